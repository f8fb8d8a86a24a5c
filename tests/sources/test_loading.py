"""A map reads texts of its own folder, and nothing else of the machine."""

import os
import socket
from pathlib import Path

import pytest

from debatemap.model import Place, Problem, Source
from debatemap.sources.loading import Limits, Texts, load_texts
from tests.sources.quoting import never


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "maps"
    (home / "texts").mkdir(parents=True)
    (home / "letter.txt").write_text("Dear Sir", encoding="utf-8")
    (home / "texts" / "speech.txt").write_text("My friends", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("Secret", encoding="utf-8")
    return home


def load(folder: Path, *files: str, limits: Limits | None = None) -> Texts:
    sources = [Source(f"s{index}", "A source", file=file) for index, file in enumerate(files)]
    return load_texts(sources, folder, place_of, never, limits or Limits())


def place_of(source: str) -> Place:
    return Place("map.yaml", 7, 11, ("sources", source, "file"))


def refused(folder: Path, file: str, limits: Limits | None = None) -> Problem:
    loaded = load(folder, file, limits=limits)
    assert loaded.texts == {}
    (problem,) = loaded.problems
    assert problem.place == place_of("s0")
    assert problem.hint
    return problem


def test_a_text_beside_or_below_the_map_is_read(folder: Path) -> None:
    loaded = load(folder, "letter.txt", "texts/speech.txt", "./texts/speech.txt")
    assert [text.text for text in loaded.texts.values()] == ["Dear Sir", "My friends", "My friends"]
    assert loaded.problems == ()
    assert loaded.texts["s0"].file == "letter.txt"


def test_a_text_may_stand_in_the_map_itself(folder: Path) -> None:
    loaded = load_texts([Source("s", "A source", text="Here")], folder, place_of, never)
    assert loaded.texts["s"].text == "Here"


def test_a_source_without_a_text_is_no_problem(folder: Path) -> None:
    loaded = load_texts([Source("s", "A source")], folder, place_of, never)
    assert (loaded.texts, loaded.problems) == ({}, ())


def test_line_ends_stay_and_a_byte_order_mark_goes(folder: Path) -> None:
    (folder / "letter.txt").write_bytes(b"\xef\xbb\xbfone\r\ntwo")
    assert load(folder, "letter.txt").texts["s0"].text == "one\r\ntwo"


@pytest.mark.parametrize(
    "file",
    [
        "../secret.txt",
        "texts/../../secret.txt",
        "texts/../letter.txt",
        "/etc/hostname",
        "..",
        "C:\\secret.txt",
        "\\\\host\\x",
    ],
)
def test_a_path_that_leads_out_of_the_folder_is_refused(folder: Path, file: str) -> None:
    problem = refused(folder, file)
    assert (problem.code, problem.severity) == ("source-outside", "error")


def test_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    assert refused(folder, "link.txt").code == "source-outside"


def test_a_linked_folder_outside_is_refused(folder: Path) -> None:
    (folder / "out").symlink_to(folder.parent, target_is_directory=True)
    assert refused(folder, "out/secret.txt").code == "source-outside"


def test_a_link_inside_the_folder_is_followed(folder: Path) -> None:
    (folder / "link.txt").symlink_to("texts/speech.txt")
    assert load(folder, "link.txt").texts["s0"].text == "My friends"


def test_links_that_lead_to_each_other_are_refused(folder: Path) -> None:
    (folder / "a.txt").symlink_to("b.txt")
    (folder / "b.txt").symlink_to("a.txt")
    assert refused(folder, "a.txt").code in {"source-unreadable", "missing-source-file"}


def test_a_missing_file_is_a_warning(folder: Path) -> None:
    problem = refused(folder, "nowhere/letter.txt")
    assert (problem.code, problem.severity) == ("missing-source-file", "warning")
    assert "nowhere/letter.txt" in problem.message


def test_a_folder_is_refused(folder: Path) -> None:
    assert refused(folder, "texts").code == "source-not-a-file"


@pytest.mark.timeout(10)
def test_a_pipe_is_refused_and_never_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert refused(folder, "pipe.txt").code == "source-not-a-file"


def test_a_socket_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as endpoint:
        endpoint.bind("here.sock")
        assert refused(folder, "here.sock").code == "source-not-a-file"


def test_a_device_is_refused(folder: Path) -> None:
    (folder / "zero.txt").symlink_to("/dev/zero")
    assert refused(folder, "zero.txt").code == "source-outside"


def test_too_large_a_file_is_refused_and_says_how_much_may_be(folder: Path) -> None:
    with (folder / "large.txt").open("wb") as file:
        file.truncate(3 * 1024 * 1024)
    problem = refused(folder, "large.txt", Limits(one=2 * 1024 * 1024))
    assert problem.code == "source-too-large"
    assert "2 MB" in problem.message


def test_too_large_files_together_are_refused(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"a" * 60)
    (folder / "b.txt").write_bytes(b"b" * 60)
    loaded = load(folder, "a.txt", "b.txt", "a.txt", limits=Limits(together=100))
    assert list(loaded.texts) == ["s0", "s2"]
    assert [problem.code for problem in loaded.problems] == ["source-too-large"]


def test_text_that_is_not_utf_8_is_refused_with_the_line(folder: Path) -> None:
    (folder / "letter.txt").write_bytes("un\ndeux\ntrois caf\xe9".encode("latin-1"))
    problem = refused(folder, "letter.txt")
    assert problem.code == "source-not-utf-8"
    assert "line 3" in problem.message


@pytest.mark.parametrize("file", ["a\0b.txt", "a" * 5000, ""])
def test_a_name_that_no_file_can_have_is_refused(folder: Path, file: str) -> None:
    assert refused(folder, file).code in {"source-unreadable", "source-not-a-file"}


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_file_without_permission_is_told(folder: Path) -> None:
    (folder / "letter.txt").chmod(0)
    assert "permission" in refused(folder, "letter.txt").message


def test_every_bad_file_is_told_and_the_good_ones_are_read(folder: Path) -> None:
    loaded = load(folder, "../secret.txt", "letter.txt", "texts", "gone.txt")
    assert list(loaded.texts) == ["s1"]
    assert len(loaded.problems) == 3
