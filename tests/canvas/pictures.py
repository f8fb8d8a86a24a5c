"""Pictures made by hand: cards without text measuring, placed where a test wants them."""

from collections.abc import Mapping, Sequence

from debatemap.drawing.picture import (
    CardFace,
    Face,
    Mark,
    MarkKind,
    Picture,
    PlacedCard,
    PlacedRelation,
    Stroke,
    TextLine,
)
from debatemap.drawing.theme import Ink, Theme
from debatemap.drawing.themes import LIGHT
from debatemap.layout.request import Point, Rect
from debatemap.model import RelationKind

WIDTH, HEIGHT = 240.0, 80.0

Relations = Sequence[tuple[str, str, str]]


def face(claim: str, *, thesis: bool = False, expanded: bool = False, height: float = HEIGHT) -> CardFace:
    """A card that says its id, with a passages badge at its lower left and, expanded, one passage."""
    lines = [TextLine(12, 24, 100, claim, Face.BODY, Ink.TEXT)]
    marks = [Mark(MarkKind.PASSAGES, Rect(12, 56, 36, 16), Ink.BADGE)]
    if expanded:
        height += 60
        lines.append(TextLine(24, 104, 100, "quoted words", Face.QUOTE, Ink.QUOTE_TEXT, passage=0))
        marks.append(Mark(MarkKind.QUOTE_BAR, Rect(12, 88, 3, 24), Ink.QUOTE_BAR, passage=0))
    return CardFace(
        claim, WIDTH, height, tuple(lines), claim, True, tuple(marks),
        accent=None, thesis=thesis, implicit=False, expanded=expanded,
    )  # fmt: skip


def make_picture(
    places: Mapping[str, tuple[float, float]],
    relations: Relations = (),
    *,
    expanded: frozenset[str] = frozenset(),
    theme: Theme = LIGHT,
) -> Picture:
    """A picture of cards at places; relations are (premise, kind, target), the target a claim's or a relation's id."""
    reasons = {premise for premise, _, _ in relations}
    cards = tuple(
        PlacedCard(face(claim, thesis=claim not in reasons, expanded=claim in expanded), x, y)
        for claim, (x, y) in places.items()
    )
    card_of = {card.face.claim: card for card in cards}
    placed: dict[str, PlacedRelation] = {}
    for premise, kind, target in relations:
        placed[f"{premise} -> {target}"] = _relation(premise, RelationKind(kind), target, card_of, placed)
    right, bottom = max(c.rect.right for c in cards), max(c.rect.bottom for c in cards)
    left, top = min(c.x for c in cards), min(c.y for c in cards)
    bounds = Rect(left - 16, top - 16, right - left + 32, bottom - top + 32)
    return Picture("A map", "en", theme, bounds, (), tuple(placed.values()), cards, card_of)


def _relation(
    premise: str,
    kind: RelationKind,
    target: str,
    card_of: Mapping[str, PlacedCard],
    placed: Mapping[str, PlacedRelation],
) -> PlacedRelation:
    start = card_of[premise].rect
    if target in placed:
        end = placed[target].routes[0][1]
    else:
        end = Point(card_of[target].rect.centre.x, card_of[target].rect.bottom)
    begin = Point(start.centre.x, start.y)
    middle = (begin.y + end.y) / 2
    route = (begin, Point(begin.x, middle), Point(end.x, middle), end)
    return PlacedRelation(
        f"{premise} -> {target}", kind, (premise,), target, (route,), (Stroke(route, arrow=True),), signs=(end,)
    )
