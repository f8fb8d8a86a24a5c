"""Sets blocks in rows, each row in columns: useful where blocks differ much in height."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heapreplace
from math import inf

from debatemap.layout.columns import Children, Offers, Part, Shape, Spacing


def shelved(
    indices: Sequence[int], offers: Offers, spacing: Spacing, limit: float, known: dict[tuple[int, int], Part]
) -> tuple[list[Part], float]:
    """Set children in rows at most `limit` px wide; return these, and the next limit that would change them.

    `known` are rows, by their first child and the one after their last, that are as low as they can be.
    """
    gutter = spacing.gutter
    shelves: list[Part] = []
    following = inf
    start = 0
    used = need = 0.0
    for at in range(len(indices) + 1):
        if at < len(indices):
            need = offers[indices[at]][0][0] + gutter
            if used + need <= limit or at == start:
                used += need
                continue
            following = min(following, used + need)
        part = known.get((start, at))
        if part is None or part[0] > limit:
            part, lowest = _row(indices[start:at], offers, spacing, limit)
            if lowest:
                known[start, at] = part
            else:
                following = 0.0
        shelves.append(part)
        start, used = at, need
    return shelves, following


def _row(indices: Sequence[int], offers: Offers, spacing: Spacing, width: float) -> tuple[Part, bool]:
    """Set children, all of which fit side by side, as low as `width` px allow; tell whether more would be no help.

    A single one that is too wide stays the narrowest that is possible.
    """
    if len(indices) == 1:
        return _alone(indices, offers[indices[0]], spacing, width)
    shapes = [offers[i] for i in indices]
    children = Children(indices, shapes, spacing)
    limit, lower = _lowest_beside(shapes, width - spacing.gutter * len(indices))
    if lower:
        part, _ = children.filled(lower)
        if part[0] <= width:
            return part, False
    return children.filled(limit)[0], not lower


def _lowest_beside(shapes: Sequence[Sequence[Shape]], width: float) -> tuple[float, float]:
    """Make the highest child lower and wider as long as all fit side by side; return its height, and its next one."""
    free = width - sum([offered[0][0] for offered in shapes])
    tops = [(-offered[0][1], i, 0) for i, offered in enumerate(shapes)]
    heapify(tops)
    while True:
        height, i, pick = tops[0]
        offered = shapes[i]
        pick += 1
        if pick == len(offered):
            return -height, 0.0
        free -= offered[pick][0] - offered[pick - 1][0]
        if free < 0.0:
            return -height, offered[pick][1]
        heapreplace(tops, (-offered[pick][1], i, pick))


def _alone(indices: Sequence[int], offered: Sequence[Shape], spacing: Spacing, width: float) -> tuple[Part, bool]:
    """Set one child as low as `width` px allow, or as narrow as it can be."""
    pick, last = 0, len(offered) - 1
    while pick < last and offered[pick + 1][0] + spacing.gutter <= width:
        pick += 1
    return (offered[pick][0] + spacing.gutter, offered[pick][1], indices, (1,), (pick,)), pick == last
