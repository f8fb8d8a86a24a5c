"""A claim to go to: its sign and its words, as one thing to press."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from debatemap.drawing.reading_direction import is_right_to_left

_LONGEST = 400
_PADDING = 7
_SIGN_WIDTH = 22


class ClaimLink(QAbstractButton):
    """Wraps its text; `sign` ("+", "−", "⤫" …) stands before it in `colour` ("#rrggbb"), at the right of Arabic.

    `menu_asked`: the reader wants the claim's menu at a point of the screen.
    """

    menu_asked = Signal(QPoint)

    def __init__(
        self, sign: str, colour: str, text: str, spoken: str, parent: QWidget | None = None, *, indent: int = 0
    ) -> None:
        super().__init__(parent)
        self._sign = sign
        self._colour = QColor(colour)
        self._indent = indent
        shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        self._words = shown.replace("\n", " ")
        self._mirrored = is_right_to_left(text)
        self._heights: dict[int, int] = {}
        self._heights_font = self.font()
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """The words shown."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._heights_font != self.font():
            self._heights_font = self.font()
            self._heights.clear()
        if width not in self._heights:
            self._heights[width] = round(_height(self._laid_out(width))) + 2 * _PADDING
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 280
        return QSize(280, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing() + 2 * _PADDING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.menu_asked.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        text = self.palette().color(self.foregroundRole())
        painter.setPen(self._colour)
        painter.setFont(_strong(self.font()))
        left = self.width() - self._left + 6 if self._mirrored else self._left - _SIGN_WIDTH
        top = QRectF(left, _PADDING, _SIGN_WIDTH - 6, QFontMetricsF(self.font()).height())
        painter.drawText(top, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, self._sign)
        painter.setPen(text)
        painter.setFont(self.font())
        self._laid_out(self.width()).draw(painter, QPointF(_PADDING if self._mirrored else self._left, _PADDING))

    @property
    def _left(self) -> int:
        return self._indent + _PADDING + _SIGN_WIDTH

    def _paint_ground(self, painter: QPainter) -> None:
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground.adjust(0 if self._mirrored else self._indent, 0, -self._indent if self._mirrored else 0, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = self.palette().text().color()
        if self.underMouse() or self.isDown():
            ink.setAlphaF(0.12 if self.isDown() else 0.06)
            painter.setBrush(ink)
            painter.drawRoundedRect(ground, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.palette().highlight().color())
            painter.drawRoundedRect(ground, 6, 6)

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        leftward = self._mirrored
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
        if leftward:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width - self._left - _PADDING))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
