"""Where an arrow key leads: to a related claim, and where nothing is related that way, to the nearest card."""

from collections.abc import Iterable
from enum import StrEnum
from math import inf

from debatemap.canvas.kinship import Kinship
from debatemap.drawing.picture import Picture
from debatemap.layout.request import Rect


class Direction(StrEnum):
    """The ways that keys move through a map."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    HOME = "home"


_TURNS = {Direction.DOWN: 0, Direction.UP: 1, Direction.RIGHT: 2, Direction.LEFT: 3}


def next_claim(
    picture: Picture, kinship: Kinship, claim: str | None, direction: Direction, came_from: str | None = None
) -> str | None:
    """Return the claim that a key leads to, None where it leads nowhere.

    `came_from` is the claim selected before: of several conclusions, the key up leads back to it.
    """
    if not picture.cards:
        return None
    if claim is None or claim not in picture.card_of or direction is Direction.HOME:
        return thesis(picture)
    if direction is Direction.UP:
        related = _first(kinship.conclusions(claim), came_from)
    elif direction is Direction.DOWN:
        reasons = kinship.reasons(claim)
        related = _first(tuple(one for one in reasons if not _above(picture, one, claim)) or reasons, None)
    else:
        related = _sideways(picture, kinship, claim, direction, came_from)
    if related is not None:
        return related
    everyone = [card.face.claim for card in picture.cards]
    return _nearest(picture, claim, everyone, direction) or _nearest(picture, claim, everyone, direction, slant=inf)


def thesis(picture: Picture) -> str | None:
    """Return the first thesis of a picture, or else its first card."""
    first = next((card for card in picture.cards if card.face.thesis), picture.cards[0] if picture.cards else None)
    return first.face.claim if first else None


def _first(claims: tuple[str, ...], preferred: str | None) -> str | None:
    if preferred in claims:
        return preferred
    return claims[0] if claims else None


def _sideways(
    picture: Picture, kinship: Kinship, claim: str, direction: Direction, came_from: str | None
) -> str | None:
    """Return the nearest sibling on that side, else a reason or conclusion there, else the next sibling in order."""
    siblings = kinship.siblings(claim, came_from)
    beside = _nearest(picture, claim, siblings, direction)
    if beside is None:
        beside = _nearest(picture, claim, (*kinship.reasons(claim), *kinship.conclusions(claim)), direction)
    if beside is None and claim in siblings:
        place = siblings.index(claim) + (1 if direction is Direction.RIGHT else -1)
        beside = siblings[place] if 0 <= place < len(siblings) else None
    return beside


def _above(picture: Picture, one: str, other: str) -> bool:
    return picture.card_of[one].rect.bottom <= picture.card_of[other].y


def _nearest(
    picture: Picture, claim: str, among: Iterable[str], direction: Direction, slant: float = 2.0
) -> str | None:
    """Return the claim whose card lies nearest in that direction; what stands aside of it counts as further away.

    `slant` is how many times further aside than ahead a card may stand.
    """
    here = _turned(picture.card_of[claim].rect, direction)
    best, least = None, inf
    for other in among:
        card = picture.card_of.get(other)
        if card is None or other == claim:
            continue
        cost = _cost(here, _turned(card.rect, direction), slant)
        if cost < least:
            best, least = other, cost
    return best


def _turned(rect: Rect, direction: Direction) -> Rect:
    """Return the rectangle in a plane turned so that the direction points down."""
    turn = _TURNS[direction]
    if turn >= 2:
        rect = Rect(rect.y, rect.x, rect.height, rect.width)
    return Rect(rect.x, -rect.bottom, rect.width, rect.height) if turn % 2 else rect


def _cost(here: Rect, there: Rect, slant: float) -> float:
    """Return how far `there` lies below `here`; infinite where it does not lie below."""
    below = there.y - here.bottom
    aside = max(0.0, there.x - here.right, here.x - there.right)
    down = there.centre.y - here.centre.y
    if down <= 0 or (slant < inf and (below < -1 or aside > slant * down)):
        return inf
    return below + 2 * aside + abs(there.centre.x - here.centre.x) / 8 + abs(there.y - here.y) / 100
