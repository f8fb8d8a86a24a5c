"""A map to open, as a card with its picture and its title."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from debatemap.drawing.reading_direction import is_right_to_left, isolated
from debatemap.model.turning import legible
from debatemap.window.thumbnails import MapGlance, Thumbnails

_WIDTH, _PICTURE, _WORDS = 256, 160, 106
_LINES = 2
_LONGEST = 300
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
        self.setAccessibleName(legible(path.stem))
        thumbnails.ready.connect(self._show)

    @property
    def title(self) -> str:
        """The map's title; the file's name until the map was read."""
        return self._glance.title if self._glance else legible(self._path.stem)

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
        area = QRectF(14, _PICTURE + 10, _WIDTH - 28, _WORDS - 20)
        top = self._paint_lines(painter, area, self.title, font, self.palette().text().color())
        question = self._glance.question if self._glance else legible(self._path.name)
        below = area.adjusted(0, top + 2, 0, 0)
        self._paint_lines(painter, below, question, self.font(), self.palette().placeholderText().color())

    def _paint_lines(self, painter: QPainter, area: QRectF, text: str, font: QFont, colour: QColor) -> float:
        """Paint a text on at most two lines, what is too long elided; return how high it is, in px."""
        painter.setFont(font)
        painter.setPen(colour)
        layout = QTextLayout(" ".join(text.split())[:_LONGEST], font, self)
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
        layout.beginLayout()
        height = 0.0
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            rest = layout.text()[line.textStart() :]
            shown = rest[: line.textLength()].rstrip()
            if number == _LINES - 1:
                shown = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area.adjusted(0, height, 0, 0), side, isolated(shown))
            height += painter.fontMetrics().lineSpacing()
        layout.endLayout()
        return height

    def _show(self, path: Path) -> None:
        glance = self._thumbnails.glance(path)
        if glance and path == self._path:
            self._glance = glance
            self._pixmap = None
            self.setAccessibleName(glance.title)
            self.update()
