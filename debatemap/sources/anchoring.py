"""Looks for quotes in the text of their source: character for character, then the same words, then with omissions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from debatemap.model import Passage
from debatemap.sources.anchor import NOT_FOUND, Anchor, QuoteStatus
from debatemap.sources.context import told_apart
from debatemap.sources.omissions import Chain, chains, in_other_orders, parts_between_omissions
from debatemap.sources.places import find_places
from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span
from debatemap.sources.wording import Wording

_MOST_PLACES = 1000


@dataclass(frozen=True, slots=True)
class _Finds:
    """Where one quote stands; `rivals` tells where its parts stand in another order, near what is given."""

    status: QuoteStatus
    chains: list[Chain]
    rivals: Callable[[Chain], list[Chain]]


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
                anchors[passage] = _anchor(found[passage.quote], passage, source)
        left = [passage for passage in left if passage not in anchors]
        if cancelled():
            return anchors
    return anchors | dict.fromkeys(left, NOT_FOUND)


def _verbatim(quotes: Iterable[str], source: SourceText, cancelled: Callable[[], bool]) -> dict[str, _Finds]:
    """Return the quotes that stand in the source character for character, and all their places."""
    wordings = {quote: Wording(quote) for quote in quotes}
    places = find_places((wording.text for wording in wordings.values()), source.text, _MOST_PLACES, cancelled)
    found: dict[str, _Finds] = {}
    for quote, wording in wordings.items():
        if cancelled():
            break
        if finds := _valid(wording.verbatim_at(source, place) for place in places.get(wording.text, ())):
            found[quote] = _Finds(QuoteStatus.VERBATIM, finds, _no_rivals)
    return found


def _in_normal_form(quotes: Iterable[str], source: SourceText, cancelled: Callable[[], bool]) -> dict[str, _Finds]:
    """Return the quotes that stand in the source with the same words, whole or with omissions, and all their places."""
    wholes = {quote: whole for quote in quotes if (whole := Wording(quote)).searchable}
    divided = {quote: parts_between_omissions(quote) for quote in wholes}
    longest = [max(parts, key=_length) for parts in divided.values() if parts]
    needles = (wording.normal.text for wording in (*wholes.values(), *longest))
    places = find_places(needles, source.normal.text, _MOST_PLACES, cancelled)
    found: dict[str, _Finds] = {}
    for quote, whole in wholes.items():
        if cancelled():
            break
        if finds := _valid(whole.same_at(source, place) for place in places.get(whole.normal.text, ())):
            found[quote] = _Finds(QuoteStatus.SAME_WORDS, finds, _no_rivals)
        elif with_omissions := _with_omissions(divided[quote], source, places):
            found[quote] = with_omissions
    return found


def _with_omissions(parts: Sequence[Wording], source: SourceText, places: Mapping[str, Sequence[int]]) -> _Finds | None:
    if not parts or not all(part.searchable for part in parts):
        return None
    known = max(range(len(parts)), key=lambda index: _length(parts[index]))
    at = ((place, parts[known].same_at(source, place)) for place in places.get(parts[known].normal.text, ()))
    there = {place: span for place, span in at if span is not None}
    finds = chains(parts, known, there, source)
    rivals = partial(in_other_orders, parts, known, there, source) if len(parts) > 1 else _no_rivals
    return _Finds(QuoteStatus.WITH_OMISSIONS, finds, rivals) if finds else None


def _no_rivals(_chain: Chain) -> list[Chain]:
    return []


def _length(wording: Wording) -> int:
    return len(wording.normal.text)


def _valid(spans: Iterable[Span | None]) -> list[Chain]:
    return [(span,) for span in spans if span is not None]


def _anchor(found: _Finds, passage: Passage, source: SourceText) -> Anchor:
    """Return the anchor of a quote that stands at one or more places."""
    wholes = [_whole(chain) for chain in found.chains]
    meant = _tightest(told_apart(wholes, passage, source), wholes)
    places = tuple(wholes[index] for index in meant)
    first = found.chains[meant[0]]
    if len(places) > 1:
        return Anchor(QuoteStatus.AMBIGUOUS, *places[0], parts=first, places=places)
    # Words put in another order are an altered quote, which only chance finds elsewhere in the order given.
    others = [_whole(chain) for chain in found.rivals(first)]
    spans = [*places, *(others[index] for index in _tightest(range(len(others)), others))]
    likely = told_apart(spans, passage, source)
    if 0 not in likely:
        return NOT_FOUND
    rivals = tuple(spans[index] for index in likely[1:])
    return Anchor(QuoteStatus.AMBIGUOUS if rivals else found.status, *spans[0], first, places, rivals)


def _whole(chain: Chain) -> Span:
    return Span(chain[0].start, chain[-1].end)


def _tightest(meant: Sequence[int], wholes: Sequence[Span]) -> list[int]:
    """Return those of the places, in order, that have no other in them: with omissions, places may overlap."""
    kept: list[int] = []
    # Where one begins later, it can only lie in those before it that end no earlier.
    for index in sorted(meant, key=lambda one: (wholes[one].start, -wholes[one].end)):
        while kept and wholes[kept[-1]].end >= wholes[index].end:
            kept.pop()
        kept.append(index)
    return kept
