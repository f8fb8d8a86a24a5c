"""How a picture is painted at a scale: what every painting function needs to know besides what it paints."""

from dataclasses import dataclass

from PySide6.QtGui import QPainter

from debatemap.drawing.detail import Detail, detail_at, reading_scale
from debatemap.drawing.labels import Labels, labels_of
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Theme


@dataclass(frozen=True, slots=True)
class Manner:
    """`scale` is device px per scene px; the reading scale and the detail that follow from it say what can be read.

    Without `labels` cards say nothing from afar.
    """

    theme: Theme
    scale: float
    reading: float
    detail: Detail
    labels: Labels | None = None


def manner_of(painter: QPainter, picture: Picture, scale: float, detail: Detail | None = None) -> Manner:
    """Return how to paint a picture; without a `detail` it is the one that can be read on the painter's device."""
    reading = reading_scale(scale, painter.device().devicePixelRatio())
    return Manner(picture.theme, scale, reading, detail or detail_at(reading), labels_of(picture))
