"""The problems of a map file: where, what is wrong, how to mend it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debatemap.document import Document
from debatemap.i18n import problem_hint, problem_message
from debatemap.model import DebateMap, Problem, Severity
from debatemap.model.turning import legible
from debatemap.window.icons import drawn

_Index = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE = Qt.ItemDataRole.UserRole
_LEFT = 16
_ICON = 16
_PLACE_WIDTH = 64
_LINE = 22


class ProblemModel(QAbstractListModel):
    """One row for each problem; PROBLEM_ROLE gives it."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[Problem, ...] = ()

    def show(self, problems: tuple[Problem, ...]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._problems)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return in_words(problem)
            case PROBLEM_ROLE.value:
                return problem
            case _:
                return None


class ProblemList(QListView):
    """Lists problems on two lines each; `activated` (Enter, double click) goes to one, as does its menu.

    `claim_asked(Problem)`: go to it on the map; `line_asked(Problem)`: open its line in the editor.
    """

    claim_asked = Signal(object)
    line_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ProblemModel()
        self.setModel(self._model)
        self.setItemDelegate(_ProblemDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setObjectName("problems")

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """List other problems."""
        self._model.show(problems)

    def count(self) -> int:
        """Return how many problems there are."""
        return self._model.rowCount()

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Show what can be done about the problem under the pointer, or about the current one at the menu key."""
        by_key = arg__1.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(arg__1.pos())
        if not index.isValid():
            return
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else arg__1.globalPos()
        self._menu(index.data(PROBLEM_ROLE)).popup(place)

    def _menu(self, problem: Problem) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Go to it")).triggered.connect(lambda: self.claim_asked.emit(problem))
        told = self.tr("Open line {line} in the &editor").format(line=problem.place.line)
        menu.addAction(told).triggered.connect(lambda: self.line_asked.emit(problem))
        menu.addSeparator()
        copying = menu.addAction(self.tr("&Copy the problem"))
        copying.triggered.connect(lambda: QGuiApplication.clipboard().setText(in_words(problem)))
        return menu

    def go_on(self) -> None:
        """Go to the next problem, after the last to the first."""
        if self.count():
            index = self._model.index((self.currentIndex().row() + 1) % self.count())
            self.setCurrentIndex(index)
            self.activated.emit(index)


class _ProblemDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, 2 * _LINE + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        problem: Problem = index.data(PROBLEM_ROLE)
        view = option.widget
        style = view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        painter.save()
        palette = option.palette
        is_error = problem.severity is Severity.ERROR
        colour = (palette.brightText() if is_error else palette.text()).color()
        icon = drawn("error" if is_error else "warning", colour, _ICON, view.devicePixelRatioF())
        painter.drawPixmap(option.rect.left() + _LEFT, option.rect.top() + 7, icon)
        left = _LEFT + _ICON + 8
        top = QRect(option.rect.left() + left, option.rect.top() + 4, _PLACE_WIDTH, _LINE)
        painter.setPen(colour)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, f"{problem.place.line}:{problem.place.column}")
        left += _PLACE_WIDTH
        width = option.rect.width() - left - _LEFT
        message = QRect(option.rect.left() + left, top.top(), width, _LINE)
        _draw(painter, message, problem_message(problem), palette.text().color())
        _draw(painter, message.translated(0, _LINE), problem_hint(problem), palette.placeholderText().color())
        painter.restore()


def _draw(painter: QPainter, where: QRect, text: str, colour: QColor) -> None:
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text.replace("\n", " ⏎ "), Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def in_words(problem: Problem) -> str:
    """Return a problem as one line of text: severity, place, what is wrong, how to mend it."""
    template = (
        QCoreApplication.translate("Problems", "Error in line {line}, column {column}: {message}")
        if problem.severity is Severity.ERROR
        else QCoreApplication.translate("Problems", "Warning in line {line}, column {column}: {message}")
    )
    place = problem.place
    told = template.format(line=place.line, column=place.column, message=problem_message(problem))
    hint = problem_hint(problem)
    return f"{told} {hint}" if hint else told


def worst_of(document: Document) -> str:
    """Return the cause of a document's problems as file:line:column, what is wrong, and how to mend it.

    Of a file that can't be read there is no line and no column.
    """
    problem = cause(document.problems)
    name, where = legible(Path(problem.place.file).name), f":{problem.place.line}:{problem.place.column}"
    return f"{name}{where if document.readable else ''}: {problem_message(problem)} {problem_hint(problem)}"


def claim_of(problem: Problem, debate: DebateMap) -> str | None:
    """Return the claim in whose part of the file a problem stands, None for any other part."""
    path = problem.place.path
    ident = str(path[1]) if len(path) > 1 and path[0] == "claims" else ""
    return ident if ident in debate.claims else None


def cause(problems: Sequence[Problem]) -> Problem:
    """Return the problem to tell of first: what is missing is often only a consequence of what could not be read."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR] or problems
    return next((problem for problem in errors if not problem.code.startswith("missing-")), errors[0])
