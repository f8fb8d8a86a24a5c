"""Looks for quotes in the text of their source: character for character, then the same words, then with omissions."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from debatemap.model import Passage
from debatemap.sources.anchor import NOT_FOUND, Anchor, QuoteStatus
from debatemap.sources.context import told_apart
from debatemap.sources.omissions import chains, parts_between_omissions
from debatemap.sources.places import find_places
from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span
from debatemap.sources.wording import Wording

_MOST_PLACES = 1000

_Finds: TypeAlias = list[tuple[Span, ...]]
"""The places of one quote, each as its quoted stretches in order."""


def anchor_passages(
    passages: Iterable[Passage], source: SourceText, cancelled: Callable[[], bool]
) -> dict[Passage, Anchor]:
    """Look for the quotes of `passages` in `source`; those that were left when `cancelled` are not in the answer."""
    anchors: dict[Passage, Anchor] = {}
    left = list(dict.fromkeys(passages))
    for status, look in (
        (QuoteStatus.VERBATIM, _verbatim),
        (QuoteStatus.SAME_WORDS, _same_words),
        (QuoteStatus.WITH_OMISSIONS, _with_omissions),
    ):
        finds = look([passage.quote for passage in left], source, cancelled) if left else {}
        for passage in left:
            if finds.get(passage.quote):
                anchors[passage] = _anchor(status, finds[passage.quote], passage, source)
        left = [passage for passage in left if passage not in anchors]
        if cancelled():
            return anchors
    return anchors | dict.fromkeys(left, NOT_FOUND)


def _verbatim(quotes: Sequence[str], source: SourceText, cancelled: Callable[[], bool]) -> dict[str, _Finds]:
    wordings = {quote: Wording(quote) for quote in quotes}
    places = find_places((wording.text for wording in wordings.values()), source.text, _MOST_PLACES, cancelled)
    return {
        quote: _valid(wording.verbatim_at(source, place) for place in places.get(wording.text, ()))
        for quote, wording in wordings.items()
        if not cancelled()
    }


def _same_words(quotes: Sequence[str], source: SourceText, cancelled: Callable[[], bool]) -> dict[str, _Finds]:
    wordings = {quote: wording for quote in quotes if (wording := Wording(quote)).searchable}
    needles = (wording.normal.text for wording in wordings.values())
    places = find_places(needles, source.normal.text, _MOST_PLACES, cancelled)
    return {
        quote: _valid(wording.same_at(source, place) for place in places.get(wording.normal.text, ()))
        for quote, wording in wordings.items()
        if not cancelled()
    }


def _with_omissions(quotes: Sequence[str], source: SourceText, cancelled: Callable[[], bool]) -> dict[str, _Finds]:
    divided = {quote: parts for quote in quotes if (parts := parts_between_omissions(quote))}
    divided = {quote: parts for quote, parts in divided.items() if all(part.searchable for part in parts)}
    known = {quote: _longest(parts) for quote, parts in divided.items()}
    needles = (divided[quote][index].normal.text for quote, index in known.items())
    places = find_places(needles, source.normal.text, _MOST_PLACES, cancelled)
    finds: dict[str, _Finds] = {}
    for quote, parts in divided.items():
        if cancelled():
            break
        index = known[quote]
        finds[quote] = chains(parts, index, places.get(parts[index].normal.text, ()), source)
    return finds


def _longest(parts: Sequence[Wording]) -> int:
    return max(range(len(parts)), key=lambda index: len(parts[index].normal.text))


def _valid(spans: Iterable[Span | None]) -> _Finds:
    return [(span,) for span in spans if span is not None]


def _anchor(status: QuoteStatus, finds: _Finds, passage: Passage, source: SourceText) -> Anchor:
    """Return the anchor of a quote that stands at one or more places."""
    wholes = [Span(parts[0].start, parts[-1].end) for parts in finds]
    meant = _tightest(told_apart(wholes, passage, source), wholes)
    places = tuple(wholes[index] for index in meant)
    only = status if len(places) == 1 else QuoteStatus.AMBIGUOUS
    return Anchor(only, *places[0], parts=finds[meant[0]], places=places)


def _tightest(meant: Sequence[int], wholes: Sequence[Span]) -> list[int]:
    """Return those of the places, in order, that have no other in them: with omissions, places may overlap."""
    kept: list[int] = []
    # Where one begins later, it can only lie in those before it that end no earlier.
    for index in sorted(meant, key=lambda one: (wholes[one].start, -wholes[one].end)):
        while kept and wholes[kept[-1]].end >= wholes[index].end:
            kept.pop()
        kept.append(index)
    return kept
