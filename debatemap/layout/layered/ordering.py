"""Orders the nodes of every rank: from the reading order first, then from mixed ones, and keeps the best."""

from __future__ import annotations

import random

from debatemap.layout.layered.crossings import Order, crossings
from debatemap.layout.layered.layers import Layers
from debatemap.layout.layered.nesting import Nesting
from debatemap.layout.layered.sweeping import Sweeper

_SWEEPS = 3


class Ordering:
    """The search for the best order of one layered graph; `crossings` are those of the best found.

    Where there is to be `only` one try, they are not counted.
    """

    def __init__(self, layers: Layers, nesting: Nesting, *, only: bool) -> None:
        self.layers = layers
        self.nesting = nesting
        self.size = len(layers.rank) + len(layers.owner)
        self.crossings = 0
        self._reading = searched(layers)
        self._sweeper = Sweeper(layers, nesting)
        self._only = only
        self._tries = 0
        self._order: Order = []
        self._ports: dict[int, list[int]] = {}

    def tried_next(self) -> bool:
        """Sweep the next start; return whether it is worth while to go on."""
        order = [list(nodes) for nodes in self._reading]
        if self._tries:
            chance = random.Random(self._tries)  # noqa: S311 - the same for the same map
            for nodes in order:
                chance.shuffle(nodes)
        self._sweep(order, 2 if self._only else 1 if self._tries % 4 == 3 else _SWEEPS)
        if self._only:
            self._order, self._ports = order, self._sweeper.kept_ports()
            return False
        found = crossings(self.layers, order)
        if not self._tries or found < self.crossings:
            self.crossings, self._order, self._ports = found, order, self._sweeper.kept_ports()
        self._tries += 1
        return self.crossings > 0

    def taken(self) -> Order:
        """Return the best order and give the nodes their ports in the order that belongs to it."""
        for node, ports in self._ports.items():
            self.layers.ports[node] = ports
        return self._order

    def _sweep(self, order: Order, rounds: int) -> None:
        """Sweep an order to and fro until it stays, then let neighbours change places."""
        sweeper = self._sweeper
        sweeper.start(order)
        for _ in range(rounds):
            before = [] if self._only else [list(nodes) for nodes in order]
            sweeper.up(order)
            sweeper.down(order)
            if self.nesting.any:
                sweeper.regroup(order)
            if order == before:
                break
        sweeper.sort_ports()
        sweeper.transpose(order)
        sweeper.sort_ports()


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
