"""Gives every box a rank: conclusions before reasons, circles opened where a search from the theses closes them."""

from __future__ import annotations

from collections import Counter
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
    backwards = False
    for link in links:
        _, source, target, _, _ = link
        below[target].append(link)
        if source <= target:
            backwards = True
    order: Sequence[int] = sorted(boxes)
    against: set[int] = set()
    if backwards:  # else conclusions come first in the file, and there is no circle to be found
        order, against = _searched(boxes, below, in_order=in_order)
    if against:
        lower = _turned(boxes, below, against)
    else:
        lower = {box: [link[1] for link in found] for box, found in below.items()}
    rank = _longest(order, lower, junction)
    if tight:
        _lower(order, lower, rank, junction)
    used = {level: i for i, level in enumerate(sorted(set(rank.values())))}
    return Ranks({box: used[rank[box]] for box in boxes}, against)


def _searched(boxes: Sequence[int], below: dict[int, list[Link]], *, in_order: bool) -> tuple[list[int], set[int]]:
    """Search depth first from conclusions to reasons; return boxes with conclusions first, and the links against it."""
    leading = {link[1] for found in below.values() for link in found}
    starts = [box for box in boxes if box not in leading]
    starts += sorted([box for box in boxes if box in leading], key=lambda box: 0 if in_order else -len(below[box]))
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
            for number, source, _, _, _ in remaining:
                reached = state.get(source, 0)
                if reached == 1:
                    against.add(number)
                elif not reached:
                    state[source] = 1
                    work.append((source, iter(below[source])))
                    break
            else:
                state[box] = 2
                order.append(box)
                work.pop()
    order.reverse()
    return order, against


def _turned(boxes: Sequence[int], below: dict[int, list[Link]], against: set[int]) -> dict[int, list[int]]:
    """Return the boxes that must be lower than each: its reasons, and its conclusion where a link is turned round."""
    lower: dict[int, list[int]] = {box: [] for box in boxes}
    for box in boxes:
        for number, source, _, _, _ in below[box]:
            if number in against:
                lower[source].append(box)
            else:
                lower[box].append(source)
    return lower


def _longest(order: Sequence[int], lower: dict[int, list[int]], junction: Sequence[bool]) -> dict[int, int]:
    rank = {box: 1 if junction[box] else 0 for box in order}
    for box in order:
        at, odd = rank[box], junction[box]
        for other in lower[box]:
            least = at + (2 if junction[other] == odd else 1)
            if least > rank[other]:  # noqa: PLR1730 - quicker than max, and this is done for every link
                rank[other] = least
    return rank


def _lower(
    order: Sequence[int],
    lower: dict[int, list[int]],
    rank: dict[int, int],
    junction: Sequence[bool],
) -> None:
    """Lower each box with more reasons than conclusions to its reasons, so that all links together get shorter."""
    uppers = Counter([other for others in lower.values() for other in others])
    for box in reversed(order):
        if len(lower[box]) > uppers[box]:
            odd = junction[box]
            rank[box] = min(rank[other] - (2 if junction[other] == odd else 1) for other in lower[box])
