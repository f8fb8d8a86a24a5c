"""Improves the order of nodes in their ranks: barycentre sweeps, and neighbours that change places."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from debatemap.layout.layered.crossings import Order
from debatemap.layout.layered.exchanging import NO_LINES, Lines, Row
from debatemap.layout.layered.layers import Layers
from debatemap.layout.layered.nesting import Nesting


class Sweeper:
    """Sweeps over orders of one layered graph, one order at a time: `start` with it."""

    def __init__(self, layers: Layers, nesting: Nesting) -> None:
        self._layers = layers
        self._nesting = nesting
        self._place = [0.0] * len(layers.rank)
        self._port_place = [0.0] * len(layers.owner)
        self._keys = [0.0] * len(layers.rank)
        self._turning = [
            node
            for node, ports in enumerate(layers.ports)
            if len(ports) > 1 and any(layers.nets[layers.net_of[port]].backwards for port in ports)
        ]

    def start(self, order: Order) -> None:
        """Take over an order."""
        for nodes in order:
            self._set(nodes, range(len(nodes)))
        if self._nesting.any:
            self.regroup(order)

    def kept_ports(self) -> dict[int, list[int]]:
        return {node: self._layers.ports[node] for node in self._turning}

    def sort_ports(self) -> None:
        """Put the ports of every node into the order of what they lead to; supports stay left of attacks."""
        layers, place = self._layers, self._place
        nets, net_of = layers.nets, layers.net_of
        for node in self._turning:
            ports = layers.ports[node]
            ordered = sorted(ports, key=self._mean_end)
            upwards = [port for port in ports if not nets[net_of[port]].backwards]
            fixed = iter(sorted(upwards, key=lambda port: nets[net_of[port]].place))
            ordered = [port if nets[net_of[port]].backwards else next(fixed) for port in ordered]
            layers.ports[node] = ordered
            at = place[node]
            for i, port in enumerate(ordered):
                self._port_place[port] = at + i / len(ordered)

    def _mean_end(self, port: int) -> float:
        ends = self._layers.lowers[port]
        return sum([self._place[end] for end in ends]) / len(ends)

    def regroup(self, order: Order) -> None:
        self._nesting.settle(order)
        for rank, nodes in enumerate(order):
            for i, node in enumerate(nodes):
                self._keys[node] = float(i)
            self._replace(order, rank, self._nesting.sorted(nodes, self._keys))

    def _set(self, nodes: Sequence[int], places: range) -> None:
        """Note the places of nodes and of their ports."""
        ports, place, port_place = self._layers.ports, self._place, self._port_place
        for node, at in zip(nodes, places, strict=True):
            place[node] = at
            own = ports[node]
            if len(own) == 1:
                port_place[own[0]] = at
            elif own:
                for i, port in enumerate(own):
                    port_place[port] = at + i / len(own)

    def _replace(self, order: Order, rank: int, nodes: list[int]) -> None:
        order[rank] = nodes
        self._set(nodes, range(len(nodes)))

    def down(self, order: Order) -> None:
        ups, port_place, keys = self._layers.ups, self._port_place, self._keys
        for rank in range(1, len(order)):
            free = False
            for i, node in enumerate(order[rank]):
                above = ups[node]
                if len(above) == 1:
                    keys[node] = port_place[above[0]]
                elif above:
                    keys[node] = sum([port_place[port] for port in above]) / len(above)
                else:
                    keys[node] = -1.0 - i
                    free = True
            self._resort(order, rank, free=free)

    def up(self, order: Order) -> None:
        ports, lowers, weight = self._layers.ports, self._layers.lowers, self._layers.weight
        place, keys = self._place, self._keys
        for rank in range(len(order) - 2, -1, -1):
            free = False
            for i, node in enumerate(order[rank]):
                total, heavy = 0.0, 0
                for port in ports[node]:
                    for end in lowers[port]:
                        total += place[end] * weight[end]
                        heavy += weight[end]
                if heavy:
                    keys[node] = total / heavy
                else:
                    keys[node] = -1.0 - i
                    free = True
            self._resort(order, rank, free=free)

    def _resort(self, order: Order, rank: int, *, free: bool) -> None:
        """Sort a rank by the keys; nodes without one (below zero) keep their places."""
        nodes, keys = order[rank], self._keys
        if not free and not self._nesting.any:
            nodes.sort(key=keys.__getitem__)
            self._set(nodes, range(len(nodes)))
            return
        if free:
            held = [node for node in nodes if keys[node] >= 0]
            held.sort(key=keys.__getitem__)
            rest = iter(held)
            nodes = [node if keys[node] < 0 else next(rest) for node in nodes]
            if self._nesting.any:
                for i, node in enumerate(nodes):
                    keys[node] = float(i)
        if self._nesting.any:
            nodes = self._nesting.sorted(nodes, keys)
        self._replace(order, rank, nodes)

    def transpose(self, order: Order) -> None:
        """Let neighbours change places wherever it saves crossings; come back to ranks above one that changed."""
        changed = [self._transposed(nodes) for nodes in order]
        for rank in range(len(order) - 2, -1, -1):
            if changed[rank + 1]:
                changed[rank] = self._transposed(order[rank]) or changed[rank]

    def _transposed(self, nodes: list[int]) -> bool:
        if len(nodes) < 2 or not self._row(nodes).transpose():
            return False
        self._set(nodes, range(len(nodes)))
        return True

    def _row(self, nodes: list[int]) -> Row:
        ups, ports, place = self._layers.ups, self._layers.ports, self._port_place
        above = [
            [place[ups[node][0]]] if len(ups[node]) == 1 else sorted([place[port] for port in ups[node]])
            for node in nodes
        ]
        below = [self._below(node) if ports[node] else NO_LINES for node in nodes]
        return Row(nodes, self._layers.weight, above, below, self._nesting)

    def _below(self, node: int) -> Lines:
        """Return the places of a node's lower ends and the lines up to each."""
        ports = self._layers.ports[node]
        lowers, weight, place = self._layers.lowers, self._layers.weight, self._place
        ends = [end for port in ports for end in lowers[port]]
        if len(ends) == 1:
            return [place[ends[0]]], [0, weight[ends[0]]]
        ends.sort(key=place.__getitem__)
        return [place[end] for end in ends], [0, *accumulate([weight[end] for end in ends])]
