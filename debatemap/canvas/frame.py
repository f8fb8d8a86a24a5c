"""The last painted view of the map, kept so that whatever moves above the map never has it painted again."""

from collections.abc import Callable, Iterable
from math import isclose
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

Painting = Callable[[QPainter, QRectF, float], None]
"""Paints a part of the scene with a painter in scene coordinates; the number is device px per scene px."""


class Frame:
    """A picture of the whole view; scrolled when the map is panned, painted anew only where something is missing."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._transform = QTransform()
        self._missing = QRegion()

    def drop(self) -> None:
        """Forget what was painted."""
        self._missing = QRegion(self._view())

    def draw(self, painter: QPainter, exposed: QRect, size: QSize, ratio: float, painting: Painting) -> None:
        """Put the part `exposed` of the view on the screen.

        `painter` maps scene px to px of the view; `ratio` is how many device px each of these has.
        """
        transform = painter.worldTransform()
        self._resize(size, ratio)
        self._follow(transform)
        wanted = exposed & self._view()
        missing = self._missing & QRegion(wanted)
        if not missing.isEmpty():
            self._paint(missing, painting)
            self._missing -= missing
        painter.save()
        painter.resetTransform()
        source = QRectF(wanted.x() * ratio, wanted.y() * ratio, wanted.width() * ratio, wanted.height() * ratio)
        painter.drawPixmap(QRectF(wanted), self._pixmap, source)
        painter.restore()

    def _view(self) -> QRect:
        ratio = self._pixmap.devicePixelRatio()
        return QRect(0, 0, round(self._pixmap.width() / ratio), round(self._pixmap.height() / ratio))

    def _resize(self, size: QSize, ratio: float) -> None:
        if self._view().size() == size and isclose(self._pixmap.devicePixelRatio(), ratio):
            return
        self._pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        self._pixmap.setDevicePixelRatio(ratio)
        self.drop()

    def _follow(self, transform: QTransform) -> None:
        """Scroll to a new place, or forget everything at a new scale."""
        before, self._transform = self._transform, transform
        if before == transform:
            return
        ratio = self._pixmap.devicePixelRatio()
        x, y = transform.dx() - before.dx(), transform.dy() - before.dy()
        if not isclose(before.m11(), transform.m11(), rel_tol=1e-9) or not _whole(x, y, x * ratio, y * ratio):
            self.drop()
            return
        view, shift = self._view(), QPoint(round(x), round(y))
        if not view.intersects(view.translated(shift)):
            self.drop()
            return
        self._pixmap.scroll(round(x * ratio), round(y * ratio), self._pixmap.rect())
        self._missing = (self._missing.translated(shift) + (QRegion(view) - QRegion(view.translated(shift)))) & view

    def _paint(self, region: QRegion, painting: Painting) -> None:
        scale = self._transform.m11() * self._pixmap.devicePixelRatio()
        back = self._transform.inverted()[0]
        painter = QPainter(self._pixmap)
        for rect in cast(Iterable[QRect], region):
            painter.resetTransform()
            painter.setClipRect(rect)
            painter.setTransform(self._transform)
            painting(painter, back.mapRect(QRectF(rect.adjusted(-1, -1, 1, 1))), scale)
        painter.end()


def _whole(*lengths: float) -> bool:
    return all(abs(length - round(length)) < 1e-6 for length in lengths)
