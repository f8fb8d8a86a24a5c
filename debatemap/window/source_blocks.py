"""The text of a source as blocks that are laid out one by one: its lines, with endless ones cut to pieces."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable

from debatemap.layout.request import Cancelled
from debatemap.model.turning import seen
from debatemap.sources import Span

LONGEST_BLOCK = 1_500
"""In code points: the most that is laid out at once, so that no line, however long, keeps the reader waiting."""

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233), " ")
_OFTEN = 4_096


class Blocks:
    """The blocks of a text, in order; every place in the text belongs to one. Empty lines in a row make one block."""

    def __init__(self, text: str, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Find the blocks; for ten megabytes that takes some tenths of a second. Raises Cancelled."""
        self.text = text
        self._starts: array[int] = array("I")
        self._ends: array[int] = array("I")
        start, was_blank = 0, False
        for number, match in enumerate(_LINE_END.finditer(text)):
            if number % _OFTEN == 0 and cancelled():
                raise Cancelled
            was_blank = self._add_line(start, match.start(), was_blank)
            start = match.end()
        self._add_line(start, len(text), was_blank=False)

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, block: int) -> Span:
        """Return where a block stands, without the line end after it."""
        return Span(self._starts[block], self._ends[block])

    def start(self, block: int) -> int:
        """Return where a block begins."""
        return self._starts[block]

    def words(self, block: int) -> str:
        """Return the text of a block as it is shown: as many code points, control signs as spaces or seen."""
        return seen(self.text[self._starts[block] : self._ends[block]].translate(_CONTROLS))

    def block_at(self, offset: int) -> int:
        """Return the block to which a place in the text belongs."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def _add_line(self, start: int, end: int, was_blank: bool) -> bool:
        """Add the blocks of one line; tell whether it is blank."""
        blank = end == start or self.text[start:end].isspace()
        if blank and was_blank:
            return True
        while end - start > LONGEST_BLOCK:
            cut = self._cut(start)
            self._add(start, cut)
            start = cut
        self._add(start, end)
        return blank

    def _add(self, start: int, end: int) -> None:
        self._starts.append(start)
        self._ends.append(end)

    def _cut(self, start: int) -> int:
        """Return where the first block of an endless line ends: after a space where there is one."""
        space = self.text.rfind(" ", start + LONGEST_BLOCK // 2, start + LONGEST_BLOCK)
        return start + LONGEST_BLOCK if space < 0 else space + 1
