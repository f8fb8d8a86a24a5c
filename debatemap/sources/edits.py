"""A text with some places changed, and the way back from every place of it to the text before the changes."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
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
    """What `text` becomes when the edits are made; the way back is worked out when it is first asked for."""

    def __init__(self, text: str, edits: Edits) -> None:
        self._edits = edits
        starts, ends, news = edits.starts, edits.ends, edits.replacements
        pieces: list[str] = []
        place = 0
        for start, end, new in zip(starts, ends, news, strict=True):
            pieces += (text[place:start], new)
            place = end
        self.text = "".join(pieces) + text[place:]

    def old_start(self, place: int) -> int | None:
        """Return where the code point at `place` began before the edits; None inside a replacement."""
        index = bisect_right(self._starts, place) - 1
        if index < 0:
            return place
        if place < self._ends[index]:
            return self._edits.starts[index] if place == self._starts[index] else None
        return self._edits.ends[index] + place - self._ends[index]

    def old_end(self, place: int) -> int | None:
        """Return where what ends before `place` ended before the edits; None inside a replacement."""
        index = bisect_left(self._starts, place) - 1
        if index < 0:
            return place
        if place < self._ends[index]:
            return None
        return self._edits.ends[index] + place - self._ends[index]

    @cached_property
    def _starts(self) -> list[int]:
        """Where the replacements begin in the new text, and how far what follows the last one has moved."""
        edits = self._edits
        spans = zip(edits.starts, edits.ends, edits.replacements, strict=True)
        gains = (len(new) + start - end for start, end, new in spans)
        return list(map(add, edits.starts, accumulate(gains, initial=0)))

    @cached_property
    def _ends(self) -> list[int]:
        return list(map(add, self._starts, map(len, self._edits.replacements)))
