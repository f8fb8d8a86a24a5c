from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from debatemap.graph import DebateGraph
from debatemap.model import Claim, DebateMap, Relation, RelationKind
from tests.graph.debates import debate


def drawn(*arguments: str) -> list[str]:
    """Return the outline as indented lines; ^ marks a claim that stands in full elsewhere."""
    return [
        "  " * entry.depth
        + entry.claim
        + ("^" if entry.again else "")
        + (f" ({entry.relation})" if entry.relation else "")
        for entry in DebateGraph(debate(*arguments)).outline()
    ]


def test_supports_come_before_attacks_each_in_the_order_of_the_file() -> None:
    assert drawn("b1 t a1 b2 a2", "1: b1 - t", "2: a1 + t", "3: b2 - t", "4: a2 + t") == [
        "t",
        "  a1 (2)",
        "  a2 (4)",
        "  b1 (1)",
        "  b2 (3)",
    ]


def test_a_shared_claim_is_expanded_once_and_referred_to_afterwards() -> None:
    assert drawn("t u a b", "1: a + t", "2: a + u", "3: b + a") == ["t", "  a (1)", "    b (3)", "u", "  a^ (2)"]


def test_an_undercut_stands_under_the_step_that_it_denies() -> None:
    assert drawn("t a c u v", "r: a + t", "1: c + a", "2: u x r", "3: v x 2") == [
        "t",
        "  a (r)",
        "    c (1)",
        "    u (2)",
        "      v (3)",
    ]


def test_an_undercut_of_linked_premises_stands_under_the_last_of_them() -> None:
    assert drawn("t a b u", "r: a b + t", "1: u x r") == ["t", "  a (r)", "  b (r)", "    u (1)"]


def test_the_undercut_of_a_reference_is_shown_all_the_same() -> None:
    assert drawn("t w a u", "1: a + t", "2: a + w", "3: u x 2") == ["t", "  a (1)", "w", "  a^ (2)", "    u (3)"]


def test_a_ring_without_a_thesis_begins_with_its_first_claim() -> None:
    assert drawn("c a b", "1: c + b", "2: a - b", "3: b - a") == ["a", "  b (3)", "    c (1)", "    a^ (2)"]


def test_a_claim_that_attacks_itself_is_no_end_of_the_matter() -> None:
    assert drawn("s", "1: s - s") == ["s", "  s^ (1)"]


def test_undercuts_that_only_deny_each_other_are_shown() -> None:
    lines = drawn("t a b", "u1: a x u2", "u2: b x u1")
    assert "a^ (u1)" in [line.strip() for line in lines]
    assert "b^ (u2)" in [line.strip() for line in lines]


def chain(length: int) -> DebateMap:
    return DebateMap(
        "A chain",
        claims={str(index): Claim(str(index), "A link.") for index in range(length)},
        relations={
            str(index): Relation(str(index), RelationKind.SUPPORT, (str(index + 1),), str(index))
            for index in range(length - 1)
        },
    )


def test_a_chain_of_fifty_thousand_claims_is_outlined() -> None:
    outline = DebateGraph(chain(50_000)).outline()
    assert outline[-1].depth == 49_999


def test_many_rings_take_no_longer_than_their_number() -> None:
    names = [str(index) for index in range(20_000)]
    rings = DebateMap(
        "Rings",
        claims={name: Claim(name, "Round.") for name in names},
        relations={name: Relation(name, RelationKind.ATTACK, (name,), name) for name in names},
    )
    assert len(DebateGraph(rings).outline()) == 40_000


CLAIMS = [f"c{index}" for index in range(7)]


@st.composite
def any_debate(draw: st.DrawFn) -> DebateMap:
    count = draw(st.integers(0, 12))
    relations: dict[str, Relation] = {}
    for index in range(count):
        kind = draw(st.sampled_from(list(RelationKind)))
        names = [f"r{other}" for other in range(count)] if kind is RelationKind.UNDERCUT else CLAIMS
        premises = draw(st.lists(st.sampled_from(CLAIMS), min_size=1, max_size=3, unique=True))
        relations[f"r{index}"] = Relation(f"r{index}", kind, tuple(premises), draw(st.sampled_from(names)))
    return DebateMap("Any", claims={name: Claim(name, name) for name in CLAIMS}, relations=relations)


@given(any_debate())
def test_every_claim_stands_in_full_once_and_every_relation_leads_to_its_premises(anything: DebateMap) -> None:
    outline = DebateGraph(anything).outline()
    assert sorted(entry.claim for entry in outline if not entry.again) == CLAIMS
    steps = sorted((entry.relation, entry.claim) for entry in outline if entry.relation)
    assert steps == sorted(
        (relation.id, premise) for relation in anything.relations.values() for premise in relation.premises
    )


@given(any_debate())
def test_a_line_is_at_most_one_deeper_than_the_line_above(anything: DebateMap) -> None:
    outline = DebateGraph(anything).outline()
    assert all(below.depth <= above.depth + 1 for above, below in pairwise(outline))
