"""The minimap: the whole map, small, in a corner of the view, with the part that is seen; dragged to move."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from debatemap.canvas.camera import Camera
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.canvas.wheel import Pan, wish
from debatemap.drawing.miniature import known_miniature
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Point, Rect

LARGEST = QSize(200, 140)
_FROM_CORNER = 14
_MARGIN = 6.0
_ROOM = 3
"""The view must be so many times as wide and as high as the minimap, or it would hide too much."""
_SLACK = 2.0
"""How many scene px of the map may lie outside the view while the whole still counts as seen."""
_SHADE = 0.55
_LEAST_FRAME = 6.0


class Minimap(QWidget):
    """Lies in the lower right corner of a map while a part of it is out of sight and `wanted` is true.

    Where it would cover the selected card it takes the next free corner; where none is free, it gives way. It lies in
    the viewport, where Qt moves it with the map and it goes back at once: above the viewport it would have all of the
    map painted anew at every move.
    """

    changed = Signal()
    """It came or went."""

    def __init__(self, view: MapCanvas) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._wanted = True
        self._small: QPixmap | None = None
        self._held: QPointF | None = None
        self._corner = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        view.picture_replaced.connect(self._forget)
        view.looked_elsewhere.connect(self._follow)
        view.claim_selected.connect(self._follow)
        view.viewport().installEventFilter(self)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._go_back)
        self._retranslate()

    @property
    def wanted(self) -> bool:
        """Whether the reader wants it at all."""
        return self._wanted

    @wanted.setter
    def wanted(self, wanted: bool) -> None:
        self._wanted = wanted
        self._follow()

    @property
    def frame(self) -> QRectF:
        """Where the part that is seen lies, in px of the minimap."""
        frame = self._shrunk(self._view.visible_area())
        short = QSizeF(max(0.0, _LEAST_FRAME - frame.width()), max(0.0, _LEAST_FRAME - frame.height()))
        frame.adjust(-short.width() / 2, -short.height() / 2, short.width() / 2, short.height() / 2)
        return frame & QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The whole map, small"))
        self.setToolTip(self.tr("The whole map; drag to move the part that is seen"))

    # When and where it is seen

    def _forget(self) -> None:
        self._small = None
        self._follow()

    def _follow(self) -> None:
        there = self._needed() and self._take_corner()
        if there:
            self.update()
        if there is self.isHidden():
            self.setVisible(there)
            self.raise_()
            self.changed.emit()

    def _needed(self) -> bool:
        picture = self._view.picture
        if not self._wanted or picture is None or not picture.cards:
            return False
        if self._view.width() < LARGEST.width() * _ROOM or self._view.height() < LARGEST.height() * _ROOM:
            return False
        seen, whole = self._view.visible_area(), picture.bounds
        return (
            seen.x > whole.x + _SLACK
            or seen.y > whole.y + _SLACK
            or seen.right < whole.right - _SLACK
            or seen.bottom < whole.bottom - _SLACK
        )

    def _take_corner(self) -> bool:
        """Go where nothing is read; tell whether there is such a place."""
        scale = self._scale
        bounds = self._bounds
        width = round(bounds.width * scale + 2 * _MARGIN)
        height = round(bounds.height * scale + 2 * _MARGIN)
        if self._held is None or self.size() != QSize(width, height):
            self._corner = self._free_corner(QSize(width, height))
        self._go_back()
        return not self._corner.isNull()

    def _go_back(self) -> None:
        if not self._corner.isNull() and self.geometry() != self._corner:
            self.setGeometry(self._corner)

    def _free_corner(self, size: QSize) -> QRect:
        """Return the first of the corners, the lower right one before the others, where no selected card lies.

        A null rectangle where it covers them all.
        """
        left, top = _FROM_CORNER, _FROM_CORNER
        view = self._view.viewport()
        right, bottom = view.width() - size.width() - left, view.height() - size.height() - top
        corners = [QRect(QPoint(x, y), size) for x, y in ((right, bottom), (left, bottom), (right, top), (left, top))]
        read = self._selected_card()
        return next((corner for corner in corners if not corner.intersects(read)), QRect())

    def _selected_card(self) -> QRect:
        """Return where the selected card is seen, in px of the view; an empty rectangle where none is."""
        place = self._view.place_of(self._view.selected) if self._view.selected else None
        if place is None:
            return QRect()
        return self._view.mapFromScene(QRectF(*place)).boundingRect()

    @property
    def _bounds(self) -> Rect:
        return self._view.picture.bounds if self._view.picture else Rect(0, 0, 1, 1)

    @property
    def _scale(self) -> float:
        """Px of the minimap per scene px."""
        bounds = self._bounds
        across = (LARGEST.width() - 2 * _MARGIN) / max(1.0, bounds.width)
        down = (LARGEST.height() - 2 * _MARGIN) / max(1.0, bounds.height)
        return min(across, down)

    def _shrunk(self, rect: Rect) -> QRectF:
        bounds, scale = self._bounds, self._scale
        corner = QPointF((rect.x - bounds.x) * scale + _MARGIN, (rect.y - bounds.y) * scale + _MARGIN)
        return QRectF(corner, QSizeF(rect.width * scale, rect.height * scale))

    # What it shows

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._view.picture
        if picture is None:
            return
        if self._small is None or self._small.size() != self.size() * self.devicePixelRatioF():
            self._small = self._painted(picture)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.frame
        shade = QColor(picture.theme.colour(Ink.CANVAS))
        shade.setAlphaF(_SHADE)
        for part in _around(QRectF(self.rect()), frame):
            painter.fillRect(part, shade)
        painter.setPen(QPen(QColor(picture.theme.colour(Ink.SELECTION)), 1.5))
        painter.drawRoundedRect(frame, 2, 2)
        painter.setPen(QPen(QColor(picture.theme.colour(Ink.GROUP_EDGE)), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _painted(self, picture: Picture) -> QPixmap:
        ratio = self.devicePixelRatioF()
        small = QPixmap(self.size() * ratio)
        small.setDevicePixelRatio(ratio)
        small.fill(QColor(picture.theme.colour(Ink.CANVAS)))
        painter = QPainter(small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        known = known_miniature(picture)
        if known:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._shrunk(picture.bounds), known.image)
        else:
            self._paint_cards(painter, picture)
        painter.end()
        return small

    def _paint_cards(self, painter: QPainter, picture: Picture) -> None:
        """Paint groups and cards as plain rectangles in their colours, fewest changes of the brush."""
        painter.setBrush(QColor(picture.theme.colour(Ink.GROUP)))
        painter.drawRects([self._shrunk(group.rect) for group in picture.groups])
        by_colour: dict[str, list[QRectF]] = {}
        for card in picture.cards:
            ink = Ink.THESIS_CARD if card.face.thesis else (card.face.accent or Ink.QUIET_TEXT)
            by_colour.setdefault(picture.theme.colour(ink), []).append(self._shrunk(card.rect))
        for colour, rects in by_colour.items():
            painter.setBrush(QColor(colour))
            painter.drawRects(rects)

    # Moved by hand

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        QCoreApplication.sendEvent(self._view, QEvent(QEvent.Type.Leave))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        frame = self.frame
        self._held = event.position() - frame.center() if frame.contains(event.position()) else QPointF()
        if self._held.isNull():
            self._look_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._held is not None:
            self._look_at(event.position() - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._held = None
        self._follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        asked = wish(event)
        if isinstance(asked, Pan):
            camera = self._view.camera
            centre = Point(camera.centre.x - asked.x / self._scale, camera.centre.y - asked.y / self._scale)
            self._view.look(Camera(centre, camera.scale), animate=False)
        elif asked:
            self._view.zoom_by(asked.factor)

    def _look_at(self, place: QPointF) -> None:
        bounds, scale = self._bounds, self._scale
        centre = Point(bounds.x + (place.x() - _MARGIN) / scale, bounds.y + (place.y() - _MARGIN) / scale)
        self._view.look(Camera(centre, self._view.scale), animate=False)


def _around(whole: QRectF, hole: QRectF) -> tuple[QRectF, ...]:
    """Return the four rectangles that make up `whole` without `hole`."""
    return (
        QRectF(whole.left(), whole.top(), whole.width(), hole.top() - whole.top()),
        QRectF(whole.left(), hole.bottom(), whole.width(), whole.bottom() - hole.bottom()),
        QRectF(whole.left(), hole.top(), hole.left() - whole.left(), hole.height()),
        QRectF(hole.right(), hole.top(), whole.right() - hole.right(), hole.height()),
    )
