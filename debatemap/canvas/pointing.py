"""What lies under the pointer, and what a relation's two ends are for someone who clicks on it."""

from dataclasses import dataclass
from itertools import pairwise
from math import hypot, inf

from debatemap.canvas.kinship import Kinship
from debatemap.drawing.detail import Detail
from debatemap.drawing.outlines import PILE_DEPTH
from debatemap.drawing.picture import CardFace, MarkKind, PlacedRelation
from debatemap.drawing.spatial_index import SpatialIndex
from debatemap.layout.request import Point

_BADGES = (MarkKind.PASSAGES, MarkKind.MORE)
_BADGE_REACH = 4.0
_PILE_REACH, _LEAST_PILE = 7.0, 20.0
"""How high the foot of a pile is from far, and how high a card must be for it to be met, in px of the screen."""
_RELATION_REACH = 6.0


@dataclass(frozen=True, slots=True)
class OnCard:
    """The card of a claim, nothing special in it."""

    claim: str


@dataclass(frozen=True, slots=True)
class OnBadge:
    """The badge in a card that opens or closes its passages."""

    claim: str


@dataclass(frozen=True, slots=True)
class OnStub:
    """The stub in a card that stands for what is folded below it."""

    claim: str


@dataclass(frozen=True, slots=True)
class OnPassage:
    """The words of a passage in an expanded card."""

    claim: str
    passage: int


@dataclass(frozen=True, slots=True)
class OnRelation:
    """The line of a relation, at a point of the scene."""

    relation: PlacedRelation
    place: Point


Pointed = OnCard | OnBadge | OnStub | OnPassage | OnRelation | None


def pointed(index: SpatialIndex, place: Point, scale: float, detail: Detail) -> Pointed:
    """Return what lies at a point of the scene, as far as it is seen at a level of detail.

    `scale` is logical px per scene px: a relation is met within a few px of the screen, and from far the foot of a
    pile.
    """
    card = index.card_at(place)
    if card is not None:
        return _in_card(card.face, place.x - card.x, place.y - card.y, scale, detail)
    relation = index.relation_at(place, _RELATION_REACH / scale)
    return OnRelation(relation, place) if relation else None


def _in_card(face: CardFace, x: float, y: float, scale: float, detail: Detail) -> Pointed:
    if detail is Detail.FAR:
        foot = face.height - max(PILE_DEPTH, min(_PILE_REACH / scale, face.height / 4))
        pressed = face.folded and y >= foot and face.height * scale >= _LEAST_PILE
        return OnStub(face.claim) if pressed else OnCard(face.claim)
    for mark in face.marks:
        if detail is not Detail.NEAR and mark.kind is not MarkKind.FOLDED:
            continue
        box = mark.rect
        if mark.kind in _BADGES and _holds(box.x, box.right, x) and _holds(box.y, box.bottom, y):
            return OnBadge(face.claim)
        if mark.kind is MarkKind.FOLDED and _holds(box.x, box.right, x) and _holds(box.y, box.bottom, y):
            return OnStub(face.claim)
        if mark.kind is MarkKind.QUOTE_BAR and mark.passage is not None and _holds(box.y, box.bottom, y):
            return OnPassage(face.claim, mark.passage)
    return OnCard(face.claim)


def _holds(low: float, high: float, value: float) -> bool:
    return low - _BADGE_REACH <= value <= high + _BADGE_REACH


def ends(kinship: Kinship, relation: PlacedRelation, place: Point) -> tuple[str | None, str | None]:
    """Return the claims at the near and at the far end of a relation, seen from a point on its line."""
    route, share = _nearest_route(relation, place)
    premise = relation.premises[min(route, len(relation.premises) - 1)]
    conclusion = kinship.conclusion_of(relation)
    return (premise, conclusion) if share < 0.5 else (conclusion, premise)


def _nearest_route(relation: PlacedRelation, place: Point) -> tuple[int, float]:
    """Return which premise's route passes nearest to a point, and after which share of its length."""
    best, answer = inf, (0, 1.0)
    for number, route in enumerate(relation.routes):
        walked, length = 0.0, sum(hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(route))
        for a, b in pairwise(route):
            piece = hypot(b.x - a.x, b.y - a.y)
            along = ((place.x - a.x) * (b.x - a.x) + (place.y - a.y) * (b.y - a.y)) / piece if piece else 0.0
            along = min(piece, max(0.0, along))
            part = along / piece if piece else 0.0
            distance = hypot(place.x - a.x - (b.x - a.x) * part, place.y - a.y - (b.y - a.y) * part)
            if distance < best:
                best, answer = distance, (number, (walked + along) / length if length else 0.0)
            walked += piece
    return answer
