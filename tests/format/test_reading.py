"""What the reader makes of each form that the format allows."""

import gc
from pathlib import Path

import pytest

from debatemap.format import Reading, read_map
from debatemap.model import Group, Passage, Place, Relation, RelationKind, Speaker, TourStop

EVERYTHING = Path(__file__).parent / "valid" / "everything.yaml"


def read(text: str) -> Reading:
    return read_map(text.encode(), "map.yaml")


@pytest.fixture(scope="module")
def everything() -> Reading:
    return read_map(EVERYTHING.read_bytes(), "map.yaml")


def test_the_head_of_a_map(everything: Reading) -> None:
    debate = everything.map
    assert debate.title == "Everything a map may hold"
    assert debate.question == "Should the town close its centre to cars?"
    assert (debate.language, debate.date, debate.licence) == ("en", "2025-02-01", "CC-BY-4.0")
    assert debate.authors == ("A. Writer", "B. Reader")
    assert debate.description == "Two paragraphs.\n\nAnd a second one."


def test_sources_speakers_groups_and_tour(everything: Reading) -> None:
    debate = everything.map
    assert debate.sources["gazette"].file == "gazette.txt"
    assert debate.sources["inline"].text == "First line.\n  Indented line.\n\nLast line.\n"
    assert debate.speakers == {
        "duval": Speaker("duval", "M. Duval", "shopkeeper", "#b5651d"),
        "mayor": Speaker("mayor", "The mayor"),
    }
    assert debate.groups == {"town": Group("town", "The town"), "economy": Group("economy", "The economy", "town")}
    assert debate.tour == (TourStop("close", "Start here."), TourStop("shops"))


def test_a_claim_with_every_key(everything: Reading) -> None:
    shops = everything.map.claims["shops"]
    assert (shops.text, shops.title) == ("Shops would lose customers.", "Lost customers")
    assert (shops.speaker, shops.group, shops.tags) == ("duval", "economy", ("money", "shops"))
    assert (shops.implicit, shops.strength, shops.note) == (False, 0.4, "Disputed.")
    assert everything.map.claims["stats"].implicit
    assert shops.passages[0] == Passage(
        "My takings fell by a third when the bridge was shut.",
        source="gazette",
        locator="§2",
        prefix="Sir, ",
        suffix=" Yours",
        speaker="duval",
        note="The bridge was shut in May.",
    )
    assert shops.passages[1] == Passage("A plain string where neither source nor anything else is known.")


def test_relations_in_the_order_of_the_file(everything: Reading) -> None:
    relations = everything.map.relations
    assert list(relations) == [
        "r1",
        "stats -> shops -> close",
        "shops -> close",
        "r7",
        "shops -> r8",
        "r8",
        "air -> r7",
    ]
    assert relations["r1"] == Relation(
        "r1",
        RelationKind.SUPPORT,
        ("air", "stats"),
        "close",
        named=True,
        note="Both are needed.",
        strength=0.8,
        passages=(Passage("First line.", source="inline"),),
    )
    assert relations["r7"] == Relation("r7", RelationKind.UNDERCUT, ("shops",), "r1", named=True)
    assert relations["air -> r7"] == Relation("air -> r7", RelationKind.UNDERCUT, ("air",), "r7")


def test_the_path_of_each_relation(everything: Reading) -> None:
    assert everything.relation_path("r1") == ("claims", "air", "supports", 0)
    assert everything.relation_path("shops -> close") == ("claims", "shops", "attacks")
    assert everything.relation_path("shops -> r8") == ("claims", "shops", "undercuts", 1)
    assert everything.relation_path("air -> r7") == ("relations", 1)
    assert everything.relation_path("no such relation") == ()


def test_places(everything: Reading) -> None:
    lines = EVERYTHING.read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if "quote: My takings" in text)
    path = ("claims", "shops", "passages", 0, "quote")
    assert everything.place(*path) == Place("map.yaml", line, 9, path)
    assert everything.place("claims", "shops", "passages", 0, "nothing").path == path[:4]
    assert everything.place("claims", "shops", "passages", 9, "quote").path == path[:3]
    assert everything.place("claims", "close", "text").path == ("claims", "close")
    assert everything.place("nothing") == Place("map.yaml", 1, 1)


def test_places_of_an_empty_file() -> None:
    assert read("").place("claims", "a") == Place("map.yaml", 1, 1)


def test_columns_count_code_points_and_lines_only_real_line_ends() -> None:
    reading = read('title: "\U0001f600\u2028\x85"\r\nclaims: {é: A, "\U0001f600": {text: B, supports: é}}\r\n')
    place = reading.place("claims", "\U0001f600", "supports")
    assert (place.line, place.column) == (2, 31)
    assert reading.map.title == "\U0001f600\u2028\x85"


