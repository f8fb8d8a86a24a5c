"""Paints relations: lines, arrowheads, junctions, and the signs that tell them apart without colour."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPainterPath

from debatemap.drawing.colours import mixed
from debatemap.drawing.kept import Kept
from debatemap.drawing.outlines import (
    JUNCTION_RADIUS,
    LINE_WIDTH,
    SIGN_RADIUS,
    SIGN_WIDTH,
    arrow_path,
    dashes,
    line_path,
    sign_path,
    stroke_path,
)
from debatemap.drawing.pens import NO_PEN, brush, pen
from debatemap.drawing.picture import PlacedRelation, Stroke
from debatemap.drawing.theme import Ink, Theme
from debatemap.layout.request import Point
from debatemap.model import RelationKind

INKS = {
    RelationKind.SUPPORT: Ink.SUPPORT,
    RelationKind.ATTACK: Ink.ATTACK,
    RelationKind.UNDERCUT: Ink.UNDERCUT,
}
_LEAST_WIDTH = 1.0
"""How thin a line may get from far, in device px."""
_SIGNS_FROM = 0.3
_PLAIN_BELOW = 0.16
_BACK_BELOW, _STEPS_BACK = 0.5, 0.6
"""Below this scale lines go over into the ground, by at most so much."""
_PLAIN_WIDTH = 0.6
"""How wide plain lines are, in device px: thinner than one, so that very many don't hide the cards."""


class _Shapes(NamedTuple):
    lines: tuple[QPainterPath, ...]
    heads: tuple[QPainterPath, ...]


def paint_relation(
    painter: QPainter, relation: PlacedRelation, theme: Theme, scale: float, *, whole: bool = False
) -> None:
    """Paint one relation: what is its own, or `whole` with all that it shares with others; `scale` as for cards."""
    if whole:
        shapes = _Shapes(tuple(line_path(route) for route in relation.routes), (arrow_path(relation.routes[0]),))
    else:
        shapes = _kept_shapes.of(relation.strokes)
    ink = relation_colour(theme, relation.kind, scale)
    _paint_shapes(painter, shapes, relation.kind, ink, scale)
    if relation.junction:
        _paint_dot(painter, relation.junction, ink)
    if scale >= _SIGNS_FROM:
        for place in relation.signs:
            _paint_sign(painter, place, relation.kind, ink, theme.colour(Ink.CANVAS))


def paint_relations(painter: QPainter, relations: Sequence[PlacedRelation], theme: Theme, scale: float) -> None:
    """Paint many relations; from very far as plain lines."""
    if scale < _PLAIN_BELOW:
        _paint_plain(painter, relations, theme, scale)
        return
    for relation in relations:
        paint_relation(painter, relation, theme, scale)


def relation_colour(theme: Theme, kind: RelationKind, scale: float) -> str:
    """Return the colour of a line at a scale: from afar it steps back, so that lines don't shout over cards."""
    back = _STEPS_BACK * min(1.0, max(0.0, (_BACK_BELOW - scale) / _BACK_BELOW))
    return mixed(theme.colour(INKS[kind]), theme.colour(Ink.CANVAS), round(back, 1))


def line_width(scale: float) -> float:
    """Return how wide relations are painted at a scale, in scene px."""
    return max(LINE_WIDTH, _LEAST_WIDTH / scale)


def _shapes(strokes: tuple[Stroke, ...]) -> _Shapes:
    return _Shapes(
        tuple(stroke_path(stroke) for stroke in strokes),
        tuple(arrow_path(stroke.points) for stroke in strokes if stroke.arrow),
    )


def _paint_shapes(painter: QPainter, shapes: _Shapes, kind: RelationKind, ink: str, scale: float) -> None:
    width = line_width(scale)
    swell = width / LINE_WIDTH
    painter.setBrush(brush(ink))
    painter.setPen(NO_PEN)
    for head in shapes.heads:
        painter.drawPath(head)
    made = pen(ink, width, tuple(length * swell for length in dashes(kind)))
    for line in shapes.lines:
        painter.strokePath(line, made)


def _paint_dot(painter: QPainter, place: Point, ink: str) -> None:
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    painter.drawEllipse(QPointF(*place), JUNCTION_RADIUS, JUNCTION_RADIUS)


def _paint_sign(painter: QPainter, place: Point, kind: RelationKind, ink: str, ground: str) -> None:
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    painter.drawEllipse(QPointF(*place), SIGN_RADIUS, SIGN_RADIUS)
    painter.translate(place.x, place.y)
    painter.strokePath(sign_path(kind), pen(ground, SIGN_WIDTH))
    painter.translate(-place.x, -place.y)


def _paint_plain(painter: QPainter, relations: Iterable[PlacedRelation], theme: Theme, scale: float) -> None:
    lines: dict[RelationKind, list[QLineF]] = {kind: [] for kind in RelationKind}
    for relation in relations:
        lines[relation.kind] += _kept_lines.of(relation.strokes)
    for kind, pieces in lines.items():
        painter.setPen(pen(relation_colour(theme, kind, scale), _PLAIN_WIDTH / scale))
        painter.drawLines(pieces)


def _plain_lines(strokes: tuple[Stroke, ...]) -> list[QLineF]:
    return [
        QLineF(a.x, a.y, b.x, b.y) for stroke in strokes for a, b in zip(stroke.points, stroke.points[1:], strict=False)
    ]


_MOST_KEPT = 12_000
_kept_shapes = Kept(_shapes, _MOST_KEPT)
_kept_lines = Kept(_plain_lines, _MOST_KEPT)


def keep_shapes(most: int) -> None:
    """Keep the shapes of so many relations at most."""
    for kept in (_kept_shapes, _kept_lines):
        kept.keep(min(most, _MOST_KEPT))
