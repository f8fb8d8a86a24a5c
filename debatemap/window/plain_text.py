"""Text of a map: plain, selectable, as high as it is long, never cut at the side."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QTextEdit, QWidget

from debatemap.drawing.reading_direction import is_right_to_left
from debatemap.model.turning import seen
from debatemap.search import spans_of
from debatemap.sources import Span

_LONGEST_SHOWN = 20_000
_MOST_MARKED = 200


class PlainText(QTextEdit):
    """Shows a text as it stands; breaks even a word without end. Of a very long text only the beginning is laid out.

    `clicked`: the reader clicked it, and did not select any of it.
    """

    clicked = Signal()

    _size = 1.0

    def __init__(self, text: str, parent: QWidget | None = None, *, size: float = 1.0, quiet: bool = False) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setObjectName("quietText" if quiet else "plainText")
        self._size = size
        self._enlarge()
        option = self.document().defaultTextOption()
        leftward = is_right_to_left(text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setPlainText(_shown(text))
        self._heights: dict[int, int] = {}
        # A document of its own, because measuring in the one that is shown would change how that is wrapped.
        self._measure = QTextDocument(self)
        self._measure.setDocumentMargin(0)
        self._measure.setDefaultTextOption(self.document().defaultTextOption())
        self._measure.setPlainText(self.toPlainText())

    def mark(self, words: str, colour: QColor) -> None:
        """Lay a colour under the words that are looked for, and under no others; none where they are empty."""
        text = self.toPlainText()
        self.setExtraSelections([self._marked(text, span, colour) for span in spans_of(text, words)[:_MOST_MARKED]])

    def _marked(self, text: str, span: Span, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = self.textCursor()
        # Qt counts what lies beyond the first 65,536 signs of Unicode twice.
        cursor.setPosition(_units(text[: span.start]))
        cursor.setPosition(_units(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        form = QTextCharFormat()
        form.setBackground(colour)
        selection.format = form  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        return selection

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.StyleChange:
            self._enlarge()
        if e.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _enlarge(self) -> None:
        """Be so many times as large as the usual text, also where that has just changed."""
        if self._size != 1.0:
            font = QApplication.font()
            font.setPointSizeF(font.pointSizeF() * self._size)
            if font.pointSizeF() != self.font().pointSizeF():
                self.setFont(font)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        measure = self._measure
        if measure.defaultFont() != self.font():
            measure.setDefaultFont(self.font())
            self._heights.clear()
        if width not in self._heights:
            measure.setTextWidth(max(1, width))
            self._heights[width] = ceil(measure.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 280
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing())

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        if e.size().width() != e.oldSize().width():
            self.updateGeometry()

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        if e.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit()

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Offer to copy what is selected; where nothing is, leave the menu to what the text belongs to."""
        if self.textCursor().hasSelection():
            super().contextMenuEvent(e)
        else:
            e.ignore()

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


def _units(text: str) -> int:
    """Return how many units of UTF-16 a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _shown(text: str) -> str:
    return seen(text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…")
