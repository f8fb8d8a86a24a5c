"""From a file to a document, whatever the file is like."""

import os
import socket
from pathlib import Path

import pytest

from debatemap.document import Document, PassageKey, open_document
from debatemap.sources import QuoteStatus

CASES = Path(__file__).parents[2] / "shared" / "cases" / "maps"

MAP = """\
title: Cars
sources:
  letter: {title: A letter, file: letter.txt}
  talk: {title: A talk}
claims:
  close: Close the centre.
  shops:
    text: Shops would lose customers.
    passages:
      - quote: My takings fell by a third.
        source: letter
      - quote: My takings rose by a third.
        source: letter
      - Everybody says so.
    attacks:
      claim: close
      id: r1
      passages:
        - {quote: the bridge, source: letter}
        - {quote: Heard there., source: talk}
"""
LETTER = "Dear Sir,\n\nMy takings fell by a third. They closed the bridge.\nOpen the bridge again."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    return tmp_path / "map.yaml"


def statuses(document: Document) -> list[str]:
    return [anchor.status.value for anchor in document.anchors.values()]


def test_every_passage_has_an_anchor_in_the_order_of_the_file(path: Path) -> None:
    document = open_document(path)
    assert list(document.anchors) == [
        PassageKey("shops", 0),
        PassageKey("shops", 1),
        PassageKey("shops", 2),
        PassageKey("r1", 0, of_relation=True),
        PassageKey("r1", 1, of_relation=True),
    ]
    assert statuses(document) == ["verbatim", "not-found", "unverifiable", "ambiguous", "unverifiable"]
    assert [key for key, _ in document.passages] == list(document.anchors)


def test_an_anchor_leads_to_the_words_in_the_text(path: Path) -> None:
    document = open_document(path)
    anchor = document.anchors[PassageKey("shops", 0)]
    assert document.texts["letter"].text[anchor.start : anchor.end] == "My takings fell by a third."


def test_quotes_that_are_not_at_one_place_are_warnings_at_their_quotes(path: Path) -> None:
    problems = open_document(path).problems
    assert [(one.code, one.severity, one.place.line, one.place.column) for one in problems] == [
        ("quote-not-found", "warning", 12, 9),
        ("ambiguous-quote", "warning", 19, 12),
    ]
    assert problems[0].place.path == ("claims", "shops", "passages", 1, "quote")
    nearest = "The nearest words stand in its line 3: My takings fell by a third"
    assert problems[0].hint == f"{nearest} – to quote them: rose → fell"
    assert "2 places" in problems[1].message


def test_a_missing_source_file_is_a_warning_at_its_name_and_its_quotes_are_not_wrong(path: Path) -> None:
    (path.parent / "letter.txt").unlink()
    document = open_document(path)
    assert [(one.code, one.place.line, one.place.path) for one in document.problems] == [
        ("missing-source-file", 3, ("sources", "letter", "file"))
    ]
    assert set(statuses(document)) == {"unverifiable"}


def test_problems_of_the_format_and_of_the_sources_stand_in_the_order_of_their_places(path: Path) -> None:
    path.write_text(
        MAP.replace("title: A talk", "titel: A talk") + "  rest: {text: x, suports: close}\n", encoding="utf-8"
    )
    lines = [problem.place.line for problem in open_document(path).problems]
    assert len(set(lines)) >= 4
    assert lines == sorted(lines)


def test_a_passage_that_could_not_be_read_moves_no_warning_to_another_line(path: Path) -> None:
    path.write_text(
        MAP.replace("    passages:\n      - quote: My", "    passages:\n      - source: letter\n      - quote: My")
    )
    places = {problem.code: problem.place.line for problem in open_document(path).problems}
    assert places["quote-not-found"] == 13


def test_places_are_told_whether_or_not_they_were_gathered_beforehand(path: Path) -> None:
    at_once, later = open_document(path).places, open_document(path).places
    at_once.gather()
    assert (at_once.gathered, later.gathered) == (True, False)
    keys = [PassageKey("shops", number) for number in range(2)]
    assert [at_once.passage(key) for key in keys] == [later.passage(key) for key in keys]
    assert [at_once.passage(key).line for key in keys] == [10, 12]
    assert later.gathered


def test_a_source_outside_is_told_once(path: Path) -> None:
    path.write_text(MAP.replace("letter.txt", "../letter.txt"), encoding="utf-8")
    assert [problem.code for problem in open_document(path).problems] == ["source-outside"]


def test_a_broken_map_still_shows_its_other_claims(path: Path) -> None:
    path.write_text(MAP + "  bad: [\n", encoding="utf-8")
    document = open_document(path)
    assert document.readable
    assert "shops" in document.map.claims
    assert any(problem.severity == "error" for problem in document.problems)


