"""A text with some places changed, and the way back from every place of it to the text before the changes."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, chain
from operator import add


class Edits:
    """Stretches of a text, in order and apart from each other, and what is to stand there instead.

    Kept in three lists, not in one of tuples: those would keep the garbage collector busy for as long as the work.
    """

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.replacements: list[str] = []

    def add(self, start: int, end: int, replacement: str) -> None:
        """Put `replacement` for what stands from `start` to `end`."""
        self.starts.append(start)
        self.ends.append(end)
        self.replacements.append(replacement)


def everywhere(pattern: re.Pattern[str], text: str, replacement: str) -> Edits:
    """Return the edits that put `replacement` for every match of `pattern`."""
    edits = Edits()
    for match in pattern.finditer(text):
        edits.add(match.start(), match.end(), replacement)
    return edits


class EditedText:
    """What `text` becomes when the edits are made."""

    def __init__(self, text: str, edits: Edits) -> None:
        self._old_starts, self._old_ends, news = edits.starts, edits.ends, edits.replacements
        gains = (len(new) + start - end for start, end, new in zip(edits.starts, edits.ends, news, strict=True))
        # One more shift than there are starts: the last is that of what follows the last edit.
        self._starts = list(map(add, edits.starts, accumulate(gains, initial=0)))
        self._ends = list(map(add, self._starts, map(len, news)))
        kept = zip(chain((0,), edits.ends), edits.starts, news, strict=False)
        pieces = [text[start:end] + new for start, end, new in kept]
        self.text = "".join(pieces) + text[edits.ends[-1] if edits.ends else 0 :]

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
