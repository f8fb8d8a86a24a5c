"""The outline as Qt's item views and screen readers see it: the map's twin, line by line."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from debatemap.canvas.tips import as_tooltip
from debatemap.document import Document
from debatemap.drawing.reading_direction import is_right_to_left, map_reads_right_to_left
from debatemap.model import RelationKind
from debatemap.window.outline_lines import NO_LINES, Line, planted, pruned
from debatemap.window.wordings import label, spoken_line

_Index = QModelIndex | QPersistentModelIndex
_LONGEST_TIP = 600
_LEFT_TO_RIGHT_MARK = "\u200e"
CLAIM_ROLE = Qt.ItemDataRole.UserRole


class OutlineModel(QAbstractItemModel):
    """A tree of claims in reading order, whole or with only the wanted ones; CLAIM_ROLE gives a line's claim."""

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._whole = self._listed = NO_LINES
        self._wanted: frozenset[str] | None = None
        self._quiet = QColor()
        self._icons: Mapping[RelationKind | None, QIcon] = {}
        self._mirrored = False

    def show(self, document: Document | None) -> None:
        """Show another document, whole, or none."""
        self.beginResetModel()
        self._document = document
        self._mirrored = document is not None and map_reads_right_to_left(document.map)
        self._whole = self._listed = planted(document.graph) if document else NO_LINES
        self._wanted = None
        self.endResetModel()

    def keep(self, wanted: frozenset[str] | None) -> None:
        """Show only the lines of these claims and those above them; all where none are `wanted`."""
        if wanted is None and self._wanted is None:
            return
        self.beginResetModel()
        self._wanted = wanted
        self._listed = self._whole if wanted is None else pruned(self._whole, wanted)
        self.endResetModel()

    @property
    def whole(self) -> int:
        """How many claims the document has."""
        return len(self._document.map.claims) if self._document else 0

    @property
    def mirrored(self) -> bool:
        """Whether the lines begin at the right, because the map is read from there."""
        return self._mirrored

    @property
    def lines(self) -> int:
        """How many lines are listed."""
        return len(self._listed.every)

    def first_wanted(self) -> QModelIndex:
        """Return the first line of a wanted claim; an invalid index where there is none."""
        return next((self.index_of(claim) for claim in self._listed.first if self.wants(claim)), QModelIndex())

    def wants(self, claim: str | None) -> bool:
        """Tell whether a claim is listed for its own sake."""
        return self._wanted is None or claim in self._wanted

    def set_quiet(self, colour: QColor) -> None:
        """Take the colour of lines that only lead to the wanted ones; views are to be painted anew."""
        self._quiet = colour

    def set_icons(self, icons: Mapping[RelationKind | None, QIcon]) -> None:
        """Take the signs of the kinds of relation; None's is the sign of a thesis; views are to be painted anew."""
        self._icons = icons

    def index_of(self, claim: str) -> QModelIndex:
        """Return the line where a claim stands with its reasons; an invalid index where it does not."""
        line = self._listed.first.get(claim)
        return self._index(line)

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        lines = self._below(parent)
        return self._index(lines[row]) if column == 0 and 0 <= row < len(lines) else QModelIndex()

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]  # pyright: ignore
        return self._index(self._listed.above(self._line(child)) if child.isValid() else None)

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
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if self.wants(line.claim) else self._quiet
        claim = document.map.claims[line.claim]
        answers: Mapping[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._shown(label(claim)),
            Qt.ItemDataRole.DecorationRole: lambda: self._icons.get(line.relation.kind if line.relation else None),
            Qt.ItemDataRole.ToolTipRole: lambda: as_tooltip(claim.text[:_LONGEST_TIP]),
            Qt.ItemDataRole.AccessibleTextRole: lambda: spoken_line(document, claim, line.relation, again=line.again),
        }
        answer = answers.get(role)
        return answer() if answer else None

    def _shown(self, words: str) -> str:
        """Return words that are read as they should be in lines that begin where these do."""
        return f"{words}{_LEFT_TO_RIGHT_MARK}" if self._mirrored and not is_right_to_left(words) else words

    def _below(self, parent: _Index | None) -> list[Line]:
        return self._line(parent).lines if parent and parent.isValid() else self._listed.top

    def _index(self, line: Line | None) -> QModelIndex:
        """Return where a line stands; it goes by a number, because Qt keeps no object alive."""
        return self.createIndex(line.row, 0, line.number) if line else QModelIndex()

    def _line(self, index: _Index) -> Line:
        return self._listed.every[index.internalId()]
