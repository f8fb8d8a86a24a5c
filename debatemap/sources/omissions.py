"""Quotes that leave something out: their parts must stand in the source in order and near each other."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span
from debatemap.sources.wording import Wording

Chain: TypeAlias = tuple[Span, ...]
"""One place of a quote, as its quoted stretches in order."""

REACH = 800
"""How many code points may be left out at one place, about a paragraph; beside parts of a few letters it is less."""

_DOUBTFUL_FACTOR = 4
_DOUBTFUL_EXTRA = 100
_MOST_PARTS_SWAPPED = 8

MOST_PARTS = 50
"""Into how many parts a quote may fall."""

_DOTS = r"(?:…|\.\s?\.\s?\.)"
_SENTENCE_END = re.compile(
    r"(?<!\.)(?<!\b\w)(?<!\b(?:mr|ms|dr|st|no|pp|cf|vs|mm))(?<!\b(?:mrs|nos|art|vol|etc|mme))"
    r"[.!?]['’\"”»)\]]*\s+[^\w\s]*\s?(\w)|(?:\r\n|[\r\n])[^\S\r\n]*(?:\r\n|[\r\n])",
    re.IGNORECASE,
)
_OMISSION = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|…|\.{{3,4}}|\. \. \.")


def parts_between_omissions(quote: str) -> tuple[Wording, ...]:
    """Return the parts of a quote between its omission marks; none where it has no such mark or too many."""
    pieces = _OMISSION.split(quote)
    if not 1 < len(pieces) <= MOST_PARTS:
        return ()
    return tuple(part for part in map(Wording, pieces) if part.text)


def chains(parts: Sequence[Wording], known: int, places: Mapping[int, Span], source: SourceText) -> list[Chain]:
    """Return where the parts stand in order, each as near as possible to its neighbour, around each place of one part.

    `places` are those at which part number `known` stands, by where they begin in the source's normal form. Between a
    part of a single word, which soon stands somewhere by chance, and the part beside it no sentence may end.
    """
    found: dict[Chain, None] = {}
    length = len(parts[known].normal.text)
    for place, middle in places.items():
        before = _run(reversed(parts[:known]), source, place, _last_before)
        after = _run(parts[known + 1 :], source, place + length, _first_after)
        if before is not None and after is not None:
            chain = (*reversed(before), middle, *after)
            if all(_may_be_neighbours(source.text, *pair) for pair in pairwise(chain)):
                found[chain] = None
    return list(found)


def in_other_orders(
    parts: Sequence[Wording], known: int, places: Mapping[int, Span], source: SourceText, chain: Chain
) -> list[Chain]:
    """Return where the parts stand in another order, about as near to each other as in `chain` or nearer.

    Tried are the reverse order, the first or the last part at the other end, and two neighbours changing places.
    """
    most = _DOUBTFUL_FACTOR * _left_out(chain) + _DOUBTFUL_EXTRA
    words = [part.normal.text for part in parts]
    found: dict[Chain, None] = {}
    for order in _other_orders(len(parts)):
        if [words[index] for index in order] != words:
            others = chains([parts[index] for index in order], order.index(known), places, source)
            found.update((other, None) for other in others if _left_out(other) <= most)
    return list(found)


def _other_orders(count: int) -> Iterator[tuple[int, ...]]:
    order = tuple(range(count))
    yield order[::-1]
    if count > 2:
        yield (*order[1:], 0)
        yield (count - 1, *order[:-1])
    for index in range(count - 1 if 2 < count <= _MOST_PARTS_SWAPPED else 0):
        yield (*order[:index], index + 1, index, *order[index + 2 :])


def _left_out(chain: Chain) -> int:
    """Return how many code points stand between the first and the last part but in none of them."""
    return chain[-1].end - chain[0].start - sum(end - start for start, end in chain)


_Step = Callable[[Wording, SourceText, int], tuple[int, Span] | None]


def _run(parts: Iterable[Wording], source: SourceText, place: int, step: _Step) -> list[Span] | None:
    """Find part after part, each from where the one before was found; None where one is not there."""
    spans: list[Span] = []
    for part in parts:
        found = step(part, source, place)
        if found is None:
            return None
        place, span = found
        spans.append(span)
    return spans


def _first_after(part: Wording, source: SourceText, place: int) -> tuple[int, Span] | None:
    words, text = part.normal.text, source.normal.text
    furthest = place + _reach(words) + len(words)
    begin = text.find(words, place, furthest)
    while begin >= 0:
        span = part.same_at(source, begin)
        if span is not None:
            return begin + len(words), span
        begin = text.find(words, begin + 1, furthest)
    return None


def _last_before(part: Wording, source: SourceText, place: int) -> tuple[int, Span] | None:
    words, text = part.normal.text, source.normal.text
    furthest = max(0, place - _reach(words) - len(words))
    begin = text.rfind(words, furthest, place)
    while begin >= 0:
        span = part.same_at(source, begin)
        if span is not None:
            return begin, span
        begin = text.rfind(words, furthest, begin + len(words) - 1)
    return None


def _may_be_neighbours(text: str, left: Span, right: Span) -> bool:
    """Tell whether neither part is a single word, or no sentence ends between the two."""
    if len(text[left.start : left.end].split()) > 1 and len(text[right.start : right.end].split()) > 1:
        return True
    ends = _SENTENCE_END.finditer(text, left.end - 1, right.start + 1)
    return all((match.group(1) or "").islower() for match in ends)


def _reach(words: str) -> int:
    """Return how far a part may stand from its neighbour: a short one soon stands somewhere by chance."""
    return min(REACH, 40 * len(words))
