"""What the source reader makes of a text before it is shown: blocks, marks, and what is found in it."""

from itertools import pairwise
from pathlib import Path

import pytest

from debatemap.document import Document, PassageKey, open_document
from debatemap.layout.request import Cancelled
from debatemap.sources import QuoteStatus, Span
from debatemap.window.source_blocks import LONGEST_BLOCK, Blocks
from debatemap.window.source_contents import claim_of, contents_of, passage_of, source_of
from debatemap.window.source_find import MOST_FINDS, TextFinder
from debatemap.window.source_marks import Mark, Marks
from tests.window.maps import written

MAP = """
title: Roads
sources:
  letter: {title: Letter, text: "One road. Two roads. One road. They meet at the bridge in the old town."}
  book: {title: A book}
  speech: {title: A speech}
speakers:
  ann: {name: Ann}
  ben: {name: Ben}
claims:
  roads:
    text: There are roads.
    speaker: ann
    passages:
      - {quote: Two roads., source: letter, speaker: ben}
      - {quote: One road., source: letter}
      - {quote: "They meet […] in the old town.", source: letter}
      - {quote: No road at all, source: letter}
      - {quote: second, source: book, locator: p. 12}
      - {quote: By the way, source: speech}
  bridge:
    text: They meet.
    supports:
      - {claim: roads, passages: [{quote: meet at the bridge, source: letter}]}
    passages:
      - {quote: first, source: book, locator: p. 9}
      - {quote: third, source: book, locator: P. 103}
      - {quote: All in all, source: speech, locator: "12:30"}
"""


@pytest.fixture
def roads(tmp_path: Path) -> Document:
    return open_document(written(tmp_path, MAP))


def _mark(start: int, end: int, name: str = "a") -> Mark:
    return Mark(PassageKey(name, 0), name, None, (Span(start, end),), QuoteStatus.VERBATIM)


def test_every_place_of_a_text_is_in_a_block_and_nothing_but_line_ends_is_between_them() -> None:
    text = "One.\r\nTwo.\n\n\n \nThree.\u2028Four.\rFive." + "word " * 1000 + "x" * 5000 + "\n"
    blocks = Blocks(text)
    spans = [blocks.span(number) for number in range(len(blocks))]
    assert max(span.end - span.start for span in spans) <= LONGEST_BLOCK
    for before, after in pairwise(spans):
        assert text[before.end : after.start].strip() == ""
        assert blocks.block_at(before.start) + 1 == blocks.block_at(after.start)
    assert "".join("".join(blocks.words(number).split()) for number in range(len(blocks))) == "".join(text.split())


def test_empty_lines_in_a_row_are_one_block() -> None:
    blocks = Blocks("One.\n\n\n\nTwo.")
    assert [blocks.words(number) for number in range(len(blocks))] == ["One.", "", "Two."]


def test_an_endless_line_is_cut_after_a_space_where_there_is_one() -> None:
    blocks = Blocks("word " * 1000)
    assert all(blocks.words(number).endswith("word ") for number in range(len(blocks)))


def test_control_signs_are_shown_as_spaces() -> None:
    assert Blocks("a\x00b\tc\x1b[0m").words(0) == "a b c [0m"


def test_an_empty_text_has_one_empty_block() -> None:
    blocks = Blocks("")
    assert (len(blocks), blocks.words(0), blocks.block_at(0)) == (1, "", 0)


def test_overlapping_passages_make_segments_and_have_lines_of_their_own() -> None:
    marks = Marks([_mark(0, 10, "a"), _mark(5, 15, "b"), _mark(20, 30, "c")])
    assert [(one.start, one.end, one.shown) for one in marks.segments] == [
        (0, 5, (0,)),
        (5, 10, (0, 1)),
        (10, 15, (1,)),
        (20, 30, (2,)),
    ]
    assert marks.lanes == (0, 1, 0)
    assert marks.at(7) == (0, 1)
    assert marks.at(17) == ()
    assert [one.start for one in marks.within(8, 12)] == [5, 10]
    assert list(marks.within(15, 20)) == []


