"""The shapes of the drawing as painter paths, in px: whatever paints or writes files takes them from here."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import acos, cos, degrees, hypot, pi, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from debatemap.drawing.picture import CardFace, Stroke
from debatemap.layout.request import Point, Rect
from debatemap.model import RelationKind

CARD_RADIUS = 8.0
GROUP_RADIUS = 12.0
LINE_RADIUS = 8.0
ACCENT_WIDTH = 4.0
SIGN_RADIUS = 7.0
JUNCTION_RADIUS = 4.5
ARROW_LENGTH = 9.0
ARROW_WIDTH = 9.0
LINE_WIDTH = 1.75
SIGN_WIDTH = 1.75
CARD_EDGE = 1.0
PILE_DEPTH = 6.0
"""How much of the cards that are folded below a card is seen, in px of its height."""
PILE_INSET = 6.0
THESIS_EDGE = 2.0
IMPLICIT_DASHES = (4.0, 4.0)

_BEND = 0.5522847498
"""How far from its ends the handles of a cubic curve lie that follows a quarter of a circle of radius 1."""

_DASHES = {RelationKind.SUPPORT: (), RelationKind.ATTACK: (5.0, 5.0), RelationKind.UNDERCUT: (0.01, 4.5)}


def dashes(kind: RelationKind) -> tuple[float, ...]:
    """Return the lengths of dashes and gaps in px, to be drawn with round caps; empty for a solid line."""
    return _DASHES[kind]


def corner_radii(points: Sequence[Point]) -> list[float]:
    """Return the radius of the rounded corner at each point: smaller where a piece beside it is short; 0 at ends."""
    if len(points) < 3:
        return [0.0] * len(points)
    reaches = [hypot(x - from_x, y - from_y) for (from_x, from_y), (x, y) in pairwise(points)]
    # A piece between two corners is shared by them.
    room = [reaches[0], *(reach / 2 for reach in reaches[1:-1]), reaches[-1]]
    return [0.0, *(min(LINE_RADIUS, before, after) for before, after in pairwise(room)), 0.0]


def line_path(points: Sequence[Point], shortened: float = 0.0) -> QPainterPath:
    """Return a polyline with rounded corners, its end `shortened` by so many px."""
    path = QPainterPath(QPointF(*points[0]))
    radii = corner_radii(points)
    for number in range(1, len(points) - 1):
        a, corner, b = points[number - 1 : number + 2]
        radius = radii[number]
        start, end = _towards(corner, a, radius), _towards(corner, b, radius)
        path.lineTo(QPointF(*start))
        handle = radius * (1 - _BEND)
        path.cubicTo(QPointF(*_towards(corner, a, handle)), QPointF(*_towards(corner, b, handle)), QPointF(*end))
    last = _towards(points[-1], points[-2], min(shortened, _reach(points, len(points) - 2)))
    path.lineTo(QPointF(*last))
    return path


def stroke_path(stroke: Stroke) -> QPainterPath:
    """Return the line of a stroke, ending inside its arrowhead if it has one."""
    return line_path(stroke.points, ARROW_LENGTH - 1.0 if stroke.arrow else 0.0)


def arrow_path(points: Sequence[Point]) -> QPainterPath:
    """Return the arrowhead at the end of a line, to be filled."""
    tip, before = points[-1], points[-2]
    length = hypot(tip.x - before.x, tip.y - before.y) or 1.0
    x, y = (tip.x - before.x) / length, (tip.y - before.y) / length
    back = QPointF(tip.x - ARROW_LENGTH * x, tip.y - ARROW_LENGTH * y)
    side = QPointF(-y * ARROW_WIDTH / 2, x * ARROW_WIDTH / 2)
    path = QPainterPath(QPointF(*tip))
    path.lineTo(back + side)
    path.lineTo(back - side)
    path.closeSubpath()
    return path


@lru_cache
def sign_path(kind: RelationKind) -> QPainterPath:
    """Return the strokes of a relation's sign around 0, 0: plus, minus, or for an undercut a cross."""
    reach = SIGN_RADIUS - 3.5
    angles = {
        RelationKind.SUPPORT: (0.0, pi / 2),
        RelationKind.ATTACK: (0.0,),
        RelationKind.UNDERCUT: (pi / 4, -pi / 4),
    }
    path = QPainterPath()
    for angle in angles[kind]:
        end = QPointF(reach * cos(angle), reach * sin(angle))
        path.moveTo(-end)
        path.lineTo(end)
    return path


def body_height(face: CardFace) -> float:
    """Return the height of a card's own body in px; under that of a folded one the pile is seen."""
    return face.height - PILE_DEPTH if face.folded else face.height


def pile_rect(face: CardFace) -> Rect:
    """Return the card that is seen under a folded one, as far as its body covers it and further."""
    top = body_height(face) - 2 * CARD_RADIUS
    return Rect(PILE_INSET, top, face.width - 2 * PILE_INSET, face.height - top)


@lru_cache(maxsize=256)
def accent_path(height: float, width: float = ACCENT_WIDTH, right: float = 0.0) -> QPainterPath:
    """Return the strip in the speaker's colour along a card's left edge, within its rounded corners.

    With `right` it runs along the right edge of a card so many px wide.
    """
    if right:
        return QTransform(-1, 0, 0, 1, right, 0).map(accent_path(height, width))
    circle = 2 * CARD_RADIUS
    turn = degrees(acos(max(0.0, 1 - width / CARD_RADIUS)))
    drop = CARD_RADIUS * (1 - sin(radians(turn)))
    path = QPainterPath(QPointF(width, drop))
    path.arcTo(QRectF(0, 0, circle, circle), 180 - turn, turn)
    path.arcTo(QRectF(0, height - circle, circle, circle), 180, turn)
    path.lineTo(width, height - drop)
    path.closeSubpath()
    return path


def _reach(points: Sequence[Point], number: int) -> float:
    a, b = points[number], points[number + 1]
    return hypot(b.x - a.x, b.y - a.y)


def _towards(a: Point, b: Point, distance: float) -> Point:
    """Return the point on the way from a to b that is `distance` px from a."""
    length = hypot(b.x - a.x, b.y - a.y)
    if not length:
        return a
    share = distance / length
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
