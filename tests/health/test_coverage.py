"""How much of a text is mapped."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from debatemap.health import Coverage, CoveredSpan, coverage_of
from debatemap.health.coverage import coverage_by, merged
from debatemap.sources import SourceText, Span
from tests.health.mapping import opened

LONG = "This paragraph is longer than any title is, by some words, and it is about {}."
TEXT = f"A title\n\n{LONG.format('cats')}\n\n{LONG.format('dogs')}\n\nAnother title\n\n{LONG.format('mice')}\n"


def test_stretches_are_merged_and_counted() -> None:
    parts = [Span(10, 20), Span(0, 5), Span(15, 30), Span(5, 8), Span(15, 30), Span(40, 40)]
    assert merged(parts) == (
        CoveredSpan(0, 8, 1),
        CoveredSpan(10, 15, 1),
        CoveredSpan(15, 20, 3),
        CoveredSpan(20, 30, 2),
    )


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Span(*sorted(ends)))))
def test_the_spans_are_what_counting_sign_by_sign_gives(parts: list[Span]) -> None:
    counts = [sum(start <= place < end for start, end in parts) for place in range(40)]
    spans = merged(parts)
    told = [0] * 40
    for span in spans:
        told[span.start : span.end] = [span.count] * (span.end - span.start)
    assert told == counts
    assert all(a.end < b.start or (a.end == b.start and a.count != b.count) for a, b in pairwise(spans))
    coverage = coverage_by(parts, SourceText("x" * 40))
    assert (coverage.once, coverage.more) == (counts.count(1), 40 - counts.count(0) - counts.count(1))
    assert coverage.once + coverage.more + coverage.unmapped == coverage.length == 40


def test_what_is_found_is_mapped_and_what_is_left_out_is_not(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        """\
sources: {letter: {title: A letter, file: letter.txt}, talk: {title: A talk}}
claims:
  a:
    text: A.
    passages:
      - {quote: "The cat […] on the mat", source: letter}
      - {quote: cat sat, source: letter}
      - {quote: The dog, source: letter}
      - {quote: the, source: letter}
      - {quote: The cat, source: talk}
""",
        letter="The cat sat there on the mat of the house.",
    )
    coverage = coverage_of(document, "letter")
    text = document.texts["letter"].text
    assert [(text[span.start : span.end], span.count) for span in coverage.spans] == [
        ("The ", 1),
        ("cat", 2),
        (" sat", 1),
        ("on the mat", 1),
    ]
    assert (coverage.length, coverage.once, coverage.more, coverage.unmapped) == (42, 18, 3, 21)
    assert coverage.share == 0.5


def test_a_text_that_is_not_at_hand_has_no_coverage(tmp_path: Path) -> None:
    document = opened(tmp_path, "sources: {talk: {title: A talk}}\nclaims: {a: A.}\n")
    assert coverage_of(document, "talk") == Coverage(0)
    assert coverage_of(document, "talk").share == 0.0


def test_the_next_unmapped_paragraph_is_no_title_and_comes_round() -> None:
    start = TEXT.index("dogs")
    coverage = coverage_by([Span(start, start + 4)], SourceText(TEXT))
    first, last = coverage.unmapped_paragraphs
    assert "cats" in TEXT[first.start : first.end]
    assert "mice" in TEXT[last.start : last.end]
    assert coverage.next_unmapped() == coverage.next_unmapped(first.start) == first
    assert coverage.next_unmapped(first.start + 1) == last
    assert coverage.next_unmapped(len(TEXT)) == first


def test_a_text_that_is_mapped_everywhere_has_no_next_paragraph() -> None:
    assert coverage_by([Span(0, len(TEXT))], SourceText(TEXT)).next_unmapped() is None


def test_in_a_text_of_short_lines_every_line_counts() -> None:
    poem = SourceText("Roses are red\nviolets are blue\n")
    assert coverage_by([Span(0, 5)], poem).unmapped_paragraphs == (Span(14, 30),)
