"""A program that was suspended and resumed, or whose clock jumped, shows what the file says now and no false error."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from time import sleep, time

import pytest
from pytestqt.qtbot import QtBot

from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written
from tests.window.telling_window import telling

DAY = 86_400


def _saved(path: Path) -> None:
    written(path.parent, SHOPS.replace("Dust makes ill.", "Dust was here."))


def _deleted_then_saved(path: Path) -> None:
    path.unlink()
    sleep(0.2)
    _saved(path)


def _torn_then_saved(path: Path) -> None:
    path.write_text(SHOPS[: len(SHOPS) // 2])
    sleep(0.2)
    path.write_bytes(b"")
    sleep(0.2)
    _saved(path)


def _saved_elsewhere(path: Path) -> None:
    new = path.with_suffix(".new")
    new.write_text(SHOPS.replace("Dust makes ill.", "Dust was here."))
    os.utime(new, (time() - DAY, time() - DAY))
    new.replace(path)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes are stopped as of POSIX")
def test_what_was_saved_meanwhile_is_shown_when_it_goes_on(tmp_path: Path) -> None:
    path = written(tmp_path)
    with telling(path) as window:
        window.wait_for("Dust makes ill.")
        for deed in (_deleted_then_saved, _torn_then_saved, _saved_elsewhere):
            window.send(signal.SIGSTOP)
            deed(path)
            sleep(0.3)
            window.send(signal.SIGCONT)
            window.wait_for("Dust was here.")
            written(tmp_path)
            window.wait_for("Dust makes ill.")
        assert {strip for _, strip in window.shown} == {""}


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes are stopped as of POSIX")
def test_a_program_that_is_suspended_while_a_file_is_half_written_says_nothing_of_it(tmp_path: Path) -> None:
    path = written(tmp_path)
    with telling(path) as window:
        window.wait_for("Dust makes ill.")
        with path.open("w", encoding="utf-8") as out:
            out.write(SHOPS[: len(SHOPS) // 2])
            out.flush()
            window.send(signal.SIGSTOP)
            sleep(0.3)
            out.write(SHOPS[len(SHOPS) // 2 :].replace("Dust makes ill.", "Dust was here."))
        window.send(signal.SIGCONT)
        window.wait_for("Dust was here.")
        assert {strip for _, strip in window.shown} == {""}


@pytest.mark.parametrize("jump", [-DAY, DAY])
def test_a_jump_of_the_clock_hides_no_change_and_reads_nothing_in_vain(
    opener: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, jump: int
) -> None:
    monkeypatch.setattr("debatemap.window.session.time", lambda: time() + jump)
    window = opener(written(tmp_path))
    qtbot.wait(500)
    read = _counting(window)
    qtbot.wait(800)
    assert read() <= 1
    for moment in (0, jump, -jump, 1):
        qtbot.wait(400)
        words = f"Dust at {moment}."
        path = written(tmp_path, SHOPS.replace("Dust makes ill.", words))
        os.utime(path, (time() + moment, time() + moment))
        qtbot.waitUntil(lambda words=words: words in window.session.text_of("dust"), timeout=30_000)
    qtbot.wait(600)
    assert read() <= 8
    assert not window.strip.text


def _counting(window: MainWindow) -> Callable[[], int]:
    """Return what tells how often the file was read from now on."""
    times: list[bool] = []
    window.session.document_changed.connect(lambda _document, fresh: times.append(fresh))
    return lambda: len(times)
