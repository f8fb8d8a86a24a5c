"""Looks for quotes in the text of their source: character for character, then the same words, then with omissions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
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
    for look in (_verbatim, _in_normal_form):
        found = look([passage.quote for passage in left], source, cancelled) if left else {}
        for passage in left:
            if passage.quote in found:
                anchors[passage] = _anchor(*found[passage.quote], passage, source)
        left = [passage for passage in left if passage not in anchors]
        if cancelled():
            return anchors
    return anchors | dict.fromkeys(left, NOT_FOUND)


def _verbatim(
    quotes: Iterable[str], source: SourceText, cancelled: Callable[[], bool]
) -> dict[str, tuple[QuoteStatus, _Finds]]:
    """Return the quotes that stand in the source character for character, and all their places."""
    wordings = {quote: Wording(quote) for quote in quotes}
    places = find_places((wording.text for wording in wordings.values()), source.text, _MOST_PLACES, cancelled)
    found: dict[str, tuple[QuoteStatus, _Finds]] = {}
    for quote, wording in wordings.items():
        if cancelled():
            break
        if finds := _valid(wording.verbatim_at(source, place) for place in places.get(wording.text, ())):
            found[quote] = QuoteStatus.VERBATIM, finds
    return found


def _in_normal_form(
    quotes: Iterable[str], source: SourceText, cancelled: Callable[[], bool]
) -> dict[str, tuple[QuoteStatus, _Finds]]:
    """Return the quotes that stand in the source with the same words, whole or with omissions, and all their places."""
    wholes = {quote: whole for quote in quotes if (whole := Wording(quote)).searchable}
    divided = {quote: parts_between_omissions(quote) for quote in wholes}
    longest = [max(parts, key=_length) for parts in divided.values() if parts]
    needles = (wording.normal.text for wording in (*wholes.values(), *longest))
    places = find_places(needles, source.normal.text, _MOST_PLACES, cancelled)
    found: dict[str, tuple[QuoteStatus, _Finds]] = {}
    for quote, whole in wholes.items():
        if cancelled():
            break
        if finds := _valid(whole.same_at(source, place) for place in places.get(whole.normal.text, ())):
            found[quote] = QuoteStatus.SAME_WORDS, finds
        elif finds := _with_omissions(divided[quote], source, places):
            found[quote] = QuoteStatus.WITH_OMISSIONS, finds
    return found


def _with_omissions(parts: Sequence[Wording], source: SourceText, places: Mapping[str, Sequence[int]]) -> _Finds:
    if not parts or not all(part.searchable for part in parts):
        return []
    known = max(range(len(parts)), key=lambda index: _length(parts[index]))
    return chains(parts, known, places.get(parts[known].normal.text, ()), source)


def _length(wording: Wording) -> int:
    return len(wording.normal.text)


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
