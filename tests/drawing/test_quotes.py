"""How quotes are vouched for in the drawing: the sign in a card's badge, the numbers of sources, and the legend."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from debatemap.document import PassageKey
from debatemap.drawing.card_face import LEFT
from debatemap.drawing.compose import compose
from debatemap.drawing.depict import depict
from debatemap.drawing.legend import legend, shows_numbers
from debatemap.drawing.measuring import measure
from debatemap.drawing.picture import CardFace, Face, MarkKind, TextLine
from debatemap.drawing.quote_state import QuoteState, quote_state
from debatemap.drawing.theme import Ink
from debatemap.drawing.themes import THEMES, theme
from debatemap.model import Claim, Passage, Source
from debatemap.sources import UNVERIFIABLE, Anchor, QuoteStatus
from tests.drawing.debates import Document, debate, park
from tests.drawing.park_layout import park_layout

FOUND, OMITTING = Anchor(QuoteStatus.VERBATIM, 0, 4), Anchor(QuoteStatus.WITH_OMISSIONS, 0, 9)
AMBIGUOUS, NOT_FOUND = Anchor(QuoteStatus.AMBIGUOUS, 0, 4), Anchor(QuoteStatus.NOT_FOUND)
SOURCES = {"one": Source("one", "A letter"), "two": Source("two", "A book", "M. Duval")}
LONG = "So many words were said in that long letter that they take more than one line of any card, and then some. "


def vouched(*anchors: Anchor | None) -> Document:
    passages = tuple(Passage(f"Words {number}.", "two") for number in range(len(anchors)))
    known = {PassageKey("a", number): anchor for number, anchor in enumerate(anchors) if anchor}
    return replace(debate([Claim("a", "So.", passages=passages)], [], sources=SOURCES), anchors=known)


def card(document: Document, *, name: str = "light", numbered: bool = False, expanded: bool = False) -> CardFace:
    return measure(document, {"a"} if expanded else set(), theme(name), numbered=numbered).cards["a"]


def badge(face: CardFace) -> str:
    return next(line.text for line in face.lines if line.text.startswith("❝"))


@pytest.mark.parametrize(
    ("anchors", "state", "told"),
    [
        ((FOUND,), QuoteState.VERIFIED, "❝ 1 ✓"),
        ((FOUND, OMITTING), QuoteState.VERIFIED, "❝ 2 ✓"),
        ((FOUND, NOT_FOUND), QuoteState.DOUBTFUL, "❝ 2 !"),
        ((AMBIGUOUS, UNVERIFIABLE), QuoteState.DOUBTFUL, "❝ 2 !"),
        ((UNVERIFIABLE,), QuoteState.UNCHECKED, "❝ 1"),
        ((FOUND, UNVERIFIABLE), QuoteState.UNCHECKED, "❝ 2"),
        ((FOUND, None), QuoteState.UNCHECKED, "❝ 2"),
    ],
)
def test_the_badge_says_how_the_quotes_stand(
    qapp: object, anchors: tuple[Anchor | None, ...], state: QuoteState, told: str
) -> None:
    document = vouched(*anchors)
    assert quote_state(document.map.claims["a"], document.anchors) is state
    assert badge(card(document)) == told


def test_a_claim_without_passages_vouches_for_nothing(qapp: object) -> None:
    assert quote_state(Claim("a", "So."), {}) is QuoteState.UNCHECKED


def test_the_words_of_a_badge_stay_inside_it(qapp: object) -> None:
    for anchors in ((FOUND,), (FOUND, NOT_FOUND), (UNVERIFIABLE,)):
        face = card(vouched(*anchors))
        mark = next(mark for mark in face.marks if mark.kind is MarkKind.PASSAGES)
        line = next(line for line in face.lines if line.text.startswith("❝"))
        assert mark.rect.x <= line.x
        assert line.x + line.width <= mark.rect.right


def test_quotes_bear_the_numbers_of_their_sources_where_a_legend_tells_them(qapp: object) -> None:
    document = vouched(FOUND)
    plain, numbered = card(document, expanded=True), card(document, expanded=True, numbered=True)
    assert [line for line in plain.lines if line.face is Face.NUMBER] == []
    number = next(line for line in numbered.lines if line.face is Face.NUMBER)
    quote = next(line for line in numbered.lines if line.face is Face.QUOTE)
    assert (quote.text, number.text) == ("“Words 0.”", "[1]")
    assert quote.x + quote.width <= number.x <= quote.x + quote.width + 3
    assert number.baseline < quote.baseline
    assert number.passage == 0
    assert [line for line in card(document, numbered=True).lines if line.face is Face.NUMBER] == []


@pytest.mark.parametrize("length", range(1, 12))
def test_a_number_never_leaves_its_card(qapp: object, length: int) -> None:
    quote = (LONG + "and more " * length).strip()
    document = debate([Claim("a", "So.", passages=(Passage(quote, "two"),))], [], sources=SOURCES)
    face = card(document, expanded=True, numbered=True)
    number = next(line for line in face.lines if line.face is Face.NUMBER)
    assert number.x + number.width <= face.width - 6
    assert " ".join(line.text for line in face.lines if line.face is Face.QUOTE) == f"“{quote}”"


def test_the_number_stands_at_the_left_of_a_quote_that_reads_to_the_left(qapp: object) -> None:
    quote = Passage("الحديقة تبرّد الهواء", "one")
    document = debate([Claim("a", "So.", passages=(quote,))], [], sources=SOURCES, language="ar")
    face = card(document, expanded=True, numbered=True)
    words = next(line for line in face.lines if line.face is Face.QUOTE)
    number = next(line for line in face.lines if line.face is Face.NUMBER)
    assert LEFT < number.x < number.x + number.width <= words.x


def test_a_quote_without_a_source_has_no_number(qapp: object) -> None:
    document = debate([Claim("a", "So.", passages=(Passage("Words."),))], [], sources=SOURCES)
    assert not any(line.face is Face.NUMBER for line in card(document, expanded=True, numbered=True).lines)


def _words(lines: Iterable[TextLine]) -> list[str]:
    return [line.text for line in lines]


@pytest.mark.parametrize("name", THEMES)
def test_the_legend_lists_the_sources_by_the_same_numbers(qapp: object, name: str) -> None:
    document = vouched(FOUND)
    shown = depict(document, expanded={"a"}, theme=theme(name), numbered=True)
    assert shows_numbers(shown)
    words = _words(legend(document, 600.0, theme(name), numbered=True).lines)
    assert words[words.index("Sources") + 1 :] == ["[1]", "M. Duval, A book"]
    assert not shows_numbers(depict(document, expanded=set(), theme=theme(name), numbered=True))
    assert "[1]" not in _words(legend(document, 600.0, theme(name)).lines)


def test_the_legend_says_what_the_signs_in_badges_mean(qapp: object) -> None:
    verified = legend(vouched(FOUND), 600.0, theme("light"))
    assert "Quotes: all stand in their sources" in _words(verified.lines)
    assert "Quotes: not all stand in their sources" not in _words(verified.lines)
    doubtful = legend(vouched(NOT_FOUND), 600.0, theme("dark"))
    assert "Quotes: not all stand in their sources" in _words(doubtful.lines)
    assert [line.ink for line in doubtful.lines if line.text == "❝ !"] == [Ink.PROBLEM]
    unchecked = _words(legend(vouched(UNVERIFIABLE), 600.0, theme("light")).lines)
    assert not any(words.startswith("Quotes") for words in unchecked)


def test_numbers_change_nothing_but_the_quotes(qapp: object) -> None:
    document = park()
    light = theme("light")
    plain = compose(document, measure(document, {"park"}, light), park_layout(), light)
    numbered = compose(document, measure(document, {"park"}, light, numbered=True), park_layout(), light)
    assert [one.face.width for one in plain.cards] == [one.face.width for one in numbered.cards]
