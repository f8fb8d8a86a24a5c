"""Where the view looks after one Picture has replaced another, so that what the reader looks at stays where it is."""

from debatemap.canvas.camera import Camera, Size, revealing
from debatemap.drawing.picture import Picture, PlacedCard
from debatemap.drawing.spatial_index import encloses, holds, index_of
from debatemap.layout.request import Point, Rect

_INSIDE = 8.0


def camera_after(
    old: Picture, new: Picture, camera: Camera, size: Size, hold: str | None = None, pointer: Point | None = None
) -> Camera:
    """Return the camera for the new picture, at the same scale.

    The card `hold`, or else the one nearest to the middle of the view, keeps its place on the screen. If the held card
    was under the `pointer` (a point of the old scene) it still is; if it was wholly seen and grew, it is so again.
    """
    kept = _kept(old, new, hold) or _nearest_kept(old, new, camera, size)
    if kept is None:
        return camera
    before, after = kept[0].rect, kept[1].rect
    shift = Point(after.x - before.x, after.y - before.y)
    area, camera = camera.area(size), camera.shifted(*shift)
    if kept[0].face.claim != hold:
        return camera
    if pointer and holds(before, pointer):
        camera = _under_pointer(camera, after, Point(pointer.x + shift.x, pointer.y + shift.y))
    if after.height > before.height and encloses(area, before):
        camera = revealing(camera, after, size, enlarge=False)
    return camera


def _kept(old: Picture, new: Picture, claim: str | None) -> tuple[PlacedCard, PlacedCard] | None:
    if claim is None or claim not in old.card_of or claim not in new.card_of:
        return None
    return old.card_of[claim], new.card_of[claim]


def _nearest_kept(old: Picture, new: Picture, camera: Camera, size: Size) -> tuple[PlacedCard, PlacedCard] | None:
    """Return the card nearest to the middle of the view that both pictures have, before and after."""
    seen = [card for card in index_of(old).cards_in(camera.area(size)) if card.face.claim in new.card_of]
    among = seen or [card for card in old.cards if card.face.claim in new.card_of]
    nearest = min(among, key=lambda card: _distance(card.rect, camera.centre), default=None)
    return (nearest, new.card_of[nearest.face.claim]) if nearest else None


def _distance(rect: Rect, point: Point) -> float:
    across = max(0.0, rect.x - point.x, point.x - rect.right)
    down = max(0.0, rect.y - point.y, point.y - rect.bottom)
    return across + down


def _under_pointer(camera: Camera, card: Rect, pointer: Point) -> Camera:
    """Return the camera moved just so far that the card comes under the pointer, given in the new scene's px."""
    inside = min(_INSIDE, card.width / 2, card.height / 2)
    x = min(card.right - inside, max(card.x + inside, pointer.x))
    y = min(card.bottom - inside, max(card.y + inside, pointer.y))
    return camera.shifted(x - pointer.x, y - pointer.y)
