"""A reader without a keyboard opens, finds, reads, follows, narrows, folds, goes back, exports, and sees an edit.

The phrase that is looked for was copied elsewhere: it is pasted from the menu of the field.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QMenu,
    QToolBar,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from debatemap.window.claim_link import ClaimLink
from debatemap.window.export_choices import Extent
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.main_window import MainWindow
from debatemap.window.passage_view import PassageView
from tests.window.conftest import Opener
from tests.window.hands import (
    Desktop,
    choose,
    click,
    double_click,
    file_dialog,
    open_menu,
    right_click,
    scroll_to,
    shown,
)
from tests.window.maps import written
from tests.window.test_source_reader import LETTER, MAP

_OPEN, _SAVE = QDialogButtonBox.StandardButton.Open, QDialogButtonBox.StandardButton.Save


def _seen(window: MainWindow) -> set[str]:
    return set(window.canvas.picture.card_of)


def _tool(window: MainWindow, ident: str) -> None:
    click(window.findChildren(QToolBar)[0].widgetForAction(window.actions_by_id[ident]))


def _on_card(window: MainWindow, claim: str) -> QPoint:
    place = window.canvas.place_of(claim)
    return window.canvas.mapFromScene(place.x + 30, place.y + 30)


def _from_card_menu(window: MainWindow, qtbot: QtBot, claim: str, ident: str) -> None:
    right_click(window.canvas.viewport(), _on_card(window, claim))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    choose(open_menu(), window.actions_by_id[ident])


def _from_bar(window: MainWindow, qtbot: QtBot, title: str, ident: str) -> None:
    """Choose an action in a menu of the menu bar."""
    bar = window.menuBar()
    entry = next(action for action in bar.actions() if action.text() == title)
    click(bar, bar.actionGeometry(entry).center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    choose(open_menu(), window.actions_by_id[ident])


def _paste(qtbot: QtBot, window: MainWindow) -> None:
    right_click(window._middle.find_bar.field)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = open_menu()
    choose(menu, next(action for action in menu.actions() if action.objectName() == "edit-paste"))


def _file_dialog(qtbot: QtBot) -> QFileDialog:
    qtbot.waitUntil(lambda: file_dialog() is not None)
    dialog = file_dialog()
    assert dialog
    return dialog


def _agree(dialog: QFileDialog, button: QDialogButtonBox.StandardButton) -> None:
    click(dialog.findChildren(QDialogButtonBox)[0].button(button))


def _choose_row(qtbot: QtBot, box: QComboBox, value: str) -> None:
    """Open a list that drops down, and click on one of its rows."""
    click(box)
    rows = box.view()
    qtbot.waitUntil(rows.isVisible)
    click(rows.viewport(), rows.visualRect(rows.model().index(box.findData(value), 0)).center())
    qtbot.waitUntil(lambda: box.currentData() == value)


def test_a_whole_reading_by_mouse(
    opener: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    written(tmp_path, MAP)
    monkeypatch.chdir(tmp_path)
    desktop = Desktop()
    window = opener(None)
    canvas = window.canvas
    qtbot.waitUntil(window.isActiveWindow)

    _tool(window, "open")
    dialog = _file_dialog(qtbot)
    files = shown(dialog, QAbstractItemView, lambda one: one.objectName() in {"listView", "treeView"})
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) == 1)
    click(files.viewport(), files.visualRect(files.model().index(0, 0, files.rootIndex())).center())
    _agree(dialog, _OPEN)
    qtbot.waitUntil(lambda: canvas.picture is not None)

    QApplication.clipboard().setText("another bridge")
    _tool(window, "find")
    _paste(qtbot, window)
    qtbot.waitUntil(lambda: canvas.hits == {"bridge"})
    click(canvas.viewport(), _on_card(window, "bridge"))
    assert canvas.selected == "bridge"

    double_click(canvas.viewport(), _on_card(window, "bridge"))
    qtbot.waitUntil(lambda: canvas.picture.card_of["bridge"].face.expanded)
    passage = shown(window.reading, PassageView)
    click(shown(passage, QToolButton))
    page = window.panels.content("source").page
    qtbot.waitUntil(lambda: page.isVisible() and page.contents is not None and page.current is not None)

    attacker = shown(window.reading, ClaimLink, lambda link: link.words == "There is a bus.")
    scroll_to(attacker, window.reading)
    click(attacker)
    qtbot.waitUntil(lambda: canvas.selected == "bus")
    _from_card_menu(window, qtbot, "bus", "focus")
    qtbot.waitUntil(lambda: _seen(window) == {"bus", "bridge"})

    _from_bar(window, qtbot, "&File", "export")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ExportDialog))
    dialog = QApplication.activeWindow()
    _choose_row(qtbot, dialog.form.extent, Extent.NEAR.value)
    save = shown(dialog, QDialogButtonBox).button(_SAVE)
    qtbot.waitUntil(save.isEnabled)
    click(save)
    _agree(_file_dialog(qtbot), _SAVE)
    qtbot.waitUntil((tmp_path / "map.png").exists)

    _tool(window, "back")
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)
    click(canvas.viewport(), _on_card(window, "bridge"))
    _from_card_menu(window, qtbot, "bridge", "fold")
    qtbot.waitUntil(lambda: _seen(window) == {"bridge"})
    _tool(window, "back")
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)

    written(tmp_path, MAP.replace("There is a bus.", "There is a ferry."))
    _tool(window, "reload")
    qtbot.waitUntil(lambda: "ferry" in window.session.text_of("bus"))
    assert desktop
