"""The outline panel: a filter box over the tree of claims."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from debatemap.document import Document
from debatemap.drawing.theme import Ink, Theme
from debatemap.model import RelationKind
from debatemap.window.icons import drawn
from debatemap.window.labels import wrapped_label
from debatemap.window.outline_filter import OutlineFilter
from debatemap.window.outline_model import CLAIM_ROLE, OutlineModel

_MOST_OPEN = 400
_SIGN_SIZE = 14
_SIGNS: dict[RelationKind | None, tuple[str, Ink]] = {
    None: ("sign-thesis", Ink.TEXT),
    RelationKind.SUPPORT: ("sign-support", Ink.SUPPORT),
    RelationKind.ATTACK: ("sign-attack", Ink.ATTACK),
    RelationKind.UNDERCUT: ("sign-undercut", Ink.UNDERCUT),
}


class Outline(QWidget):
    """Lists the claims in reading order; `claim_chosen`: the reader went to one of them."""

    claim_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel()
        self._wanted: str | None = None
        self._path: Path | None = None
        self._filtered = OutlineFilter(self)
        self._filtered.setSourceModel(self._model)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._to_tree)
        self.filter.installEventFilter(self)
        self._nothing = wrapped_label("", "quiet")
        self._nothing.setContentsMargins(10, 0, 10, 0)
        self._nothing.hide()
        self.tree = QTreeView()
        self._set_up_tree()
        self.setFocusProxy(self.tree)
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
        tree.setModel(self._filtered)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(13)
        tree.setIconSize(QSize(_SIGN_SIZE, _SIGN_SIZE))
        tree.setExpandsOnDoubleClick(False)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.selectionModel().currentChanged.connect(self._chosen)

    @property
    def chosen(self) -> str | None:
        """The claim of the current line."""
        return self.tree.currentIndex().data(CLAIM_ROLE)

    def show_document(self, document: Document | None) -> None:
        """List another document, or none; in another file no words are looked for any more."""
        wanted = self._wanted
        if document is None or document.path != self._path:
            self.filter.clear()
        self._path = document.path if document else None
        self.tree.selectionModel().blockSignals(True)
        self._filtered.forget()
        self._model.show(document)
        self.tree.selectionModel().blockSignals(False)
        self._open_lines()
        self._tell_whether_found()
        self._make_current(wanted)

    def select(self, claim: str | None) -> None:
        """Make the line of a claim the current one; nothing is signalled."""
        self._wanted = claim
        if claim != self.chosen:
            self._make_current(claim)

    def _make_current(self, claim: str | None) -> None:
        index = self._filtered.mapFromSource(self._model.index_of(claim)) if claim else QModelIndex()
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
        self._filtered.set_quiet(QColor(theme.colour(Ink.QUIET_TEXT)))
        self.tree.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the filter box into the tree."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.filter and pressed == Qt.Key.Key_Down:
            self._to_tree()
            return True
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter the claims"))
        self.filter.setAccessibleName(self.tr("Filter the claims"))
        self._nothing.setText(self.tr("No claim holds these words."))
        self.tree.setAccessibleName(self.tr("Outline of the claims"))

    def _filter(self, text: str) -> None:
        selection = self.tree.selectionModel()
        selection.blockSignals(True)
        self._filtered.look_for(text)
        selection.blockSignals(False)
        self._open_lines()
        self._tell_whether_found()
        self._make_current(self._wanted)

    def _open_lines(self) -> None:
        if self.filter.text() or self._model.claims <= _MOST_OPEN:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)

    def _tell_whether_found(self) -> None:
        self._nothing.setVisible(bool(self.filter.text()) and self._filtered.rowCount() == 0)

    def _to_tree(self) -> None:
        first = self._filtered.first_hit()
        if not first.isValid():
            return
        self.tree.setFocus()
        if not self._filtered.holds(self.tree.currentIndex()):
            self.tree.setCurrentIndex(first)

    def _chosen(self, index: QModelIndex) -> None:
        claim: str | None = index.data(CLAIM_ROLE)
        if claim:
            self._wanted = claim
            self.claim_chosen.emit(claim)
