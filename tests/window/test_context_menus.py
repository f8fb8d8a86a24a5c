"""A claim has the same menu wherever it is named: on the map, in the outline, in the reading pane."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from debatemap.window.claim_link import ClaimLink
from debatemap.window.main_window import MainWindow
from debatemap.window.plain_text import PlainText

_KEY, _MOUSE = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse


def _ask(widget: QWidget, place: QPoint, reason: QContextMenuEvent.Reason = _MOUSE) -> None:
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def _menu(qtbot: QtBot) -> tuple[list[str], QPoint]:
    """Wait for a menu, close it, and return the names of its actions and where it stood."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names, place = [action.objectName() for action in menu.actions()], menu.pos()
    menu.close()
    return names, place


@pytest.fixture
def on_card(window: MainWindow, qtbot: QtBot) -> list[str]:
    """What the menu of a claim's card holds."""
    window.canvas.context_menu_asked.emit("air", window.mapToGlobal(QPoint(300, 300)))
    return _menu(qtbot)[0]


def test_a_line_of_the_outline_has_the_menu_of_its_card(window: MainWindow, qtbot: QtBot, on_card: list[str]) -> None:
    tree = window.outline.tree
    index = window.outline._model.index_of("shops")
    _ask(tree.viewport(), tree.visualRect(index).center())
    assert _menu(qtbot)[0] == on_card
    assert window.desk.claim == "shops"


def test_the_menu_key_asks_for_it_at_the_current_line(window: MainWindow, qtbot: QtBot, on_card: list[str]) -> None:
    tree = window.outline.tree
    window.canvas.select("buses")
    tree.setFocus()
    _ask(tree, QPoint(5, 5), _KEY)
    names, place = _menu(qtbot)
    assert names == on_card
    assert window.desk.claim == "buses"
    row = tree.visualRect(window.outline._model.index_of("buses"))
    assert tree.viewport().mapToGlobal(row.center()).y() == place.y()


def test_shift_f10_asks_for_it_too(window: MainWindow, qtbot: QtBot, on_card: list[str]) -> None:
    window.canvas.select("shops")
    for focused in (window.outline.tree, window.canvas):
        window.activateWindow()
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus)
        qtbot.keyClick(focused, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        assert _menu(qtbot)[0] == on_card


def test_below_the_lines_there_is_none(window: MainWindow, qtbot: QtBot) -> None:
    view = window.outline.tree.viewport()
    _ask(view, QPoint(20, view.height() - 4))
    qtbot.wait(20)
    assert QApplication.activePopupWidget() is None


def _on_page(window: MainWindow) -> QWidget:
    return window.reading.viewport()


def _on_text(window: MainWindow) -> QWidget:
    return window.reading.widget().findChildren(PlainText)[0].viewport()


@pytest.mark.parametrize("where", [_on_page, _on_text])
def test_the_page_of_a_claim_has_its_menu(
    window: MainWindow, qtbot: QtBot, on_card: list[str], where: Callable[[MainWindow], QWidget]
) -> None:
    window.canvas.select("shops")
    _ask(where(window), QPoint(6, 6))
    assert _menu(qtbot)[0] == on_card


def test_selected_words_of_it_are_offered_to_be_copied(window: MainWindow, qtbot: QtBot, on_card: list[str]) -> None:
    window.canvas.select("shops")
    text = window.reading.widget().findChildren(PlainText)[0]
    text.selectAll()
    _ask(text.viewport(), QPoint(6, 6))
    names, _ = _menu(qtbot)
    assert names != on_card and "edit-copy" in names


def test_a_claim_named_there_is_gone_to_and_has_its_menu(window: MainWindow, qtbot: QtBot, on_card: list[str]) -> None:
    window.canvas.select("close")
    link = next(one for one in window.reading.widget().findChildren(ClaimLink) if "Shops" in one.words)
    _ask(link, QPoint(6, 6))
    assert _menu(qtbot)[0] == on_card
    assert window.desk.claim == "shops"


def test_the_page_of_the_map_has_the_menu_of_the_map(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select(None)
    _ask(window.reading.viewport(), QPoint(6, 6))
    assert "minimap" in _menu(qtbot)[0]


def test_the_keys_of_a_menu_reach_it(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("air")
    _ask(window.outline.tree.viewport(), window.outline.tree.visualRect(window.outline._model.index_of("air")).center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_the_menu_of_a_folded_claim_waits_until_that_claim_is_selected(
    window: MainWindow, qtbot: QtBot, on_card: list[str]
) -> None:
    window.canvas.select("close")
    window.actions_by_id["fold"].trigger()
    qtbot.waitUntil(lambda: "buses" not in window.canvas.picture.card_of)
    window.desk.claim_menu_asked.emit("buses", window.mapToGlobal(QPoint(300, 300)))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    assert window.desk.claim == "buses"
    assert _menu(qtbot)[0] == on_card
