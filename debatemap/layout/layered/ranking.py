"""Gives every box a rank: conclusions before reasons, circles opened where a search from the theses closes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from debatemap.layout.layered.numbered import Link


@dataclass(slots=True)
class Ranks:
    """The rank of each box, and the numbers of the links whose conclusion has the higher rank of the two."""

    rank: dict[int, int]
    reversed_links: set[int]


def ranked(
    boxes: Sequence[int],
    junction: Sequence[bool],
    links: Iterable[Link],
    *,
    tight: bool = False,
    in_order: bool = False,
) -> Ranks:
    """Return ranks without gaps, each as small as can be; `tight` lowers boxes whose reasons are far below.
    Circles are opened from the box with the most reasons, or from the first one `in_order`.

    Where there are junctions, cards have even ranks and junctions odd ones before empty ranks are left out, so that
    linked premises stand beside the other reasons of their conclusion.
    """
    below: dict[int, list[Link]] = {box: [] for box in boxes}
    above: dict[int, list[Link]] = {box: [] for box in boxes}
    for link in links:
        below[link.target].append(link)
        above[link.source].append(link)
    order, against = _searched(boxes, below, above, in_order=in_order)
    lower: dict[int, list[int]] = {box: [] for box in boxes}
    upper: dict[int, list[int]] = {box: [] for box in boxes}
    for box in boxes:
        for link in below[box]:
            if link.number in against:
                lower[link.source].append(box)
                upper[box].append(link.source)
            else:
                lower[box].append(link.source)
                upper[link.source].append(box)
    rank = _longest(order, lower, junction)
    if tight:
        _lower(order, lower, upper, rank, junction)
    used = {level: i for i, level in enumerate(sorted(set(rank.values())))}
    return Ranks({box: used[rank[box]] for box in boxes}, against)


def _searched(
    boxes: Sequence[int], below: dict[int, list[Link]], above: dict[int, list[Link]], *, in_order: bool
) -> tuple[list[int], set[int]]:
    """Search depth first from conclusions to reasons; return boxes with conclusions first, and the links against it."""
    starts = [box for box in boxes if not above[box]]
    starts += sorted((box for box in boxes if above[box]), key=lambda box: 0 if in_order else -len(below[box]))
    order: list[int] = []
    against: set[int] = set()
    state: dict[int, int] = {}
    for start in starts:
        if start in state:
            continue
        state[start] = 1
        work = [(start, iter(below[start]))]
        while work:
            box, remaining = work[-1]
            for link in remaining:
                reached = state.get(link.source, 0)
                if reached == 1:
                    against.add(link.number)
                elif not reached:
                    state[link.source] = 1
                    work.append((link.source, iter(below[link.source])))
                    break
            else:
                state[box] = 2
                order.append(box)
                work.pop()
    order.reverse()
    return order, against


def _longest(order: Sequence[int], lower: dict[int, list[int]], junction: Sequence[bool]) -> dict[int, int]:
    rank = {box: 1 if junction[box] else 0 for box in order}
    for box in order:
        at, odd = rank[box], junction[box]
        for other in lower[box]:
            least = at + (2 if junction[other] == odd else 1)
            rank[other] = max(rank[other], least)
    return rank


def _lower(
    order: Sequence[int],
    lower: dict[int, list[int]],
    upper: dict[int, list[int]],
    rank: dict[int, int],
    junction: Sequence[bool],
) -> None:
    """Lower each box with more reasons than conclusions to its reasons, so that all links together get shorter."""
    for box in reversed(order):
        if len(lower[box]) > len(upper[box]):
            odd = junction[box]
            rank[box] = min(rank[other] - (2 if junction[other] == odd else 1) for other in lower[box])
