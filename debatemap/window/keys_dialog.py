"""Help → Keys: one table made from the actions, so that it can't fall behind."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from debatemap.window.action_set import in_menu, keys_of, translated
from debatemap.window.action_spec import Menu
from debatemap.window.gestures import GESTURES, SOURCE_GESTURES, Gesture
from debatemap.window.labels import plain_label, wrapped_label
from debatemap.window.turns import Turns

_LEFT = (Menu.GO, Menu.MAP, Menu.HELP)
_RIGHT = (Menu.VIEW, Menu.ZOOM, Menu.PART, Menu.ARRANGEMENT, Menu.TOUR, Menu.FILE)
_Row = tuple[tuple[str, ...], str]


class KeysDialog(QDialog):
    """Lists keys and gestures by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        page = QWidget()
        page.setObjectName("page")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(28, 20, 28, 20)
        columns.setSpacing(48)
        here = [(self.tr("On the map"), _gestures(GESTURES))]
        there = [(self.tr("In the text of a source"), _gestures(SOURCE_GESTURES))]
        self._turns = Turns(self)
        for sections in ([*here, *_sections(_LEFT), *there], _sections(_RIGHT)):
            columns.addLayout(self._column(sections), 1)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(16, 10, 16, 14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        layout.addWidget(buttons)
        self.resize(1060, 680)

    def _column(self, sections: Iterable[tuple[str, list[_Row]]]) -> QGridLayout:
        """Return a column that is filled turn by turn: the hundreds of labels would keep the window waiting.

        What keys do begins at the same place in all of its sections.
        """
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, 168)
        grid.setColumnStretch(1, 1)
        row = 0
        for title, rows in sections:
            self._turns.do(partial(_write, grid, row, title, rows))
            row += len(rows) + 2
        self._turns.do(partial(grid.setRowStretch, row, 1))
        return grid


def _sections(menus: Iterable[Menu]) -> list[tuple[str, list[_Row]]]:
    titles = {menu: QCoreApplication.translate("Menu", menu.value).replace("&", "") for menu in menus}
    return [
        (titles[menu], [(keys_of(spec), translated(spec.help)) for spec in in_menu(menu) if spec.shortcuts])
        for menu in menus
    ]


def _gestures(gestures: Iterable[Gesture]) -> list[_Row]:
    say = QCoreApplication.translate
    return [((say("Gestures", gesture.how),), say("Gestures", gesture.what)) for gesture in gestures]


def _write(grid: QGridLayout, row: int, title: str, rows: list[_Row]) -> None:
    """Write a section from a row on, and leave room below it."""
    grid.addWidget(plain_label(title, "heading"), row, 0, 1, 2)
    for number, (keys, help_line) in enumerate(rows, row + 1):
        grid.addLayout(_keys(keys), number, 0)
        grid.addWidget(wrapped_label(help_line), number, 1)
    grid.setRowMinimumHeight(row + len(rows) + 1, 16)


def _keys(keys: tuple[str, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for key in keys:
        cap: QLabel = plain_label(key, "key")
        cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return row
