"""A large map painted small beforehand, in a worker, so that the window has something to show at once."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from debatemap.drawing.kept import Beside
from debatemap.drawing.painter import painter_on
from debatemap.drawing.painting import paint
from debatemap.drawing.picture import Picture

FEWEST_CARDS = 800
"""Smaller maps are painted quickly enough without."""
FINEST = 0.16
"""Above this scale (device px per scene px) cards bear words or are seen to be round: they are painted themselves."""
_LONGEST = 1600


@dataclass(frozen=True, slots=True)
class Miniature:
    """The whole map at a scale in device px per scene px, without landmarks."""

    scale: float
    image: QImage


def is_large(picture: Picture) -> bool:
    """Tell whether a picture is to be seen through pictures painted beforehand when it is seen from afar."""
    return len(picture.cards) > FEWEST_CARDS


def miniature_of(picture: Picture) -> Miniature:
    """Return the miniature of a picture, painted when first asked for; any thread may do it."""
    return _miniatures.of(picture)


def known_miniature(picture: Picture) -> Miniature | None:
    """Return the miniature of a picture if it has been painted."""
    return _miniatures.known(picture)


def _painted(picture: Picture) -> Miniature:
    bounds = QRectF(*picture.bounds)
    scale = min(FINEST, _LONGEST / max(1.0, bounds.width(), bounds.height()))
    size = (max(1, ceil(bounds.width() * scale)), max(1, ceil(bounds.height() * scale)))
    image = QImage(*size, QImage.Format.Format_RGB32)
    with painter_on(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-bounds.topLeft())
        paint(painter, picture, bounds, scale, landmarks=False)
    return Miniature(scale, image)


_miniatures = Beside(_painted)
