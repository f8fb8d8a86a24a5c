"""The part of a Picture that lies in an area: whole cards, where they stand, and what is between them."""

from collections.abc import Iterable, Set
from dataclasses import replace

from debatemap.drawing.picture import Picture, PlacedGroup, PlacedRelation, Stroke
from debatemap.layout.request import Rect
from debatemap.model import RelationKind


def picture_within(picture: Picture, area: Rect) -> Picture:
    """Return the picture of the cards that reach into an area; where none does, the whole."""
    cards = tuple(card for card in picture.cards if _overlap(card.rect, area))
    if not cards or len(cards) == len(picture.cards):
        return picture
    relations = _among(picture.relations, {card.face.claim for card in cards})
    points = [point for relation in relations for route in relation.routes for point in route]
    bounds = _around([*(card.rect for card in cards), *(Rect(point.x, point.y, 0.0, 0.0) for point in points)])
    return replace(
        picture,
        bounds=bounds,
        cards=cards,
        card_of={card.face.claim: card for card in cards},
        relations=relations,
        groups=tuple(_cut(group, bounds) for group in picture.groups if _overlap(group.rect, bounds)),
    )


def _among(relations: Iterable[PlacedRelation], claims: Set[str]) -> tuple[PlacedRelation, ...]:
    """Return the relations whose premises are all there, and what they aim at."""
    found = [one for one in relations if claims >= set(one.premises)]
    while True:
        there = {one.id for one in found}
        kept = [one for one in found if one.target in (there if one.kind is RelationKind.UNDERCUT else claims)]
        if len(kept) == len(found):
            return tuple(map(_whole, kept))
        found = kept


def _whole(relation: PlacedRelation) -> PlacedRelation:
    """Return a relation with all its lines: another that painted some of them for both may be left out."""
    return replace(relation, strokes=tuple(Stroke(route, arrow=True) for route in relation.routes))


def _cut(group: PlacedGroup, bounds: Rect) -> PlacedGroup:
    rect = group.rect
    left, top = max(rect.x, bounds.x), max(rect.y, bounds.y)
    right, bottom = min(rect.right, bounds.right), min(rect.bottom, bounds.bottom)
    return replace(group, rect=Rect(left, top, right - left, bottom - top))


def _overlap(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def _around(rects: list[Rect]) -> Rect:
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    return Rect(left, top, max(rect.right for rect in rects) - left, max(rect.bottom for rect in rects) - top)
