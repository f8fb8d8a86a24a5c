"""Letters that no font has are told of."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

_KOREAN = SHOPS.replace("Dust makes ill.", "한")


@pytest.fixture
def only_latin(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose fonts have Latin letters, and no others."""

    def has(_metrics: QFontMetricsF, letter: int) -> bool:
        return letter < 0x0250

    monkeypatch.setattr(QFontMetricsF, "inFontUcs4", has)


@pytest.fixture
def korean(opener: Opener, qtbot: QtBot, tmp_path: Path, only_latin: None) -> MainWindow:
    """A window that has told of Korean letters in its map."""
    window = opener(written(tmp_path, _KOREAN))
    qtbot.waitUntil(lambda: bool(window.strip.text))
    return window


def test_the_strip_names_the_script(opener: Opener, qtbot: QtBot, tmp_path: Path, only_latin: None) -> None:
    window = opener(written(tmp_path, SHOPS.replace("Dust makes ill.", "האבק מזיק 한 \U00010600")))
    qtbot.waitUntil(lambda: bool(window.strip.text))
    assert "Hebrew, Korean, Linear." in window.strip.text
    assert "boxes" in window.strip.text


def test_it_is_told_once_and_not_each_time_the_file_is_read(korean: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before = korean.desk.document
    written(tmp_path, _KOREAN.replace("by bus", "by tram"))
    korean.session.reload()
    qtbot.waitUntil(lambda: korean.desk.document is not before)
    qtbot.wait(300)
    assert korean.strip.text == ""


def test_a_reload_that_brings_other_letters_is_told_of(korean: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for more in ("한국", "한국 א"):
        korean.strip.hide()
        written(tmp_path, _KOREAN.replace("한", more))
        korean.session.reload()
        qtbot.waitUntil(lambda: bool(korean.strip.text))
    assert "Hebrew, Korean" in korean.strip.text


def test_letters_that_came_back_are_told_of_again(korean: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    written(tmp_path, SHOPS)
    korean.session.reload()
    qtbot.waitUntil(lambda: "Dust" in korean.session.text_of("dust"))
    qtbot.waitUntil(lambda: not korean.jobs._running)
    written(tmp_path, _KOREAN)
    korean.session.reload()
    qtbot.waitUntil(lambda: bool(korean.strip.text))


def test_a_map_that_can_be_written_has_no_note(opener: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    window = opener(written(tmp_path))
    qtbot.wait(200)
    assert window.strip.text == ""
