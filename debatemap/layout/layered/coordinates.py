"""Places nodes along their rows so that lines run straight: four alignments and their average.

After Brandes and Köpf (2001): nodes are joined in blocks with their median neighbour, from above or from below, from
the left or from the right; each block is pushed as far to one side as it will go. Blocks are compacted along the graph
of their neighbours, which leaves no room for the mistake that the erratum of 2020 mends. Ports lie beside a node's
middle, so that nodes of a block are shifted against each other. Borders of groups, then trunks, are always straight.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from debatemap.layout.layered.borders import Borders, distance
from debatemap.layout.layered.crossings import Order
from debatemap.layout.layered.layers import Layers

_Near = tuple[int, float]
"""A neighbour, and how far a node lies right of it when the line between them is straight."""


@dataclass(slots=True)
class _Row:
    """What all four alignments need to know of every node: its place, its neighbours in the row and how far they are."""

    place: list[int]
    before: list[int]
    after: list[int]
    apart: list[float]


def placed(layers: Layers, order: Order, borders: Borders, least: dict[int, float]) -> list[float]:
    """Return the place of every node on its row; `least` holds how wide groups must be."""
    row = _row(layers, order)
    above, below = _medians_of(layers, order, row.place, borders)
    spans = [(borders.left[group][0], borders.right[group][0], width) for group, width in least.items()]
    runs: list[list[float]] = []
    for near, rows in ((above, order), (below, order[::-1])):
        for mirrored in (False, True):
            block, shift = _aligned(rows, near, row.place, mirrored=mirrored)
            runs.append(_compacted(block, shift, row, spans, mirrored=mirrored))
    return _averaged(runs)


def _row(layers: Layers, order: Order) -> _Row:
    count = len(layers.rank)
    row = _Row([0] * count, [-1] * count, [-1] * count, [0.0] * count)
    for nodes in order:
        previous = -1
        for i, node in enumerate(nodes):
            row.place[node] = i
            if previous >= 0:
                row.before[node] = previous
                row.after[previous] = node
                row.apart[previous] = distance(layers, previous, node)
            previous = node
    return row


def _medians_of(
    layers: Layers, order: Order, place: list[int], borders: Borders
) -> tuple[list[Sequence[_Near]], list[Sequence[_Near]]]:
    """Return the median neighbours above and below each node, of those whose line crosses no trunk and no border."""
    count = len(layers.rank)
    above: list[Sequence[_Near]] = [()] * count
    below: list[Sequence[_Near]] = [()] * count
    ends: dict[int, list[tuple[int, int]]] = {}
    for group, first in borders.first.items():
        for side in (borders.left[group], borders.right[group]):
            for i in range(len(side) - 1):
                ends.setdefault(first + i, []).append((side[i], side[i + 1]))
    for rank in range(len(order) - 1):
        uppers, lowers = _firm(layers, order, rank, place, ends.get(rank, ()))
        for upper, lower in zip(uppers, lowers, strict=True):
            one, other = order[rank][upper], order[rank + 1][lower]
            above[other], below[one] = ((one, 0.0),), ((other, 0.0),)
        _loose(layers, order[rank], order[rank + 1], place, (uppers, lowers), above, below)
    return above, below


def _firm(
    layers: Layers, order: Order, rank: int, place: list[int], borders: Sequence[tuple[int, int]]
) -> tuple[list[int], list[int]]:
    """Return the places of the ends of the lines below a rank that are to be straight: borders first, then trunks."""
    pairs = sorted((place[one], place[other]) for one, other in borders)
    uppers, lowers = [one for one, _ in pairs], [other for _, other in pairs]
    for node in order[rank + 1]:
        if layers.members[node] or not layers.ups[node]:
            continue
        upper = layers.owner[layers.ups[node][0]]
        if layers.members[upper]:
            continue
        i, j = bisect_left(uppers, place[upper]), bisect_left(lowers, place[node])
        if i == j and (i == len(uppers) or uppers[i] != place[upper]):
            uppers.insert(i, place[upper])
            lowers.insert(j, place[node])
    return uppers, lowers


def _loose(
    layers: Layers,
    upper_nodes: Sequence[int],
    lower_nodes: Sequence[int],
    place: list[int],
    firm: tuple[list[int], list[int]],
    above: list[Sequence[_Near]],
    below: list[Sequence[_Near]],
) -> None:
    """Find the medians of nodes at lines that need not be straight."""
    uppers, lowers = firm
    owner, offset, weight = layers.owner, layers.offset, layers.weight
    for node in upper_nodes:
        if below[node] or not layers.ports[node]:
            continue
        near: list[tuple[int, int, int, float]] = []
        at = bisect_left(uppers, place[node])
        for port in layers.ports[node]:
            for end in layers.lowers[port]:
                if not uppers or (not above[end] and bisect_left(lowers, place[end]) == at):
                    near.append((place[end], weight[end], end, -offset[port]))
        if near:
            below[node] = _weighted_median(near)
    for node in lower_nodes:
        ups = layers.ups[node]
        if above[node] or not ups:
            continue
        at = bisect_left(lowers, place[node])
        found = [port for port in ups if not uppers or _passes(uppers, place[owner[port]], at)]
        if len(found) > 1:
            found.sort(key=lambda port: (place[owner[port]], offset[port]))
            found = found[(len(found) - 1) // 2 : len(found) // 2 + 1]
        above[node] = tuple([(owner[port], offset[port]) for port in found])


def _passes(uppers: list[int], place: int, at: int) -> bool:
    return bisect_left(uppers, place) == at == bisect_right(uppers, place)


def _weighted_median(near: list[tuple[int, int, int, float]]) -> Sequence[_Near]:
    """Return the one or two neighbours in the middle, of (place, weight, node, shift)."""
    if len(near) == 1:
        return ((near[0][2], near[0][3]),)
    near.sort()
    half = sum([entry[1] for entry in near]) / 2
    passed = 0
    for i, entry in enumerate(near):
        passed += entry[1]
        if passed > half or i + 1 == len(near):
            return ((entry[2], entry[3]),)
        if passed == half:
            return ((entry[2], entry[3]), (near[i + 1][2], near[i + 1][3]))
    return ()


def _aligned(
    rows: Sequence[Sequence[int]], near: list[Sequence[_Near]], place: list[int], *, mirrored: bool
) -> tuple[list[int], list[float]]:
    """Join nodes to blocks, row by row; return each node's block and how far right it lies of its first node."""
    block = list(range(len(place)))
    shift = [0.0] * len(place)
    for row in rows[1:]:
        if mirrored:
            bound = len(place)
            for node in reversed(row):
                for other, aside in reversed(near[node]):
                    if place[other] < bound:
                        bound = place[other]
                        block[node] = block[other]
                        shift[node] = shift[other] + aside
                        break
        else:
            bound = -1
            for node in row:
                for other, aside in near[node]:
                    if place[other] > bound:
                        bound = place[other]
                        block[node] = block[other]
                        shift[node] = shift[other] + aside
                        break
    return block, shift


