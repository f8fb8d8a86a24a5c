"""Chooses for each box the one edge that says under which other box it stands, so that all together make trees."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from debatemap.layout.request import Edge

Outgoing = Mapping[str, Sequence[Edge]]


def first_conclusions(boxes: Sequence[str], edges: Sequence[Edge]) -> dict[str, Edge]:
    """Return for each box the first of its edges, in the order given; boxes that head a tree have none.

    Boxes that lead to each other in a circle count together: those with a way out take it and the others follow them;
    where there is none, the box with the most reasons heads the tree.
    """
    rank = dict(zip(boxes, range(len(boxes)), strict=True))
    if max([rank[edge.target] - rank[edge.source] for edge in edges], default=-1) < 0:
        # Each box comes after what it leads to, as in most debates: there is no circle.
        return {edge.source: edge for edge in reversed(edges)}
    outgoing: dict[str, list[Edge]] = {box: [] for box in boxes}
    reasons = dict.fromkeys(boxes, 0)
    for edge in edges:
        if edge.source != edge.target:
            outgoing[edge.source].append(edge)
            reasons[edge.target] += 1
    if _circle_free(boxes, outgoing, reasons):
        return {box: found[0] for box, found in outgoing.items() if found}
    chosen: dict[str, Edge] = {}
    for circle in _circles(boxes, outgoing):
        if len(circle) == 1:
            if outgoing[circle[0]]:
                chosen[circle[0]] = outgoing[circle[0]][0]
        else:
            _open(circle, outgoing, reasons, chosen)
    return chosen


def _circle_free(boxes: Iterable[str], outgoing: Outgoing, reasons: Mapping[str, int]) -> bool:
    """Tell whether no box leads back to itself, as in most debates: quicker than to look for the circles.

    Boxes that have no reasons left are taken away until none is; `reasons` counts the edges to each.
    """
    left = dict(reasons)
    free = [box for box in boxes if not left[box]]
    for box in free:  # grows meanwhile
        for edge in outgoing[box]:
            target = edge.target
            left[target] -= 1
            if not left[target]:
                free.append(target)
    return len(free) == len(left)


def _open(circle: Sequence[str], outgoing: Outgoing, reasons: Mapping[str, int], chosen: dict[str, Edge]) -> None:
    """Choose edges for boxes that lead to each other so that no circle is left; `reasons` counts the edges to each."""
    members = set(circle)
    incoming: dict[str, list[Edge]] = {box: [] for box in circle}
    for box in circle:
        for edge in outgoing[box]:
            if edge.target in members:
                incoming[edge.target].append(edge)
    heads: list[str] = []
    for box in circle:
        ways_out = [edge for edge in outgoing[box] if edge.target not in members]
        if ways_out:
            chosen[box] = ways_out[0]
            heads.append(box)
    if not heads:
        heads = [max(circle, key=lambda box: reasons[box])]
    reached = set(heads)
    waiting = deque(heads)
    while waiting:
        for edge in incoming[waiting.popleft()]:
            if edge.source not in reached:
                reached.add(edge.source)
                chosen[edge.source] = edge
                waiting.append(edge.source)


def _circles(boxes: Sequence[str], outgoing: Outgoing) -> list[list[str]]:
    """Return the strongly connected components, each in the order of `boxes` (Tarjan 1972, without recursion)."""
    rank = {box: i for i, box in enumerate(boxes)}
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    path: list[str] = []
    on_path: set[str] = set()
    circles: list[list[str]] = []
    for start in boxes:
        if start in index:
            continue
        work = [(start, iter(outgoing[start]))]
        while work:
            box, remaining = work[-1]
            if box not in index:
                index[box] = low[box] = len(index)
                path.append(box)
                on_path.add(box)
            for edge in remaining:
                if edge.target not in index:
                    work.append((edge.target, iter(outgoing[edge.target])))
                    break
                if edge.target in on_path:
                    low[box] = min(low[box], index[edge.target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[box])
                if low[box] == index[box]:
                    circles.append(sorted(_popped(path, on_path, box), key=rank.__getitem__))
    return circles


def _popped(path: list[str], on_path: set[str], last: str) -> list[str]:
    taken: list[str] = []
    while True:
        box = path.pop()
        on_path.discard(box)
        taken.append(box)
        if box == last:
            return taken
