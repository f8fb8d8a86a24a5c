"""Sets blocks in columns: from the top, in order, each column at most as high as a limit allows."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

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

    def columns(self) -> Band:
        """Return the children of each column."""
        starts = (0, *self.ends[:-1])
        return tuple(tuple(self.indices[start:end]) for start, end in zip(starts, self.ends, strict=True))


class Shape(NamedTuple):
    """A size of a block in px, and the parts that give it: beside each other in one band, or one band each."""

    width: float
    height: float
    parts: tuple[Part, ...] = ()
    stacked: bool = False


class Care(NamedTuple):
    """How finely shapes are tried: how many a block offers, by what factor heights and widths grow, how often."""

    shapes: int
    step: float
    most: int


class Spacing(NamedTuple):
    """Distances in px between the children of a block, and how finely to try."""

    gutter: float
    stack: float
    header: float
    band: float
    care: Care


Offers = Sequence[Sequence[Shape]]
"""The shapes that each child offers, narrow ones first: each is wider and lower than the one before."""


def parts(indices: Sequence[int], offers: Offers, spacing: Spacing) -> list[Part]:
    """Offer column arrangements of the children `indices`, narrow ones first."""
    shapes = [offers[i] for i in indices]
    found: list[Part] = []
    if len(shapes) == 1:
        return [
            Part(shape.width + spacing.gutter, shape.height, indices, (1,), (pick,))
            for pick, shape in enumerate(shapes[0])
        ]
    plain = all(len(offered) == 1 for offered in shapes)
    limit = max(offered[-1].height for offered in shapes)
    for _ in range(spacing.care.most):
        part, following = _plain(indices, shapes, spacing, limit) if plain else _filled(indices, shapes, spacing, limit)
        found.append(part)
        if len(part.ends) == 1 and following == inf:
            break
        limit = max(following, limit * spacing.care.step)
    else:
        found.append(single(indices, offers, spacing))
    return spread_parts(found, spacing.care)


def single(indices: Sequence[int], offers: Offers, spacing: Spacing) -> Part:
    """One column, each child in its narrowest shape."""
    return _filled(indices, [offers[i] for i in indices], spacing, inf)[0]


def lowest(offered: Sequence[Part], width: float) -> Part | None:
    """Return the lowest of some parts, narrow ones first, that is not wider than `width` px."""
    found = None
    for part in offered:
        if part.width > width:
            break
        found = part
    return found


def row(indices: Sequence[int], offers: Offers, spacing: Spacing, width: float) -> Part:
    """Set children as low as `width` px allow; one that is too wide even so stays the narrowest that is possible."""
    shapes = [offers[i] for i in indices]
    if len(shapes) == 1:
        return _alone(indices, shapes[0], spacing, width)
    low, high = max(offered[-1].height for offered in shapes), max(offered[0].height for offered in shapes)
    lowest_row = _filled(indices, shapes, spacing, low)[0]
    if lowest_row.width <= width:
        return lowest_row
    best = _filled(indices, shapes, spacing, high)[0]
    if best.width > width:
        return best
    for _ in range(5):
        middle = (low + high) / 2
        part = _filled(indices, shapes, spacing, middle)[0]
        if part.width <= width:
            best, high = part, middle
        else:
            low = middle
    return best


def _alone(indices: Sequence[int], offered: Sequence[Shape], spacing: Spacing, width: float) -> Part:
    """Set one child as low as `width` px allow, or as narrow as it can be."""
    pick, last = 0, len(offered) - 1
    while pick < last and offered[pick + 1].width + spacing.gutter <= width:
        pick += 1
    return Part(offered[pick].width + spacing.gutter, offered[pick].height, indices, (1,), (pick,))


def spread_parts(offered: list[Part], care: Care) -> list[Part]:
    """Keep those that no other beats in width and height, narrow ones first, not too many, evenly chosen."""
    best: list[Part] = []
    for part in sorted(offered, key=_size):
        if not best or part.height < best[-1].height - 0.5:
            best.append(part)
    if len(best) <= care.shapes:
        return best
    return [best[round(i * (len(best) - 1) / (care.shapes - 1))] for i in range(care.shapes)]


def spread_shapes(offered: list[Shape], care: Care) -> list[Shape]:
    """Keep those that no other beats in width and height, narrow ones first, not too many, evenly chosen."""
    best: list[Shape] = []
    for shape in sorted(offered, key=_size):
        if not best or shape.height < best[-1].height - 0.5:
            best.append(shape)
    if len(best) <= care.shapes:
        return best
    return [best[round(i * (len(best) - 1) / (care.shapes - 1))] for i in range(care.shapes)]


def _size(offered: Part | Shape) -> tuple[float, float]:
    return offered[0], offered[1]


def _plain(
    indices: Sequence[int], shapes: Sequence[Sequence[Shape]], spacing: Spacing, limit: float
) -> tuple[Part, float]:
    """Fill columns with children of one shape each; return the part, and the next limit that would change it."""
    stack, gutter = spacing.stack, spacing.gutter
    ends: list[int] = []
    width = height = at = widest = 0.0
    following = inf
    for i, offered in enumerate(shapes):
        shape = offered[0]
        grown = at + shape[1]
        if at and grown > limit:
            following = min(following, grown)
            ends.append(i)
            width += gutter + widest
            height = max(height, at)
            grown = shape[1]
            widest = 0.0
        at = grown + stack
        widest = max(widest, shape[0])
    ends.append(len(shapes))
    height = max(height, at) - stack
    return Part(width + gutter + widest, height, indices, ends, (0,) * len(shapes)), following


def _filled(
    indices: Sequence[int], shapes: Sequence[Sequence[Shape]], spacing: Spacing, limit: float
) -> tuple[Part, float]:
    """Fill columns, each at most `limit` px high unless one child alone is higher.

    Return the part, and the next limit that would change it.
    """
    stack, gutter = spacing.stack, spacing.gutter
    ends: list[int] = []
    picks: list[int] = []
    width = height = at = widest = 0.0
    following = inf
    for i, offered in enumerate(shapes):
        last = len(offered) - 1
        narrow = 0
        while narrow < last and offered[narrow][1] > limit:
            narrow += 1
        if narrow and offered[narrow - 1][1] < following:
            following = offered[narrow - 1][1]
        pick = narrow
        while pick < last and offered[pick + 1][0] <= widest:
            pick += 1
        grown = at + offered[pick][1]
        if at and grown > limit:
            following = min(following, grown)
            ends.append(i)
            width += gutter + widest
            height = max(height, at)
            pick = narrow
            grown = offered[pick][1]
            widest = 0.0
        picks.append(pick)
        at = grown + stack
        widest = max(widest, offered[pick][0])
    ends.append(len(shapes))
    height = max(height, at) - stack
    return Part(width + gutter + widest, height, indices, ends, picks), following
