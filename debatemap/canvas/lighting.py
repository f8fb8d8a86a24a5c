"""Which cards and lines are lit: what the pointer is on, what is selected, and the way up to the thesis."""

from collections.abc import Iterable

from debatemap.canvas.kinship import Kinship
from debatemap.canvas.overlay import Band, Lights, Ring
from debatemap.drawing.picture import Picture, PlacedRelation
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Rect

_MOST_RELATIONS = 400
"""A claim with more relations than this has only its first ones lit, so that hovering stays immediate."""


def around_claim(picture: Picture, kinship: Kinship, claim: str) -> Lights:
    """Light a card, its relations with the cards at their other ends, and the way from it up to the thesis."""
    colour = picture.theme.colour(Ink.HOVER)
    relations = kinship.relations_of(claim)[:_MOST_RELATIONS]
    way = kinship.way_up(claim)
    above = [kinship.relation[relation] for relation in way.relations]
    near = {relation.id for relation in relations}
    further = [relation for relation in above if relation.id not in near]
    ends = (end for relation in relations for end in (*relation.premises, kinship.conclusion_of(relation)) if end)
    others = dict.fromkeys((*way.claims, *ends))
    rings = [_ring(picture, one, colour, 0.35) for one in others if one != claim and one in picture.card_of]
    return Lights(
        (*rings, _ring(picture, claim, colour, 1.0)), (*_band(relations, colour, 0.35), *_band(further, colour, 0.2))
    )


def along_relation(picture: Picture, kinship: Kinship, relation: PlacedRelation, ink: Ink) -> Lights:
    """Light a relation and the cards at its ends."""
    colour = picture.theme.colour(ink)
    conclusion = kinship.conclusion_of(relation)
    claims = dict.fromkeys((*relation.premises, *((conclusion,) if conclusion else ())))
    rings = tuple(_ring(picture, claim, colour, 0.5) for claim in claims if claim in picture.card_of)
    return Lights(rings, _band([relation], colour, 0.4))


def selection_ring(picture: Picture, rect: Rect, *, focused: bool) -> Lights:
    """Ring the selected card; with the keyboard's focus on the map a second, finer ring lies around the first."""
    colour = picture.theme.colour(Ink.SELECTION)
    ring = Ring(rect, colour, width=2.5, distance=2.0)
    return Lights((Ring(rect, colour, width=1.5, distance=6.0), ring) if focused else (ring,))


def together(*lights: Lights) -> Lights:
    """Return several lights as one."""
    return Lights(
        tuple(ring for one in lights for ring in one.rings), tuple(band for one in lights for band in one.bands)
    )


def _ring(picture: Picture, claim: str, colour: str, opacity: float) -> Ring:
    return Ring(picture.card_of[claim].rect, colour, width=2.0, distance=1.0, opacity=opacity)


def _band(relations: Iterable[PlacedRelation], colour: str, opacity: float) -> tuple[Band, ...]:
    routes = tuple(route for relation in relations for route in relation.routes if len(route) > 1)
    return (Band(routes, colour, 6.0, opacity),) if routes else ()
