"""Sets blocks in columns: from the top, in order, each column at most as high as a limit allows."""

# ruff: noqa: PLR1730 - comparing takes a fraction of the time of min and max, and this runs more than all else.

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

Column = tuple[int, ...]
"""Indices of children, stacked from the top."""

Band = tuple[Column, ...]
"""Columns side by side."""

Bands = tuple[Band, ...]
"""Bands one under the other."""


Part = tuple[float, float, Sequence[int], Sequence[int], Sequence[int]]
"""Some children in columns of one band: width and height in px, their indices, where columns end, what they take.

That is the number of a shape for each child, or nothing if each takes its first one. Parts and shapes are bare tuples,
because thousands of them are made and compared, and most are beaten by others.
"""

Shape = tuple[float, float, tuple[Part, ...], bool]
"""A size of a block: width and height in px, the parts that give it, and whether each of these is a band of its own."""


class Care(NamedTuple):
    """How finely shapes are tried: how many a block offers, by what factor heights and widths grow, how often."""

    shapes: int
    step: float
    most: int


class Spacing(NamedTuple):
    """Distances in px between the children of a block."""

    gutter: float
    stack: float
    header: float
    band: float


Offers = Sequence[Sequence[Shape]]
"""The shapes that each child offers, narrow ones first: each is wider and lower than the one before."""


class Children:
    """Some children of a block, ready to be set in columns of many heights, low ones first.

    Filling columns is what takes most of the time. So which shape each child takes is asked again only when a limit
    lets one of them take a narrower one, and while columns are filled all that is looked at are bare numbers: the width
    and height of that shape, and the width of the next one, which is lower and costs nothing under something as wide.
    """

    __slots__ = (
        "_following",
        "_gutter",
        "_indices",
        "_narrowest",
        "_next",
        "_several",
        "_shapes",
        "_sizes",
        "_stack",
        "lowest",
    )

    def __init__(self, indices: Sequence[int], shapes: Sequence[Sequence[Shape]], spacing: Spacing) -> None:
        """Get children ready, given by their indices and shapes; at first each is as low as it can be."""
        self._indices = indices
        self._gutter, self._stack = spacing.gutter, spacing.stack
        self._shapes = shapes
        self._sizes = [(i, offered[-1][0], offered[-1][1], inf) for i, offered in enumerate(shapes)]
        self._several = [i for i, offered in enumerate(shapes) if len(offered) > 1]
        self._narrowest: list[int] = []
        self._following: list[float] = []
        """How high the next narrower shape is of each child that has several."""
        self._next = inf
        if self._several:
            self._narrowest = [len(offered) - 1 for offered in shapes]
            self._following = [shapes[i][-2][1] for i in self._several]
            self._next = min(self._following)
        self.lowest = max([size[2] for size in self._sizes])
        """The height in px of the highest child if each is as low as it can be."""

    def filled(self, limit: float) -> tuple[Part, float]:
        """Fill columns, each at most `limit` px high unless one child alone is higher.

        Return the part, and the next limit that would change it. No limit may be lower than the one before.
        """
        if limit >= self._next and self._several:
            self._narrow(limit)
        gutter, stack = self._gutter, self._stack
        ends: list[int] = []
        picks = self._narrowest[:]
        width = height = at = widest = 0.0
        following = self._next
        for i, wide, high, wider in self._sizes:
            if wider <= widest:
                wide, high = self._lowered(i, widest, picks)  # noqa: PLW2901 - unpacked at once, for speed
            grown = at + high
            if grown > limit and at:
                if grown < following:
                    following = grown
                ends.append(i)
                width += gutter + widest
                if at > height:
                    height = at
                if wider <= widest:
                    picks[i] = self._narrowest[i]
                    _, wide, high, _ = self._sizes[i]  # noqa: PLW2901
                grown = high
                widest = 0.0
            at = grown + stack
            if wide > widest:
                widest = wide
        ends.append(len(self._sizes))
        if at > height:
            height = at
        return (width + gutter + widest, height - stack, self._indices, ends, picks), following

    def _narrow(self, limit: float) -> None:
        """Let each child take the narrowest shape that is low enough."""
        following = self._following
        for at, i in enumerate(self._several):
            if following[at] <= limit:
                offered = self._shapes[i]
                pick = self._narrowest[i] - 1
                while pick and offered[pick - 1][1] <= limit:
                    pick -= 1
                self._narrowest[i] = pick
                self._sizes[i] = (i, offered[pick][0], offered[pick][1], offered[pick + 1][0])
                following[at] = offered[pick - 1][1] if pick else inf
        self._next = min(following)

    def _lowered(self, i: int, widest: float, picks: list[int]) -> tuple[float, float]:
        """Let a child take its lowest shape that is no wider than what stands above it; return the shape's size."""
        offered = self._shapes[i]
        pick, last = self._narrowest[i], len(offered) - 1
        while pick < last and offered[pick + 1][0] <= widest:
            pick += 1
        picks[i] = pick
        return offered[pick][0], offered[pick][1]


