"""The page before any map is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from debatemap.resources import bundled_maps
from debatemap.settings import Settings
from debatemap.window.map_card import MapCard
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written


def test_the_bundled_maps_show_their_title_and_picture_and_open_by_a_click(opener: Opener, qtbot: QtBot) -> None:
    window = opener(None)
    cards = window.start.findChildren(MapCard)
    assert len(cards) == len(bundled_maps()) >= 2
    qtbot.waitUntil(lambda: all(card.title != path.stem for card, path in zip(cards, bundled_maps(), strict=True)))
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.canvas.picture is not None)
    assert not window.start.isVisible()


def test_recent_maps_are_offered_as_pictures_and_missing_ones_told(
    opener: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    there = written(tmp_path, name="there.yaml")
    settings = Settings()
    settings.add_recent(tmp_path / "gone.yaml")
    settings.add_recent(there)
    window = opener(None)
    told = [label.text().replace("\u200b", "") for label in window.start.findChildren(QLabel)]
    assert f"gone  —  {tmp_path} (no longer there)" in told
    recent = window.start.findChildren(MapCard)[0]
    assert str(there) in recent.toolTip()
    qtbot.waitUntil(lambda: recent.title == "Close the centre?")
    qtbot.mouseClick(recent, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.canvas.picture is not None)


def test_many_recent_maps_and_large_ones_are_offered_by_name(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings()
    for number in range(8):
        settings.add_recent(written(tmp_path, name=f"m{number}.yaml"))
    settings.add_recent(written(tmp_path, SHOPS + "#" * 600_000, "large.yaml"))
    window = opener(None)
    assert len(window.start.findChildren(MapCard)) == 6 + len(bundled_maps())
    names = [button.text().split("  —")[0] for button in window.start.findChildren(QPushButton)][1:]
    assert names == ["large", "m1", "m0"]
    qtbot.mouseClick(window.start.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.canvas.picture is not None)


def test_it_can_be_walked_by_keyboard(opener: Opener, qtbot: QtBot) -> None:
    window = opener(None)
    card = window.start.findChildren(MapCard)[0]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.canvas.picture is not None)


@pytest.mark.parametrize("name", ["gone.yaml", ""])
def test_a_map_that_is_not_there_leaves_the_page_and_says_so(
    opener: Opener, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    window = opener(None)
    window.open(tmp_path / name)
    qtbot.waitUntil(lambda: bool(window.strip.text))
    assert window.start.isVisible()
