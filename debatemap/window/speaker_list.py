"""The speakers of a map as a list: colour, name, how much each says; a click lights up what they say."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debatemap.drawing.theme import Theme
from debatemap.window.tints import Tints

_Index = QModelIndex | QPersistentModelIndex
SPEAKER_ROLE = Qt.ItemDataRole.UserRole
_LEFT = 16
_CHIP = 12
_LINE = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """A line of the list; `counted` says in words how much the speaker says."""

    id: str
    name: str
    role: str
    colour: str
    counted: str


class SpeakerModel(QAbstractListModel):
    """One row for each speaker; SPEAKER_ROLE gives its SpeakerLine."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[SpeakerLine, ...] = ()

    @property
    def lines(self) -> tuple[SpeakerLine, ...]:
        """What is listed."""
        return self._lines

    def show(self, lines: Sequence[SpeakerLine]) -> None:
        """List other speakers, or the same ones with other counts."""
        if len(lines) == len(self._lines) and lines:
            self._lines = tuple(lines)
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (line.name, line.role, line.counted)))
            case SPEAKER_ROLE.value:
                return line
            case _:
                return None


class SpeakerList(QListView):
    """Lists speakers on two lines each; `light_asked` gives the id of one who is to be lit, "" for none."""

    light_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SpeakerModel()
        self.lit: frozenset[str] = frozenset()
        self.tints = Tints(theme)
        self.setModel(self._model)
        self.setItemDelegate(_SpeakerDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setObjectName("speakers")
        self.setMouseTracking(True)
        self.clicked.connect(self._toggle)

    def show_speakers(self, lines: Sequence[SpeakerLine]) -> None:
        """List these speakers."""
        self._model.show(lines)

    def show_lit(self, speakers: frozenset[str]) -> None:
        """Show which speakers are lit."""
        self.lit = speakers
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.tints = Tints(theme)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.light_asked.emit("")
        else:
            self._toggle(self.currentIndex())

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return bool(self.lit)
        return event.key() in _ENTER and self.currentIndex().isValid()

    def _toggle(self, index: QModelIndex) -> None:
        line: SpeakerLine = index.data(SPEAKER_ROLE)
        self.light_asked.emit("" if self.lit == frozenset({line.id}) else line.id)


class _SpeakerDelegate(QStyledItemDelegate):
    def __init__(self, view: SpeakerList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, 2 * _LINE + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: SpeakerLine = index.data(SPEAKER_ROLE)
        view, lit = self._view, line.id in self._view.lit
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        painter.save()
        if lit:
            painter.fillRect(option.rect, QColor(view.tints.chosen))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(line.colour))
        chip = QRectF(option.rect.left() + _LEFT, option.rect.top() + 8, _CHIP, _CHIP)
        painter.drawRoundedRect(chip, 3, 3)
        left = option.rect.left() + _LEFT + _CHIP + 10
        where = QRect(left, option.rect.top() + 4, option.rect.right() - left - 8, _LINE)
        _draw(painter, where, line.name, QColor(view.tints.text), bold=lit)
        told = " · ".join(filter(None, (line.counted, line.role)))
        _draw(painter, where.translated(0, _LINE), told, QColor(view.tints.quiet), bold=False)
        painter.restore()


def _draw(painter: QPainter, where: QRect, text: str, colour: QColor, *, bold: bool) -> None:
    font = painter.font()
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
