"""Sizes of the map: told in the status bar, chosen from its menu, the same by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.window.main_window import MainWindow
from debatemap.window.zoom_button import ZoomButton
from tests.window.conftest import Opener
from tests.window.maps import written


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


class _Paintings(QObject):
    """Notes how wide a button is whenever it is painted, and how wide it should be."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, int, int]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, ZoomButton):
            self.seen.append((watched.text(), watched.width(), watched.sizeHint().width()))
        return False


def test_a_size_is_never_cut(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window, paintings = opener(None), _Paintings()
    button = _button(window)
    button.installEventFilter(paintings)
    window.open(written(tmp_path))
    for percent in (50, 400, 100, 125, 75):
        qtbot.waitUntil(button.isVisible)
        window.canvas.zoom_to(percent / 100)
        qtbot.waitUntil(lambda said=f"{percent}%": any(one[0] == said for one in paintings.seen))
    assert [one for one in paintings.seen if one[1] < one[2]] == []
    assert len({wide for _, wide, _ in paintings.seen}) == 1, "what stands beside it never moves"
