"""How much of each source is mapped, as bars; a click goes to what is not mapped yet, paragraph after paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
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

from debatemap.drawing.theme import Ink, Theme
from debatemap.health import Coverage, SourceHealth
from debatemap.sources import Span
from debatemap.window.source_strip import percent
from debatemap.window.tints import Tints, mixed

_Index = QModelIndex | QPersistentModelIndex
BAR_ROLE = Qt.ItemDataRole.UserRole
_LEFT = 16
_LINE = 20
_BAR = 6
_NUMBER = 48


@dataclass(frozen=True, slots=True)
class Bar:
    """A source with its title and how much of it is mapped."""

    title: str
    health: SourceHealth


class BarModel(QAbstractListModel):
    """One row for each source; BAR_ROLE gives its Bar."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()

    def show(self, bars: Sequence[Bar]) -> None:
        """Show other sources."""
        self.beginResetModel()
        self._bars = tuple(bars)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._bars)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        bar = self._bars[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return bar.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return bar_in_words(bar)
            case BAR_ROLE.value:
                return bar
            case _:
                return None


class HealthBars(QListView):
    """Lists sources with bars; `span_asked` wants to go to a stretch (a Span) of a source, or to the source (None)."""

    span_asked = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._model = BarModel()
        self._came_to: dict[str, int] = {}
        self.setModel(self._model)
        self.setItemDelegate(_BarDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setObjectName("coverage")
        self.clicked.connect(self._go)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these sources."""
        self._came_to = {}
        self._model.show(bars)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        """Go to the next unmapped paragraph of a source, each time to the one after."""
        bar: Bar = index.data(BAR_ROLE)
        source, coverage = bar.health.source, bar.health.coverage
        span: Span | None = coverage.next_unmapped(self._came_to.get(source, 0)) if coverage else None
        if span:
            self._came_to[source] = span.end
        self.span_asked.emit(source, span)


class _BarDelegate(QStyledItemDelegate):
    def __init__(self, view: HealthBars) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, _LINE + _BAR + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        bar: Bar = index.data(BAR_ROLE)
        view, tints = self._view, Tints(self._view.theme)
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        painter.save()
        right = option.rect.right() - _LEFT
        where = QRect(option.rect.left() + _LEFT, option.rect.top() + 4, right - option.rect.left() - _LEFT, _LINE)
        coverage = bar.health.coverage
        number = _share(coverage) if coverage else ""
        painter.setPen(QColor(tints.quiet))
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        title = where.adjusted(0, 0, -_NUMBER, 0)
        shown = painter.fontMetrics().elidedText(bar.title, Qt.TextElideMode.ElideRight, title.width())
        painter.setPen(QColor(tints.text))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        if coverage:
            self._paint_bar(painter, QRectF(where.left(), where.bottom() + 3, where.width(), _BAR), coverage)
        painter.restore()

    def _paint_bar(self, painter: QPainter, whole: QRectF, coverage: Coverage) -> None:
        """Paint what is mapped once as high as the bar is half, what is mapped more often as high as all of it."""
        theme = self._view.theme
        accent, length = theme.colour(Ink.SELECTION), coverage.length or 1
        painter.fillRect(whole, QColor(theme.colour(Ink.BADGE)))
        more = whole.width() * coverage.more / length
        once = whole.width() * coverage.once / length
        painter.fillRect(QRectF(whole.left(), whole.top(), more, whole.height()), QColor(accent))
        low = QRectF(whole.left() + more, whole.center().y() - 1.5, once, 3.0)
        painter.fillRect(low, QColor(mixed(accent, theme.colour(Ink.CARD), 0.75)))


def bar_in_words(bar: Bar) -> str:
    """Return what a bar shows, in words."""
    coverage = bar.health.coverage
    if coverage is None:
        return QCoreApplication.translate("HealthBars", "{title}: there is no text to measure").format(title=bar.title)
    told = QCoreApplication.translate(
        "HealthBars",
        "{title}: {mapped}% of the text is mapped, {more}% more than once. Enter: on to what is not",
    )
    more = percent(coverage.more / (coverage.length or 1))
    return told.format(title=bar.title, mapped=percent(coverage.share), more=more)


def _share(coverage: Coverage) -> str:
    return QCoreApplication.translate("HealthBars", "{percent}%").format(percent=percent(coverage.share))