def _compacted(
    block: list[int], shift: list[float], row: _Row, spans: list[tuple[int, int, float]], *, mirrored: bool
) -> list[float]:
    """Push all blocks to the left, or mirrored to the right; then each as near as can be to what stops it behind."""
    count = len(block)
    apart = row.apart
    following: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    waits = [0] * count
    edges = [(node, other, apart[node]) for node, other in enumerate(row.after) if other >= 0]
    for node, other, width in [*edges, *spans]:
        one, two = block[node], block[other]
        if mirrored:
            following[two].append((one, width + shift[node] - shift[other]))
            waits[one] += 1
        else:
            following[one].append((two, width + shift[node] - shift[other]))
            waits[two] += 1
    at = [0.0] * count
    queue = [node for node in range(count) if block[node] == node and not waits[node]]
    for one in queue:
        here = at[one]
        for two, width in following[one]:
            if here + width > at[two]:
                at[two] = here + width
            waits[two] -= 1
            if not waits[two]:
                queue.append(two)
    for one in reversed(queue):
        if following[one]:
            room = min([at[two] - width for two, width in following[one]])
            if room > at[one]:
                at[one] = room
    if mirrored:
        return [shift[node] - at[block[node]] for node in range(count)]
    return [at[block[node]] + shift[node] for node in range(count)]


def _averaged(runs: list[list[float]]) -> list[float]:
    """Lay the four on the narrowest and return the mean of the two middle places of every node."""
    lows, highs = [min(run) for run in runs], [max(run) for run in runs]
    narrowest = min(range(4), key=lambda i: highs[i] - lows[i])
    aside = [(highs[narrowest] - highs[i]) if i % 2 else (lows[narrowest] - lows[i]) for i in range(4)]
    a, b, c, d = runs
    e, f, g, h = aside
    return [
        (w + x + y + z - min(w, x, y, z) - max(w, x, y, z)) / 2
        for w, x, y, z in zip(
            [p + e for p in a], [p + f for p in b], [p + g for p in c], [p + h for p in d], strict=True
        )
    ]
