"""Keeps Python's garbage collector off a large map, which it would else walk through while the reader waits."""

import gc

_LARGE = 1000
"""From this many claims on, a full collection takes longer than a moment."""


class Sparing:
    """Sets all that lives now aside as long as a large map is open; what is no longer used is freed all the same."""

    def __init__(self) -> None:
        self._on = False

    def begin(self, claims: int) -> None:
        """Set aside what lives now if there are so many claims that it is worth it; again when more has been built."""
        if claims >= _LARGE:
            self._on = True
            gc.freeze()

    def end(self) -> None:
        """Leave everything to the collector again."""
        if self._on:
            self._on = False
            gc.unfreeze()
