"""Paints cards: one by one from near, all of an area at once from far."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QPainter

from debatemap.drawing.detail import Detail
from debatemap.drawing.label_painting import paint_card_label
from debatemap.drawing.manner import Manner
from debatemap.drawing.outlines import (
    ACCENT_WIDTH,
    CARD_EDGE,
    CARD_RADIUS,
    IMPLICIT_DASHES,
    THESIS_EDGE,
    accent_path,
    body_height,
    pile_rect,
)
from debatemap.drawing.pens import NO_PEN, brush, pen
from debatemap.drawing.picture import CardFace, Mark, MarkKind, PlacedCard
from debatemap.drawing.text_painting import paint_lines
from debatemap.drawing.theme import Ink, Theme
from debatemap.layout.request import Rect

_ROUND_FROM = 0.16
"""Below this scale nobody sees that corners are round."""
_FAR_ACCENT = 3.0
"""How wide the speaker's colour is at least from far, in device px."""


def paint_card(painter: QPainter, card: PlacedCard, manner: Manner) -> None:
    """Paint one card at its place."""
    face, theme = card.face, manner.theme
    painter.translate(card.x, card.y)
    _paint_body(painter, face, theme, manner.scale)
    if manner.detail is Detail.FAR:
        paint_card_label(painter, face, manner)
    else:
        near = manner.detail is Detail.NEAR
        for mark in face.marks:
            paint_mark(painter, mark, theme, near=near)
        paint_lines(painter, face.lines, theme, manner.scale, small=near)
    painter.translate(-card.x, -card.y)


def paint_cards(painter: QPainter, cards: Sequence[PlacedCard], manner: Manner) -> None:
    """Paint many cards; where they are too small for words and round corners, as plain blocks by colour."""
    if manner.detail is Detail.FAR and manner.scale < _ROUND_FROM:
        _paint_blocks(painter, cards, manner.theme, manner.scale)
        return
    for card in cards:
        paint_card(painter, card, manner)


def _paint_body(painter: QPainter, face: CardFace, theme: Theme, scale: float) -> None:
    thesis = face.thesis
    least = 1.0 / scale
    width = max(THESIS_EDGE if thesis else CARD_EDGE, min(least, 3.0))
    if face.implicit:
        painter.setPen(pen(theme.colour(Ink.QUIET_TEXT), width, IMPLICIT_DASHES))
    else:
        painter.setPen(pen(theme.colour(Ink.THESIS_EDGE if thesis else Ink.CARD_EDGE), width))
    painter.setBrush(brush(theme.colour(Ink.THESIS_CARD if thesis else Ink.CARD)))
    inset, height = width / 2, body_height(face)
    rects = [Rect(0.0, 0.0, face.width, height)]
    if face.folded:
        rects.insert(0, pile_rect(face))
    for x, y, wide, high in rects:
        body = QRectF(x + inset, y + inset, wide - width, high - width)
        painter.drawRoundedRect(body, CARD_RADIUS - inset, CARD_RADIUS - inset)
    if face.accent:
        painter.fillPath(accent_path(height, _strip(scale), face.width if face.mirrored else 0.0), brush(face.accent))


def _strip(scale: float) -> float:
    """Return the width of the strip in the speaker's colour, in quarters of a px: each other one is a shape to keep."""
    return max(ACCENT_WIDTH, min(round(4 * _FAR_ACCENT / scale) / 4, 8.0))


def paint_mark(painter: QPainter, mark: Mark, theme: Theme, *, near: bool = True) -> None:
    """Paint a mark of a card whose corner is the painter's origin; chips and badges from near, with their words.

    What is folded must be known from further away.
    """
    rect = QRectF(*mark.rect)
    fill = brush(theme.colour(mark.fill))
    match mark.kind:
        case MarkKind.RULE:
            painter.fillRect(rect, fill)
        case MarkKind.PROBLEM | MarkKind.QUOTE_BAR | MarkKind.FOLDED:
            _paint_round(painter, rect, fill)
        case MarkKind.SPEAKER | MarkKind.PASSAGES | MarkKind.MORE:
            if near:
                _paint_round(painter, rect, fill)


def _paint_round(painter: QPainter, rect: QRectF, fill: QBrush) -> None:
    radius = min(rect.width(), rect.height()) / 2
    painter.setPen(NO_PEN)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)


def _paint_blocks(painter: QPainter, cards: Iterable[PlacedCard], theme: Theme, scale: float) -> None:
    """Paint cards in the colour of their edge, which is seen where an edge would be too thin to be."""
    strip = min(_FAR_ACCENT / scale, 40.0)
    blocks: dict[str, list[QRectF]] = defaultdict(list)
    strips: dict[str, list[QRectF]] = defaultdict(list)
    plain, thesis = theme.colour(Ink.CARD_EDGE), theme.colour(Ink.THESIS_EDGE)
    for card in cards:
        face = card.face
        blocks[thesis if face.thesis else plain].append(QRectF(card.x, card.y, face.width, face.height))
        if face.accent:
            left = card.x + face.width - strip if face.mirrored else card.x
            strips[face.accent].append(QRectF(left, card.y, strip, face.height))
    painter.setPen(NO_PEN)
    for fills in (blocks, strips):
        for fill, rects in fills.items():
            painter.setBrush(brush(fill))
            painter.drawRects(rects)
