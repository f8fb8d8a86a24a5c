"""The part of a map that is shown: neighbourhoods, folded branches, and stubs that say what they hide."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatemap.document import Document
from debatemap.graph import DebateGraph
from debatemap.model import Claim, DebateMap, Group, Relation, RelationKind
from debatemap.shown import WHOLE, Part, Stub, all_but, count_shown, deeper_than, hides, revealing, shown, way_up

_KINDS = {"+": RelationKind.SUPPORT, "-": RelationKind.ATTACK, "x": RelationKind.UNDERCUT}


def _document(*relations: str, groups: dict[str, str] | None = None) -> Document:
    """Return a document of relations such as "a + t", with linked premises "a,b - t"; "u x a>t" denies a relation."""
    made: dict[str, Relation] = {}
    claims: dict[str, Claim] = {}
    for text in relations:
        premises, sign, target = text.split()
        ident = f"{premises}>{target}"
        made[ident] = Relation(ident, _KINDS[sign], tuple(premises.split(",")), target)
        for claim in (*premises.split(","), *(() if sign == "x" else (target,))):
            claims[claim] = Claim(claim, claim, group=(groups or {}).get(claim))
    named = {name: Group(name, name, parent="outer") for name in (groups or {}).values()}
    debate = DebateMap("T", claims=claims, relations=made, groups={**named, "outer": Group("outer", "Outer")})
    return Document(Path("map.yaml"), True, debate, (), {}, {}, DebateGraph(debate))


TREE = _document(
    "a + t", "b - t", "a1 + a", "a2 - a", "a3 + a2", "u x a1>a", "v - u", "b1 + b", groups={"a1": "g", "b1": "h"}
)


def _folded(*claims: str) -> Part:
    return Part(folded=frozenset(claims))


def _seen(document: Document, part: Part) -> set[str]:
    return set(shown(document, part).map.claims)


def test_the_whole_map_is_the_map_itself() -> None:
    assert shown(TREE, WHOLE).map is TREE.map


def test_a_fold_hides_all_that_stands_below_and_the_stub_says_for_and_against() -> None:
    part = shown(TREE, _folded("a"))
    assert set(part.map.claims) == {"t", "a", "b", "b1"}
    assert set(part.map.relations) == {"a>t", "b>t", "b1>b"}
    # a1 and v (against what denies a1) speak for a; a2, a3 and u against it.
    assert part.stubs == {"a": Stub(2, 3)}
    assert part.stubs["a"].hidden == 5


def test_what_denies_the_step_from_a_folded_claim_is_still_seen() -> None:
    assert "u" in _seen(TREE, _folded("a1"))
    assert shown(TREE, _folded("a1")).stubs == {}


def test_a_fold_inside_a_fold_is_counted_whole() -> None:
    assert shown(TREE, _folded("a2", "t")).stubs == {"t": Stub(3, 5)}


def test_a_claim_with_another_conclusion_stays() -> None:
    shared = _document("a + t", "b + t", "c + a", "c + b", "d + c")
    assert _seen(shared, _folded("a")) == {"t", "a", "b", "c", "d"}
    assert _seen(shared, _folded("a", "b")) == {"t", "a", "b"}


def test_only_groups_that_hold_something_are_left_with_those_around_them() -> None:
    assert list(shown(TREE, _folded("b")).map.groups) == ["g", "outer"]


@pytest.mark.parametrize(
    ("steps", "seen"), [(1, {"a", "t", "a1", "a2", "u"}), (2, {"a", "t", "a1", "a2", "u", "b", "a3", "v"})]
)
def test_a_neighbourhood_grows_by_steps(steps: int, seen: set[str]) -> None:
    part = Part("a", steps)
    assert _seen(TREE, part) == seen
    assert count_shown(TREE, part) == len(seen)


def test_relations_are_shown_only_with_all_that_they_join() -> None:
    linked = _document("a,b + t", "c + t", "u x a,b>t", "w x u>a,b>t")
    assert set(shown(linked, Part("c", 1)).map.relations) == {"c>t"}
    assert set(shown(linked, Part("a", 1)).map.relations) == {"a,b>t", "u>a,b>t"}
    assert set(shown(linked, Part("u", 1)).map.claims) == {"u", "a", "b", "t", "w"}


def test_a_focus_that_is_folded_away_counts_as_none() -> None:
    assert _seen(TREE, Part("a3", 1, frozenset({"a"}))) == {"t", "a", "b", "b1"}


def test_as_little_as_possible_is_opened_to_see_a_claim() -> None:
    part = Part("b", 1, frozenset({"a", "a2", "b"}))
    assert revealing(TREE, part, "b1") == Part("b", 1, frozenset({"a", "a2"}))
    assert revealing(TREE, part, "a2") == Part(None, 1, frozenset({"a2", "b"}))
    assert revealing(TREE, part, "a3") == Part(None, 1, frozenset({"b"}))


def test_all_others_are_folded_but_the_way_to_a_claim_and_its_own_branch() -> None:
    assert all_but(TREE, "a2") == {"b", "u"}
    assert _seen(TREE, Part(folded=all_but(TREE, "a2"))) >= {"t", "a", "a2", "a3", "b"}
    assert all_but(TREE, None) == {"a", "b"}
    assert all_but(TREE, "b1") == {"a"}


def test_the_way_up_is_the_shortest_and_ends_in_rings_nowhere() -> None:
    assert way_up(TREE.graph, "a3") == ("a2", "a", "t")
    assert way_up(TREE.graph, "v") == ("u", "a1", "a", "t")
    assert way_up(TREE.graph, "t") == ()
    assert way_up(_document("a + b", "b + a").graph, "a") == ()


def test_only_what_would_hide_something_folds() -> None:
    assert hides(TREE, "a")
    assert not hides(TREE, "a3")
    assert not hides(TREE, "nobody")


def test_a_part_forgets_claims_that_are_gone() -> None:
    assert Part("a", 2, frozenset({"b", "c"})).among({"c"}) == Part(None, 2, frozenset({"c"}))


@given(st.data())
def test_whatever_is_folded_or_focused_every_shown_relation_has_its_ends(data: st.DataObject) -> None:
    names = [f"c{number}" for number in range(8)]
    pick = st.sampled_from(names)
    texts = data.draw(st.lists(st.tuples(pick, st.sampled_from("+-"), pick).map(" ".join), min_size=1, max_size=14))
    for relation in data.draw(st.lists(st.sampled_from(sorted(set(texts))), max_size=3)):
        premise, _, target = relation.split()
        texts.append(f"{data.draw(pick)} x {premise}>{target}")
    document = _document(*texts)
    claims = sorted(document.map.claims)
    folded = data.draw(st.frozensets(st.sampled_from(claims)))
    part = Part(data.draw(st.sampled_from([None, *claims])), data.draw(st.integers(1, 3)), folded)
    seen = shown(document, part)
    assert seen.map.claims
    for relation in seen.map.relations.values():
        assert set(relation.premises) <= seen.map.claims.keys()
        ends = seen.map.relations if relation.kind is RelationKind.UNDERCUT else seen.map.claims
        assert relation.target in ends
    assert seen.stubs.keys() <= folded & seen.map.claims.keys()
    wanted = data.draw(st.sampled_from(claims))
    assert wanted in shown(document, revealing(document, part, wanted)).map.claims


def test_so_many_levels_are_seen_below_the_theses() -> None:
    assert _seen(TREE, Part(folded=deeper_than(TREE, 1))) == {"t", "a", "b"}
    assert _seen(TREE, Part(folded=deeper_than(TREE, 2))) == {"t", "a", "b", "a1", "a2", "u", "b1"}
    assert deeper_than(TREE, 4) == frozenset()


def test_levels_end_in_a_ring() -> None:
    ring = _document("a + t", "b + a", "a + b")
    assert _seen(ring, Part(folded=deeper_than(ring, 1))) == {"t", "a"}