def test_however_many_passages_lie_over_the_same_words_only_some_are_drawn() -> None:
    marks = Marks([_mark(start, 1000, str(start)) for start in range(500)])
    assert max(len(segment.shown) for segment in marks.segments) == 4
    assert len(marks.segments) == 4
    assert max(marks.lanes) == 3
    assert len(marks.at(600)) == 500


def test_the_next_passage_after_the_last_is_the_first() -> None:
    marks = Marks([_mark(10, 20), _mark(30, 40, "b")])
    assert [marks.after(offset) for offset in (0, 10, 11, 31)] == [0, 0, 1, 0]


def test_the_contents_of_a_source_hold_its_passages_with_claims_and_speakers(roads: Document) -> None:
    contents = contents_of(roads, "letter")
    told = [(mark.claim, mark.speaker, mark.status, len(mark.spans)) for mark in contents.marks]
    assert told == [
        ("roads", "ann", QuoteStatus.AMBIGUOUS, 2),
        ("roads", "ben", QuoteStatus.VERBATIM, 1),
        ("roads", "ann", QuoteStatus.WITH_OMISSIONS, 2),
        ("bridge", None, QuoteStatus.VERBATIM, 1),
    ]
    assert contents.whole
    assert contents.lost == {PassageKey("roads", 3)}
    assert contents.coverage.mapped > 0


def test_without_a_text_the_passages_stand_in_the_order_of_their_locators(roads: Document) -> None:
    contents = contents_of(roads, "book")
    text = contents.blocks.text
    assert not contents.whole
    assert text.split("\n\n") == ["p. 9\n“first”", "p. 12\n“second”", "P. 103\n“third”"]
    assert [text[span.start : span.end] for span in contents.quiet] == ["p. 9", "p. 12", "P. 103"]
    assert [text[mark.start : mark.end] for mark in contents.marks] == ["“first”", "“second”", "“third”"]


def test_passages_without_locators_keep_the_order_of_the_file(roads: Document) -> None:
    assert contents_of(roads, "speech").blocks.text == "“By the way”\n\n12:30\n“All in all”"


def test_a_passage_is_found_by_its_name_as_long_as_the_map_has_it(roads: Document) -> None:
    ground = PassageKey("bridge -> roads", 0, of_relation=True)
    assert passage_of(roads, ground).quote == "meet at the bridge"
    assert (source_of(roads, ground), claim_of(roads, ground)) == ("letter", "bridge")
    assert passage_of(roads, PassageKey("roads", 99)) is None
    assert source_of(roads, PassageKey("gone", 0)) is None


def test_making_contents_can_be_called_off(roads: Document) -> None:
    with pytest.raises(Cancelled):
        contents_of(roads, "letter", lambda: True)


def test_words_are_found_whatever_their_accents_case_and_line_ends() -> None:
    text = "L’ÉTÉ\nvient. Œuvre. L'ete  vient."
    found = TextFinder(text).find("l'été vient")
    assert [text[span.start : span.end] for span in found] == ["L’ÉTÉ\nvient", "L'ete  vient"]
    assert [text[slice(*span)] for span in TextFinder(text).find("OEUVRE")] == ["Œuvre"]
    assert TextFinder(text).find("  ") == ()


def test_words_are_found_across_the_pieces_of_a_long_text_and_each_place_once() -> None:
    text = "é" * 63_995 + "needle in hay" + "x" * 70_000 + "Needle IN hay"
    assert [text[slice(*span)] for span in TextFinder(text).find("needle in hay")] == ["needle in hay", "Needle IN hay"]


def test_finding_stops_at_so_many_places_and_when_called_off() -> None:
    finder = TextFinder("a " * 10_000)
    assert len(finder.find("a")) == MOST_FINDS
    with pytest.raises(Cancelled):
        finder.find("a", lambda: True)