def parts(
    indices: Sequence[int], offers: Offers, spacing: Spacing, care: Care, low: float = 0.0, high: float = inf
) -> list[Part]:
    """Offer column arrangements of the children `indices`, `low` to `high` px high if possible, narrow ones first."""
    shapes = [offers[i] for i in indices]
    if len(shapes) == 1:
        gutter = spacing[0]
        return [(shape[0] + gutter, shape[1], indices, (1,), (pick,)) for pick, shape in enumerate(shapes[0])]
    if len(shapes) == 2 and not low and len(shapes[0]) == len(shapes[1]) == 1:
        return _pair(indices, shapes[0][0], shapes[1][0], spacing, high)
    children = Children(indices, shapes, spacing)
    found: list[Part] = []
    limit = max(low, children.lowest)
    step, fill = care.step, children.filled
    for _ in range(care.most):
        part, following = fill(limit)
        found.append(part)
        if (following == inf and len(part[3]) == 1) or limit >= high:
            break
        limit *= step
        if following > limit:
            limit = following
    else:
        if high == inf:
            found.append(children.filled(inf)[0])
    return spread_parts(found, care)


def _pair(indices: Sequence[int], one: Shape, other: Shape, spacing: Spacing, high: float) -> list[Part]:
    """Offer two children with one shape each in one column and in two: what `parts` finds, but there are many."""
    gutter, wide, wide_too, tall, tall_too = spacing[0], one[0], other[0], one[1], other[1]
    higher = tall if tall > tall_too else tall_too
    beside = (gutter + wide + gutter + wide_too, higher, indices, (1, 2), ())
    if higher >= high:
        return [beside]
    stack = tall + spacing[1] + tall_too
    return [(gutter + (wide if wide > wide_too else wide_too), stack, indices, (2,), ()), beside]


def single(indices: Sequence[int], offers: Offers, spacing: Spacing) -> Part:
    """One column, each child in its narrowest shape, or a lower one that is no wider than what stands above it."""
    gutter, stack, _, _ = spacing
    picks: list[int] = []
    widest = at = 0.0
    for i in indices:
        offered = offers[i]
        pick = 0
        while pick + 1 < len(offered) and offered[pick + 1][0] <= widest:
            pick += 1
        picks.append(pick)
        wide, high, _, _ = offered[pick]
        if wide > widest:
            widest = wide
        at = at + high + stack
    return (gutter + widest, at - stack, indices, (len(picks),), picks)


def spread_parts(offered: list[Part], care: Care) -> list[Part]:
    """Keep those that no other beats in width and height, narrow ones first, not too many, evenly chosen."""
    offered.sort(key=SIZE)
    return spread(unbeaten(offered), care)


_Sized = TypeVar("_Sized", bound=tuple[Any, ...])

SIZE = itemgetter(0, 1)


def unbeaten(offered: Iterable[_Sized]) -> list[_Sized]:
    """Keep those that no other beats in width and height; all begin with these and come sorted by them."""
    best: list[_Sized] = []
    least = inf
    for each in offered:
        if each[1] < least:
            best.append(each)
            least = each[1] - 0.5
    return best


def spread(best: list[_Sized], care: Care) -> list[_Sized]:
    """Keep not too many, evenly chosen."""
    if len(best) <= care.shapes:
        return best
    return [best[round(i * (len(best) - 1) / (care.shapes - 1))] for i in range(care.shapes)]
