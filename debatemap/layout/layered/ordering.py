"""Orders the nodes of every rank: from several starts, as many as a map of its size can afford, the best order wins."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from debatemap.layout.layered.crossings import Order, crossings
from debatemap.layout.layered.layers import Layers
from debatemap.layout.layered.nesting import Nesting
from debatemap.layout.layered.sweeping import Sweeper

_SWEEPS = 3
_EFFORT = 5_000
"""How many nodes and ports may be swept in all starts together on a small map."""
_MOST_STARTS = 28
_SMALL = 150
"""The most boxes of a map that is worth several starts."""


@dataclass(slots=True)
class Ordered:
    """An order of the nodes of every rank with its crossings, and the order of the ports of nodes that have several."""

    crossings: int
    order: Order
    ports: dict[int, list[int]]


def searched(layers: Layers) -> Order:
    """Return an order found by going from conclusions to their reasons, depth first, in reading order."""
    order: Order = [[] for _ in range(layers.depth)]
    seen = bytearray(len(layers.rank))
    for start in range(len(layers.rank)):
        if seen[start] or layers.ups[start]:
            continue
        stack = [start]
        while stack:
            node = stack.pop()
            if seen[node]:
                continue
            seen[node] = 1
            order[layers.rank[node]].append(node)
            for port in reversed(layers.ports[node]):
                stack.extend(reversed(layers.lowers[port]))
    return order


def ordered(layers: Layers, nesting: Nesting, boxes: int, check: Callable[[], None]) -> Ordered:
    """Return the best order found from the reading order and, on small maps, from mixed ones."""
    sweeper = Sweeper(layers, nesting)
    reading = searched(layers)
    best: Ordered | None = None
    for start in _starts(reading, layers, boxes):
        check()
        found = _swept(layers, nesting, sweeper, start)
        if best is None or found.crossings < best.crossings:
            best = found
        if not best.crossings:
            break
    assert best is not None
    return best


def _starts(reading: Order, layers: Layers, boxes: int) -> Iterator[Order]:
    yield [list(nodes) for nodes in reading]
    if boxes >= _SMALL:
        return
    count = min(_MOST_STARTS, _EFFORT // (len(layers.rank) + len(layers.owner)))
    for seed in range(count):
        chance = random.Random(seed)
        mixed = [list(nodes) for nodes in reading]
        for nodes in mixed:
            chance.shuffle(nodes)
        yield mixed


def _swept(layers: Layers, nesting: Nesting, sweeper: Sweeper, order: Order) -> Ordered:
    """Sweep an order to and fro until it stays, then let neighbours change places."""
    sweeper.start(order)
    for _ in range(_SWEEPS):
        before = [list(nodes) for nodes in order]
        sweeper.up(order)
        sweeper.down(order)
        if nesting.any:
            sweeper.regroup(order)
        if order == before:
            break
    sweeper.sort_ports()
    sweeper.transpose(order)
    sweeper.sort_ports()
    return Ordered(crossings(layers, order), order, sweeper.kept_ports())
