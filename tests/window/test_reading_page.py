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


_MANY = range(40)
_CLAIMS = "title: Crowded\nclaims:\n  t: The thesis.\n" + "".join(f"  c{number}: Claim {number}.\n" for number in _MANY)


@pytest.mark.parametrize(
    ("relations", "claim"),
    [
        ([f"{{from: t, supports: c{number}}}" for number in _MANY], "t"),
        ([f"{{from: [{', '.join(f'c{number}' for number in _MANY)}], supports: t}}"], "t"),
        (["{id: r, from: c0, supports: t}", *(f"{{from: c{number}, undercuts: r}}" for number in _MANY[1:])], "t"),
        (["{id: r, from: c0, supports: t}", *(f"{{from: c{number}, undercuts: r}}" for number in _MANY[1:])], "c0"),
    ],
)
def test_of_many_conclusions_linked_premises_or_undercuts_the_first_are_shown_and_the_others_come(
    opener: Opener, tmp_path: Path, qtbot: QtBot, relations: list[str], claim: str
) -> None:
    listed = "\n".join(f"  - {relation}" for relation in relations)
    window = opener(written(tmp_path, f"{_CLAIMS}relations:\n{listed}\n"))
    window.canvas.select(claim)
    assert 12 <= len(_words(window)) <= 14
    for shown in (36, 39):
        qtbot.waitUntil(lambda: _more(window) is not None)
        qtbot.mouseClick(_more(window), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda shown=shown: len(_words(window)) >= shown)
    assert 39 <= len(_words(window)) <= 41
    assert len(set(_words(window))) == len(_words(window))
