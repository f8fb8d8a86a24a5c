"""Arrangements: chosen by key, menu or tool bar, remembered for each map, and nothing is lost by a change."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from debatemap.canvas.motion import GLIDE_MS
from debatemap.cli.arguments import ARRANGEMENTS
from debatemap.layout.engines import Arrangement
from debatemap.layout.request import Cancelled, LayoutRequest, LayoutResult, Rect
from debatemap.layout.wrapped import WrappedLayout
from debatemap.settings import Settings
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.main_window import MainWindow
from debatemap.window.menu_button import MenuButton
from tests.window.conftest import Opener
from tests.window.maps import written


@pytest.fixture(autouse=True)
def _upright(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the top-down arrangement be narrow, whatever engine there is for it."""

    class Narrow(WrappedLayout):
        def __init__(self, arrangement: Arrangement) -> None:
            self._narrow = arrangement is Arrangement.TOP_DOWN

        def lay_out(self, request: LayoutRequest, cancelled=lambda: False) -> LayoutResult:
            aspect = 0.1 if self._narrow else 3.0
            wanted = LayoutRequest(request.boxes, request.edges, request.groups, aspect, request.keep)
            return super().lay_out(wanted, cancelled)

    monkeypatch.setattr("debatemap.window.arranging.engine", Narrow)


def _bounds(window: MainWindow) -> Rect:
    assert window.canvas.picture
    return window.canvas.picture.bounds


def _is_upright(window: MainWindow) -> bool:
    return _bounds(window).height > _bounds(window).width


def _press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, key)


def test_a_key_changes_the_arrangement_and_keeps_selection_and_expanded_cards(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("air")
    window.session.toggle("air")
    qtbot.waitUntil(lambda: window.canvas.picture.card_of["air"].face.expanded)
    assert not _is_upright(window)
    _press(window, qtbot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _is_upright(window))
    assert window.canvas.selected == "air"
    assert window.canvas.picture.card_of["air"].face.expanded
    assert window.actions_by_id["arrange-top-down"].isChecked()
    assert not window.actions_by_id["arrange-automatic"].isChecked()
    _press(window, qtbot, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not _is_upright(window))


def test_who_sees_the_whole_map_sees_the_whole_of_it_again(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.fit(animate=False)
    _press(window, qtbot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _is_upright(window))
    area, bounds = window.canvas.visible_area(), _bounds(window)
    assert window.canvas.fitted
    assert area.y <= bounds.y
    assert area.bottom >= bounds.bottom


def test_the_whole_map_is_shown_when_the_cards_have_come_to_rest(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.reduced_motion = False
    window.canvas.fit(animate=False)
    _press(window, qtbot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: window.canvas.fitted and _is_upright(window), timeout=10 * GLIDE_MS)
    qtbot.waitUntil(lambda: window.canvas.visible_area().bottom >= _bounds(window).bottom, timeout=10 * GLIDE_MS)


def test_who_looks_at_a_claim_goes_on_looking_at_it_at_the_same_size(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.actual_size()
    window.canvas.select("dust")
    before = window.canvas.mapFromScene(*window.canvas.place_of("dust").centre)
    _press(window, qtbot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _is_upright(window))
    after = window.canvas.mapFromScene(*window.canvas.place_of("dust").centre)
    assert window.canvas.scale == 1.0
    assert (after - before).manhattanLength() <= 2


def test_the_tool_bar_shows_the_arrangement_and_drops_the_others(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChildren(QToolBar)[0].findChild(MenuButton)
    assert button.toolTip() == "Arrangement: Automatic (A)"
    menu = button.menu()
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Automatic",
        "Wrapped",
        "Layered, top-down",
        "Layered, left to right",
    ]
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[2]).center())
    qtbot.waitUntil(lambda: _is_upright(window))
    assert button.toolTip() == "Arrangement: Layered, top-down (T)"


def test_each_map_is_laid_out_as_it_was_last_time(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    tall, other = (
        written(tmp_path),
        written(tmp_path, "title: T\nclaims: {a: A., b: {text: B., supports: a}}", "o.yaml"),
    )
    first = opener(tall)
    _press(first, qtbot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _is_upright(first))
    first.open(other)
    qtbot.waitUntil(lambda: first.canvas.picture is not None and len(first.canvas.picture.cards) == 2)
    assert first.actions_by_id["arrange-automatic"].isChecked()
    (tmp_path / "link.yaml").symlink_to(tall)
    again = opener(tmp_path / "link.yaml")
    assert _is_upright(again)
    assert again.actions_by_id["arrange-top-down"].isChecked()


def test_of_very_many_maps_the_latest_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings()
    for number in range(250):
        settings.set_arrangement(tmp_path / f"{number} a.yaml", Arrangement.LEFT_RIGHT)
    settings.set_arrangement(tmp_path / "249 a.yaml", Arrangement.AUTOMATIC)
    again = Settings()
    assert again.arrangement(tmp_path / "248 a.yaml") is Arrangement.LEFT_RIGHT
    assert again.arrangement(tmp_path / "249 a.yaml") is Arrangement.AUTOMATIC
    assert again.arrangement(tmp_path / "2 a.yaml") is Arrangement.AUTOMATIC


def test_the_export_follows_the_window(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, qtbot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _is_upright(window))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChildren(ExportDialog)[0]
    qtbot.waitUntil(lambda: not dialog.image.pixmap.isNull())
    assert dialog.image.pixmap.height() > dialog.image.pixmap.width()
    dialog.reject()


def test_an_arrangement_that_is_called_off_leaves_the_map_as_it_was(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Endless(WrappedLayout):
        def __init__(self, _arrangement: Arrangement) -> None:
            super().__init__()

        def lay_out(self, request: LayoutRequest, cancelled=lambda: False) -> LayoutResult:
            while not cancelled():
                pass
            raise Cancelled

    monkeypatch.setattr("debatemap.window.arranging.engine", Endless)
    before = window.canvas.picture
    _press(window, qtbot, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.statusBar().work == "Arranging the map…")
    window.statusBar().cancel_asked.emit()
    qtbot.waitUntil(lambda: not window.statusBar().work)
    assert window.canvas.picture is before


def test_the_command_line_offers_the_same_arrangements() -> None:
    assert tuple(Arrangement) == ARRANGEMENTS
