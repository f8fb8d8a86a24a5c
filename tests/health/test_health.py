"""What is found about passages, speakers and sources, and where each finding leads."""

from pathlib import Path
from time import perf_counter

import pytest

from debatemap.document import Document, PassageKey, open_document
from debatemap.health import Finding, FindingKind, SpeakerHealth, health_of
from tests.health.mapping import claims_of, opened

LETTER = (
    "I say no. You say yes. They say yes.\n\nThis paragraph is about something else that nobody has put on the map."
)
MAP = """\
sources:
  letter: {title: A letter, file: letter.txt}
  talk: {title: A talk}
  unused: {title: Another, text: Short.}
speakers:
  duval: {name: M. Duval}
  roux: {name: Mme Roux}
  silent: {name: Nobody}
claims:
  close:
    text: Close it.
    speaker: duval
    passages:
      - {quote: I say no., source: letter}
      - {quote: say yes, source: letter}
      - {quote: I say maybe., source: letter, speaker: roux}
  air:
    text: Air.
    speaker: roux
    supports: {claim: close, id: r1, passages: [{quote: You say, source: letter}, {quote: So., source: talk}]}
  hidden: {text: Hidden., implicit: true, supports: close}
"""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return opened(tmp_path, MAP, letter=LETTER)


def only(document: Document, kind: FindingKind) -> Finding:
    (finding,) = health_of(document).of_kind(kind)
    return finding


def written_at(document: Document, finding: Finding) -> str:
    """Return what is written in the map at the place of a finding."""
    assert finding.place.file == str(document.path)
    return document.path.read_text().splitlines()[finding.place.line - 1][finding.place.column - 1 :]


def test_a_passage_that_is_not_found_leads_to_its_quote(document: Document) -> None:
    finding = only(document, FindingKind.PASSAGE_NOT_FOUND)
    assert written_at(document, finding).startswith("quote: I say maybe.")
    assert (finding.claims, finding.passage, finding.source) == (("close",), PassageKey("close", 2), "letter")
    assert finding.speaker == "roux"
    assert "I say maybe." in finding.message


def test_an_ambiguous_passage_tells_how_many_places_there_are(document: Document) -> None:
    finding = only(document, FindingKind.AMBIGUOUS_PASSAGE)
    assert written_at(document, finding).startswith("quote: say yes")
    assert "2 places" in finding.message


def test_a_passage_whose_parts_stand_in_two_orders_is_told_so(tmp_path: Path) -> None:
    text = """\
sources: {s: {title: S, file: letter.txt}}
claims: {a: {text: A., passages: [{quote: "youth violence […] video games", source: s}]}}
"""
    letter = "They say that video games cause youth violence. But youth violence has no need of video games."
    assert "in another" in only(opened(tmp_path, text, letter=letter), FindingKind.AMBIGUOUS_PASSAGE).message


def test_an_assertion_without_a_passage_is_a_claim_that_is_not_implicit(document: Document) -> None:
    finding = only(document, FindingKind.ASSERTION_WITHOUT_PASSAGE)
    assert (finding.claims, finding.speaker) == (("air",), "roux")
    assert written_at(document, finding).startswith("air:")


def test_speakers_never_quoted_and_unused_sources_lead_to_their_entries(document: Document) -> None:
    speaker = only(document, FindingKind.SPEAKER_NEVER_QUOTED)
    assert (speaker.speaker, written_at(document, speaker)) == ("silent", "silent: {name: Nobody}")
    source = only(document, FindingKind.UNUSED_SOURCE)
    assert source.source == "unused"
    assert written_at(document, source).startswith("unused:")


def test_the_next_unmapped_paragraph_leads_into_the_text(document: Document) -> None:
    finding = health_of(document).of_kind(FindingKind.UNMAPPED_PARAGRAPH)[0]
    assert finding.source == "letter"
    assert finding.span is not None
    assert LETTER[finding.span.start : finding.span.end].startswith("This paragraph")
    assert "paragraph 2 (line 3)" in finding.message


def test_each_speaker_is_told_with_what_is_quoted_of_them(document: Document) -> None:
    assert health_of(document).speakers == (
        SpeakerHealth("duval", claims=1, passages=2, found=1, quoted=9),
        SpeakerHealth("roux", claims=1, passages=3, found=1, quoted=7),
        SpeakerHealth("silent", claims=0, passages=0, found=0, quoted=0),
    )


def test_words_that_several_premises_share_are_nobodys(tmp_path: Path) -> None:
    text = """\
speakers: {duval: {name: M. Duval}, roux: {name: Mme Roux}}
claims:
  close: Close it.
  a: {text: A., speaker: duval}
  b: {text: B., speaker: roux}
relations: [{from: [a, b], supports: close, passages: [Together.]}]
"""
    found = health_of(opened(tmp_path, text)).of_kind(FindingKind.SPEAKER_NEVER_QUOTED)
    assert [one.speaker for one in found] == ["duval", "roux"]


def test_each_source_is_told_with_its_coverage(document: Document) -> None:
    letter, talk, unused = health_of(document).sources
    assert (letter.source, letter.passages, letter.found) == ("letter", 4, 2)
    assert letter.coverage is not None
    assert (letter.coverage.length, letter.coverage.mapped) == (len(LETTER), 16)
    assert (talk.passages, talk.found, talk.coverage) == (1, 0, None)
    assert unused.coverage is not None
    assert unused.coverage.share == 0.0


def test_statuses_are_counted(document: Document) -> None:
    assert health_of(document).statuses == {"verbatim": 2, "ambiguous": 1, "not-found": 1, "unverifiable": 1}


def test_findings_come_by_kind_and_then_by_place(document: Document) -> None:
    kinds = list(FindingKind)
    order = [(kinds.index(one.kind), one.place.line, one.place.column) for one in health_of(document).findings]
    assert order == sorted(order)


def test_an_empty_and_an_unreadable_map_are_in_good_health(tmp_path: Path) -> None:
    assert health_of(opened(tmp_path, "claims: {}\n")).findings == ()
    assert health_of(open_document(tmp_path / "none.yaml")).findings == ()


def test_when_called_off_it_comes_without_what_takes_long(document: Document) -> None:
    health = health_of(document, lambda: True)
    assert all(source.coverage is None for source in health.sources)


@pytest.mark.timeout(60)
def test_ten_thousand_claims_take_no_two_seconds(tmp_path: Path) -> None:
    claims = "".join(
        f"  c{n}: {{text: Claim number {n}, supports: c{n // 3}, passages: [{{quote: word {n} of, source: s}}]}}\n"
        for n in range(1, 10_000)
    )
    document = opened(
        tmp_path,
        f"sources: {{s: {{title: S, file: letter.txt}}}}\nclaims:\n  c0: Thesis\n{claims}",
        letter=" ".join(f"word {n} of the\n" for n in range(10_000)),
    )
    begin = perf_counter()
    assert len(claims_of(document, FindingKind.UNSUPPORTED_CLAIM)) > 6000
    assert perf_counter() - begin < 4