def test_ids_stay_as_they_are_written() -> None:
    path = EVERYTHING.with_name("odd-ids.yaml")
    ids = ["no", "1e3", "2024-05-02", "é", "12:30", "null", "¬app(a1)", "a b", "0x1F", "~"]
    assert list(read_map(path.read_bytes(), "map.yaml").map.claims) == ids


def test_an_undercut_may_name_any_premise_and_space_its_arrow_freely() -> None:
    reading = read(
        "title: T\nclaims:\n  a: A\n  b: B\n  c: C\n  d: {text: D, undercuts: c->a}\n"
        "relations: [{from: [b, c], supports: a}]\n"
    )
    assert reading.problems == ()
    assert reading.map.relations["d -> b -> a"].target == "b -> a"


def test_the_second_relation_between_the_same_ends_can_be_named_by_its_number() -> None:
    text = "title: T\nclaims:\n  a: A\n  b: {text: B, supports: a, attacks: a}\n  c: {text: C, undercuts: b -> a (2)}\n"
    reading = read(text)
    assert reading.problems == ()
    assert reading.map.relations["b -> a (2)"].kind is RelationKind.ATTACK
    assert reading.map.relations["c -> b -> a (2)"].target == "b -> a (2)"


def test_a_given_id_that_looks_implied_is_kept_from_others() -> None:
    reading = read(
        "title: T\nclaims:\n  a: A\n  b: {text: B, supports: a}\n  c: {text: C, attacks: {claim: b, id: b -> a}}\n"
    )
    assert {name: relation.kind for name, relation in reading.map.relations.items()} == {
        "b -> a (2)": RelationKind.SUPPORT,
        "b -> a": RelationKind.ATTACK,
    }


def test_a_candidate_list_names_lines_and_ids() -> None:
    path = Path(__file__).parent / "invalid" / "ambiguous-relation.yaml"
    (problem,) = read_map(path.read_bytes(), "map.yaml").problems
    assert problem.values["candidates"] == "7: air -> close; 8: air -> close (2)"


def test_what_leads_nowhere_is_left_out() -> None:
    path = Path(__file__).parent / "invalid" / "unknown-speaker-group-source.yaml"
    claim = read_map(path.read_bytes(), "map.yaml").map.claims["a"]
    assert (claim.speaker, claim.group, claim.passages) == (None, None, (Passage("Q"),))


def test_an_undercut_of_a_left_out_undercut_is_left_out() -> None:
    path = Path(__file__).parent / "invalid" / "undercut-of-nothing.yaml"
    assert read_map(path.read_bytes(), "map.yaml").map.relations == {}


def test_five_slips_leave_every_claim_to_be_read() -> None:
    path = Path(__file__).parent / "invalid" / "five-slips.yaml"
    reading = read_map(path.read_bytes(), "map.yaml")
    assert len(reading.problems) == 5
    assert list(reading.map.claims) == [f"c{number}" for number in range(1, 51)]
    assert reading.map.claims["c7"].text == "Un : deux"
    assert list(reading.map.relations) == ["c15 -> c1"]


def test_a_slip_hides_no_other_kind_of_problem() -> None:
    reading = read('title: "T\nclaims:\n  a: {text: A, supports: c, txt: x}\n  b: B : C\n  a: D\n')
    assert [(problem.place.line, problem.code) for problem in reading.problems] == [
        (1, "unclosed-quote"),
        (3, "unknown-claim"),
        (3, "unknown-key"),
        (4, "unquoted-colon"),
        (5, "duplicate-id"),
    ]


def test_a_value_may_hold_braces() -> None:
    (problem,) = read("title: T\nclaims:\n  a: {text: A, supports: '{target} {0} {'}\n").problems
    assert problem.message == 'The claim "a" supports "{target} {0} {", which is no claim of this map.'


def test_the_words_of_the_commonest_problem() -> None:
    (problem,) = read("title: T\nclaims:\n  close: A\n  air: {text: B, supports: cloze}\n").problems
    assert problem.message == 'The claim "air" supports "cloze", which is no claim of this map.'
    assert problem.hint == 'Did you mean "close"?'


def test_the_garbage_collector_runs_again_afterwards() -> None:
    assert gc.isenabled()
    read("title: T\nclaims: {a: A}\n")
    assert gc.isenabled()


@pytest.mark.parametrize("name", ["everything", "odd-ids", "block-texts", "json-like"])
def test_the_parser_in_plain_python_reads_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = EVERYTHING.with_name(f"{name}.yaml").read_bytes()
    fast = read_map(data, "map.yaml")
    monkeypatch.setitem(__import__("sys").modules, "yaml.cyaml", None)
    slow = read_map(data, "map.yaml")
    assert slow == fast
    assert slow.place("claims", "shops", "passages", 0) == fast.place("claims", "shops", "passages", 0)
