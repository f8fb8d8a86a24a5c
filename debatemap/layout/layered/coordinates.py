"""Places nodes along their rows: near their neighbours above and below, in order, never nearer than they may be.

Row by row, up and down, every node wants to stand under (or over) the mean of its neighbours; the nearest places, by
weighted squares, that keep order and distances are found by pooling adjacent violators (Ayer et al. 1955; for drawings
Gansner et al. 1993 call the same task the priority of edges). At last trunks and the borders of groups are made
straight: of all blocks, pushed right where need be and pushed left where need be, the mean is taken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from debatemap.layout.layered.blocks import Blocks
from debatemap.layout.layered.borders import Borders, distance
from debatemap.layout.layered.crossings import Order
from debatemap.layout.layered.layers import CLOSES, OPENS, Layers
from debatemap.layout.layered.measures import CARD_GAP, NEAR_CARDS, rounded

_ROUNDS, _ROUNDS_IF_MANY, _MANY = 4, 2, 150
"""How often rows settle, and how often where there are many nodes."""
_FIRM = 6.0
"""How much more a trunk wants to be straight than a card wants to stand in the middle."""
_LOOSE = 0.05
"""How much a node without neighbours on that side wants to stay."""


def placed(layers: Layers, order: Order, borders: Borders, least: dict[int, float]) -> list[float]:
    """Return the place of every node on its row; `least` holds how wide groups must be."""
    apart = _distances(layers, order)
    places = [0.0] * len(layers.rank)
    for nodes in order:
        at = 0.0
        for node in nodes:
            places[node] = at
            at += apart[node]
    firm = _firm(layers, order, borders)
    after = {one: other for row in firm for one, other in row}
    before = {other: one for row in firm for one, other in row}
    trunk_after = {one: other for one, other in after.items() if not layers.border[one]}
    trunk_before = {other: one for one, other in trunk_after.items()}
    for _ in range(_ROUNDS if len(places) < _MANY else _ROUNDS_IF_MANY):
        for rank in range(len(order)):
            _want_above(layers, order[rank], places, apart, trunk_before)
        for rank in range(len(order) - 1, -1, -1):
            _want_below(layers, order[rank], places, apart, trunk_after)
    if firm or least:
        places = _straightened(layers, places, Blocks(order, apart, before, _spans(borders, least)))
        _tighten(order, places, apart, borders, least)
    return [rounded(place) for place in places]


def pushed(layers: Layers, order: Order, borders: Borders, least: dict[int, float], wanted: list[float]) -> list[float]:
    """Return the places wanted, or as little right of them as is needed to keep the least distances."""
    apart = _distances(layers, order, NEAR_CARDS)
    before = {other: one for row in _firm(layers, order, borders) for one, other in row}
    blocks = Blocks(order, apart, before, _spans(borders, least))
    places = blocks.pushed_right(wanted)
    return [places[head] for head in blocks.head]


def _spans(borders: Borders, least: dict[int, float]) -> list[tuple[int, int, float]]:
    return [(borders.left[group][0], borders.right[group][0], width) for group, width in least.items()]


def _distances(layers: Layers, order: Order, cards: float = CARD_GAP) -> list[float]:
    """Return how far the next node of the row must be from each."""
    apart = [0.0] * len(layers.rank)
    for nodes in order:
        for one, other in pairwise(nodes):
            apart[one] = distance(layers, one, other, cards)
    return apart


def _firm(layers: Layers, order: Order, borders: Borders) -> list[list[tuple[int, int]]]:
    """Return the pairs of nodes below each other that must stand in line: borders, then trunks that cross none."""
    place = [0] * len(layers.rank)
    for nodes in order:
        for i, node in enumerate(nodes):
            place[node] = i
    ends: dict[int, list[tuple[int, int]]] = {}
    for group, first in borders.first.items():
        for side in (borders.left[group], borders.right[group]):
            for i in range(len(side) - 1):
                ends.setdefault(first + i, []).append((side[i], side[i + 1]))
    found: list[list[tuple[int, int]]] = []
    for rank in range(len(order) - 1):
        pairs = sorted(ends.get(rank, ()), key=lambda pair: place[pair[0]])
        uppers, lowers = [place[one] for one, _ in pairs], [place[other] for _, other in pairs]
        for node in order[rank + 1]:
            if layers.members[node] or not layers.ups[node]:
                continue
            upper = layers.owner[layers.ups[node][0]]
            if layers.members[upper]:
                continue
            i = bisect_left(uppers, place[upper])
            if i == bisect_left(lowers, place[node]):
                uppers.insert(i, place[upper])
                lowers.insert(i, place[node])
                pairs.append((upper, node))
        if pairs:
            found.append(pairs)
    return found


def _want_above(
    layers: Layers, nodes: Sequence[int], places: list[float], apart: list[float], before: dict[int, int]
) -> None:
    owner, offset, weight, above = layers.owner, layers.offset, layers.weight, layers.ups
    wanted: list[float] = []
    heavy: list[float] = []
    for node in nodes:
        ups = above[node]
        if node in before:
            wanted.append(places[before[node]])
            heavy.append(_FIRM * (weight[node] or 1))
        elif len(ups) == 1:
            port = ups[0]
            wanted.append(places[owner[port]] + offset[port])
            heavy.append(weight[node])
        elif ups:
            wanted.append(sum([places[owner[port]] + offset[port] for port in ups]) / len(ups))
            heavy.append(len(ups))
        else:
            wanted.append(places[node])
            heavy.append(_LOOSE)
    _settle(nodes, wanted, heavy, apart, places)


def _want_below(
    layers: Layers, nodes: Sequence[int], places: list[float], apart: list[float], after: dict[int, int]
) -> None:
    weight, ports, offset, lowers = layers.weight, layers.ports, layers.offset, layers.lowers
    wanted: list[float] = []
    heavy: list[float] = []
    for node in nodes:
        total, mass = 0.0, 0.0
        if node in after:
            total, mass = places[after[node]] * _FIRM, _FIRM
        for port in ports[node]:
            aside = offset[port]
            for end in lowers[port]:
                total += (places[end] - aside) * weight[end]
                mass += weight[end]
        if mass:
            wanted.append(total / mass)
            heavy.append(mass)
        else:
            wanted.append(places[node])
            heavy.append(_LOOSE)
    _settle(nodes, wanted, heavy, apart, places)


def _settle(
    nodes: Sequence[int], wanted: list[float], heavy: list[float], apart: list[float], places: list[float]
) -> None:
    """Give nodes the places nearest to those wanted that keep their order and distances."""
    pools: list[tuple[float, float, int]] = []
    reach = 0.0
    for node, want, mass in zip(nodes, wanted, heavy, strict=True):
        value, count = want - reach, 1
        while pools and pools[-1][0] >= value:
            before, other, many = pools.pop()
            value = (value * mass + before * other) / (mass + other)
            mass += other  # noqa: PLW2901 - of all that are pooled
            count += many
        pools.append((value, mass, count))
        reach += apart[node]
    first = 0
    reach = 0.0
    for value, _, count in pools:
        for node in nodes[first : first + count]:
            places[node] = value + reach
            reach += apart[node]
        first += count


def _straightened(layers: Layers, places: list[float], blocks: Blocks) -> list[float]:
    """Return places where all that must stand in line does: between those pushed right and those pushed left."""
    wanted = list(places)
    for head, line in blocks.lines.items():
        kind = layers.border[head]
        values = [places[node] for node in line]
        wanted[head] = min(values) if kind == OPENS else max(values) if kind == CLOSES else sum(values) / len(values)
    right, left = blocks.pushed_right(wanted), blocks.pushed_left(wanted)
    return [(left[head] + right[head]) / 2 for head in blocks.head]


def _tighten(order: Order, places: list[float], apart: list[float], borders: Borders, least: dict[int, float]) -> None:
    """Move the borders of groups as near to what they hold as they may be, the innermost first."""
    previous: dict[int, int] = {}
    following: dict[int, int] = {}
    for nodes in order:
        for one, other in pairwise(nodes):
            following[one], previous[other] = other, one
    for group in reversed(borders.first):
        lefts, rights = borders.left[group], borders.right[group]
        left = min(places[following[node]] - apart[node] for node in lefts)
        right = max(places[previous[node]] + apart[previous[node]] for node in rights)
        missing = max(0.0, least[group] - (right - left))
        right = min(right + missing, places[rights[0]])
        left = min(left, right - least[group])
        for node in lefts:
            places[node] = left
        for node in rights:
            places[node] = right
