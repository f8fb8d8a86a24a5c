"""The outline panel: a filter box over the tree of claims."""

from unicodedata import combining, normalize

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from debatemap.document import Document
from debatemap.drawing.theme import Ink, Theme
from debatemap.model import RelationKind
from debatemap.window.icons import drawn
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
        self._filtered = _Filter(self)
        self._filtered.setSourceModel(self._model)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._to_tree)
        self.tree = QTreeView()
        self._set_up_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
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
        """List another document, or none."""
        chosen = self.chosen
        self.tree.selectionModel().blockSignals(True)
        self._model.show(document)
        self.tree.selectionModel().blockSignals(False)
        if document and len(document.map.claims) <= _MOST_OPEN:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)
        self.select(chosen)

    def select(self, claim: str | None) -> None:
        """Make the line of a claim the current one; nothing is signalled."""
        if claim == self.chosen:
            return
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter the claims"))
        self.filter.setAccessibleName(self.tr("Filter the claims"))
        self.tree.setAccessibleName(self.tr("Outline of the claims"))

    def _filter(self, text: str) -> None:
        self._filtered.look_for(text)
        self.tree.expandAll()

    def _to_tree(self) -> None:
        self.tree.setFocus()
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._filtered.index(0, 0))

    def _chosen(self, index: QModelIndex) -> None:
        claim: str | None = index.data(CLAIM_ROLE)
        if claim:
            self.claim_chosen.emit(claim)


class _Filter(QSortFilterProxyModel):
    """Keeps the lines in which all wanted words stand, whatever their accents and case, and the lines above them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)

    def look_for(self, text: str) -> None:
        """Keep the lines that hold these words."""
        self._words = folded(text).split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        if not self._words:
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        said = folded(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return all(word in said for word in self._words)


def folded(text: str) -> str:
    """Return a text without accents and case."""
    return "".join(sign for sign in normalize("NFKD", text) if not combining(sign)).casefold()
