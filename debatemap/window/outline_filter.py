"""What the outline keeps while the reader looks for words, and which of its lines hold them."""

from typing import Any
from unicodedata import combining, normalize

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor

from debatemap.window.outline_model import CLAIM_ROLE, SEARCHED_ROLE

_Index = QModelIndex | QPersistentModelIndex


class OutlineFilter(QSortFilterProxyModel):
    """Keeps the lines in which all wanted words stand, whatever their accents and case, and the lines above them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._folded: dict[str, str] = {}
        self._quiet = QColor()
        self.setRecursiveFilteringEnabled(True)

    def look_for(self, text: str) -> None:
        """Keep the lines that hold these words."""
        self._words = folded(text).split()
        self.invalidate()

    def forget(self) -> None:
        """Learn anew what the claims say, once they are those of another document."""
        self._folded.clear()

    def set_quiet(self, colour: QColor) -> None:
        """Take the colour of lines that only lead to the wanted ones."""
        self._quiet = colour

    def first_hit(self) -> QModelIndex:
        """Return the first line that holds the words itself; an invalid index where there is none."""
        waiting = [self.index(0, 0)]
        while waiting:
            index = waiting.pop()
            if not index.isValid():
                continue
            if self.holds(index):
                return index
            waiting += (index.siblingAtRow(index.row() + 1), self.index(0, 0, index))
        return QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole and self._words and not self.holds(index):
            return self._quiet
        return super().data(index, role)

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        return not self._words or self.holds(self.sourceModel().index(source_row, 0, source_parent))

    def holds(self, index: _Index) -> bool:
        """Tell whether a line, of this model or of its source, holds the words itself."""
        claim: str | None = index.data(CLAIM_ROLE)
        if claim is None:
            return False
        said = self._folded.get(claim)
        if said is None:
            said = self._folded[claim] = folded(str(index.data(SEARCHED_ROLE)))
        return all(word in said for word in self._words)


def folded(text: str) -> str:
    """Return a text without accents and case."""
    return "".join(sign for sign in normalize("NFKD", text) if not combining(sign)).casefold()
