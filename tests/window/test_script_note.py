"""Letters that no font has are told of."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from debatemap.drawing.missing_letters import missing_letters
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

_LINEAR_A = "\U00010600\U00010601"
"""No common font has them."""


@pytest.fixture
def only_latin(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose fonts have Latin letters, and no others."""

    def has(_metrics: QFontMetricsF, letter: int) -> bool:
        return letter < 0x0250

    monkeypatch.setattr(QFontMetricsF, "inFontUcs4", has)


def test_letters_are_sorted_by_script_and_what_has_no_shape_is_not_missed(qtbot: QtBot, only_latin: None) -> None:
    assert missing_letters(["Été א", "ב한 \u202e\u200b\u0301☂", "אa"]) == {"HEBREW": "אב", "HANGUL": "한", "": "☂"}


def test_what_a_font_has_is_not_missed(qtbot: QtBot) -> None:
    assert missing_letters(["Œuvre – « naïve » … ok Ψ Ж"]) == {}
    assert missing_letters([_LINEAR_A]) == {"LINEAR": _LINEAR_A}


def test_the_strip_names_the_script(opener: Opener, qtbot: QtBot, tmp_path: Path, only_latin: None) -> None:
    window = opener(written(tmp_path, SHOPS.replace("Dust makes ill.", "האבק מזיק 한 \U00010600")))
    qtbot.waitUntil(lambda: bool(window.strip.text))
    assert "Hebrew, Korean, Linear." in window.strip.text
    assert "boxes" in window.strip.text


def test_it_is_told_once_and_not_each_time_the_file_is_read(
    opener: Opener, qtbot: QtBot, tmp_path: Path, only_latin: None
) -> None:
    text = SHOPS.replace("Dust makes ill.", "한")
    path = written(tmp_path, text)
    window = opener(path)
    qtbot.waitUntil(lambda: bool(window.strip.text))
    before = window.desk.document
    path.write_text(text.replace("by bus", "by tram"), "utf-8")
    window.session.reload()
    qtbot.waitUntil(lambda: window.desk.document is not before)
    qtbot.wait(300)
    assert window.strip.text == ""


def test_a_reload_that_brings_other_letters_is_told_of(
    opener: Opener, qtbot: QtBot, tmp_path: Path, only_latin: None
) -> None:
    text = SHOPS.replace("Dust makes ill.", "한")
    path = written(tmp_path, text)
    window = opener(path)
    qtbot.waitUntil(lambda: bool(window.strip.text))
    for more in ("한국", "한국 א"):
        window.strip.hide()
        path.write_text(text.replace("한", more), "utf-8")
        window.session.reload()
        qtbot.waitUntil(lambda: bool(window.strip.text))
    assert "Hebrew, Korean" in window.strip.text


def test_letters_that_came_back_are_told_of_again(
    opener: Opener, qtbot: QtBot, tmp_path: Path, only_latin: None
) -> None:
    text = SHOPS.replace("Dust makes ill.", "한")
    path = written(tmp_path, text)
    window = opener(path)
    qtbot.waitUntil(lambda: bool(window.strip.text))
    path.write_text(SHOPS, "utf-8")
    window.session.reload()
    qtbot.waitUntil(lambda: "Dust" in window.session.text_of("dust"))
    qtbot.waitUntil(lambda: not window.jobs._running)
    path.write_text(text, "utf-8")
    window.session.reload()
    qtbot.waitUntil(lambda: bool(window.strip.text))


def test_a_map_that_can_be_written_has_no_note(opener: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    window = opener(written(tmp_path))
    qtbot.wait(200)
    assert window.strip.text == ""
