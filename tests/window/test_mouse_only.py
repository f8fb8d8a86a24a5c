"""A reader who only types a phrase and points does all else with the mouse: reads, follows, narrows, folds, exports."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMenu, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from debatemap.window.export_choices import Extent
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.main_window import MainWindow
from debatemap.window.passage_view import PassageView
from tests.window.conftest import Opener
from tests.window.maps import written
from tests.window.test_source_reader import LETTER, MAP

LEFT = Qt.MouseButton.LeftButton


def _seen(window: MainWindow) -> set[str]:
    return set(window.canvas.picture.card_of)


def _click(qtbot: QtBot, widget: QWidget, place: QPoint | None = None) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    qtbot.mouseClick(widget, LEFT, pos=place or widget.rect().center())


def _tool(window: MainWindow, qtbot: QtBot, ident: str) -> None:
    button = window.findChildren(QToolBar)[0].widgetForAction(window.actions_by_id[ident])
    _click(qtbot, button)


def _on_card(window: MainWindow, claim: str) -> QPoint:
    place = window.canvas.place_of(claim)
    return window.canvas.mapFromScene(place.x + 30, place.y + 30)


def _from_card_menu(window: MainWindow, qtbot: QtBot, claim: str, ident: str) -> None:
    """Choose an action in the menu that the canvas opens for a card."""
    place = _on_card(window, claim)
    window.canvas.context_menu_asked.emit(claim, window.canvas.viewport().mapToGlobal(place))
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in window.findChildren(QMenu)))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    action = window.actions_by_id[ident]
    assert action in menu.actions()
    _click(qtbot, menu, menu.actionGeometry(action).center())


def test_a_whole_reading_by_mouse(
    opener: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    window = opener(written(tmp_path, MAP))
    canvas, bar = window.canvas, window._middle.find_bar

    _tool(window, qtbot, "find")
    qtbot.keyClicks(bar.field, "another bridge")
    qtbot.waitUntil(lambda: canvas.hits == {"bridge"})
    _click(qtbot, canvas.viewport(), _on_card(window, "bridge"))
    assert canvas.selected == "bridge"

    qtbot.mouseDClick(canvas.viewport(), LEFT, pos=_on_card(window, "bridge"))
    qtbot.waitUntil(lambda: canvas.picture.card_of["bridge"].face.expanded)
    _click(qtbot, window.reading.findChildren(PassageView)[0].findChildren(QToolButton)[0])
    assert window.panels["source"].isVisible()
    page = window.panels.content("source").page
    qtbot.waitUntil(lambda: page.contents is not None and page.current is not None)

    canvas.reveal(canvas.picture.card_of["bus"].rect)
    _click(qtbot, canvas.viewport(), _on_card(window, "bus"))
    assert canvas.selected == "bus"
    _from_card_menu(window, qtbot, "bus", "focus")
    qtbot.waitUntil(lambda: _seen(window) == {"bus", "bridge"})

    exported = tmp_path / "near.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(exported), ""))
    _tool(window, qtbot, "export")
    dialog = window.findChildren(ExportDialog)[0]
    box = dialog.form.extent
    box.showPopup()
    rows = box.view()
    row = rows.model().index(box.findData(Extent.NEAR.value), 0)
    _click(qtbot, rows.viewport(), rows.visualRect(row).center())
    qtbot.waitUntil(lambda: box.currentData() == Extent.NEAR.value)
    save = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)
    qtbot.waitUntil(save.isEnabled)
    _click(qtbot, save)
    qtbot.waitUntil(exported.exists)

    _tool(window, qtbot, "back")
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)
    _click(qtbot, canvas.viewport(), _on_card(window, "bridge"))
    _from_card_menu(window, qtbot, "bridge", "fold")
    qtbot.waitUntil(lambda: _seen(window) == {"bridge"})
    _tool(window, qtbot, "back")
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)

    written(tmp_path, MAP.replace("There is a bus.", "There is a ferry."))
    _tool(window, qtbot, "reload")
    qtbot.waitUntil(lambda: "ferry" in window.session.text_of("bus"))
