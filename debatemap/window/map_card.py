"""A map to open, as a card with its picture and its title."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from debatemap.window.thumbnails import MapGlance, Thumbnails

_WIDTH, _PICTURE, _WORDS = 256, 160, 62
_RADIUS = 8.0


class MapCard(QAbstractButton):
    """Asks for its picture when it is first painted; until then it shows the file's name."""

    def __init__(self, path: Path, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._thumbnails = thumbnails
        self._asked = False
        self._glance: MapGlance | None = None
        self._pixmap: QPixmap | None = None
        self.setFixedSize(_WIDTH, _PICTURE + _WORDS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(path.stem)
        thumbnails.ready.connect(self._show)

    @property
    def title(self) -> str:
        """The map's title; the file's name until the map was read."""
        return self._glance.title if self._glance else self._path.stem

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _PICTURE + _WORDS)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.PaletteChange:
            self._asked = False
            self._pixmap = None

    def paintEvent(self, e: QPaintEvent) -> None:
        if not self._asked:
            self._asked = True
            self._thumbnails.ask(self._path)
            self._show(self._path)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(outline, palette.base())
        painter.save()
        painter.setClipPath(outline)
        self._paint_picture(painter)
        painter.restore()
        self._paint_words(painter)
        active = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(palette.highlight().color() if active else palette.mid().color(), 1.0))
        painter.drawPath(outline)

    def _paint_picture(self, painter: QPainter) -> None:
        if self._glance and self._pixmap is None:
            self._pixmap = self._glance.pixmap(QSizeF(_WIDTH, _PICTURE), self.devicePixelRatioF())
        if self._pixmap:
            painter.drawPixmap(0, 0, self._pixmap)
        else:
            painter.fillRect(QRectF(0, 0, _WIDTH, _PICTURE), self.palette().window())
        painter.fillRect(QRectF(0, _PICTURE, _WIDTH, 1), self.palette().midlight())

    def _paint_words(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        top = QRectF(14, _PICTURE + 9, _WIDTH - 28, 22)
        self._paint_line(painter, top, self.title, font, self.palette().text().color())
        question = self._glance.question if self._glance else self._path.name
        below = top.translated(0, 22)
        self._paint_line(painter, below, question, self.font(), self.palette().placeholderText().color())

    def _paint_line(self, painter: QPainter, where: QRectF, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(where.width()))
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _show(self, path: Path) -> None:
        glance = self._thumbnails.glance(path)
        if glance and path == self._path:
            self._glance = glance
            self._pixmap = None
            self.setAccessibleName(glance.title)
            self.update()
