"""Small examples of what is drawn, to stand in the legend beside the words that explain them."""

from debatemap.drawing.compose import sign_place
from debatemap.drawing.outlines import PILE_DEPTH
from debatemap.drawing.picture import CardFace, PlacedCard, PlacedRelation, Stroke
from debatemap.layout.request import Point
from debatemap.model import RelationKind

SAMPLE = 44.0
"""How much room an example takes in a row, in px."""
CARD_WIDTH = 34.0
_CARD_HEIGHT = 16.0


def relation_sample(kind: RelationKind, x: float, y: float) -> PlacedRelation:
    """Return an arrow of a kind, from `x` on at the height `y`."""
    points = (Point(x, y), Point(x + SAMPLE - 10.0, y))
    return _sample_relation(kind, (Stroke(points, arrow=True),), (sign_place(points),), None)


def linked_sample(x: float, y: float) -> PlacedRelation:
    """Return two lines that become one arrow."""
    junction = Point(x + 14.0, y)
    strokes = (
        Stroke((Point(x, y - 5.0), Point(x + 14.0, y - 5.0), junction), arrow=False),
        Stroke((Point(x, y + 5.0), Point(x + 14.0, y + 5.0), junction), arrow=False),
        Stroke((junction, Point(x + SAMPLE - 10.0, y)), arrow=True),
    )
    return _sample_relation(RelationKind.SUPPORT, strokes, (), junction)


def implicit_sample(x: float, y: float) -> PlacedCard:
    """Return a small card of a claim that nobody said."""
    return PlacedCard(_card(implicit=True, folded=False), x, y - _CARD_HEIGHT / 2)


def folded_sample(x: float, y: float) -> PlacedCard:
    """Return a small card that is the uppermost of a pile."""
    return PlacedCard(_card(implicit=False, folded=True), x, y - _CARD_HEIGHT / 2)


def _sample_relation(
    kind: RelationKind, strokes: tuple[Stroke, ...], signs: tuple[Point, ...], junction: Point | None
) -> PlacedRelation:
    return PlacedRelation(
        id=kind.value,
        kind=kind,
        premises=(),
        target="",
        routes=tuple(stroke.points for stroke in strokes),
        strokes=strokes,
        signs=signs,
        junction=junction,
        linked=junction is not None,
    )


def _card(*, implicit: bool, folded: bool) -> CardFace:
    height = _CARD_HEIGHT + (PILE_DEPTH if folded else 0.0)
    return CardFace(
        "",
        CARD_WIDTH,
        height,
        (),
        "",
        titled=False,
        marks=(),
        accent=None,
        thesis=False,
        implicit=implicit,
        expanded=False,
        folded=folded,
    )
