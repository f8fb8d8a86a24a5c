"""Files that are forbidden, or that vanish, grow or shrink while they are read: a document comes all the same."""

import os
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import pytest

from debatemap.document import open_document
from debatemap.sources import regular_file
from tests.nobody import as_nobody

MAP = """\
title: T
sources:
  s: {title: S, file: source.txt}
claims:
  a: {text: A, passages: [{quote: Some words., source: s}]}
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter, with a map and a source text."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "map.yaml").write_text(MAP)
        (folder / "source.txt").write_text("Some words.")
        yield folder


def _deleted(file: Path) -> None:
    file.unlink()


def _emptied(file: Path) -> None:
    os.truncate(file, 0)


def _cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _grown(file: Path) -> None:
    with file.open("a") as out:
        out.write("# more\n" * 100_000)


def _replaced(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("deed", [_deleted, _emptied, _cut, _grown, _replaced])
@pytest.mark.parametrize("name", ["map.yaml", "source.txt"])
@pytest.mark.parametrize("before", [True, False])
def test_a_file_that_changes_just_when_it_is_opened_is_read_or_told_of(
    folder: Path, monkeypatch: pytest.MonkeyPatch, deed: Callable[[Path], None], name: str, before: bool
) -> None:
    file, real = folder / name, os.open

    def opened(path: str | Path, *rest: int, **more: int) -> int:
        mine = Path(path).name == name
        if mine and before:
            deed(file)
        descriptor = real(path, *rest, **more)
        if mine and not before:
            deed(file)
        return descriptor

    with monkeypatch.context() as patched:
        patched.setattr(regular_file.os, "open", opened)
        document = open_document(folder / "map.yaml")
    text = document.texts.get("s")
    whole = document.map.claims.keys() == {"a"} and text is not None and text.text.startswith("Some words.")
    assert whole or document.problems
    assert all(problem.hint for problem in document.problems)


def test_no_more_is_read_of_a_growing_file_than_a_map_may_have(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fstat

    def smaller(descriptor: int) -> os.stat_result:
        found = real(descriptor)
        return os.stat_result((*found[:6], 1, *found[7:10]))

    monkeypatch.setattr(regular_file.os, "fstat", smaller)
    with pytest.raises(regular_file.Unreadable) as raised:
        regular_file.read_regular_file(folder / "map.yaml", 20)
    assert raised.value.obstacle is regular_file.Obstacle.TOO_LARGE


def test_a_file_that_is_written_all_the_time_never_brings_the_reader_down(folder: Path) -> None:
    ended = threading.Event()

    def write() -> None:
        while not ended.is_set():
            for name, text in (("map.yaml", MAP), ("source.txt", "Some words.")):
                file = folder / name
                file.write_text(text[: len(text) // 2])
                file.unlink()
                file.write_text(text)
                _grown(file)
                os.truncate(file, len(text))

    writer = threading.Thread(target=write)
    writer.start()
    until, told = monotonic() + 1.0, set[str]()
    while monotonic() < until:
        document = open_document(folder / "map.yaml")
        told.update(problem.code for problem in document.problems)
        assert document.problems or document.map.claims
    ended.set()
    writer.join()
    assert not open_document(folder / "map.yaml").problems
    assert told


@pytest.mark.skipif(os.name != "posix", reason="permissions as of POSIX")
def test_what_is_forbidden_is_told(folder: Path) -> None:
    (folder / "source.txt").chmod(0)
    with as_nobody():
        document = open_document(folder / "map.yaml")
    assert list(document.map.claims) == ["a"]
    assert [(one.code, one.place.line, one.place.column) for one in document.problems] == [("source-unreadable", 3, 17)]
    (folder / "map.yaml").chmod(0)
    with as_nobody():
        forbidden = open_document(folder / "map.yaml")
    assert not forbidden.readable
    assert "permission" in forbidden.problems[0].message
    folder.chmod(0)
    with as_nobody():
        shut = open_document(folder / "map.yaml")
    folder.chmod(0o755)
    assert "permission" in shut.problems[0].message


def test_no_more_room_is_taken_than_a_file_needs(folder: Path) -> None:
    tracemalloc.start()
    assert regular_file.read_regular_file(folder / "map.yaml", 2**30) == MAP.encode()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 1_000_000
