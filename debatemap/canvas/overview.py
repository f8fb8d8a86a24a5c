"""Prebuilt pictures of a huge map seen from far, painted a slice at a time so that nothing ever waits for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, sqrt
from time import perf_counter

from PySide6.QtCore import QObject, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from debatemap.drawing.painting import paint
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink

FEWEST_CARDS = 3000
"""Smaller maps are painted quickly enough without an overview."""
_MOST_PIXELS = 8_000_000
_NEAREST = 0.16
"""Above this scale (device px per scene px) cards bear words, which must be painted at their own size."""
_SMALLEST = 600
_TILE = 256
_SLICE_SECONDS = 0.006


@dataclass(frozen=True, slots=True)
class Level:
    """The whole map painted at one scale, in device px per scene px."""

    scale: float
    pixmap: QPixmap


class Overview(QObject):
    """The map at a few scales, each half of the one before; usable for painting once all are finished."""

    def __init__(self, picture: Picture, parent: QObject) -> None:
        super().__init__(parent)
        self._picture = picture
        self._levels: list[Level] = []
        self._slices = self._paint_all()
        self.ready = False
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin to paint whenever the program has nothing else to do."""
        self._timer.start()

    def stop(self) -> None:
        """Give up what is not yet painted."""
        self._timer.stop()

    def level_for(self, scale: float) -> Level | None:
        """Return the smallest level painted at this scale or above; None where the map itself must be painted."""
        if not self.ready:
            return None
        fitting = [level for level in self._levels if level.scale >= scale * (1 - 1e-6)]
        return fitting[-1] if fitting else None

    def draw(self, painter: QPainter, level: Level, area: QRectF) -> None:
        """Draw the part `area` of the scene from a level with a painter in scene coordinates."""
        bounds = QRectF(*self._picture.bounds)
        painter.fillRect(area, QColor(self._picture.theme.colour(Ink.CANVAS)))
        part = area & bounds
        source = QRectF(
            (part.x() - bounds.x()) * level.scale,
            (part.y() - bounds.y()) * level.scale,
            part.width() * level.scale,
            part.height() * level.scale,
        )
        painter.drawPixmap(part, level.pixmap, source)

    def _go_on(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        while perf_counter() < end:
            if next(self._slices, None) is None:
                self._timer.stop()
                self.ready = True
                return

    def _paint_all(self) -> Iterator[Level]:
        bounds = self._picture.bounds
        scale = min(_NEAREST, sqrt(_MOST_PIXELS / (bounds.width * bounds.height)))
        while True:
            level = Level(scale, QPixmap(ceil(bounds.width * scale), ceil(bounds.height * scale)))
            self._levels.append(level)
            for y in range(0, level.pixmap.height(), _TILE):
                for x in range(0, level.pixmap.width(), _TILE):
                    self._paint_tile(level, QRect(x, y, _TILE, _TILE))
                    yield level
            if max(level.pixmap.width(), level.pixmap.height()) < _SMALLEST:
                return
            scale /= 2

    def _paint_tile(self, level: Level, tile: QRect) -> None:
        bounds = self._picture.bounds
        to_pixels = QTransform()
        to_pixels.scale(level.scale, level.scale)
        to_pixels.translate(-bounds.x, -bounds.y)
        painter = QPainter(level.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(tile)
        painter.setTransform(to_pixels)
        area = to_pixels.inverted()[0].mapRect(QRectF(tile.adjusted(-1, -1, 1, 1)))
        paint(painter, self._picture, area, level.scale)
        painter.end()
