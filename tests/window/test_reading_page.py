"""The page of a claim with very many reasons: the first are there at once, the others a press away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from debatemap.window.claim_link import ClaimLink
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import written

_REASONS = 40


@pytest.fixture
def crowded(opener: Opener, tmp_path: Path) -> MainWindow:
    """A window at a thesis with forty reasons for it."""
    reasons = "\n".join(f"  r{number}: {{text: Reason {number}., supports: t}}" for number in range(_REASONS))
    window = opener(written(tmp_path, f"title: Crowded\nclaims:\n  t: The thesis.\n{reasons}\n"))
    window.canvas.select("t")
    return window


def _words(window: MainWindow) -> list[str]:
    return [link.words for link in window.reading.findChildren(ClaimLink)]


def _more(window: MainWindow) -> QPushButton | None:
    buttons = [button for button in window.reading.findChildren(QPushButton) if not button.isHidden()]
    return next((button for button in buttons if button.text().startswith("Show ")), None)


def test_all_reasons_are_counted_and_the_first_ones_shown(crowded: MainWindow) -> None:
    assert _words(crowded) == [f"Reason {number}." for number in range(12)]
    more = _more(crowded)
    assert more
    assert more.text() == "Show 24 more"


def test_the_others_come_when_they_are_asked_for_and_the_focus_goes_on_to_them(
    crowded: MainWindow, qtbot: QtBot
) -> None:
    more = _more(crowded)
    assert more
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert len(_words(crowded)) == 36
    assert crowded.reading.findChildren(ClaimLink)[12].hasFocus()
    qtbot.waitUntil(lambda: _more(crowded) is not None)
    last = _more(crowded)
    assert last
    assert last.text() == "Show 4 more"
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert _words(crowded) == [f"Reason {number}." for number in range(_REASONS)]
    assert _more(crowded) is None
