"""Paints what lies in an area of a Picture, on whatever a QPainter paints on."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from debatemap.drawing.card_painting import paint_card, paint_cards
from debatemap.drawing.detail import Detail, detail_at
from debatemap.drawing.label_painting import paint_group_label, paint_landmarks
from debatemap.drawing.manner import Manner, manner_of
from debatemap.drawing.outlines import GROUP_RADIUS
from debatemap.drawing.pens import brush, pen
from debatemap.drawing.picture import Picture, PlacedGroup
from debatemap.drawing.relation_painting import paint_relation, paint_relations
from debatemap.drawing.spatial_index import index_of, meet
from debatemap.drawing.text_painting import paint_lines
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Rect

__all__ = ["Detail", "detail_at", "paint", "paint_card", "paint_group", "paint_landmarks", "paint_relation"]


def paint(
    painter: QPainter,
    picture: Picture,
    area: QRectF,
    scale: float,
    detail: Detail | None = None,
    *,
    background: bool = True,
    landmarks: bool = True,
) -> None:
    """Paint what lies in `area` (scene px) with a painter that is in scene coordinates.

    `scale` is device px per scene px; it chooses the level of detail where none is given, and how thin lines may be.
    Without `background` what is behind shows between groups and cards; without `landmarks` a map too small for words
    has none. The painter's pen, brush and font change.
    """
    manner = manner_of(painter, picture, scale, detail)
    wanted = Rect(area.x(), area.y(), area.width(), area.height())
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if background:
        painter.fillRect(area, brush(picture.theme.colour(Ink.CANVAS)))
    _paint_groups(painter, picture.groups, wanted, manner)
    index = index_of(picture)
    paint_relations(painter, index.relations_in(wanted), picture.theme, scale)
    paint_cards(painter, index.cards_in(wanted), manner)
    if landmarks:
        paint_landmarks(painter, picture, wanted, scale)


def paint_group(painter: QPainter, group: PlacedGroup, manner: Manner) -> None:
    """Paint the area of a group and its title."""
    theme, scale = manner.theme, manner.scale
    painter.setPen(pen(theme.colour(Ink.GROUP_EDGE), max(1.0, min(1.0 / scale, 4.0))))
    painter.setBrush(brush(theme.colour(Ink.GROUP)))
    painter.drawRoundedRect(QRectF(*group.rect), GROUP_RADIUS, GROUP_RADIUS)
    painter.translate(group.rect.x, group.rect.y)
    if manner.detail is Detail.FAR:
        paint_group_label(painter, group, manner)
    else:
        paint_lines(painter, group.lines, theme, scale)
    painter.translate(-group.rect.x, -group.rect.y)


def _paint_groups(painter: QPainter, groups: Iterable[PlacedGroup], area: Rect, manner: Manner) -> None:
    for group in groups:
        if meet(group.rect, area):
            paint_group(painter, group, manner)
