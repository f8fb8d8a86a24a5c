"""Where the view looks at a step of a tour: the card in the middle, large enough to be read, also from afar."""

from debatemap.canvas.camera import MOST, Camera, Size
from debatemap.layout.request import Point, Rect

_READABLE, _LARGE_ENOUGH = 1.0, 1.6
_LEAST = 0.6
"""A card that is still higher than the view at this scale is shown from its top."""
_MARGIN = 32.0
_OF_WIDTH, _OF_HEIGHT = 0.62, 0.88
"""How much of the view a card takes at most when it is shown to others."""


def step_camera(card: Rect, view: Size, scale: float, *, large: bool) -> Camera:
    """Return the camera with a card in the middle, near the `scale` that is on if the card is well read at it."""
    if large:
        wanted = min(MOST, view.width * _OF_WIDTH / card.width)
        room = Size(view.width * _OF_HEIGHT, view.height * _OF_HEIGHT)
    else:
        wanted = min(_LARGE_ENOUGH, max(_READABLE, scale))
        room = Size(view.width - 2 * _MARGIN, view.height - 2 * _MARGIN)
    scale = max(_LEAST, min(wanted, room.width / card.width, room.height / card.height))
    seen = view.height / scale
    if card.height > seen:
        return Camera(Point(card.centre.x, card.y + seen / 2 - _MARGIN / scale), scale)
    return Camera(card.centre, scale)
