"""The legend explains what is drawn: of a part of a map no more than the part shows, and that it is one."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from debatemap.document import Document, open_document
from debatemap.drawing.depict import depict
from debatemap.drawing.legend import Legend, legend_of
from debatemap.drawing.picture import Face, MarkKind, Picture
from debatemap.drawing.themes import LIGHT
from debatemap.shown import WHOLE, Part, shown

MAP = """\
title: The pond
language: {language}
speakers:
  ann: {{name: Ann}}
  bob: {{name: Bob}}
  cid: {{name: Cid}}
  dan: {{name: Dan}}
sources:
  letter: {{title: A letter}}
  book: {{title: A book}}
  unread: {{title: An unread thing}}
claims:
  pond: {{text: Let us dig a pond., speaker: ann}}
  frogs:
    text: Frogs will come.
    speaker: bob
    supports: pond
    passages: [{{quote: Frogs!, source: book, speaker: dan}}]
  flies: {{text: Frogs eat flies., speaker: cid, supports: frogs, passages: [{{quote: Flies., source: letter}}]}}
"""


@pytest.fixture
def pond(tmp_path: Path, qapp: object) -> Document:
    return _opened(tmp_path, "en")


def _opened(folder: Path, language: str) -> Document:
    path = folder / "map.yaml"
    path.write_text(MAP.format(language=language), encoding="utf-8")
    document = open_document(path)
    assert [problem.code for problem in document.problems] == ["unused-source"]
    return document


def _drawn(document: Document, part: Part, expanded: Iterable[str] = ()) -> tuple[Picture, Legend]:
    seen = shown(document, part)
    picture = depict(seen, expanded=frozenset(expanded), theme=LIGHT, numbered=True)
    return picture, legend_of(picture, seen, 900.0)


def _words(block: Legend) -> list[str]:
    return [line.text for line in block.lines]


def _below(block: Legend, heading: str) -> list[str]:
    words = _words(block)
    return words[words.index(heading) + 1 :] if heading in words else []


def test_only_speakers_who_are_drawn_are_listed(pond: Document) -> None:
    words = _words(_drawn(pond, Part("pond"))[1])
    assert "Ann" in words
    assert "Bob" in words
    assert "Cid" not in words


def test_whoever_is_credited_with_a_passage_is_listed_where_that_is_seen(pond: Document) -> None:
    assert "Dan" not in _words(_drawn(pond, WHOLE)[1])
    assert "Dan" in _words(_drawn(pond, WHOLE, ["frogs"])[1])


def test_speakers_keep_the_colours_that_they_have_in_the_whole_map(pond: Document) -> None:
    def chips(block: Legend) -> list[object]:
        return [mark.fill for mark in block.marks if mark.kind is MarkKind.SPEAKER]

    assert chips(_drawn(pond, Part("flies"))[1]) == chips(_drawn(pond, WHOLE)[1])[1:]


@pytest.mark.parametrize(
    ("expanded", "listed"),
    [
        (["frogs"], ["[1]", "A book"]),
        (["flies"], ["[1]", "A letter"]),
        (["frogs", "flies"], ["[1]", "A letter", "[2]", "A book"]),
    ],
)
def test_only_sources_that_are_cited_in_open_cards_are_listed(
    pond: Document, expanded: list[str], listed: list[str]
) -> None:
    assert _below(_drawn(pond, WHOLE, expanded)[1], "Sources") == listed


def test_the_cards_bear_the_numbers_of_the_legend(pond: Document) -> None:
    picture, block = _drawn(pond, WHOLE, ["frogs", "flies"])
    told = _below(block, "Sources")
    for claim, source in (("frogs", "A book"), ("flies", "A letter")):
        numbers = [line.text for line in picture.card_of[claim].face.lines if line.face is Face.NUMBER]
        assert numbers == [told[told.index(source) - 1]]


def test_where_all_cards_are_closed_the_sources_behind_them_are_listed_without_numbers(pond: Document) -> None:
    assert _below(_drawn(pond, WHOLE)[1], "Sources") == ["A letter", "A book"]
    assert _below(_drawn(pond, Part("pond"))[1], "Sources") == ["A book"]


def test_a_part_says_how_much_of_the_map_it_is(pond: Document) -> None:
    assert "2 of 3 claims" in _words(_drawn(pond, Part("pond"))[1])
    assert "2 of 3 claims" in _words(_drawn(pond, Part(folded=frozenset({"frogs"})))[1])
    assert not any("of 3" in words for words in _words(_drawn(pond, WHOLE)[1]))


def test_a_fold_is_explained_where_there_is_one(pond: Document) -> None:
    explained = "Folded: so many claims are hidden"
    folded = _drawn(pond, Part(folded=frozenset({"frogs"})))[1]
    assert explained in _words(folded)
    assert [mark.kind for mark in folded.marks].count(MarkKind.FOLDED) == 1
    assert any(card.face.folded for card in folded.cards)
    assert explained not in _words(_drawn(pond, Part("pond"))[1])


def test_it_all_is_told_in_the_language_of_the_map(tmp_path: Path, qapp: object) -> None:
    block = _drawn(_opened(tmp_path, "fr"), Part(folded=frozenset({"frogs"})))[1]
    assert "2 des 3 affirmations" in _words(block)
    assert "Repliée\N{NO-BREAK SPACE}: autant d’affirmations cachées" in " ".join(_words(block))
