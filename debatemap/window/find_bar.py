"""The bar above the map in which words are looked for."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from debatemap.model import DebateMap
from debatemap.search import Facets, Filters, Hit
from debatemap.window.find_filters import FilterMenu
from debatemap.window.found import Found
from debatemap.window.icon_button import IconButton
from debatemap.window.icons import line_icon
from debatemap.window.key_names import named, with_key
from debatemap.window.labels import ElidedLabel, plain_label
from debatemap.window.word_field import WordField
from debatemap.window.wordings import found_where, shortened

_FIELD_WIDTH = 320
_ICON = 18
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """Says how many claims were found and which of them the reader is at; Escape closes it.

    `words_changed` and `filters_changed` tell what to look for, the other signals where to go.
    """

    words_changed = Signal(str)
    filters_changed = Signal(object)
    next_asked = Signal()
    previous_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.field = WordField()
        self.field.setMinimumWidth(140)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.typed.connect(self.words_changed)
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.menu = FilterMenu(self)
        self.menu.changed.connect(self._filters_changed)
        self.funnel = IconButton("filter", _ICON)
        self.funnel.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.funnel.setMenu(self.menu)
        self.chosen = QPushButton()
        self.chosen.setObjectName("chip")
        self.chosen.clicked.connect(self.menu.clear_all)
        self.count: QLabel = plain_label("", "quiet")
        self.previous, self.next = IconButton("previous", _ICON), IconButton("next", _ICON)
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.where = ElidedLabel("quiet")
        self._close = IconButton("close", _ICON)
        self._close.clicked.connect(self.closed)
        self._told: tuple[int, int | None, Hit | None] = (0, None, None)
        self._found = Found()
        self._lay_out()
        self._retint()
        self._retranslate()
        self.hide()

    @property
    def words(self) -> str:
        """The words in the field."""
        return self.field.text()

    @property
    def filters(self) -> Filters:
        """What is chosen in the menu."""
        return self.menu.filters

    def holds_focus(self) -> bool:
        """Tell whether the reader is in the bar."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_focus(self) -> None:
        """Give the field the focus, its words ready to be written over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def forget(self) -> None:
        """Forget what was looked for."""
        self.field.show_words("")
        self.menu.blockSignals(True)
        self.menu.clear_all()
        self.menu.blockSignals(False)
        self._name_chosen()

    def show_facets(self, facets: Facets, debate: DebateMap) -> None:
        """Offer the filters that make sense for a map."""
        self.menu.offer(facets, debate)
        self.funnel.setEnabled(not self.menu.isEmpty())

    def show_found(self, found: Found) -> None:
        """Show what is looked for, whoever asked for it; when nothing is any more, what was stays to be taken up."""
        self._found = found
        if not found.asked:
            return
        self.field.show_words(found.words)
        self.menu.blockSignals(True)
        self.menu.choose(found.filters)
        self.menu.blockSignals(False)
        self._name_chosen()

    def tell(self, count: int, number: int | None = None, hit: Hit | None = None) -> None:
        """Say how many claims were found, which of them this is, from 0, and where in it the words stand."""
        self._told = (count, number, hit)
        asked = self._found.asked
        if not asked:
            told = ""
        elif number is not None:
            told = self.tr("{number} of {count}").format(number=number + 1, count=count)
        else:
            told = self.tr("%n claim(s) found", "", count) if count else self.tr("Nothing found")
        self.count.setText(told)
        self.where.say(found_where(hit) if asked and hit else "")
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def event(self, e: QEvent) -> bool:
        if e.type() is QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent) and e.key() == Qt.Key.Key_Escape:
            e.accept()
            return True
        return super().event(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER and self.field.hasFocus():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_asked if shifted else self.next_asked).emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._retint()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(4)
        row.addWidget(self.field, 2)
        for widget in (self.funnel, self.chosen, self.previous, self.next):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self.count)
        row.addSpacing(10)
        row.addWidget(self.where, 3)
        row.addWidget(self._close)

    def _filters_changed(self) -> None:
        self._name_chosen()
        self.filters_changed.emit(self.menu.filters)

    def _name_chosen(self) -> None:
        names = self.menu.chosen_names
        self.chosen.setVisible(bool(names))
        self.chosen.setText(shortened(", ".join(names)).replace("&", "&&") + "  ✕")
        self.chosen.setAccessibleName(self.tr("Look among all claims again instead of: {names}").format(names=names))

    def _retint(self) -> None:
        self._glass.setIcon(line_icon("find", self.palette()))

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in claims, passages, speakers, sources, tags"))
        self.field.setAccessibleName(self.tr("Words to find"))
        self._glass.setText(self.tr("Words to find"))
        self.funnel.say(self.tr("Look only among some claims: by speaker, tag, role or quotation"))
        self.previous.say(with_key(self.tr("To the find before"), named("Shift+Enter")))
        self.next.say(with_key(self.tr("To the next find"), named("Enter")))
        self._close.say(with_key(self.tr("Close the bar"), named("Esc")))
        self.chosen.setToolTip(self.tr("Look among all claims again"))
        self.menu.retranslate()
        self._name_chosen()
        self.tell(*self._told)
