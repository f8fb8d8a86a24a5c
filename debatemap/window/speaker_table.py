"""The table of claims and speakers: who asserts, supports or attacks what; to be read, gone through, and copied."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from debatemap.canvas.tips import as_tooltip
from debatemap.document import Document
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.theme import Theme
from debatemap.window.key_names import named, with_key
from debatemap.window.labels import wrapped_label
from debatemap.window.speaker_stances import SIGNS, Stance, Stances
from debatemap.window.wordings import label

_Index = QModelIndex | QPersistentModelIndex
_SIZE = (860, 620)
_CLAIM_WIDTH = 320
_SPEAKER_WIDTH = 120
_CHIP = 12
_ORDER = tuple(Stance)
_FORMULA = ("=", "+", "-", "@")


def stance_in_words(stance: Stance) -> str:
    """Return what a speaker does with a claim."""
    match stance:
        case Stance.ASSERTS:
            return QCoreApplication.translate("Stances", "asserts")
        case Stance.SUPPORTS:
            return QCoreApplication.translate("Stances", "supports")
        case Stance.ATTACKS:
            return QCoreApplication.translate("Stances", "attacks")
        case Stance.UNDERCUTS:
            return QCoreApplication.translate("Stances", "undercuts")


class StanceModel(QAbstractTableModel):
    """A row for each claim, in `order`, a column for each speaker."""

    def __init__(self, document: Document, stances: Stances, order: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self._claims = tuple(order)
        self._debate = document.map
        self._stances = stances
        self._speakers = tuple(document.map.speakers.values())
        self._colours = speaker_colours(document.map, theme)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._claims)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._speakers)

    def claim(self, row: int) -> str:
        """Return the claim of a row."""
        return self._claims[row]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "  ".join(SIGNS[stance] for stance in self._of(index.row(), index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.in_words(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._speakers[section].name.split()) if across else self.title(section)
        if role == Qt.ItemDataRole.ToolTipRole and not across:
            return as_tooltip(self._debate.claims[self._claims[section]].text)
        if role == Qt.ItemDataRole.DecorationRole and across:
            return _chip(self._colours[self._speakers[section].id])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def title(self, row: int) -> str:
        """Return the title of the claim of a row, or its text, on one line."""
        return label(self._debate.claims[self._claims[row]])

    def in_words(self, row: int, column: int) -> str:
        """Return what a cell says, in words."""
        return ", ".join(stance_in_words(stance) for stance in self._of(row, column))

    def as_tsv(self, rows: Iterable[int], columns: Sequence[int]) -> str:
        """Return cells with their headings, values parted by tabs, in words."""
        heads = [self.tr("Claim"), *(self._speakers[column].name for column in columns)]
        lines = [heads, *([self.title(row), *(self.in_words(row, column) for column in columns)] for row in rows)]
        return "".join("\t".join(map(_as_cell, line)) + "\n" for line in lines)

    def _of(self, row: int, column: int) -> list[Stance]:
        speakers = self._stances.get(self._claims[row], {})
        found = speakers.get(self._speakers[column].id, frozenset[Stance]())
        return [stance for stance in _ORDER if stance in found]


class StanceView(QTableView):
    """The table; `claim_asked` (Enter, double click) wants to go to the claim of a row."""

    claim_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model: StanceModel | None = None
        self.setObjectName("stances")
        side = self.verticalHeader()
        side.setFixedWidth(_CLAIM_WIDTH)
        side.setHighlightSections(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.sectionDoubleClicked.connect(self._go_to_row)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QTableView.Shape.NoFrame)
        head = self.horizontalHeader()
        head.setDefaultSectionSize(_SPEAKER_WIDTH)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setHighlightSections(False)
        self.doubleClicked.connect(self._go)

    def fill(self, model: StanceModel) -> None:
        """Show a table; the reader stays in the row and the column where they were."""
        row, column = max(0, self.currentIndex().row()), max(0, self.currentIndex().column())
        before, self._model = self._model, model
        self.setModel(model)
        if before:
            before.deleteLater()
        last = model.index(model.rowCount() - 1, model.columnCount() - 1)
        self.setCurrentIndex(model.index(min(row, last.row()), min(column, last.column())))

    def copy(self) -> None:
        """Copy the selected cells, or the whole table where no more than one cell is selected."""
        if self._model is None:
            return
        chosen = self.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        if len(chosen) < 2:
            rows, columns = list(range(self._model.rowCount())), list(range(self._model.columnCount()))
        QGuiApplication.clipboard().setText(self._model.as_tsv(rows, columns))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self._go_to_row(index.row())

    def _go_to_row(self, row: int) -> None:
        if self._model:
            self.claim_asked.emit(self._model.claim(row))


class SpeakerTable(QDialog):
    """Stays open beside the map; `claim_asked` wants to go to a claim."""

    claim_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who says what"))
        self.resize(*_SIZE)
        self.view = StanceView()
        self.view.setAccessibleName(self.tr("Claims and speakers"))
        self.view.claim_asked.connect(self.claim_asked)
        told = "   ".join(f"{SIGNS[stance]} {stance_in_words(stance)}" for stance in _ORDER)
        key = wrapped_label(told, "quiet")
        copy = QPushButton(self.tr("Copy as a &table"))
        copy.setToolTip(with_key(self.tr("Copy for a spreadsheet, values parted by tabs"), named("Ctrl+C")))
        copy.setAutoDefault(False)
        copy.clicked.connect(self.view.copy)
        row = QHBoxLayout()
        row.addWidget(key, 1)
        row.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addLayout(row)


def _as_cell(value: str) -> str:
    """Return a text on one line that no spreadsheet takes for a formula."""
    words = " ".join(value.split())
    return f"'{words}" if words.startswith(_FORMULA) else words


def _chip(colour: str) -> QIcon:
    pixmap = QPixmap(_CHIP, _CHIP)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
