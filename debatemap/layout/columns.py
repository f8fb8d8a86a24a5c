"""Sets blocks in columns: from the top, in order, each column at most as high as a limit allows."""

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


class Part(NamedTuple):
    """Some children in columns of one band, in px; `ends` are where columns end, `picks` the shape each child takes."""

    width: float
    height: float
    indices: Sequence[int]
    ends: Sequence[int]
    picks: Sequence[int]


class Shape(NamedTuple):
    """A size of a block in px, and the parts that give it: beside each other in one band, or one band each."""

    width: float
    height: float
    parts: tuple[Part, ...] = ()
    stacked: bool = False


def leaf(width: float, height: float) -> Shape:
    """Return the shape of a block without children; there are so many that the tuple is made at once."""
    return tuple.__new__(Shape, (width, height, (), False))


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
    """Some children of a block, ready to be set in columns of many heights.

    Most are leaves with one shape, which is taken without a look at others: filling columns is what takes most of
    the time.
    """

    __slots__ = ("_indices", "_known", "_spacing", "lowest", "shapes")

    def __init__(self, indices: Sequence[int], offers: Offers, spacing: Spacing) -> None:
        self._indices = indices
        self._spacing = spacing
        self.shapes = [offers[i] for i in indices]
        self._known = [(offered[0][0], offered[0][1], offered if len(offered) > 1 else ()) for offered in self.shapes]
        self.lowest = max([offered[-1][1] for offered in self.shapes])
        """The height in px of the highest child if each is as low as it can be."""

    def filled(self, limit: float) -> tuple[Part, float]:
        """Fill columns, each at most `limit` px high unless one child alone is higher.

        Return the part, and the next limit that would change it.
        """
        stack, gutter = self._spacing.stack, self._spacing.gutter
        ends: list[int] = []
        picks = [0] * len(self._known)
        width = height = at = widest = 0.0
        following = inf
        for i, known in enumerate(self._known):
            wide, high, several = known
            narrow = 0
            if several:
                narrow, pick = _picked(several, limit, widest)
                if narrow and several[narrow - 1][1] < following:
                    following = several[narrow - 1][1]
                picks[i] = pick
                wide, high = several[pick][:2]
            grown = at + high
            if grown > limit and at:
                if grown < following:  # noqa: PLR1730 - quicker than min, and this runs more than all else
                    following = grown
                ends.append(i)
                width += gutter + widest
                if at > height:  # noqa: PLR1730
                    height = at
                if several:
                    picks[i] = narrow
                    wide, high = several[narrow][:2]
                grown = high
                widest = 0.0
            at = grown + stack
            if wide > widest:  # noqa: PLR1730
                widest = wide
        ends.append(len(picks))
        height = max(height, at) - stack
        return Part(width + gutter + widest, height, self._indices, ends, picks), following


def _picked(offered: Sequence[Shape], limit: float, widest: float) -> tuple[int, int]:
    """Return the narrowest shape that is low enough, and the lowest that is no wider than what stands above it."""
    last = len(offered) - 1
    narrow = 0
    while narrow < last and offered[narrow][1] > limit:
        narrow += 1
    pick = narrow
    while pick < last and offered[pick + 1][0] <= widest:
        pick += 1
    return narrow, pick


def parts(
    indices: Sequence[int], offers: Offers, spacing: Spacing, care: Care, low: float = 0.0, high: float = inf
) -> list[Part]:
    """Offer column arrangements of the children `indices`, `low` to `high` px high if possible, narrow ones first."""
    if len(indices) == 1:
        gutter, offered = spacing.gutter, offers[indices[0]]
        return [Part(shape[0] + gutter, shape[1], indices, (1,), (pick,)) for pick, shape in enumerate(offered)]
    children = Children(indices, offers, spacing)
    found: list[Part] = []
    limit = max(low, children.lowest)
    for _ in range(care.most):
        part, following = children.filled(limit)
        found.append(part)
        if (following == inf and len(part.ends) == 1) or limit >= high:
            break
        limit = max(following, limit * care.step)
    else:
        if high == inf:
            found.append(children.filled(inf)[0])
    return spread_parts(found, care)


def single(indices: Sequence[int], offers: Offers, spacing: Spacing) -> Part:
    """One column, each child in its narrowest shape."""
    return Children(indices, offers, spacing).filled(inf)[0]


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
