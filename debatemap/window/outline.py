"""The outline panel: a filter box over the tree of claims."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from debatemap.document import Document
from debatemap.drawing.theme import Ink, Theme
from debatemap.model import RelationKind
from debatemap.window.found import NOTHING_ASKED, Found
from debatemap.window.icons import drawn
from debatemap.window.labels import wrapped_label
from debatemap.window.outline_model import CLAIM_ROLE, OutlineModel
from debatemap.window.outline_tree import OutlineTree
from debatemap.window.word_field import WordField

_MOST_OPEN = 400
_MOST_FOUND_OPEN = 1000
"""So many lines are all opened at once without a pause."""
_AT_ONCE = 2000
_PAUSE_MS = 120
"""More lines than those are listed anew only when the reader pauses in typing."""
_SIGN_SIZE = 14
_SIGNS: dict[RelationKind | None, tuple[str, Ink]] = {
    None: ("sign-thesis", Ink.TEXT),
    RelationKind.SUPPORT: ("sign-support", Ink.SUPPORT),
    RelationKind.ATTACK: ("sign-attack", Ink.ATTACK),
    RelationKind.UNDERCUT: ("sign-undercut", Ink.UNDERCUT),
}


class Outline(QWidget):
    """Lists the claims in reading order.

    `claim_chosen`: the reader went to one of them; `menu_asked`: they want its menu at a point of the screen;
    `words_asked`: they want only those with these words.
    """

    claim_chosen = Signal(str)
    menu_asked = Signal(str, QPoint)
    words_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel()
        self._wanted: str | None = None
        self._found = NOTHING_ASKED
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._list_found)
        self.filter = WordField()
        self.filter.typed.connect(self.words_asked)
        self.filter.returnPressed.connect(self._to_tree)
        self.filter.installEventFilter(self)
        self._nothing = wrapped_label("", "quiet")
        self._nothing.setContentsMargins(10, 0, 10, 0)
        self._nothing.hide()
        self.tree = OutlineTree()
        self._set_up_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self._nothing)
        column.addWidget(self.tree)
        self.set_theme(theme)
        self._retranslate()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self._model)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(13)
        tree.setIconSize(QSize(_SIGN_SIZE, _SIGN_SIZE))
        tree.setExpandsOnDoubleClick(False)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.selectionModel().currentChanged.connect(self._chosen)
        tree.menu_asked.connect(self.menu_asked)

    @property
    def chosen(self) -> str | None:
        """The claim of the current line."""
        return self.tree.currentIndex().data(CLAIM_ROLE)

    def show_document(self, document: Document | None) -> None:
        """List another document, whole, or none."""
        self._found = NOTHING_ASKED
        self._list(lambda: self._model.show(document), open_all=False)
        leftward = self._model.mirrored
        self.tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)

    def show_found(self, found: Found) -> None:
        """List only the claims that were found, if anything is looked for."""
        self.filter.show_words(found.words)
        self._nothing.setVisible(found.asked and not found.claims)
        if found == self._found:
            return
        self._found = found
        if self._model.whole <= _AT_ONCE:
            self._list_found()
        else:
            self._later.start()

    def select(self, claim: str | None) -> None:
        """Make the line of a claim the current one; nothing is signalled."""
        self._wanted = claim
        if claim != self.chosen:
            self._make_current(claim)

    def _make_current(self, claim: str | None) -> None:
        index = self._model.index_of(claim) if claim and self._model.wants(claim) else QModelIndex()
        selection = self.tree.selectionModel()
        selection.blockSignals(True)
        self.tree.setCurrentIndex(index)
        selection.blockSignals(False)
        if index.isValid():
            self.tree.scrollTo(index)
        else:
            self.tree.clearSelection()
        self.tree.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in the colours of a theme."""
        icons: dict[RelationKind | None, QIcon] = {}
        for kind, (name, ink) in _SIGNS.items():
            icon = QIcon()
            for ratio in (1.0, 1.5, 2.0, 3.0):
                sign = drawn(name, QColor(theme.colour(ink)), _SIGN_SIZE, ratio)
                for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                    icon.addPixmap(sign, mode)
            icons[kind] = icon
        self._model.set_icons(icons)
        self._model.set_quiet(QColor(theme.colour(Ink.QUIET_TEXT)))
        self.tree.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to the tree; a focus proxy would let the Tab key pass over the filter box."""
        self.tree.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the filter box into the tree, and Escape empty the box before it leads out."""
        if watched is not self.filter or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressing = event.type() is QEvent.Type.KeyPress
        if pressing and event.key() == Qt.Key.Key_Down:
            self._to_tree()
            return True
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            event.accept()
            if pressing:
                self.filter.clear()
            return True
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter the claims"))
        self.filter.setAccessibleName(self.tr("Filter the claims"))
        self._nothing.setText(self.tr("No claim holds these words."))
        self.tree.setAccessibleName(self.tr("Outline of the claims"))

    def _list_found(self) -> None:
        found = self._found
        wanted = frozenset(found.claims) if found.asked else None
        self._list(lambda: self._model.keep(wanted), open_all=found.asked)

    def _list(self, change: Callable[[], None], *, open_all: bool) -> None:
        """Change what is listed, with the line of the same claim current as before."""
        wanted = self._wanted
        selection = self.tree.selectionModel()
        selection.blockSignals(True)
        change()
        selection.blockSignals(False)
        if self._model.lines <= (_MOST_FOUND_OPEN if open_all else _MOST_OPEN):
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)
        self._make_current(wanted)

    def _to_tree(self) -> None:
        first = self._model.first_wanted()
        if not first.isValid():
            return
        self.tree.setFocus()
        current = self.tree.currentIndex()
        if not current.isValid() or not self._model.wants(current.data(CLAIM_ROLE)):
            self.tree.setCurrentIndex(first)

    def _chosen(self, index: QModelIndex) -> None:
        claim: str | None = index.data(CLAIM_ROLE)
        if claim:
            self._wanted = claim
            self.claim_chosen.emit(claim)
