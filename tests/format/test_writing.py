"""A map that is written reads back equal, in order, and looks as a person would have written it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatemap.format import read_map, write_map
from debatemap.model import Claim, DebateMap, Group, Passage, Relation, RelationKind, Source, Speaker, TourStop

HERE = Path(__file__).parent
FILES = [
    *sorted((HERE / "valid").glob("*.yaml")),
    *sorted((HERE.parents[2] / "shared" / "cases" / "maps").glob("*/map.yaml")),
]
NASTY = [
    *("no", "1e3", "2024-05-02", "12:30", "null", "~", "<<", "---", "...", "a: b", "a #b", "#a", "- a", "? a", "[a]"),
    *(
        "{a",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "'a'",
        '"a"',
        "|",
        ">",
        "a:",
        ":a",
        "true",
        "y",
        "é",
        " a",
        "a ",
        "a\n",
    ),
    *("\na", "a\nb", "a\n\n b", "\u00a0a", "« a »", "a\tb", "a\\b", "\u2028", "\x85", "\ufeff", "a, b", "=", "a -> b"),
    *(
        "x\u00a0: y",
        "text:foo",
        "\U0001f600",
        "word " * 60,
        "long\n" * 30 + "end",
        "w" * 300,
        "\u200f\u05e2\u05d1",
        "a\r\nb",
    ),
]
CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.sampled_from(
    "\n\t\r\x85"
)
TEXTS = st.sampled_from(NASTY) | st.text(CHARACTERS, min_size=1, max_size=300)
texts = TEXTS.filter(lambda text: text.strip() != "")
ids = (st.sampled_from(NASTY) | st.text(CHARACTERS, min_size=1, max_size=30)).filter(
    lambda text: text.strip() != "" and "->" not in text
)
optional = st.none() | texts
strengths = st.none() | st.floats(0, 1)


@st.composite
def maps(draw: st.DrawFn) -> DebateMap:
    names = draw(st.lists(ids, min_size=1, max_size=6, unique=True))
    sources = draw(st.lists(ids, max_size=2, unique=True))
    speakers = draw(st.lists(ids, max_size=2, unique=True))
    groups = draw(st.lists(ids, max_size=2, unique=True))

    def one_of(values: list[str]) -> str | None:
        return draw(st.sampled_from([None, *values]))

    def passages() -> tuple[Passage, ...]:
        count = draw(st.integers(0, 2))
        return tuple(
            Passage(
                draw(texts),
                one_of(sources),
                draw(optional),
                draw(optional),
                draw(optional),
                one_of(speakers),
                draw(optional),
            )
            for _ in range(count)
        )

    claims = {
        name: Claim(
            name,
            draw(texts),
            title=draw(optional),
            speaker=one_of(speakers),
            group=one_of(groups),
            tags=tuple(draw(st.lists(texts, max_size=2))),
            implicit=draw(st.booleans()),
            strength=draw(strengths),
            note=draw(optional),
            passages=passages(),
        )
        for name in names
    }
    relations: dict[str, Relation] = {}
    for number in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(list(RelationKind)))
        if kind is RelationKind.UNDERCUT and not relations:
            continue
        premises = tuple(draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True)))
        target = draw(st.sampled_from(list(relations) if kind is RelationKind.UNDERCUT else names))
        name = f"{premises[0]} -> {target}"
        named = name in relations or draw(st.booleans())
        note = draw(optional)
        relation_id = f"r{number}" if named else name
        relations[relation_id] = Relation(relation_id, kind, premises, target, named, note, draw(strengths), passages())
    return DebateMap(
        title=draw(texts),
        question=draw(optional),
        language=draw(optional),
        authors=tuple(draw(st.lists(texts, max_size=2))),
        date=draw(optional),
        description=draw(optional),
        licence=draw(optional),
        sources={
            name: Source(name, draw(texts), draw(optional), draw(optional), "https://a.example/", None, draw(optional))
            for name in sources
        },
        speakers={name: Speaker(name, draw(texts), draw(optional), "#b5651d") for name in speakers},
        groups={name: Group(name, draw(texts), groups[0] if name != groups[0] else None) for name in groups},
        claims=claims,
        relations=relations,
        tour=tuple(TourStop(draw(st.sampled_from(names)), draw(optional)) for _ in range(draw(st.integers(0, 2)))),
    )


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
