"""Sizes of the map: told in the status bar, chosen from its menu, the same by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.window.main_window import MainWindow
from debatemap.window.zoom_button import ZoomButton
from tests.window.conftest import Opener


def _button(window: MainWindow) -> ZoomButton:
    button = window.findChild(ZoomButton)
    assert button is not None
    return button


@pytest.mark.parametrize("percent", [50, 75, 150, 200])
def test_a_size_is_chosen_where_it_is_told(window: MainWindow, percent: int) -> None:
    action = next(one for one in _button(window).menu().actions() if one.objectName() == f"zoom-{percent}")
    assert action.text().replace("&", "") == f"{percent}%"
    action.trigger()
    assert window.canvas.scale == pytest.approx(percent / 100)
    assert _button(window).text() == f"{percent}%"
    assert _button(window).accessibleName() == f"Size of the map: {percent}%"


def test_the_menu_opens_by_key_and_fits_the_whole_map(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.zoom_to(2)
    button = _button(window)
    menu = button.menu()
    menu.aboutToShow.connect(lambda: qtbot.keyClick(menu, Qt.Key.Key_W), Qt.ConnectionType.QueuedConnection)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.canvas.fitted)
    assert not isinstance(QApplication.activePopupWidget(), QMenu)


def test_the_selected_claim_comes_into_the_middle_large(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.actions_by_id["zoom-claim"].isEnabled()
    window.canvas.select("buses")
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z)
    assert window.canvas.picture is not None
    rect = window.canvas.picture.card_of["buses"].rect
    area = window.canvas.visible_area()
    assert window.canvas.scale == pytest.approx(1.5)
    assert area.centre.x == pytest.approx(rect.centre.x, abs=1)
    assert area.centre.y == pytest.approx(rect.centre.y, abs=1)


def test_it_is_there_only_with_a_map_and_speaks_the_language(window: MainWindow, opener: Opener) -> None:
    assert _button(window).isVisible()
    assert _button(opener(None)).isHidden()
    i18n.install("fr")
    QApplication.processEvents()
    assert _button(window).text().endswith("%")
