"""Remembers ranks, orders and corners of a drawing, so that a later one of nearly the same map moves little."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from debatemap.layout.layered.choosing import Chosen
from debatemap.layout.layered.crossings import Order
from debatemap.layout.layered.layers import Layers, layered
from debatemap.layout.layered.nesting import Nesting
from debatemap.layout.layered.numbered import Numbered
from debatemap.layout.layered.ordering import searched
from debatemap.layout.layered.ranking import Ranks, ranked
from debatemap.layout.layered.sweeping import Sweeper
from debatemap.layout.layered.units import Unit
from debatemap.layout.request import LayoutRequest

Bounds = tuple[float, float, float, float]


class Names:
    """What the numbers of a request stand for, by names that a later request has too."""

    def __init__(self, request: LayoutRequest, graph: Numbered) -> None:
        self._boxes = request.boxes
        self._edges = request.edges
        self._groups = request.groups
        self._graph = graph

    def box(self, number: int) -> str:
        """Return the id of a box; a placeholder is named after its group."""
        if number < len(self._boxes):
            return self._boxes[number].id
        return f"in {self._groups[self._graph.group[number]].id}"

    def nodes(self, layers: Layers, node: int) -> list[Hashable]:
        """Return the names of all that a node stands for."""
        if layers.members[node]:
            return [self.box(box) for box in layers.members[node]]
        if layers.ups[node]:
            return [(*self.net(layers, layers.net_of[layers.ups[node][0]]), layers.rank[node])]
        return [("group", self._groups[layers.cluster[node]].id, layers.rank[node])]

    def net(self, layers: Layers, number: int) -> tuple[Hashable, ...]:
        """Return the name of a net."""
        net = layers.nets[number]
        edge = self._edges[net.links[0].number]
        return (edge.id,) if net.backwards else (edge.target, edge.kind.value, edge.premise)


@dataclass(slots=True)
class Plan:
    """What is kept of a drawing: its units, and once somebody asks, ranks by box and places by what a node stands for."""

    sideways: bool
    names: Names
    units: list[tuple[Unit, Chosen, Bounds]]
    _read: bool = False
    _ranks: dict[str, int] = field(default_factory=dict[str, int])
    _places: dict[Hashable, int] = field(default_factory=dict[Hashable, int])
    _bounds: dict[str, Bounds] = field(default_factory=dict[str, Bounds])

    def rank(self, box: str) -> int | None:
        """Return the rank that a box had."""
        self._remember()
        return self._ranks.get(box)

    def place(self, name: Hashable) -> int | None:
        """Return the place in its rank (or on its node, for a port) of what has this name."""
        self._remember()
        return self._places.get(name)

    def bounds(self, box: str) -> Bounds | None:
        """Return where the unit lay that a box headed."""
        self._remember()
        return self._bounds.get(box)

    def _remember(self) -> None:
        if self._read:
            return
        names = self.names
        for unit, chosen, bounds in self.units:
            layers = chosen.layers
            self._bounds[names.box(unit.boxes[0])] = bounds
            for box in unit.boxes:
                self._ranks[names.box(box)] = layers.rank[layers.node_of[box]]
            for nodes in chosen.order:
                for place, node in enumerate(nodes):
                    for name in names.nodes(layers, node):
                        self._places[name] = place
            for ports in layers.ports:
                for place, port in enumerate(ports if len(ports) > 1 else ()):
                    self._places["port", names.net(layers, layers.net_of[port])] = place
        self.units = []
        self._read = True


def as_before(plan: Plan, names: Names, graph: Numbered, unit: Unit) -> Chosen | None:
    """Return ranks and order of a plan, what is new where reading order has it; None where too little is old."""
    known = [plan.rank(names.box(box)) for box in unit.boxes]
    if 2 * sum(rank is not None for rank in known) < len(known):
        return None
    ranks = _ranks(plan, names, unit) or ranked(unit.boxes, graph.junction, unit.links)
    layers = layered(graph, unit, ranks)
    nesting = Nesting(layers, graph)
    order, whole = _order(plan, names, layers)
    for ports in layers.ports:
        if len(ports) < 2:
            continue
        ports.sort(key=lambda port: plan.place(("port", names.net(layers, layers.net_of[port]))) or 0)
    if not whole:
        sweeper = Sweeper(layers, nesting)
        sweeper.start(order)
        sweeper.transpose(order)
    return Chosen(layers, nesting, order)


def _ranks(plan: Plan, names: Names, unit: Unit) -> Ranks | None:
    """Return the ranks of a plan if they are good for all boxes and links of a unit."""
    found: dict[int, int] = {}
    for box in unit.boxes:
        rank = plan.rank(names.box(box))
        if rank is None:
            return None
        found[box] = rank
    if any(found[link.source] == found[link.target] for link in unit.links):
        return None
    against = {link.number for link in unit.links if found[link.source] < found[link.target]}
    used = {rank: i for i, rank in enumerate(sorted(set(found.values())))}
    return Ranks({box: used[rank] for box, rank in found.items()}, against)


def _order(plan: Plan, names: Names, layers: Layers) -> tuple[Order, bool]:
    """Return the order of a plan, and whether it knew every node; others follow the node before them when reading."""
    order = searched(layers)
    whole = True
    for nodes in order:
        keys: dict[int, int] = {}
        key = -1
        for node in nodes:
            places = [plan.place(name) for name in names.nodes(layers, node)]
            found = next((place for place in places if place is not None), None)
            whole = whole and found is not None
            key = keys[node] = key if found is None else found
        nodes.sort(key=keys.__getitem__)
        whole = whole and len(set(keys.values())) == len(nodes)
    return order, whole
