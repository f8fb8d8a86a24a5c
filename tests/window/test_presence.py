"""A drive that does not answer keeps nobody waiting."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from time import monotonic, sleep

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from debatemap.settings import Settings
from debatemap.window import presence
from debatemap.window.main_window import MainWindow
from debatemap.window.map_card import MapCard
from debatemap.window.presence import Presence, Seen, first_there
from tests.window.conftest import Opener
from tests.window.maps import written

_DEAD = Path("/dead-drive/map.yaml")


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """A drive that does not answer until the event is set; then nothing is on it."""
    answers = Event()

    at_once = presence._seen_at

    def seen_at(path: Path) -> Seen:
        if path == _DEAD:
            answers.wait(60)
        return at_once(path)

    monkeypatch.setattr(presence, "_seen_at", seen_at)
    yield answers
    answers.set()


def test_what_is_there_is_told_at_once_and_what_does_not_answer_is_left_out(tmp_path: Path, drive: Event) -> None:
    there = written(tmp_path)
    start = monotonic()
    seen = Presence().look([_DEAD, there, tmp_path / "gone.yaml", Path("a\0b")])
    assert monotonic() - start < 0.5
    nothing = Seen(there=False)
    size = there.stat().st_size
    assert seen == {there: Seen(there=True, size=size), tmp_path / "gone.yaml": nothing, Path("a\0b"): nothing}


def test_a_dead_drive_is_asked_once_and_its_late_answer_told(qtbot: QtBot, drive: Event) -> None:
    looking = Presence()
    for _ in range(3):
        assert looking.look([_DEAD]) == {}
    with qtbot.waitSignal(looking.changed):
        drive.set()
    assert looking.look([_DEAD]) == {_DEAD: Seen(there=False)}


def test_the_start_page_offers_what_it_does_not_know_and_mends_that(
    opener: Opener, qtbot: QtBot, tmp_path: Path, drive: Event
) -> None:
    settings = Settings()
    settings.add_recent(written(tmp_path))
    settings.add_recent(_DEAD)
    window = opener(None)
    buttons = [button.text() for button in window.start.findChildren(QPushButton)]
    assert "map  —  /dead-drive" in buttons
    assert str(tmp_path) in window.start.findChildren(MapCard)[0].toolTip()
    drive.set()
    gone = "map  —  /dead-drive (no longer there)"
    qtbot.waitUntil(lambda: gone in [label.text() for label in window.start.findChildren(QLabel)])


def test_the_menu_of_recent_maps_opens_at_once(window: MainWindow, drive: Event) -> None:
    Settings().add_recent(_DEAD)
    start = monotonic()
    window._menus.recent.aboutToShow.emit()
    assert monotonic() - start < 0.5
    first = window._menus.recent.actions()[0]
    assert (first.text(), first.isEnabled()) == ("map — /dead-drive", True)
    drive.set()


def test_the_last_map_is_the_first_that_answers(tmp_path: Path, drive: Event) -> None:
    there = written(tmp_path)
    assert first_there([tmp_path / "gone.yaml", _DEAD, there]) == there
    assert first_there([_DEAD]) is None


def test_a_drive_that_is_slow_is_not_asked_again_and_again(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    asked: list[float] = []

    def slowly(_path: Path) -> Seen:
        asked.append(monotonic())
        sleep(0.1)
        return Seen(there=True, size=1)

    monkeypatch.setattr(presence, "_seen_at", slowly)
    looked = Presence()
    looked.changed.connect(lambda: looked.look([_DEAD]))
    assert looked.look([_DEAD]) == {}
    qtbot.wait(800)
    assert len(asked) == 1
    assert looked.look([_DEAD]) == {_DEAD: Seen(there=True, size=1)}
