"""Prebuilt pictures of a huge map seen from far, painted a slice at a time so that nothing ever waits for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, sqrt
from time import perf_counter

from PySide6.QtCore import QObject, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from debatemap.drawing.miniature import FINEST, known_miniature
from debatemap.drawing.painting import paint
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink

_MOST_PIXELS = 8_000_000
_SMALLEST = 600
_TILE = 4096
"""The side of what is painted at once, in scene px."""
_SLICE_SECONDS = 0.006
_PAUSE_MS = 4
_REST_MS = 120


@dataclass(frozen=True, slots=True)
class Level:
    """The whole map painted at one scale, in device px per scene px."""

    scale: float
    pixmap: QPixmap


class Overview(QObject):
    """The map at a few scales, each twice the one before; a coarse one serves until the finer ones are painted."""

    refined = Signal()

    def __init__(self, picture: Picture, parent: QObject) -> None:
        super().__init__(parent)
        self._picture = picture
        self._bounds = QRectF(*picture.bounds)
        self._top = min(FINEST, sqrt(_MOST_PIXELS / (self._bounds.width() * self._bounds.height())))
        small = known_miniature(picture)
        self._levels = [Level(small.scale, QPixmap.fromImage(small.image))] if small else []
        self._slices: Iterator[bool] = self._paint_all()
        self.ready = False
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin to paint whenever the program has nothing else to do."""
        self._timer.start()

    def postpone(self) -> None:
        """Leave the program alone while the view moves, once there is something to show."""
        if self._levels and not self.ready:
            self._timer.start(_REST_MS)

    def stop(self) -> None:
        """Give up what is not yet painted, and let go of all: what waits to go on painting would keep it for ever."""
        self._timer.stop()
        self._slices = iter(())
        self._levels = []

    def serves(self, scale: float) -> bool:
        """Tell whether at this scale (device px per scene px) the overview is to be shown instead of the map itself."""
        return scale <= self._top * (1 + 1e-6)

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Draw the part `area` of the scene, as finely as it is painted by now, with a painter in scene coordinates."""
        painter.fillRect(area, QColor(self._picture.theme.colour(Ink.CANVAS)))
        level = self._level_for(scale)
        if level is None:
            return
        part = area & self._bounds
        corner = part.topLeft() - self._bounds.topLeft()
        source = QRectF(corner * level.scale, part.size() * level.scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(part, level.pixmap, source)

    def _level_for(self, scale: float) -> Level | None:
        fine_enough = (level for level in self._levels if level.scale >= scale * (1 - 1e-6))
        return next(fine_enough, self._levels[-1] if self._levels else None)

    def _go_on(self) -> None:
        self._timer.setInterval(_PAUSE_MS)
        end = perf_counter() + _SLICE_SECONDS
        while perf_counter() < end:
            if not next(self._slices, False):
                self._timer.stop()
                self.ready = True
                return

    def _paint_all(self) -> Iterator[bool]:
        longest = max(self._bounds.width(), self._bounds.height())
        count = 1
        while longest * self._top / 2**count > _SMALLEST:
            count += 1
        for number in reversed(range(count)):
            scale = self._top / (1 << number)
            if self._levels and scale <= self._levels[-1].scale:
                continue
            width, height = ceil(self._bounds.width() * scale), ceil(self._bounds.height() * scale)
            level = Level(scale, QPixmap(width, height))
            yield from self._paint_level(level)
            self._levels.append(level)
            self.refined.emit()

    def _paint_level(self, level: Level) -> Iterator[bool]:
        side = max(16, round(_TILE * level.scale))
        for y in range(0, level.pixmap.height(), side):
            for x in range(0, level.pixmap.width(), side):
                self._paint_tile(level, QRect(x, y, side, side))
                yield True

    def _paint_tile(self, level: Level, tile: QRect) -> None:
        to_pixels = QTransform.fromScale(level.scale, level.scale)
        to_pixels.translate(-self._bounds.x(), -self._bounds.y())
        painter = QPainter(level.pixmap)
        painter.setClipRect(tile)
        painter.setTransform(to_pixels)
        area = to_pixels.inverted()[0].mapRect(QRectF(tile.adjusted(-1, -1, 1, 1)))
        paint(painter, self._picture, area, level.scale, landmarks=False)
        painter.end()
