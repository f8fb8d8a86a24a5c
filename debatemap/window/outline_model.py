"""The outline as Qt's item views and screen readers see it: the map's twin, line by line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from debatemap.canvas.tips import as_tooltip
from debatemap.document import Document
from debatemap.model import Relation, RelationKind
from debatemap.window.wordings import label, searched_words, spoken_line

_Index = QModelIndex | QPersistentModelIndex
_LONGEST_TIP = 600
CLAIM_ROLE = Qt.ItemDataRole.UserRole
SEARCHED_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(eq=False)
class Line:
    """One line of the outline; `relation` is what ties the claim to the line above it, None for a thesis.

    `again`: the claim already stands further up, with its reasons below it.
    """

    claim: str
    relation: Relation | None
    again: bool
    parent: "Line | None"
    row: int
    lines: "list[Line]" = field(default_factory=list["Line"])


class OutlineModel(QAbstractItemModel):
    """A tree of claims in reading order; CLAIM_ROLE gives a line's claim, SEARCHED_ROLE all words to find it by."""

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._top: list[Line] = []
        self._first: dict[str, Line] = {}
        self._icons: Mapping[RelationKind | None, QIcon] = {}

    def show(self, document: Document | None) -> None:
        """Show another document, or none."""
        self.beginResetModel()
        self._document = document
        self._top = planted(document) if document else []
        self._first = {}
        waiting = list(reversed(self._top))
        while waiting:
            line = waiting.pop()
            if not line.again:
                self._first.setdefault(line.claim, line)
            waiting.extend(reversed(line.lines))
        self.endResetModel()

    @property
    def claims(self) -> int:
        """How many claims are listed."""
        return len(self._document.map.claims) if self._document else 0

    def set_icons(self, icons: Mapping[RelationKind | None, QIcon]) -> None:
        """Take the signs of the kinds of relation; None's is the sign of a thesis; views are to be painted anew."""
        self._icons = icons

    def index_of(self, claim: str) -> QModelIndex:
        """Return the line where a claim stands with its reasons; an invalid index where it does not."""
        line = self._first.get(claim)
        return self.createIndex(line.row, 0, line) if line else QModelIndex()

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        lines = self._below(parent)
        return self.createIndex(row, column, lines[row]) if column == 0 and 0 <= row < len(lines) else QModelIndex()

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]  # pyright: ignore
        above = self._line(child).parent if child.isValid() else None
        return self.createIndex(above.row, 0, above) if above else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._below(parent))

    def columnCount(self, parent: _Index | None = None) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not self._document:
            return None
        line, document = self._line(index), self._document
        if role == CLAIM_ROLE:
            return line.claim
        claim = document.map.claims[line.claim]
        answers: Mapping[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: label(claim),
            Qt.ItemDataRole.DecorationRole: lambda: self._icons.get(line.relation.kind if line.relation else None),
            Qt.ItemDataRole.ToolTipRole: lambda: as_tooltip(claim.text[:_LONGEST_TIP]),
            Qt.ItemDataRole.AccessibleTextRole: lambda: spoken_line(document, claim, line.relation, again=line.again),
            SEARCHED_ROLE: lambda: searched_words(document, claim),
        }
        answer = answers.get(role)
        return answer() if answer else None

    def _below(self, parent: _Index | None) -> list[Line]:
        return self._line(parent).lines if parent and parent.isValid() else self._top

    @staticmethod
    def _line(index: _Index) -> Line:
        return index.internalPointer()


def planted(document: Document) -> list[Line]:
    """Return the lines of a document's outline that stand at the margin, the others below them."""
    top: list[Line] = []
    way: list[Line] = []
    for entry in document.graph.outline():
        del way[entry.depth :]
        above = way[-1] if way else None
        beside = above.lines if above else top
        relation = document.map.relations.get(entry.relation) if entry.relation else None
        line = Line(entry.claim, relation, entry.again, above, len(beside))
        beside.append(line)
        way.append(line)
    return top
