"""Paints the part of a source's text that is seen: washes under the words, words, lines below them, and the ring."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from debatemap.sources import Span
from debatemap.window.source_column import Column
from debatemap.window.source_contents import Contents
from debatemap.window.source_inks import SourceInks
from debatemap.window.source_layout import LaidBlock

_LINE = 2.0
_LANE = 3.0
_BELOW_WORDS = 2.5
"""How far below the baseline the first line begins, in px for letters of 15 px."""
_RING = 2.0


@dataclass(frozen=True)
class Scene:
    """What is to be painted besides the words; numbers are those of passages, places code points of the text."""

    contents: Contents
    chosen: frozenset[int] = frozenset()
    current: int | None = None
    hovered: frozenset[int] = frozenset()
    glow: float = 0.0
    selected: Span | None = None
    finds: Sequence[Span] = ()
    find: int | None = None


def paint_source(painter: QPainter, column: Column, scene: Scene, inks: SourceInks, left: float) -> None:
    """Paint what is seen of a text; `left` is where its lines begin."""
    for block, y in column.seen:
        _Block(painter, column, scene, inks, block, QPointF(left, y)).paint()
    if scene.current is not None:
        _paint_ring(painter, ring_path(column, scene, left), scene.glow, inks)


def ring_path(column: Column, scene: Scene, left: float) -> QPainterPath:
    """Return the outline of what is seen of the current passage."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if scene.current is None:
        return path
    spans = scene.contents.marks[scene.current].spans
    for block, y in column.seen:
        start, end = column.laid.blocks.span(block)
        for span in spans:
            if span.start < end and span.end > start:
                for box in column.laid[block].boxes(max(span.start, start) - start, min(span.end, end) - start):
                    path.addRect(box.translated(left, y).adjusted(-2.5, 0.5, 2.5, 0.5))
    return path.simplified()


class _Block:
    """One block on its way to the screen."""

    def __init__(
        self, painter: QPainter, column: Column, scene: Scene, inks: SourceInks, block: int, corner: QPointF
    ) -> None:
        self._painter = painter
        self._scene = scene
        self._inks = inks
        self._corner = corner
        self._start, self._end = column.laid.blocks.span(block)
        self._laid: LaidBlock = column.laid[block]

    def paint(self) -> None:
        """Paint from the ground up."""
        segments = self._scene.contents.marks.within(self._start, self._end)
        for segment in segments:
            for number in segment.shown:
                self._fill(segment.start, segment.end, self._wash(number))
        self._paint_finds()
        if self._scene.selected:
            self._fill(*self._scene.selected, self._inks.selection)
        self._painter.setPen(self._inks.quiet if self._is_quiet() else self._inks.text)
        self._laid.layout.draw(self._painter, self._corner)
        for segment in segments:
            for number in segment.shown:
                self._underline(segment.start, segment.end, number)

    def _wash(self, number: int) -> QColor:
        chosen = number in self._scene.chosen or number in self._scene.hovered
        return self._inks.wash(self._scene.contents.marks[number].speaker, chosen=chosen)

    def _paint_finds(self) -> None:
        finds = self._scene.finds
        first = bisect_right(finds, self._start, key=lambda span: span.end)
        last = bisect_left(finds, self._end, key=lambda span: span.start)
        for number in range(first, last):
            self._fill(*finds[number], self._inks.found if number == self._scene.find else self._inks.find)

    def _is_quiet(self) -> bool:
        quiet = self._scene.contents.quiet
        near = bisect_right(quiet, self._start, key=lambda span: span.start) - 1
        return near >= 0 and self._start < quiet[near].end

    def _fill(self, start: int, end: int, colour: QColor) -> None:
        for box in self._boxes(start, end):
            self._painter.fillRect(box.adjusted(0, 1, 0, 0), colour)

    def _underline(self, start: int, end: int, number: int) -> None:
        marks = self._scene.contents.marks
        colour, lane = self._inks.line(marks[number].speaker), marks.lanes[number]
        for box in self._boxes(start, end):
            below = self._laid.baseline + _BELOW_WORDS + lane * _LANE
            self._painter.fillRect(QRectF(box.left(), box.top() + below, box.width(), _LINE), colour)

    def _boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where a stretch of the whole text is seen in this block."""
        start, end = max(start, self._start) - self._start, min(end, self._end) - self._start
        return [box.translated(self._corner) for box in self._laid.boxes(start, end)] if start < end else []


def _paint_ring(painter: QPainter, path: QPainterPath, glow: float, inks: SourceInks) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if glow > 0:
        painter.fillPath(path, inks.glow(glow))
    pen = QPen(inks.ring, _RING)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.restore()
