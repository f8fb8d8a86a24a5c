"""Quotes that leave something out: their parts must stand in the source in order and near each other."""

import re
from collections.abc import Callable, Iterable, Sequence

from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span
from debatemap.sources.wording import Wording

REACH = 800
"""How many code points may be left out at one place, about a paragraph; beside parts of a few letters it is less."""

MOST_PARTS = 50
"""Into how many parts a quote may fall."""

_DOTS = r"(?:…|\.\s?\.\s?\.)"
_OMISSION = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|…|\.{{3,4}}|\. \. \.")


def parts_between_omissions(quote: str) -> tuple[Wording, ...]:
    """Return the parts of a quote between its omission marks; none where it has no such mark or too many."""
    pieces = _OMISSION.split(quote)
    if not 1 < len(pieces) <= MOST_PARTS:
        return ()
    return tuple(part for part in map(Wording, pieces) if part.text)


def chains(parts: Sequence[Wording], known: int, places: Iterable[int], source: SourceText) -> list[tuple[Span, ...]]:
    """Return where the parts stand in order, each as near as possible to its neighbour, around each place of one part.

    `places` are those in the source's normal form at which part number `known` may stand.
    """
    found: dict[tuple[Span, ...], None] = {}
    for place in places:
        middle = parts[known].same_at(source, place)
        if middle is None:
            continue
        length = len(parts[known].normal.text)
        before = _run(reversed(parts[:known]), source, place, _last_before)
        after = _run(parts[known + 1 :], source, place + length, _first_after)
        if before is not None and after is not None:
            found[(*reversed(before), middle, *after)] = None
    return list(found)


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


def _reach(words: str) -> int:
    """Return how far a part may stand from its neighbour: a short one soon stands somewhere by chance."""
    return min(REACH, 40 * len(words))
