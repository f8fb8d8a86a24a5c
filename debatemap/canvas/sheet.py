"""A pixmap as large as the view that remembers which part of the scene it shows, and what of it is still unpainted."""

from collections.abc import Callable, Iterable
from math import isclose
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

Painting = Callable[[QPainter, QRectF, float], None]
"""Paints a part of the scene with a painter in scene coordinates; the number is device px per scene px."""

_FINE = 2.0
"""From this many device px per px on, stretching need not be smooth, which would take too long."""


class Sheet:
    """What the view shows under one transform from scene px to px of the view; `ratio` device px to each of these."""

    def __init__(self, size: QSize, ratio: float, transform: QTransform) -> None:
        self.size, self.ratio, self.transform = size, ratio, transform
        self.view = QRect(QPoint(0, 0), size)
        self.missing = QRegion(self.view)
        self._pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        self._pixmap.setDevicePixelRatio(ratio)

    @property
    def whole(self) -> bool:
        """Whether all of it is painted."""
        return self.missing.isEmpty()

    def fits(self, size: QSize, ratio: float) -> bool:
        """Tell whether the sheet is made for a view of this size."""
        return self.size == size and isclose(self.ratio, ratio)

    def same_scale(self, transform: QTransform) -> bool:
        """Tell whether a transform only shifts what the sheet shows."""
        return isclose(self.transform.m11(), transform.m11(), rel_tol=1e-9)

    def scroll(self, transform: QTransform) -> None:
        """Follow a transform of the same scale; what comes into view is missing."""
        x, y = transform.dx() - self.transform.dx(), transform.dy() - self.transform.dy()
        self.transform = transform
        if not x and not y:
            return
        shift = QPoint(round(x), round(y))
        if not _whole(x, y, x * self.ratio, y * self.ratio) or not self.view.intersects(self.view.translated(shift)):
            self.missing = QRegion(self.view)
            return
        self._pixmap.scroll(round(x * self.ratio), round(y * self.ratio), self._pixmap.rect())
        uncovered = QRegion(self.view) - QRegion(self.view.translated(shift))
        self.missing = (self.missing.translated(shift) + uncovered) & self.view

    def covers(self, transform: QTransform) -> bool:
        """Tell whether the sheet, stretched to another transform, fills the view."""
        return self.whole and self._stretched(transform).contains(QRectF(self.view))

    def stretched(self, transform: QTransform) -> "Sheet":
        """Return a sheet for another transform that shows this one enlarged or shrunk; all outside of it is missing."""
        sheet = Sheet(self.size, self.ratio, transform)
        target = self._stretched(transform)
        painter = QPainter(sheet._pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.ratio < _FINE)
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()
        inside = target.toAlignedRect().adjusted(1, 1, -1, -1)
        sheet.missing = QRegion(self.view) - QRegion(inside)
        for rect in _rects(self.missing):
            lost = self._between(transform).mapRect(QRectF(rect)).toAlignedRect().adjusted(-1, -1, 1, 1)
            sheet.missing += QRegion(lost & self.view)
        return sheet

    def paint(self, region: QRegion, painting: Painting) -> None:
        """Paint the missing parts of a region."""
        wanted = self.missing & region
        if wanted.isEmpty():
            return
        painter = QPainter(self._pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for rect in _rects(wanted):
            painter.drawPixmap(rect.topLeft(), self._painted(rect, painting))
        painter.end()
        self.missing -= wanted

    def _painted(self, rect: QRect, painting: Painting) -> QPixmap:
        """Paint a part by itself: Qt makes the dashes of a line as far as the pixmap reaches, whatever the clip."""
        pixmap = QPixmap(round(rect.width() * self.ratio), round(rect.height() * self.ratio))
        pixmap.setDevicePixelRatio(self.ratio)
        painter = QPainter(pixmap)
        painter.setTransform(self.transform * QTransform.fromTranslate(-rect.x(), -rect.y()))
        area = self.transform.inverted()[0].mapRect(QRectF(rect.adjusted(-1, -1, 1, 1)))
        painting(painter, area, self.transform.m11() * self.ratio)
        painter.end()
        return pixmap

    def next_piece(self, most: int) -> QRegion:
        """Return a missing part of at most so many px in width and height; an empty one where nothing is missing."""
        first = next(iter(_rects(self.missing)), QRect())
        return QRegion(first.x(), first.y(), min(most, first.width()), min(most, first.height()))

    def show(self, painter: QPainter, part: QRect) -> None:
        """Put a part of the sheet on the screen."""
        painter.save()
        painter.resetTransform()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        ratio = self.ratio
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(QRectF(part), self._pixmap, source)
        painter.restore()

    def _between(self, transform: QTransform) -> QTransform:
        return self.transform.inverted()[0] * transform

    def _stretched(self, transform: QTransform) -> QRectF:
        return self._between(transform).mapRect(QRectF(self.view))


def _rects(region: QRegion) -> Iterable[QRect]:
    return cast(Iterable[QRect], region)


def _whole(*lengths: float) -> bool:
    return all(abs(length - round(length)) < 1e-6 for length in lengths)
