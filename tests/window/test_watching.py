"""Watched files: every way in which programs save is noticed once, and what changes nothing is not."""

import gc
import os
from collections.abc import Callable
from pathlib import Path
from time import time
from weakref import ref

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from debatemap.window import watching
from debatemap.window.jobs import Jobs
from debatemap.window.watching import REST_MS, Watching

_LONG = 4 * REST_MS


class Seen:
    """A watched file and how often it was told to have changed."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.file = folder / "map.yaml"
        self.source = folder / "texts" / "source.txt"
        self.source.parent.mkdir()
        self.file.write_text("one")
        self.jobs = Jobs()
        self.watching = Watching(self.jobs)
        self.times = 0
        self.watching.changed.connect(self._count)
        past = time() - 60
        for path in (self.file,):
            os.utime(path, (past, past))
        self.watching.watch([self.file, self.source], time())
        qtbot.wait(2 * REST_MS)
        assert self.times == 0

    def _count(self) -> None:
        self.times += 1


@pytest.fixture
def seen(tmp_path: Path, qtbot: QtBot):
    made = Seen(tmp_path, qtbot)
    yield made
    made.watching.stop()
    made.jobs.finish()


def _in_place(file: Path) -> None:
    file.write_text("two")


def _renamed(file: Path) -> None:
    new = file.with_suffix(".new")
    new.write_text("two")
    new.replace(file)


def _with_backup(file: Path) -> None:
    file.rename(file.with_suffix(".yaml~"))
    file.write_text("two")


def _deleted_first(file: Path) -> None:
    file.unlink()
    file.write_text("two")


def _behind_a_link(file: Path) -> None:
    target = file.with_name("target")
    target.write_text("two")
    file.unlink()
    file.symlink_to(target)


@pytest.mark.parametrize("save", [_in_place, _renamed, _with_backup, _deleted_first, _behind_a_link])
def test_every_way_to_save_is_noticed_once_and_again_the_next_time(
    seen: Seen, qtbot: QtBot, save: Callable[[Path], None]
) -> None:
    save(seen.file)
    qtbot.waitUntil(lambda: seen.times == 1, timeout=3000)
    qtbot.wait(_LONG)
    assert seen.times == 1
    seen.file.write_text("three")
    qtbot.waitUntil(lambda: seen.times == 2, timeout=3000)


def test_a_file_that_is_written_bit_by_bit_is_noticed_when_it_rests(seen: Seen, qtbot: QtBot) -> None:
    with seen.file.open("w") as out:
        for _ in range(8):
            out.write("word " * 10)
            out.flush()
            qtbot.wait(REST_MS // 2)
            assert seen.times == 0
    qtbot.waitUntil(lambda: seen.times == 1, timeout=3000)


def test_a_change_is_noticed_in_a_folder_in_which_something_always_stirs(seen: Seen, qtbot: QtBot) -> None:
    def stir() -> None:
        other = seen.file.with_name("other.tmp")
        other.write_text("")
        other.unlink()

    stirring = QTimer()
    stirring.timeout.connect(stir)
    stirring.start(REST_MS // 5)
    qtbot.wait(_LONG)
    assert seen.times == 0
    for times in (1, 2):
        seen.file.write_text("word " * times)
        qtbot.waitUntil(lambda times=times: seen.times == times, timeout=3000)


def test_files_are_watched_on_after_a_look_that_failed(
    seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_paths: object) -> None:
        raise MemoryError

    with monkeypatch.context() as failing, qtbot.captureExceptions() as failures:
        failing.setattr(watching, "stamps_of", fail)
        seen.file.write_text("two")
        qtbot.waitUntil(lambda: bool(failures))
    qtbot.waitUntil(lambda: seen.times == 1, timeout=5000)


def test_a_file_that_is_gone_for_a_moment_is_waited_for(seen: Seen, qtbot: QtBot) -> None:
    seen.file.unlink()
    qtbot.wait(_LONG)
    assert seen.times == 0
    seen.file.write_text("one")
    qtbot.wait(_LONG)
    assert seen.times == 0
    seen.file.unlink()
    qtbot.waitUntil(lambda: seen.times == 1, timeout=5000)
    seen.file.write_text("one")
    qtbot.waitUntil(lambda: seen.times == 2, timeout=3000)


def test_what_leaves_the_words_as_they_are_changes_nothing(seen: Seen, qtbot: QtBot) -> None:
    os.utime(seen.file)
    seen.file.with_name("other.yaml").write_text("two")
    seen.file.write_text("one")
    qtbot.wait(_LONG)
    assert seen.times == 0


def test_a_source_text_that_was_missing_is_noticed_when_it_comes(seen: Seen, qtbot: QtBot) -> None:
    seen.source.write_text("words")
    qtbot.waitUntil(lambda: seen.times == 1, timeout=3000)


def test_what_was_written_while_it_was_read_is_to_be_read_once_more(seen: Seen, qtbot: QtBot) -> None:
    began = time()
    seen.file.write_text("while it was read")
    seen.watching.watch([seen.file], began)
    qtbot.waitUntil(lambda: seen.times == 1, timeout=3000)
    seen.watching.watch([seen.file], began)
    qtbot.wait(_LONG)
    assert seen.times == 1


def test_nothing_is_told_of_files_that_are_not_watched_any_more(seen: Seen, qtbot: QtBot) -> None:
    seen.watching.stop()
    seen.file.write_text("two")
    qtbot.wait(_LONG)
    assert seen.times == 0


class _Named(type(Path())):
    """A path that tells when nobody holds it any more."""


def test_nothing_is_kept_of_what_was_written_while_it_was_read_before(seen: Seen, qtbot: QtBot) -> None:
    held: list[ref[Path]] = []
    for number in range(4):
        path = _Named(seen.file)
        held.append(ref(path))
        path.write_text("two" + "!" * number)
        seen.watching.watch([path], time())
        del path
        qtbot.wait(REST_MS)
    qtbot.wait(2 * REST_MS)
    gc.collect()
    assert sum(path() is not None for path in held) <= 2
