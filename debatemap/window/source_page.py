"""The text of a source under the reader's hands: clicks, drags, keys, tooltips, the menu."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from debatemap.canvas.tips import as_tooltip
from debatemap.window.source_inks import SourceInks
from debatemap.window.source_keys import Deed, deed_of
from debatemap.window.source_selection import Selection, Step, word_at
from debatemap.window.source_view import SourceView, Words

_DRAG = 4
"""In px: so far a pressed pointer may move and still have clicked."""


class SourcePage(SourceView):
    """A SourceView that answers to pointer and keys."""

    def __init__(self, inks: SourceInks, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(inks, words, parent)
        self._pressed: QPointF | None = None
        self._dragging = False
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # The pointer

    def mousePressEvent(self, arg__1: QMouseEvent) -> None:
        if arg__1.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = arg__1.position()
        self._dragging = False
        place = self._place_at(arg__1.position())
        if arg__1.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection:
            self._select(self._selection.moved_to(place))
        else:
            self._select(Selection(place, place))

    def mouseMoveEvent(self, arg__1: QMouseEvent) -> None:
        place = arg__1.position()
        if self._pressed is None:
            numbers = self._marks_at(place)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if numbers else Qt.CursorShape.IBeamCursor)
            self._hover(frozenset(numbers))
            return
        self._dragging |= (place - self._pressed).manhattanLength() > _DRAG
        if self._dragging and self._selection:
            self._select(self._selection.moved_to(self._place_at(place)))
            if not 0 <= place.y() <= self.viewport().height():
                self.scroll_lines(-1 if place.y() < 0 else 1)

    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        if self._pressed is None or arg__1.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if not self._dragging and not arg__1.modifiers() and (numbers := self._marks_at(arg__1.position())):
            self.marks_asked.emit(numbers)

    def mouseDoubleClickEvent(self, arg__1: QMouseEvent) -> None:
        if self.contents and arg__1.button() is Qt.MouseButton.LeftButton:
            self._select(word_at(self.contents.blocks.text, self._place_at(arg__1.position())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(frozenset())

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Copy"), self.copy).setEnabled(bool(self.selected_text))
        menu.addAction(self.tr("Select &all"), self.select_all)
        menu.addAction(self.tr("&Find in the text…"), self.find_asked.emit)
        menu.popup(arg__1.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            said = self._words(self._marks_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), as_tooltip(said), self.viewport())
            return True
        return super().viewportEvent(event)

    def _place_at(self, point: QPointF) -> int:
        return self.column.place_at(point.x() - self.left, point.y())

    def _marks_at(self, point: QPointF) -> tuple[int, ...]:
        over = self.column.over(point.x() - self.left, point.y())
        return self.contents.marks.at(over) if self.contents and over is not None else ()

    # The keys

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            deed = deed_of(event)
            if deed and (deed.name != "leave" or self.selected_text):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        deed = deed_of(arg__1)
        if deed is None or (deed.name == "leave" and not self.selected_text):
            arg__1.ignore()
        elif deed.select:
            self._select_by_key(deed.select, forward=deed.amount > 0)
        else:
            self._do(deed)

    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        super().focusInEvent(arg__1)
        self._describe()
        self.viewport().update()

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        self.viewport().update()

    def _do(self, deed: Deed) -> None:
        match deed.name:
            case "lines":
                self.scroll_lines(deed.amount)
            case "page":
                self.scroll_page(deed.amount)
            case "zoom":
                self.zoom_by(deed.amount)
            case "mark":
                self.step_asked.emit(deed.amount > 0)
            case "leave":
                self._select(None)
            case simple:
                deeds = {
                    "start": self.to_start,
                    "end": self.to_end,
                    "normal-size": lambda: self.set_zoom(1.0),
                    "copy": self.copy,
                    "select-all": self.select_all,
                    "find": self.find_asked.emit,
                    "activate": self._activate,
                }
                deeds[simple]()

    def _select_by_key(self, step: Step, *, forward: bool) -> None:
        if self.contents is None:
            return
        begin = self.column.first_seen if self.current is None else self.contents.marks[self.current].start
        before = self._selection or Selection(begin, begin)
        after = before.stepped(step, self.column, forward=forward)
        self._select(after)
        self.reveal(after.caret, after.caret)

    def _activate(self) -> None:
        """Ask for the claims of the passage that the reader is at, its own first."""
        if self.contents and self.current is not None:
            marks, current = self.contents.marks, self.current
            others = (number for number in marks.at(marks[current].start) if number != current)
            self.marks_asked.emit((current, *others))
