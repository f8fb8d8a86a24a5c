"""A map that is written reads back equal, in order, and looks as a person would have written it."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from debatemap.format import read_map, write_map
from debatemap.model import Claim, DebateMap, Group, Passage, Relation, RelationKind, Speaker, TourStop
from tests.format.any_map import maps

HERE = Path(__file__).parent
FILES = [
    *sorted((HERE / "valid").glob("*.yaml")),
    *sorted((HERE.parents[2] / "shared" / "cases" / "maps").glob("*/map.yaml")),
]


def without_given_names(debate: DebateMap) -> dict[str, Relation]:
    """Return the relations but for whether the author named them: an ambiguous one is given its id in writing."""
    return {
        name: Relation(r.id, r.kind, r.premises, r.target, False, r.note, r.strength, r.passages)
        for name, r in debate.relations.items()
    }


@settings(deadline=None, max_examples=150)
@given(maps())
def test_any_map_reads_back_equal(debate: DebateMap) -> None:
    reading = read_map(write_map(debate).encode(), "map.yaml")
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    for name in ("title", "question", "language", "authors", "date", "description", "licence", "tour"):
        assert getattr(reading.map, name) == getattr(debate, name)
    for name in ("sources", "speakers", "groups", "claims"):
        assert list(getattr(reading.map, name).items()) == list(getattr(debate, name).items())
    assert list(without_given_names(reading.map).items()) == list(without_given_names(debate).items())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_file_that_was_read_is_written_equal(path: Path) -> None:
    debate = read_map(path.read_bytes(), path.name).map
    reading = read_map(write_map(debate).encode(), path.name)
    assert reading.map == debate
    assert list(reading.map.relations) == list(debate.relations)
    assert list(reading.map.claims) == list(debate.claims)
    assert [problem.message for problem in reading.problems if problem.severity == "error"] == []


def test_what_is_written_uses_the_short_forms() -> None:
    debate = DebateMap(
        "T",
        date="2025-02-01",
        groups={"town": Group("town", "The town")},
        speakers={"duval": Speaker("duval", "M. Duval", colour="#b5651d")},
        claims={
            "close": Claim("close", "Close the centre."),
            "air": Claim("air", "The air: cleaner.", group="town", tags=("a", "b"), strength=0.5),
            "stats": Claim("stats", "Yes", passages=(Passage("Only words."), Passage("Words.", locator="§2"))),
            "shops": Claim("shops", "word " * 30 + "end."),
        },
        relations={
            "air -> close": Relation("air -> close", RelationKind.SUPPORT, ("air",), "close"),
            "air -> stats": Relation("air -> stats", RelationKind.SUPPORT, ("air",), "stats"),
            "r1": Relation("r1", RelationKind.ATTACK, ("stats", "shops"), "close", named=True, note="Both."),
            "shops -> r1": Relation("shops -> r1", RelationKind.UNDERCUT, ("shops",), "r1"),
            "air -> shops": Relation("air -> shops", RelationKind.ATTACK, ("air", "stats"), "shops"),
        },
        tour=(TourStop("close", "Start here."),),
    )
    folded = ("word " * 30 + "end.")[:94].rstrip()
    assert write_map(debate) == (
        "title: T\n"
        "date: 2025-02-01\n"
        "speakers:\n"
        "  duval:\n"
        "    name: M. Duval\n"
        "    colour: '#b5651d'\n"
        "groups:\n"
        "  town:\n"
        "    title: The town\n"
        "claims:\n"
        "  close: Close the centre.\n"
        "  air:\n"
        "    text: 'The air: cleaner.'\n"
        "    group: town\n"
        "    tags: [a, b]\n"
        "    strength: 0.5\n"
        "    supports: [close, stats]\n"
        "  stats:\n"
        "    text: 'Yes'\n"
        "    passages:\n"
        "      - Only words.\n"
        "      - quote: Words.\n"
        "        locator: '§2'\n"
        "    attacks:\n"
        "      - claim: close\n"
        "        id: r1\n"
        "        with: [shops]\n"
        "        note: Both.\n"
        "  shops:\n"
        "    text: >-\n"
        f"      {folded}\n"
        f"      {('word ' * 30 + 'end.')[95:]}\n"
        "    undercuts: r1\n"
        "relations:\n"
        "  - from: [air, stats]\n"
        "    attacks: shops\n"
        "tour:\n"
        "  - claim: close\n"
        "    say: Start here.\n"
    )


def test_an_undercut_relation_whose_ends_are_not_unique_is_given_its_id() -> None:
    ends = "b -> a"
    debate = DebateMap(
        "T",
        claims={name: Claim(name, name.upper()) for name in "abc"},
        relations={
            ends: Relation(ends, RelationKind.SUPPORT, ("b",), "a"),
            "b -> a (2)": Relation("b -> a (2)", RelationKind.ATTACK, ("b",), "a"),
            "c -> b -> a": Relation("c -> b -> a", RelationKind.UNDERCUT, ("c",), ends),
        },
    )
    reading = read_map(write_map(debate).encode(), "map.yaml")
    assert reading.problems == ()
    assert reading.map.relations["c -> b -> a"].target == ends
    assert reading.map.relations[ends].kind is RelationKind.SUPPORT


def test_control_characters_become_replacement_characters() -> None:
    debate = DebateMap("bell \x07 and half \ud800", claims={"a": Claim("a", "A")})
    reading = read_map(write_map(debate).encode(), "map.yaml")
    assert reading.problems == ()
    assert reading.map.title == "bell \ufffd and half \ufffd"
