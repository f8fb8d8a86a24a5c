"""What is lit above the map: rings around cards, bands along relations, as wide on the screen at every scale."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from debatemap.drawing.outlines import CARD_RADIUS, line_path
from debatemap.layout.request import Point, Rect


@dataclass(frozen=True, slots=True)
class Ring:
    """A line around a card: colour "#rrggbb", opacity 0…1, width and distance from the card in px of the screen."""

    rect: Rect
    colour: str
    width: float
    distance: float = 0.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Band:
    """A soft band along relations' routes, no darker where they share a way; width in px of the screen."""

    routes: tuple[tuple[Point, ...], ...]
    colour: str
    width: float
    opacity: float


@dataclass(frozen=True, slots=True)
class Lights:
    """All that one overlay shows."""

    rings: tuple[Ring, ...] = ()
    bands: tuple[Band, ...] = ()


NOTHING = Lights()


class Overlay(QGraphicsItem):
    """A layer of lights; showing others changes only the part of the screen that they take."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.setZValue(height)
        self._lights = NOTHING
        self._scale = 1.0
        self._box = QRectF()

    @property
    def lights(self) -> Lights:
        return self._lights

    def show_lights(self, lights: Lights, scale: float) -> None:
        """Show these lights and nothing else; `scale` is logical px of the screen per scene px."""
        if lights == self._lights and scale == self._scale:
            return
        self.prepareGeometryChange()
        self._lights, self._scale = lights, scale
        self._box = _extent(lights, scale)
        self.update()

    def rescale(self, scale: float) -> None:
        """Keep the widths on the screen at a new scale of the view."""
        self.show_lights(self._lights, scale)

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for band in self._lights.bands:
            painter.setPen(_pen(band.colour, band.width / self._scale, band.opacity))
            painter.drawPath(_along(band.routes))
        for ring in self._lights.rings:
            painter.setPen(_pen(ring.colour, ring.width / self._scale, ring.opacity))
            outset = (ring.distance + ring.width / 2) / self._scale
            box = QRectF(*ring.rect).adjusted(-outset, -outset, outset, outset)
            painter.drawRoundedRect(box, CARD_RADIUS + outset, CARD_RADIUS + outset)


def _pen(colour: str, width: float, opacity: float) -> QPen:
    shade = QColor(colour)
    shade.setAlphaF(opacity)
    return QPen(shade, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _along(routes: tuple[tuple[Point, ...], ...]) -> QPainterPath:
    path = QPainterPath()
    for route in routes:
        path.addPath(line_path(route))
    return path


def _extent(lights: Lights, scale: float) -> QRectF:
    box = QRectF()
    for ring in lights.rings:
        reach = (ring.distance + ring.width + 1) / scale
        box |= QRectF(*ring.rect).adjusted(-reach, -reach, reach, reach)
    for band in lights.bands:
        reach = (band.width + 1) / scale
        box |= _along(band.routes).boundingRect().adjusted(-reach, -reach, reach, reach)
    return box
