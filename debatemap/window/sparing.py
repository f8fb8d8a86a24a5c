"""Keeps Python's garbage collector off a large map, which it would else walk through while the reader waits."""

import gc
from weakref import WeakSet

_LARGE = 1000
"""From this many claims on, a full collection takes longer than a moment."""

_sparing: "WeakSet[Sparing]" = WeakSet()
"""The sessions that have a large map open, each in its window."""


class Sparing:
    """Sets all that lives aside as long as a large map is open; what is no longer used is freed all the same.

    But for rings that refer to themselves: a map that is read again must leave none.
    """

    def begin(self, claims: int) -> None:
        """Set aside what lives now if there are so many claims that it is worth it; again when more has been built."""
        if claims >= _LARGE:
            _sparing.add(self)
            gc.freeze()
        else:
            self.end()

    def end(self) -> None:
        """Leave everything to the collector again, what was set aside while reading included, if all maps are small."""
        _sparing.discard(self)
        if not _sparing:
            gc.unfreeze()
