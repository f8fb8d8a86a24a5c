import pytest

from debatemap.graph import DebateGraph
from debatemap.model import RelationKind
from tests.graph.debates import debate


def ids(relations: tuple) -> list[str]:
    return [relation.id for relation in relations]


def test_relations_are_found_from_either_end_in_the_order_of_the_file() -> None:
    graph = DebateGraph(debate("t a b c", "r1: b - t", "r2: a + t", "r3: a c + b"))
    assert ids(graph.incoming("t")) == ["r1", "r2"]
    assert ids(graph.outgoing("a")) == ["r2", "r3"]
    assert ids(graph.outgoing("c")) == ["r3"]
    assert ids(graph.supports("t")) == ["r2"]
    assert ids(graph.attacks("t")) == ["r1"]
    assert graph.incoming("nobody") == ()


def test_an_undercut_aims_at_its_relation_and_not_at_a_claim() -> None:
    graph = DebateGraph(debate("t a u v", "r: a + t", "u1: u x r", "u2: v x u1"))
    assert ids(graph.undercuts("r")) == ["u1"]
    assert ids(graph.undercuts("u1")) == ["u2"]
    assert ids(graph.incoming("t")) == ["r"]
    assert graph.conclusion(graph.relations["u2"]) == "t"


def test_a_premise_named_twice_in_one_relation_has_it_once() -> None:
    assert ids(DebateGraph(debate("t a", "r: a a + t")).outgoing("a")) == ["r"]


def test_theses_bear_on_nothing_and_an_undercutting_claim_is_none() -> None:
    graph = DebateGraph(debate("t a u alone", "r: a + t", "u x r"))
    assert graph.theses == ("t", "alone")


def test_components_hang_together_by_undercuts_too() -> None:
    graph = DebateGraph(debate("b t a u c", "r: a + t", "u x r", "c + b"))
    assert graph.components() == (("b", "c"), ("t", "a", "u"))


def test_cycles_are_rings_and_claims_that_bear_on_themselves() -> None:
    graph = DebateGraph(debate("t a b s", "a + t", "b + a", "a + b", "s - s"))
    assert graph.cycles() == (("a", "b"), ("s",))
    assert graph.cycles(frozenset({RelationKind.SUPPORT})) == (("a", "b"),)


def test_undercuts_that_deny_each_other_bear_on_no_claim() -> None:
    graph = DebateGraph(debate("a b", "u1: a x u2", "u2: b x u1"))
    assert graph.conclusion(graph.relations["u1"]) is None
    assert graph.components() == (("a",), ("b",))


def test_what_undercuts_a_ring_of_undercuts_bears_on_no_claim_either() -> None:
    graph = DebateGraph(debate("a b c", "u3: c x u1", "u1: a x u2", "u2: b x u1"))
    assert [graph.conclusion(relation) for relation in graph.relations.values()] == [None] * 3


@pytest.mark.timeout(20)
def test_a_long_ring_of_undercuts_is_followed_once() -> None:
    count = 20_000
    claims = " ".join(f"c{number}" for number in range(count))
    graph = DebateGraph(debate(claims, *(f"u{n}: c{n} x u{(n + 1) % count}" for n in range(count))))
    assert len(graph.outline()) >= count