def test_the_graph_is_that_of_the_map(path: Path) -> None:
    assert open_document(path).graph.theses == ("close",)


def unreadable(path: Path) -> str:
    """Return the code of the one problem of a map that can't be read."""
    document = open_document(path)
    assert not document.readable
    assert not document.map.claims
    (problem,) = document.problems
    assert problem.severity == "error"
    assert problem.hint
    assert (problem.place.file, problem.place.line) == (str(path), 1)
    return problem.code


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert unreadable(tmp_path / "none.yaml") == "missing-file"
    assert unreadable(tmp_path / "no" / "folder" / "map.yaml") == "missing-file"


def test_a_file_for_a_folder_on_the_way_is_told(path: Path) -> None:
    assert unreadable(path / "map.yaml") == "missing-file"


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert unreadable(tmp_path) == "not-a-file"


@pytest.mark.timeout(10)
def test_a_pipe_is_told_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "map.yaml")
    assert unreadable(tmp_path / "map.yaml") == "not-a-file"


@pytest.mark.timeout(10)
def test_an_endless_device_is_told() -> None:
    assert unreadable(Path("/dev/zero")) == "not-a-file"


def test_a_socket_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as endpoint:
        endpoint.bind("map.yaml")
        assert unreadable(Path("map.yaml")) == "not-a-file"


@pytest.mark.timeout(10)
def test_too_large_a_file_is_told_unread(tmp_path: Path) -> None:
    with (tmp_path / "map.yaml").open("wb") as file:
        file.truncate(1 << 40)
    assert unreadable(tmp_path / "map.yaml") == "too-large"


@pytest.mark.parametrize("name", ["a\0b.yaml", "a" * 5000])
def test_a_name_that_no_file_can_have_is_told(name: str) -> None:
    assert unreadable(Path(name)) == "unreadable-file"


def test_links_that_lead_to_each_other_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("b.yaml")
    (tmp_path / "b.yaml").symlink_to("a.yaml")
    assert unreadable(tmp_path / "a.yaml") == "unreadable-file"


def test_a_linked_map_finds_its_sources_where_it_really_lies(
    path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    link = tmp_path_factory.mktemp("elsewhere") / "link.yaml"
    link.symlink_to(path)
    assert "letter" in open_document(link).texts


@pytest.mark.parametrize("data", [b"", b"\x00\xff\xfe", b"\x89PNG\r\n\x1a\n", b"title: [", b"\xef\xbb\xbf", b"- 1\n"])
def test_bytes_that_are_no_map_are_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "map.yaml").write_bytes(data)
    document = open_document(tmp_path / "map.yaml")
    assert document.problems
    assert not document.map.claims


def test_a_reload_looks_only_for_what_changed(path: Path) -> None:
    earlier = open_document(path)
    path.write_text(MAP.replace("rose by a third.", "fell by a"), encoding="utf-8")
    later = open_document(path, earlier=earlier)
    assert later.anchors[PassageKey("shops", 1)].status is QuoteStatus.VERBATIM
    assert later.texts["letter"] is earlier.texts["letter"]
    assert later.anchors[PassageKey("shops", 0)] is earlier.anchors[PassageKey("shops", 0)]


def test_a_reload_looks_again_when_the_text_changed(path: Path) -> None:
    earlier = open_document(path)
    (path.parent / "letter.txt").write_text(LETTER.replace("fell", "rose"), encoding="utf-8")
    later = open_document(path, earlier=earlier)
    assert [later.anchors[PassageKey("shops", index)].status for index in (0, 1)] == ["not-found", "verbatim"]


def test_a_source_that_got_another_file_is_looked_at_anew(path: Path) -> None:
    (path.parent / "other.txt").write_text("The bridge is closed.", encoding="utf-8")
    earlier = open_document(path)
    path.write_text(MAP.replace("letter.txt", "other.txt"), encoding="utf-8")
    assert open_document(path, earlier=earlier).anchors[PassageKey("shops", 0)].status == "not-found"


def test_when_called_off_it_comes_soon_and_without_anchors(path: Path) -> None:
    document = open_document(path, lambda: True)
    assert document.readable
    assert not [anchor for anchor in document.anchors.values() if anchor.status.found]


@pytest.mark.skipif(not CASES.is_dir(), reason="the real cases are not here")
@pytest.mark.parametrize("path", sorted(CASES.glob("*/map.yaml")), ids=lambda path: path.parent.name)
def test_every_passage_of_real_debates_is_found_at_its_place(path: Path) -> None:
    document = open_document(path)
    assert document.problems == ()
    assert set(statuses(document)) <= {"verbatim"}
    for key, passage in document.passages:
        anchor = document.anchors[key]
        assert document.texts[passage.source or ""].text[anchor.start : anchor.end] == passage.quote.strip()
