"""Paints lines of text; lines of plain words are kept ready, a card's at a time, so that they are shaped once."""

from collections.abc import Sequence
from threading import local
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText

from debatemap.drawing.breaking import is_plain
from debatemap.drawing.fonts import font, metrics, pixel_size
from debatemap.drawing.kept import Kept
from debatemap.drawing.pens import colour
from debatemap.drawing.picture import Face, TextLine
from debatemap.drawing.theme import Ink, Theme

_MOST_READY = 4_000
_SMALL = frozenset({Face.SMALL, Face.NOTE})


class _Run(NamedTuple):
    """Lines of one face and one ink; `plain` with their top left corners, `other` with their baselines' left ends."""

    font: QFont
    size: int
    small: bool
    ink: Ink
    plain: list[tuple[QPointF, QStaticText]]
    other: list[tuple[QPointF, str, bool]]


def paint_lines(
    painter: QPainter, lines: Sequence[TextLine], theme: Theme, scale: float, *, small: bool = True, least: float = 0.0
) -> None:
    """Paint lines relative to the painter's origin; leave out small print unless `small`, and what is under `least` px.

    `scale` is device px per scene px.
    """
    for run in _ready.runs.of(lines):
        if run.size * scale < least or (run.small and not small):
            continue
        painter.setFont(run.font)
        painter.setPen(colour(theme.colour(run.ink)))
        for place, text in run.plain:
            painter.drawStaticText(place, text)
        for place, words, right_to_left in run.other:
            _paint_shaped(painter, place, words, right_to_left=right_to_left)


def _paint_shaped(painter: QPainter, place: QPointF, words: str, *, right_to_left: bool) -> None:
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    painter.drawText(place, words)
    painter.setLayoutDirection(before)


def _prepared(lines: Sequence[TextLine]) -> list[_Run]:
    runs: dict[tuple[str, str], _Run] = {}
    for line in lines:
        face = line.face
        key = (face, line.ink)
        run = runs.get(key)
        if run is None:
            run = runs[key] = _Run(font(face), pixel_size(face), face in _SMALL, line.ink, [], [])
        if is_plain(line.text):
            text = QStaticText(line.text)
            text.setTextFormat(Qt.TextFormat.PlainText)
            run.plain.append((QPointF(line.x, line.baseline - metrics(face).ascent()), text))
        else:
            run.other.append((QPointF(line.x, line.baseline), line.text, line.right_to_left))
    return list(runs.values())


class _Ready(local):
    """What each thread has ready: Qt's prepared texts must not be shared between threads."""

    def __init__(self) -> None:
        self.runs = Kept(_prepared, _MOST_READY)


_ready = _Ready()


def keep_texts(most: int) -> None:
    """Keep the texts of so many cards at most, in this thread."""
    _ready.runs.keep(min(most, _MOST_READY))
