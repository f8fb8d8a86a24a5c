"""What is found about the argument."""

from pathlib import Path

import pytest

from debatemap.health import FindingKind, health_of
from tests.health.mapping import claims_of, opened


def test_an_attack_is_answered_by_an_attack_on_a_premise_or_by_an_undercut(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        """\
claims:
  close: Close it.
  shops: {text: Shops lose., attacks: close}
  none: {text: None did., attacks: shops}
  buses: {text: No buses., attacks: {claim: close, id: r1}}
  trams: {text: There are trams., undercuts: r1}
  noise: {text: Noise., attacks: [close, air]}
  air: {text: Air., supports: close, attacks: noise}
  both: {text: Both., attacks: {claim: air, with: [noise]}}
""",
    )
    unanswered = health_of(document).of_kind(FindingKind.UNANSWERED_ATTACK)
    assert [finding.relation for finding in unanswered] == ["none -> shops"]
    assert unanswered[0].place.line == 5
    assert "None did." in unanswered[0].message


def test_an_attack_on_oneself_is_no_reply(tmp_path: Path) -> None:
    document = opened(tmp_path, "claims:\n  lie: {text: This is a lie., attacks: lie}\n")
    assert claims_of(document, FindingKind.UNANSWERED_ATTACK) == [("lie",)]


def test_a_claim_is_supported_by_supports_alone(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        """\
claims:
  close: Close it.
  air: {text: Air., supports: {claim: close, id: r1}}
  shops: {text: Shops., attacks: air}
  law: {text: Law., undercuts: r1}
""",
    )
    assert claims_of(document, FindingKind.UNSUPPORTED_CLAIM) == [("air",), ("shops",), ("law",)]


def test_a_claim_that_leads_to_no_thesis_is_told(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        """\
claims:
  close: Close it.
  air: {text: Air., supports: {claim: close, id: r1}}
  law: {text: Law., undercuts: {relation: r1, id: r2}}
  judge: {text: Judge., undercuts: r2}
  egg: {text: Egg., supports: hen}
  hen: {text: Hen., attacks: egg}
  cock: {text: Cock., supports: hen}
  alone: Alone.
""",
    )
    assert claims_of(document, FindingKind.UNREACHABLE_CLAIM) == [("egg",), ("hen",), ("cock",), ("alone",)]
    messages = [one.message for one in health_of(document).of_kind(FindingKind.UNREACHABLE_CLAIM)]
    assert ["ring" in message for message in messages] == [True, True, True, False]


def test_a_map_without_a_thesis_is_told_once(tmp_path: Path) -> None:
    text = "claims: {p: {text: P., attacks: q}, q: {text: Q., attacks: p}, r: {text: R., supports: p}, s: S.}\n"
    document = opened(tmp_path, text)
    assert claims_of(document, FindingKind.UNREACHABLE_CLAIM) == [("p", "q", "r"), ("s",)]
    assert "no thesis" in health_of(document).of_kind(FindingKind.UNREACHABLE_CLAIM)[0].message


def test_a_map_of_single_claims_is_a_list_of_theses(tmp_path: Path) -> None:
    assert claims_of(opened(tmp_path, "claims: {a: A., b: B.}\n"), FindingKind.UNREACHABLE_CLAIM) == []


def test_each_ring_of_support_is_told_once(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        """\
claims:
  a: {text: A., supports: [b, c]}
  b: {text: B., supports: a}
  c: {text: C., supports: a, attacks: b}
  d: {text: D., supports: d}
  e: {text: E., supports: {claim: f, with: [b]}}
  f: {text: F., supports: b}
""",
    )
    assert claims_of(document, FindingKind.CIRCULAR_SUPPORT) == [("a", "b"), ("a", "c"), ("b", "f"), ("d",)]
    first, *_, alone = health_of(document).of_kind(FindingKind.CIRCULAR_SUPPORT)
    assert first.message.endswith("a → b → a")
    assert "itself" in alone.message


@pytest.mark.timeout(30)
def test_a_thicket_of_support_is_told_without_end_of_time_or_space(tmp_path: Path) -> None:
    names = [f"c{number}" for number in range(60)]
    claims = "".join(f"  {name}: {{text: {name}, supports: [{', '.join(names)}]}}\n" for name in names)
    assert len(claims_of(opened(tmp_path, f"claims:\n{claims}"), FindingKind.CIRCULAR_SUPPORT)) == 1000


def test_texts_are_equal_but_for_case_and_typography(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        """\
claims:
  a: It’s  so.
  b: it's so
  c: It's not so.
  d: They re-sign.
  e: They resign.
  f: It's so.
""",
    )
    assert claims_of(document, FindingKind.EQUAL_TEXTS) == [("a", "b", "f")]
    (finding,) = health_of(document).of_kind(FindingKind.EQUAL_TEXTS)
    assert finding.place.line == 3
    assert "a, b, f" in finding.message


def test_a_long_ring_is_told_by_its_first_and_last_claims(tmp_path: Path) -> None:
    claims = "".join(f"  c{n}: {{text: Claim {n}., supports: c{(n + 1) % 40}}}\n" for n in range(40))
    (ring,) = health_of(opened(tmp_path, f"claims:\n{claims}")).of_kind(FindingKind.CIRCULAR_SUPPORT)
    assert len(ring.claims) == 40
    assert ring.message.endswith("c9 → c10 → … (+28) → c39 → c0")


def test_of_very_many_claims_that_say_the_same_some_are_named(tmp_path: Path) -> None:
    document = opened(tmp_path, "claims:\n" + "".join(f"  c{n}: The same.\n" for n in range(5_000)))
    (same,) = health_of(document).of_kind(FindingKind.EQUAL_TEXTS)
    assert len(same.claims) == 5_000
    assert "c9, c10, … (+4988), c4999" in same.message


@pytest.mark.timeout(20)
def test_many_attacks_to_and_fro_are_looked_through_soon(tmp_path: Path) -> None:
    there = "[" + ", ".join(f"x{n}" for n in range(10_000)) + "]"
    back = "".join(f"  x{n}: {{text: X{n}, attacks: p}}\n" for n in range(10_000))
    document = opened(tmp_path, f"claims:\n  p: {{text: P, attacks: {there}}}\n{back}")
    assert claims_of(document, FindingKind.UNANSWERED_ATTACK) == []


@pytest.mark.timeout(20)
def test_very_many_rings_are_told_soon(tmp_path: Path) -> None:
    pairs = "".join(
        f"  a{n}: {{text: A{n}, supports: b{n}}}\n  b{n}: {{text: B{n}, supports: a{n}}}\n" for n in range(10_000)
    )
    assert len(claims_of(opened(tmp_path, f"claims:\n{pairs}"), FindingKind.CIRCULAR_SUPPORT)) == 1000
