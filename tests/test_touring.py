"""The guided reading of a map: its author's, or the one that is found along its strongest reasons."""

from pathlib import Path
from time import perf_counter

from debatemap.document import Document, open_document
from debatemap.touring import MOST_STEPS, Step, StepKind, automatic_tour, tour_of


def _opened(folder: Path, text: str) -> Document:
    path = folder / "map.yaml"
    path.write_text(text, encoding="utf-8")
    return open_document(path)


def _automatic(folder: Path, text: str) -> tuple[Step, ...]:
    return automatic_tour(_opened(folder, text).graph)


def _claims(steps: tuple[Step, ...]) -> list[str]:
    return [step.claim for step in steps]


DEBATE = """
title: A debate
claims:
  thesis: The thesis.
  weak: {text: A weak reason., supports: thesis, strength: 0.2}
  strong: {text: A strong reason., supports: thesis, strength: 0.9}
  objection: {text: Against the thesis., attacks: thesis}
  doubt: {text: Against the strong reason., attacks: strong}
  answer: {text: Against the doubt., attacks: doubt}
  not-so: {text: The doubt does not bear., undercuts: doubt -> strong}
"""


def test_the_thesis_comes_first_then_strong_supports_with_attacks_and_replies_then_attacks(tmp_path: Path) -> None:
    steps = _automatic(tmp_path, DEBATE)
    assert _claims(steps) == ["thesis", "strong", "doubt", "answer", "not-so", "weak", "objection"]
    assert steps[0].kind is StepKind.THESIS
    assert (steps[1].kind, steps[1].about) == (StepKind.SUPPORT, "thesis")
    assert (steps[2].kind, steps[2].about) == (StepKind.ATTACK, "strong")
    assert (steps[3].kind, steps[3].about) == (StepKind.REPLY, "doubt")
    assert (steps[4].kind, steps[4].about, steps[4].towards) == (StepKind.UNDERCUT, "doubt", "strong")
    assert (steps[6].kind, steps[6].about) == (StepKind.ATTACK, "thesis")


def test_where_no_strength_is_given_passages_and_reasons_count_and_then_the_order_of_the_file(tmp_path: Path) -> None:
    steps = _automatic(
        tmp_path,
        """
title: A debate
claims:
  thesis: The thesis.
  bare: {text: Bare., supports: thesis}
  bare-too: {text: Bare too., supports: thesis}
  quoted: {text: Quoted., supports: thesis, passages: [One., Two.]}
""",
    )
    assert _claims(steps) == ["thesis", "quoted", "bare", "bare-too"]


def test_linked_premises_are_told_of_together(tmp_path: Path) -> None:
    steps = _automatic(
        tmp_path,
        """
title: A debate
claims:
  thesis: The thesis.
  one: {text: One., supports: {claim: thesis, with: [other]}}
  other: The other.
""",
    )
    assert _claims(steps) == ["thesis", "one", "other"]
    assert [step.beside for step in steps] == [None, None, "one"]


def test_of_several_theses_the_one_with_most_to_say_on_it_comes_first_and_none_is_left_out(tmp_path: Path) -> None:
    many = "\n".join(f"  r{n}: {{text: Reason {n}., supports: second}}" for n in range(40))
    below = "\n".join(f"  d{n}: {{text: Doubt {n}., attacks: r{n // 3}}}" for n in range(60))
    steps = _automatic(
        tmp_path,
        f"""
title: A debate
claims:
  first: The first thesis.
  why: {{text: Why., supports: first}}
  second: The second thesis.
{many}
{below}
  lone: Alone.
""",
    )
    claims = _claims(steps)
    assert claims[0] == "second"
    assert claims[-2:] == ["first", "why"]
    assert steps[-2].kind is StepKind.OTHER_THESIS
    assert "lone" not in claims
    assert 12 <= len(steps) <= MOST_STEPS
    assert len(set(claims)) == len(claims)


def test_a_ring_without_a_thesis_and_a_map_without_relations_have_tours_too(tmp_path: Path) -> None:
    ring = "title: Ring\nclaims:\n  a: {text: A., attacks: b}\n  b: {text: B., attacks: a}\n"
    assert sorted(_claims(_automatic(tmp_path, ring))) == ["a", "b"]
    loose = "title: Loose\nclaims:\n  a: One.\n  b: Two.\n"
    assert _claims(_automatic(tmp_path, loose)) == ["a", "b"]
    assert _automatic(tmp_path, "title: Nothing\nclaims: {}\n") == ()


RING = """
title: Round
claims:
  a: {text: A., supports: b}
  b: {text: B., supports: c}
  c: {text: C., supports: a}
  d: {text: D., attacks: a}
"""


def test_what_goes_round_in_a_ring_is_no_thesis(tmp_path: Path) -> None:
    steps = _automatic(tmp_path, RING)
    assert [step.claim for step in steps if step.kind is StepKind.RING] == ["a"]
    assert not {StepKind.THESIS, StepKind.OTHER_THESIS} & {step.kind for step in steps}


def test_a_thesis_beside_a_ring_is_the_thesis(tmp_path: Path) -> None:
    steps = _automatic(tmp_path, f"{RING}  thesis: The thesis.\n  why: {{text: Why., supports: thesis}}\n")
    kinds = {step.claim: step.kind for step in steps}
    assert (kinds["a"], kinds["thesis"]) == (StepKind.RING, StepKind.THESIS)


def test_the_authors_tour_goes_before_and_a_silent_stop_says_what_it_is(tmp_path: Path) -> None:
    document = _opened(tmp_path, f"{DEBATE}tour:\n  - {{claim: doubt, say: Look here.}}\n  - {{claim: strong}}\n")
    steps = tour_of(document.map, document.graph)
    assert [(step.claim, step.say) for step in steps] == [("doubt", "Look here."), ("strong", None)]
    assert (steps[1].kind, steps[1].about) == (StepKind.SUPPORT, "thesis")


def test_the_tour_of_a_huge_map_is_found_within_a_moment(tmp_path: Path) -> None:
    claims = "\n".join(
        f"  c{n}: {{text: Claim {n}., {'supports' if n % 3 else 'attacks'}: c{n // 4}}}" for n in range(1, 4000)
    )
    document = _opened(tmp_path, f"title: Huge\nclaims:\n  c0: The thesis.\n{claims}\n")
    document.graph.outline()
    since = perf_counter()
    assert len(automatic_tour(document.graph)) == MOST_STEPS
    assert perf_counter() - since < 0.1
