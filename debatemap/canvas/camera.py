"""Where the view looks, as a value: all arithmetic of panning, zooming, fitting and revealing, free of widgets."""

from dataclasses import dataclass
from math import isclose

from debatemap.layout.request import Point, Rect

MOST = 4.0
ACTUAL = 1.0
LEGIBLE = 0.5
"""Below this scale the text of a card can't be read."""
READING = 0.8
"""The scale that a card is brought to when it was too small to be read."""
FIT_MARGIN = 24.0
REVEAL_MARGIN = 24.0


@dataclass(frozen=True, slots=True)
class Size:
    """The size of the view, in logical px of the screen."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Camera:
    """The scene point in the middle of the view, and how many logical px of the screen a scene px takes."""

    centre: Point
    scale: float

    def area(self, size: Size) -> Rect:
        """Return the part of the scene that a view of this size shows."""
        width, height = size.width / self.scale, size.height / self.scale
        return Rect(self.centre.x - width / 2, self.centre.y - height / 2, width, height)

    def moved(self, x: float, y: float) -> "Camera":
        """Return the camera after the map was dragged by x, y px of the screen."""
        return Camera(Point(self.centre.x - x / self.scale, self.centre.y - y / self.scale), self.scale)

    def shifted(self, x: float, y: float) -> "Camera":
        """Return the camera looking x, y scene px further."""
        return Camera(Point(self.centre.x + x, self.centre.y + y), self.scale)

    def scaled(self, scale: float, anchor: Point) -> "Camera":
        """Return the camera at another scale, the scene point `anchor` staying where it is on the screen."""
        part = self.scale / scale
        x = anchor.x + (self.centre.x - anchor.x) * part
        y = anchor.y + (self.centre.y - anchor.y) * part
        return Camera(Point(x, y), scale)

    def towards(self, other: "Camera", part: float) -> "Camera":
        """Return the camera on the way to `other`: `part` 0 is here, 1 there; one point stays still while zooming."""
        if part >= 1:
            return other
        if isclose(self.scale, other.scale, rel_tol=1e-6):
            way, scale = part, other.scale
        else:
            scale = self.scale * (other.scale / self.scale) ** part
            way = (1 - self.scale / scale) / (1 - self.scale / other.scale)
        x = self.centre.x + (other.centre.x - self.centre.x) * way
        y = self.centre.y + (other.centre.y - self.centre.y) * way
        return Camera(Point(x, y), scale)


def fitting_scale(bounds: Rect, size: Size) -> float:
    """Return the scale at which the whole of `bounds` is seen with a small margin, whatever its size."""
    width = max(1.0, size.width - 2 * FIT_MARGIN)
    height = max(1.0, size.height - 2 * FIT_MARGIN)
    return min(width / max(1.0, bounds.width), height / max(1.0, bounds.height))


def fitted(bounds: Rect, size: Size) -> Camera:
    """Return the camera that shows the whole map, never above its actual size."""
    return Camera(bounds.centre, min(ACTUAL, fitting_scale(bounds, size)))


def least_scale(bounds: Rect, size: Size) -> float:
    """Return the smallest scale allowed: the whole map at half the size that fits."""
    return min(ACTUAL, fitting_scale(bounds, size)) / 2


def within_limits(camera: Camera, bounds: Rect, least: float) -> Camera:
    """Return the camera with its scale between `least` and the greatest one, and its centre over the map."""
    scale = min(MOST, max(least, camera.scale))
    x = min(bounds.right, max(bounds.x, camera.centre.x))
    y = min(bounds.bottom, max(bounds.y, camera.centre.y))
    return Camera(Point(x, y), scale)


def scene_with_margins(bounds: Rect, size: Size, least: float) -> Rect:
    """Return the rectangle that can ever be seen: any point of the map may be in the middle at scales from `least`."""
    x, y = size.width / least / 2 + 1, size.height / least / 2 + 1
    return Rect(bounds.x - x, bounds.y - y, bounds.width + 2 * x, bounds.height + 2 * y)


def revealing(camera: Camera, rect: Rect, size: Size, *, enlarge: bool = True) -> Camera:
    """Return the camera moved as little as possible so that `rect` is wholly seen, enlarged if it was illegible.

    Of a rectangle larger than the view its top left corner is shown.
    """
    if enlarge and camera.scale < LEGIBLE:
        camera = camera.scaled(READING, rect.centre)
    area = camera.area(size)
    margin = REVEAL_MARGIN / camera.scale
    x = _least_shift(area.x + margin, area.right - margin, rect.x, rect.right)
    y = _least_shift(area.y + margin, area.bottom - margin, rect.y, rect.bottom)
    return camera.shifted(x, y)


def _least_shift(low: float, high: float, start: float, end: float) -> float:
    """Return how far the span low…high must move to hold start…end, or at least its start."""
    if start < low or end - start > high - low:
        return start - low
    return max(0.0, end - high)
