"""Places that are remembered are those that the whole reading tells."""

import pytest

from debatemap.format import read_map

MAP = """\
title: Cars
sources: {letter: {title: A letter}}
speakers:
  duval: {name: M. Duval}
claims:
  close: Close it.
  air: {text: Clean air., supports: close, passages: [Heard., {source: letter, quote: So it is.}]}
  shops: {text: Shops., supports: [close, air], attacks: {claim: air, id: r1, passages: [So.]}}
relations:
  - from: [air, shops]
    supports: close
    passages:
      - {source: letter, quote: Both.}
"""
READING = read_map(MAP.encode(), "map.yaml")
MARKS = READING.landmarks()


@pytest.mark.parametrize(
    "path",
    [
        ("sources", "letter"),
        ("speakers", "duval"),
        ("claims", "close"),
        ("claims", "shops", "attacks", "passages", 0),
        *(READING.relation_path(relation) for relation in READING.map.relations),
    ],
)
def test_what_a_map_holds_is_remembered_where_it_is_written(path: tuple[str | int, ...]) -> None:
    assert MARKS.place(*path) == READING.place(*path)


def test_a_passage_is_remembered_by_its_quote() -> None:
    lines = MAP.splitlines()
    inline = MARKS.place("claims", "air", "passages", 1)
    assert lines[inline.line - 1][inline.column - 1 :].startswith("quote: So it is.")
    plain = MARKS.place("claims", "air", "passages", 0)
    assert lines[plain.line - 1][plain.column - 1 :].startswith("Heard.")
    listed = MARKS.place("relations", 0, "passages", 0)
    assert lines[listed.line - 1][listed.column - 1 :].startswith("quote: Both.")


def test_what_is_not_there_stands_at_the_nearest_around_it() -> None:
    assert MARKS.place("claims", "air", "passages", 7).path == ("claims", "air", "passages")
    assert MARKS.place("claims", "nobody").path == ("claims",)
    assert MARKS.place("tour", 0) == MARKS.place()


def test_a_file_that_is_no_map_has_no_place_but_its_beginning() -> None:
    place = read_map(b"\xff\xfe\x00", "map.yaml").landmarks().place("claims", "close")
    assert (place.file, place.line, place.column) == ("map.yaml", 1, 1)
