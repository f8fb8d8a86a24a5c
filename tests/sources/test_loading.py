"""A map reads texts of its own folder, and nothing else of the machine."""

import os
import socket
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debatemap.model import Place, Problem, Source
from debatemap.sources import loading, regular_file
from debatemap.sources.loading import Limits, Texts, load_texts
from debatemap.sources.regular_file import Obstacle, Unreadable, read_below
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


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"Dear\nSir\0", "in its line 2."),
        ("Dear Sir".encode("utf-16-le"), "in its line 1."),
        (b"\0" * 100, "in its line 1."),
        (b"%PDF-1.4\nDear Sir", "the format PDF."),
        (b"{\\rtf1 Dear Sir}", "the format RTF."),
        (b"PK\x03\x04Dear Sir", "the format ZIP."),
    ],
)
def test_what_is_no_plain_text_is_refused(folder: Path, data: bytes, told: str) -> None:
    (folder / "odd.txt").write_bytes(data)
    problem = refused(folder, "odd.txt")
    assert problem.code == "source-not-text"
    assert problem.message.endswith(told)


def test_every_bad_file_is_told_and_the_good_ones_are_read(folder: Path) -> None:
    loaded = load(folder, "../secret.txt", "letter.txt", "texts", "gone.txt")
    assert list(loaded.texts) == ["s1"]
    assert len(loaded.problems) == 3


def obstacle(folder: Path, path: str) -> Obstacle | None:
    """Return why a file below a folder is not read, None where it is."""
    try:
        read_below(folder, Path(path), 100)
    except Unreadable as why:
        return why.obstacle
    return None


def test_a_link_put_in_the_place_of_a_file_that_was_looked_at_is_not_followed(folder: Path) -> None:
    assert obstacle(folder, "texts/speech.txt") is None
    (folder / "texts" / "speech.txt").unlink()
    (folder / "texts" / "speech.txt").symlink_to(folder.parent / "secret.txt")
    assert obstacle(folder, "texts/speech.txt") is Obstacle.LINK


def test_a_link_put_in_the_place_of_a_folder_is_not_followed(folder: Path) -> None:
    (folder / "texts").rename(folder.parent / "elsewhere")
    (folder / "texts").symlink_to(folder.parent / "elsewhere", target_is_directory=True)
    assert obstacle(folder, "texts/speech.txt") in {Obstacle.LINK, Obstacle.MISSING}


@pytest.mark.parametrize("step_by_step", [True, False])
def test_where_a_system_cannot_open_step_by_step_links_are_found_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step_by_step: bool
) -> None:
    monkeypatch.setattr(regular_file, "_STEP_BY_STEP", step_by_step)
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "out").symlink_to(folder.parent, target_is_directory=True)
    assert obstacle(folder, "letter.txt") is None
    assert obstacle(folder, "link.txt") is Obstacle.LINK
    assert obstacle(folder, "out/secret.txt") in {Obstacle.LINK, Obstacle.MISSING}
    assert obstacle(folder, "texts") is Obstacle.FOLDER


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not tell which files are open")
def test_no_file_stays_open(folder: Path) -> None:
    before = open_files()
    for path in ("letter.txt", "texts", "gone.txt", "texts/speech.txt", "letter.txt/more"):
        obstacle(folder, path)
    (folder / "large.txt").write_bytes(b"x" * 200)
    assert obstacle(folder, "large.txt") is Obstacle.TOO_LARGE
    assert open_files() == before


def test_a_swap_between_looking_and_reading_is_told_at_the_line_of_the_source(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def swapping(home: Path, path: Path, most: int) -> bytes:
        (home / path).unlink()
        (home / path).symlink_to(folder.parent / "secret.txt")
        return read_below(home, path, most)

    monkeypatch.setattr(loading, "read_below", swapping)
    problem = refused(folder, "letter.txt")
    assert (problem.code, problem.severity) == ("source-outside", "error")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60) | st.text("aé\n\r\f\0\ufeff\u2028\u202e😀", max_size=40).map(str.encode))
def test_any_bytes_are_a_text_with_its_lines_and_paragraphs_or_told(folder: Path, data: bytes) -> None:
    (folder / "letter.txt").write_bytes(data)
    loaded = load(folder, "letter.txt")
    if not loaded.texts:
        assert {problem.code for problem in loaded.problems} <= {"source-not-utf-8", "source-not-text"}
        return
    text = loaded.texts["s0"]
    assert text.text == data.decode().removeprefix("\ufeff")
    assert all(text.text[span.start : span.end].strip() for span in text.paragraphs)
    lines = [text.line(offset) for offset in range(len(text))]
    assert lines == sorted(lines)
    assert all(text.column(offset) >= 1 and text.paragraph(offset) >= 1 for offset in range(len(text) + 1))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("./\\ abcletter.txtspeech:~\0*?\n", min_size=1, max_size=30) | st.text(min_size=1, max_size=300))
def test_any_name_of_a_file_is_one_below_the_folder_or_refused(folder: Path, name: str) -> None:
    loaded = load(folder, name)
    assert len(loaded.texts) + len(loaded.problems) == 1
    assert all(text.text in {"Dear Sir", "My friends"} for text in loaded.texts.values())
