"""Blocks of a text laid out in lines of a width, only those that are looked at, the latest ones kept."""

from collections import OrderedDict
from collections.abc import Iterable
from itertools import accumulate
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from debatemap.drawing.reading_direction import is_right_to_left
from debatemap.window.source_blocks import Blocks

LEADING = 1.45
"""From one baseline to the next, in sizes of the letters: a measure to read by."""

_BLANK = 0.55
"""How much of a line's height an empty line takes."""
_AFTER = 0.3
"""How much of a line's height is left free below a block that another follows at once."""
_KEPT = 300
_TOUCHING = 0.5
"""Pieces that are less than so many px apart are one."""
_BEYOND_ONE_UNIT = "\uffff"
"""Code points above this one take two units of UTF-16, in which Qt counts."""


class LaidBlock:
    """One block in lines; places are code points from the block's start, lengths px from its top left corner."""

    def __init__(self, words: str, font: QFont, width: float, line_height: float) -> None:
        self._units = _units(words)
        self._layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_right_to_left(words):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.line_height = line_height
        self.length = len(words)
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, y + (line_height - line.height()) / 2))
            y += line_height
        self._layout.endLayout()
        blank = not words or words.isspace()
        self.height = line_height * _BLANK if blank else y + line_height * _AFTER
        first = self._layout.lineAt(0)
        self.baseline = first.y() + first.ascent()
        """How far below the top of a line its letters stand, in px."""
        self.bidirectional = any(sign >= "\u0590" for sign in words) and _has_right_to_left(self._layout)

    @property
    def layout(self) -> QTextLayout:
        """The lines, to be painted."""
        return self._layout

    def line_at(self, y: float) -> int:
        """Return the number of the line at a height; above the first it is the first, below the last the last."""
        return min(max(0, int(y // self.line_height)), self._layout.lineCount() - 1)

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the first and the last line in which a stretch has a part."""
        first = self._layout.lineForTextPosition(self._unit(start)).lineNumber()
        last = self._layout.lineForTextPosition(max(self._unit(start), self._unit(end) - 1)).lineNumber()
        return max(0, first), max(0, last)

    def line_span(self, number: int) -> tuple[int, int]:
        """Return where a line begins and ends."""
        line = self._layout.lineAt(number)
        return self._place(line.textStart()), self._place(line.textStart() + line.textLength())

    def place_at(self, x: float, y: float) -> int:
        """Return the place between two code points that is nearest to a point."""
        line = self._layout.lineAt(self.line_at(y))
        return self._place(line.xToCursor(x))

    def over(self, x: float, y: float) -> int | None:
        """Return the code point that lies at a point, None beside the lines."""
        number = self.line_at(y)
        line = self._layout.lineAt(number)
        text = line.naturalTextRect()
        if not text.left() <= x <= text.right() or not 0 <= y < self._layout.lineCount() * self.line_height:
            return None
        return self._place(line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))

    def x_of(self, place: int, line: int) -> float:
        """Return how far to the right a place stands in a line."""
        return _x(self._layout.lineAt(line), self._unit(place))

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return the boxes of the words of a stretch, line by line, each as high as its line."""
        first, last = self.lines_of(start, end)
        found: list[QRectF] = []
        for number in range(first, last + 1):
            line = self._layout.lineAt(number)
            begin = max(self._unit(start), line.textStart())
            stop = min(self._unit(end), line.textStart() + line.textLength())
            top = number * self.line_height
            found += [QRectF(x, top, width, self.line_height) for x, width in self._runs(line, begin, stop)]
        return found

    def _runs(self, line: QTextLine, begin: int, stop: int) -> list[tuple[float, float]]:
        """Return left end and width of the pieces in which a stretch of a line is seen."""
        if stop <= begin:
            return []
        if self.bidirectional:
            runs = [run.boundingRect() for run in line.glyphRuns(begin, stop - begin)]
            return _joined((run.left(), run.right()) for run in runs)
        left, right = sorted((_x(line, begin), _x(line, stop)))
        edge = line.naturalTextRect().right()
        return [(left, min(right, edge) - left)] if edge > left else []

    def _unit(self, place: int) -> int:
        return self._units[place] if self._units else place

    def _place(self, unit: int) -> int:
        if not self._units:
            return unit
        return next((place for place, found in enumerate(self._units) if found >= unit), self.length)


class LaidBlocks:
    """The laid-out blocks of a text; `widen` and `dress` throw away what no longer fits."""

    def __init__(self, blocks: Blocks, font: QFont, width: float) -> None:
        self.blocks = blocks
        self._font = QFont(font)
        self.width = max(40.0, width)
        self.line_height = round(QFontMetricsF(font).height() / 1.25 * LEADING)
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()
        letters = self.width / max(1.0, QFontMetricsF(font).averageCharWidth())
        self._per_letter = self.line_height / letters
        self._per_block = self.line_height * 0.8

    def __getitem__(self, block: int) -> LaidBlock:
        laid = self._laid.get(block)
        if laid is None:
            laid = LaidBlock(self.blocks.words(block), self._font, self.width, self.line_height)
            self._laid[block] = laid
            if len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(block)
        return laid

    def height(self, block: int) -> float:
        """Return how high a block is, in px."""
        return self[block].height

    def about(self, block: int, share: float = 0.0) -> float:
        """Return about how far below the text's top a block stands, or the place at a share of its height, in px.

        Reckoned from the count of letters and blocks alone, so that it is known at once and never changes.
        """
        start, end = self.blocks.span(block)
        return (block + share) * self._per_block + (start + share * (end - start)) * self._per_letter

    @property
    def about_height(self) -> float:
        """About how high the whole text is, in px."""
        return self.about(len(self.blocks) - 1, 1.0)

    def block_about(self, height: float) -> tuple[int, float]:
        """Return the block that stands about so far below the text's top, and the share of it that lies above."""
        low, high = 0, len(self.blocks) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.about(middle) <= height else (low, middle - 1)
        top, bottom = self.about(low), self.about(low, 1.0)
        return low, min(1.0, max(0.0, (height - top) / (bottom - top)))


def _x(line: QTextLine, unit: int) -> float:
    """Return how far to the right the place before a unit of UTF-16 stands."""
    # Qt answers with the unit too, which it may have moved out of the middle of a letter.
    return cast("tuple[float, int]", line.cursorToX(unit))[0]


def _joined(runs: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return left end and width of what runs cover together: those of two fonts in one word lie over each other."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(runs):
        if found and left <= sum(found[-1]) + _TOUCHING:
            before, width = found[-1]
            found[-1] = (before, max(width, right - before))
        else:
            found.append((left, right - left))
    return found


def _units(words: str) -> list[int] | None:
    """Return at which unit of UTF-16 each place stands; None where they are the same."""
    if words.isascii() or max(words, default="") <= _BEYOND_ONE_UNIT:
        return None
    return list(accumulate((1 + (sign > _BEYOND_ONE_UNIT) for sign in words), initial=0))


def _has_right_to_left(layout: QTextLayout) -> bool:
    return any(run.isRightToLeft() for run in layout.glyphRuns())
