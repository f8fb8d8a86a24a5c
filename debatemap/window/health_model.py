"""What could be advised about a map, as a tree: the kinds of findings with their counts, under each its findings."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from debatemap.health import TITLES, Finding, FindingKind, Health
from debatemap.model.problem import filled

_Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE = Qt.ItemDataRole.UserRole
_TOP = 0


class HealthModel(QAbstractItemModel):
    """FINDING_ROLE gives the Finding of a row, None for a kind."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[tuple[FindingKind, tuple[Finding, ...]], ...] = ()

    @property
    def kinds(self) -> tuple[FindingKind, ...]:
        """The kinds that are listed, in order."""
        return tuple(kind for kind, _ in self._groups)

    def show(self, health: Health) -> None:
        """List the findings of a map."""
        self.beginResetModel()
        groups = ((kind, health.of_kind(kind)) for kind in FindingKind)
        self._groups = tuple((kind, findings) for kind, findings in groups if findings)
        self.endResetModel()

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        if not self.hasIndex(row, column, parent or QModelIndex()):
            return QModelIndex()
        return self.createIndex(row, column, 1 + parent.row() if parent and parent.isValid() else _TOP)

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]  # pyright: ignore
        group = int(child.internalId()) if child.isValid() else _TOP
        return self.createIndex(group - 1, 0, _TOP) if group else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()][1]) if parent.internalId() == _TOP else 0

    def columnCount(self, parent: _Index | None = None) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._finding(index)
        if role == FINDING_ROLE:
            return finding
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if finding:
            return finding_in_words(finding)
        kind, findings = self._groups[index.row()]
        return f"{QCoreApplication.translate('Health', TITLES[kind])} · {len(findings)}"

    def _finding(self, index: _Index) -> Finding | None:
        group = int(index.internalId())
        return self._groups[group - 1][1][index.row()] if group else None


def finding_in_words(finding: Finding) -> str:
    """Return what was found, in the language that is on, on one line."""
    told = filled(QCoreApplication.translate("Health", finding.wording), finding.values)
    return " ".join(told.split())
