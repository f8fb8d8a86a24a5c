"""A text with some places changed, and the way back from every place of it to the text before the changes."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class EditedText:
    """What `text` becomes when each edit (start, end, replacement) is made; edits are in order and don't overlap."""

    def __init__(self, text: str, edits: Iterable[tuple[int, int, str]]) -> None:
        pieces: list[str] = []
        self._starts = array("q")
        self._ends = array("q")
        self._old_starts = array("q")
        self._old_ends = array("q")
        kept = 0
        length = 0
        for start, end, replacement in edits:
            pieces.append(text[kept:start])
            pieces.append(replacement)
            length += start - kept
            self._starts.append(length)
            length += len(replacement)
            self._ends.append(length)
            self._old_starts.append(start)
            self._old_ends.append(end)
            kept = end
        pieces.append(text[kept:])
        self.text = "".join(pieces)

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
