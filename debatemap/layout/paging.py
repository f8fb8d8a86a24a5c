"""Chooses which links between columns without a conclusion run over them, so that fewer cross.

Where no trunks rise, the columns of a component have two free sides, as a book has two pages: what runs over them does
not cross what runs under them, but near its ends, where it passes what turns down above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from debatemap.layout.forest import COMPONENT, Block

_PASSES = 6
_MANY = 400


class Span(NamedTuple):
    """A link by its ends, in the order of the way around: where they come, and in which columns of what they share."""

    start: int
    end: int
    first: tuple[int, int]
    last: tuple[int, int]


def over_columns(pairs: Sequence[tuple[Block, Block]]) -> set[int]:
    """Return the indices of those links, by source and target, that are to run over the columns."""
    spans: dict[Block, dict[int, Span]] = {}
    for index, (source, target) in enumerate(pairs):
        top, one, other = _columns(source, target)
        if top.kind is COMPONENT:
            ends = sorted([(source.turn, one), (target.turn, other)])
            spans.setdefault(top, {})[index] = Span(ends[0][0], ends[1][0], ends[0][1], ends[1][1])
    chosen: set[int] = set()
    for found in spans.values():
        if len(found) <= _MANY:
            chosen |= _over(found)
    return chosen


def _columns(source: Block, target: Block) -> tuple[Block, tuple[int, int], tuple[int, int]]:
    """Return the lowest block around both, and the band and column under it in which each stands."""
    one, other = source, target
    under_one = under_other = (-1, -1)
    while one is not other:
        if one.depth >= other.depth:
            under_one, one = (one.band, one.column), one.above
        else:
            under_other, other = (other.band, other.column), other.above
    return one, under_one, under_other


def _over(spans: dict[int, Span]) -> set[int]:
    """Turn links over one by one while that saves crossings."""
    free = [index for index, span in spans.items() if span.first[0] == span.last[0] and span.first != span.last]
    over: set[int] = set()
    same = {index: _Costs() for index in spans}
    for one, other in combinations(spans, 2):
        apart, over_one, over_other = _costs(spans[one], spans[other])
        if apart or over_one or over_other:
            same[one][other] = (apart, over_one)
            same[other][one] = (apart, over_other)
    for _ in range(_PASSES):
        turned = False
        for index in free:
            saved = 0
            for other, (together, over_this) in same[index].items():
                over_that = same[other][index][1]
                if other in over:
                    saved += over_that - together
                else:
                    saved += together - over_this
            if (saved > 0) if index not in over else (saved < 0):
                over ^= {index}
                turned = True
        if not turned:
            break
    return over


_Costs = dict[int, tuple[int, int]]
"""By another link: crossings if both run on one side, and if this one runs over and the other one under."""


def _costs(one: Span, other: Span) -> tuple[int, int, int]:
    """Return the crossings of two links on one side, with the first one over, and with the second one over."""
    start, end, other_start, other_end = one.start, one.end, other.start, other.end
    together = start < other_start < end < other_end or other_start < start < other_end < end
    if one.first in (other.first, other.last) or one.last in (other.first, other.last):
        return int(together), _passed(one, other), _passed(other, one)
    return int(together), 0, 0


def _passed(over: Span, under: Span) -> int:
    """Count the ends of a link that turns down which one that turns up in the same column passes."""
    found = 0
    for turn, column in ((over.start, over.first), (over.end, over.last)):
        local = under.first == under.last
        if local:
            found += column == under.first and under.start < turn < under.end
            continue
        found += column == under.first and under.start < turn
        found += column == under.last and under.end < turn
    return found
