"""A text with some places changed, and the way back from every place of it to the text before the changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from operator import add


class EditedText:
    """What `text` becomes when each edit (start, end, replacement) is made; edits are in order and don't overlap."""

    def __init__(self, text: str, edits: Iterable[tuple[int, int, str]]) -> None:
        made = list(edits)
        self._old_starts = [start for start, _, _ in made]
        self._old_ends = [end for _, end, _ in made]
        shifts = accumulate((len(new) + start - end for start, end, new in made), initial=0)
        self._starts = list(map(add, self._old_starts, shifts))
        self._ends = [start + len(new) for start, (_, _, new) in zip(self._starts, made, strict=True)]
        kept = zip([0, *self._old_ends], self._old_starts, strict=False)
        pieces = [
            piece for (start, end), (_, _, new) in zip(kept, made, strict=True) for piece in (text[start:end], new)
        ]
        self.text = "".join(pieces) + text[self._old_ends[-1] if made else 0 :]

    def old_start(self, place: int) -> int | None:
        """Return where the code point at `place` began before the edits; None inside a replacement."""
        index = bisect_right(self._starts, place) - 1
        if index < 0:
            return place
        if place < self._ends[index]:
            return self._old_starts[index] if place == self._starts[index] else None
        return self._old_ends[index] + place - self._ends[index]

    def old_end(self, place: int) -> int | None:
        """Return where what ends before `place` ended before the edits; None inside a replacement."""
        index = bisect_left(self._starts, place) - 1
        if index < 0:
            return place
        if place < self._ends[index]:
            return None
        return self._old_ends[index] + place - self._ends[index]
