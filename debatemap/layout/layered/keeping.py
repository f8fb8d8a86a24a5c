"""Remembers ranks, orders and corners of a drawing, so that a later one of nearly the same map moves little."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

from debatemap.layout.layered.choosing import Chosen
from debatemap.layout.layered.crossings import Order
from debatemap.layout.layered.drawing import Drawn
from debatemap.layout.layered.layers import Layers, layered
from debatemap.layout.layered.measures import CARD_GAP
from debatemap.layout.layered.nesting import Nesting
from debatemap.layout.layered.numbered import Numbered
from debatemap.layout.layered.ordering import searched
from debatemap.layout.layered.packing import Bounds
from debatemap.layout.layered.ranking import Ranks, ranked
from debatemap.layout.layered.rows import RowLevels
from debatemap.layout.layered.sweeping import Sweeper
from debatemap.layout.layered.units import Unit
from debatemap.layout.request import LayoutRequest


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
        if layers.border[node]:
            return [("border", layers.border[node], self._groups[layers.cluster[node]].id, layers.rank[node])]
        if layers.members[node]:
            return [self.box(box) for box in layers.members[node]]
        if layers.ups[node]:
            return [(*self.net(layers, layers.net_of[layers.ups[node][0]]), layers.rank[node])]
        return [("group", self._groups[layers.cluster[node]].id, layers.rank[node])]

    def lefts(self, layers: Layers, node: int, left: float) -> Iterator[tuple[Hashable, float]]:
        """Yield the name and the left end of all that a node stands for, whose own left end is given."""
        for box in layers.members[node]:
            yield self.box(box), left
            left += self._graph.width[box] + CARD_GAP
        if not layers.members[node]:
            for name in self.nodes(layers, node):
                yield name, left

    def net(self, layers: Layers, number: int) -> tuple[Hashable, ...]:
        """Return the name of a net."""
        net = layers.nets[number]
        edge = self._edges[net.links[0][0]]
        return (edge.id,) if net.backwards else (edge.target, edge.kind.value, edge.premise)


@dataclass(frozen=True, slots=True)
class Earlier:
    """Where left ends were in an earlier drawing, by name."""

    names: Names
    lefts: dict[Hashable, float]

    def node(self, layers: Layers, node: int) -> float | None:
        """Return where the left end of a node was."""
        return next((self.lefts[name] for name in self.names.nodes(layers, node) if name in self.lefts), None)

    def box(self, box: int) -> float | None:
        """Return where the left end of a box was."""
        return self.lefts.get(self.names.box(box))


@dataclass(slots=True)
class Base:
    """Where a unit's nodes began along their rows, by name, its rows, and its bounds as drawn and as packed.

    It stays the same while cards grow and shrink, so that a card that shrinks again leaves no hole.
    """

    lefts: dict[Hashable, float]
    levels: RowLevels
    drawn: Bounds
    packed: Bounds


@dataclass(slots=True)
class Part:
    """A unit as it was drawn, and the base that it was drawn from, if any."""

    unit: Unit
    chosen: Chosen
    drawn: Drawn
    packed: Bounds
    base: Base | None


@dataclass(slots=True)
class Plan:
    """What is kept of a drawing: its parts, and once somebody asks, what is known of them by name."""

    sideways: bool
    names: Names
    parts: list[Part]
    _ranks: dict[str, int] = field(default_factory=dict[str, int])
    _places: dict[Hashable, int] = field(default_factory=dict[Hashable, int])
    _bases: dict[str, Base] = field(default_factory=dict[str, Base])

    def rank(self, box: str) -> int | None:
        """Return the rank that a box had."""
        self._remember()
        return self._ranks.get(box)

    def place(self, name: Hashable) -> int | None:
        """Return the place in its rank (or on its node, for a port) of what has this name."""
        self._remember()
        return self._places.get(name)

    def base(self, box: str) -> Base | None:
        """Return the base of the unit that a box headed."""
        self._remember()
        return self._bases.get(box)

    def _remember(self) -> None:
        parts, self.parts = self.parts, []
        for part in parts:
            self._bases[self.names.box(part.unit.boxes[0])] = part.base or self._base(part)
            self._remember_order(part)

    def _base(self, part: Part) -> Base:
        layers, places, rows = part.chosen.layers, part.drawn.places, part.drawn.rows
        lefts: dict[Hashable, float] = {}
        for node, place in enumerate(places):
            lefts.update(self.names.lefts(layers, node, place - layers.left[node]))
        return Base(lefts, (rows.top, rows.lane, rows.pitch), part.drawn.bounds, part.packed)

    def _remember_order(self, part: Part) -> None:
        names, layers = self.names, part.chosen.layers
        for box in part.unit.boxes:
            self._ranks[names.box(box)] = layers.rank[layers.node_of[box]]
        for nodes in part.chosen.order:
            for place, node in enumerate(nodes):
                for name in names.nodes(layers, node):
                    self._places[name] = place
        for ports in layers.ports:
            for place, port in enumerate(ports if len(ports) > 1 else ()):
                self._places["port", names.net(layers, layers.net_of[port])] = place


def as_before(plan: Plan, names: Names, graph: Numbered, unit: Unit) -> Chosen | None:
    """Return ranks and order of a plan, what is new where reading order has it; None where too little is old."""
    known = [plan.rank(names.box(box)) for box in unit.boxes]
    if 2 * sum(rank is not None for rank in known) < len(known):
        return None
    ranks = _ranks(plan, names, unit)
    old = ranks is not None
    ranks = ranks or ranked(unit.boxes, graph.junction, unit.links)
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
    return Chosen(layers, nesting, order, whole and old)


def _ranks(plan: Plan, names: Names, unit: Unit) -> Ranks | None:
    """Return the ranks of a plan if they are good for all boxes and links of a unit."""
    found: dict[int, int] = {}
    for box in unit.boxes:
        rank = plan.rank(names.box(box))
        if rank is None:
            return None
        found[box] = rank
    if any(found[source] == found[target] for _, source, target, _, _ in unit.links):
        return None
    against = {number for number, source, target, _, _ in unit.links if found[source] < found[target]}
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
