"""The layered graph of one unit: nodes in ranks, and nets, the lines of one kind towards one box that share a trunk."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from operator import itemgetter

from debatemap.layout.layered.measures import (
    CARD_GAP,
    END_STEP,
    LANE,
    LOOP_REACH,
    SIDE_REACH,
    START_STEP,
    rounded,
)
from debatemap.layout.layered.numbered import BACKWARDS, EMPTY, UNDERCUTS, Link, Numbered, chain
from debatemap.layout.layered.ranking import Ranks
from debatemap.layout.layered.units import Unit

OPENS, CLOSES = 1, 2
_SOURCE, _TARGET = itemgetter(1), itemgetter(2)
"""Of a link."""


@dataclass(slots=True)
class Net:
    """Lines that share a trunk: from the node `upper` down to the nodes of other boxes, one dummy in each rank between.

    `ports` has the port of each rank from the upper node's on. Where `backwards`, the one line runs downwards.
    """

    upper: int
    place: int
    links: list[Link] = field(default_factory=list[Link])
    backwards: bool = False
    aside: bool = False
    ports: list[int] = field(default_factory=list[int])


@dataclass(slots=True)
class Layers:
    """Nodes stand for cards, junctions, rows of leaves (`members`), trunks passing a rank, or nothing in a group.

    `left` and `right` are a node's reaches from the place where lines meet it; `ups` are the ports above it and `ports`
    its own, which lead down to `lowers`; `weight` counts the lines that each of a node's `ups` stands for. `border` is
    OPENS or CLOSES for the borders of groups, which are added last.
    """

    rank: list[int] = field(default_factory=list[int])
    left: list[float] = field(default_factory=list[float])
    right: list[float] = field(default_factory=list[float])
    members: list[tuple[int, ...]] = field(default_factory=list[tuple[int, ...]])
    weight: list[int] = field(default_factory=list[int])
    cluster: list[int] = field(default_factory=list[int])
    border: list[int] = field(default_factory=list[int])
    ups: list[list[int]] = field(default_factory=list[list[int]])
    ports: list[list[int]] = field(default_factory=list[list[int]])
    owner: list[int] = field(default_factory=list[int])
    offset: list[float] = field(default_factory=list[float])
    lowers: list[list[int]] = field(default_factory=list[list[int]])
    net_of: list[int] = field(default_factory=list[int])
    nets: list[Net] = field(default_factory=list[Net])
    node_of: dict[int, int] = field(default_factory=dict[int, int])
    depth: int = 0

    def add(self, rank: int, left: float, right: float, members: tuple[int, ...], weight: int, cluster: int) -> int:
        """Add a node and return its number."""
        self.rank.append(rank)
        self.left.append(left)
        self.right.append(right)
        self.members.append(members)
        self.weight.append(weight)
        self.cluster.append(cluster)
        self.border.append(0)
        self.ups.append([])
        self.ports.append([])
        return len(self.rank) - 1

    def open_port(self, node: int, net: int) -> int:
        """Add a port to a node's lower side and return its number."""
        port = len(self.owner)
        self.owner.append(node)
        self.offset.append(0.0)
        self.lowers.append([])
        self.net_of.append(net)
        self.ports[node].append(port)
        return port

    def join(self, port: int, node: int) -> None:
        """Let a port lead down to a node."""
        self.lowers[port].append(node)
        self.ups[node].append(port)


def layered(graph: Numbered, unit: Unit, ranks: Ranks) -> Layers:
    """Return the layered graph of a unit."""
    layers = Layers()
    rank = ranks.rank
    nets = _nets(graph, unit, ranks)
    _add_boxes(layers, graph, unit, rank, nets)
    reach = _Reach(graph, unit, rank)
    for net in nets:
        net.upper = layers.node_of[net.upper]
    nets.sort(key=lambda net: (net.upper, net.place))
    layers.nets = nets
    for number, net in enumerate(nets):
        _add_net(layers, graph, number, net, rank, reach)
    reach.fill(layers)
    layers.depth = 1 + max(rank.values())
    return layers


def _nets(graph: Numbered, unit: Unit, ranks: Ranks) -> list[Net]:
    """Return the nets of a unit, their upper ends as boxes."""
    nets: dict[tuple[int, int, bool], Net] = {}
    single: list[Net] = []
    for link in unit.links:
        number, source, target, place, premise = link
        if number in ranks.reversed_links:
            single.append(Net(source, BACKWARDS, [link], backwards=True))
            continue
        key = (target, place, premise)
        net = nets.get(key)
        if net is None:
            aside = place == UNDERCUTS and not premise and graph.junction[target]
            nets[key] = Net(target, place, [link], aside=aside)
        else:
            net.links.append(link)
    return [*nets.values(), *single]


def _add_boxes(layers: Layers, graph: Numbered, unit: Unit, rank: dict[int, int], nets: list[Net]) -> None:
    """Add a node for each box, one for all leaves of a net in the same group and rank."""
    degree = Counter(map(_SOURCE, unit.links))
    degree.update(map(_TARGET, unit.links))
    bunch: dict[int, list[int]] = {}
    for net in nets:
        if net.backwards or len(net.links) < 2:
            continue
        leaves: dict[tuple[int, int], list[int]] = {}
        for _, box, _, _, _ in net.links:
            if degree[box] == 1 and box not in unit.loops:
                leaves.setdefault((rank[box], graph.group[box]), []).append(box)
        for boxes in leaves.values():
            boxes.sort()
            for box in boxes:
                bunch[box] = boxes
    aside = {net.upper for net in nets if net.aside}
    width, group, node_of = graph.width, graph.group, layers.node_of
    for box in unit.boxes:
        if box in node_of:
            continue
        boxes = bunch.get(box)
        if boxes is None:
            boxes, half = (box,), width[box] / 2
        else:
            half = (sum([width[other] for other in boxes]) + CARD_GAP * (len(boxes) - 1)) / 2
        right = half + SIDE_REACH + LANE if box in aside else half
        if box in unit.loops:
            right += LOOP_REACH + LANE * len(unit.loops[box])
        node = layers.add(rank[box], half, right, tuple(boxes), len(boxes), group[box])
        for other in boxes:
            node_of[other] = node


def _add_net(layers: Layers, graph: Numbered, number: int, net: Net, rank: dict[int, int], reach: _Reach) -> None:
    """Lead a net down, rank by rank, as far as its lowest box."""
    if len(net.links) == 1:
        _, source, target, _, _ = net.links[0]
        node = layers.node_of[target if net.backwards else source]
        if layers.rank[node] == layers.rank[net.upper] + 1:
            net.ports.append(layers.open_port(net.upper, number))
            layers.join(net.ports[0], node)
            return
    ends: dict[int, dict[int, int]] = {}
    levels: list[int] = []
    node_of, members, backwards = layers.node_of, layers.members, net.backwards
    for _, source, target, _, _ in net.links:
        box = target if backwards else source
        node, level = node_of[box], rank[box]
        levels.append(level)
        nodes = ends.get(level)
        if nodes is None:
            ends[level] = {node: 1}
        elif node not in nodes:
            nodes[node] = 1
        elif len(members[node]) == 1:
            nodes[node] += 1
    at, last, left = net.upper, max(ends), len(net.links)
    for level in range(layers.rank[at] + 1, last + 1):
        port = layers.open_port(at, number)
        net.ports.append(port)
        for node, count in ends.pop(level, {}).items():
            for _ in range(count):
                layers.join(port, node)
        if level < last:
            left -= levels.count(level)
            below = [layers.cluster[node] for nodes in ends.values() for node in nodes] if graph.areas else []
            at = layers.add(level, 0.0, 0.0, (), left, reach.cluster(layers.cluster[net.upper], below, level))
            layers.join(port, at)


class _Reach:
    """Knows from which to which rank each group reaches, and in which group a trunk passes a rank."""

    def __init__(self, graph: Numbered, unit: Unit, rank: dict[int, int]) -> None:
        self.chains: dict[int, tuple[int, ...]] = {EMPTY: ()}
        self.ranks: dict[int, tuple[int, int]] = {}
        for box in unit.boxes:
            group = graph.group[box]
            if group not in self.chains:
                self.chains[group] = chain(graph.areas, group)
            for around in self.chains[group]:
                low, high = self.ranks.get(around, (rank[box], rank[box]))
                self.ranks[around] = (min(low, rank[box]), max(high, rank[box]))
        for group in self.ranks:
            self.chains[group] = chain(graph.areas, group)

    def cluster(self, upper: int, lowers: list[int], level: int) -> int:
        """Return the innermost group that a trunk passes through: if it can, one of those around its lower end."""
        if not self.ranks:
            return EMPTY
        above = self.chains[upper]
        below = self.chains[lowers[0]]
        for group in lowers[1:]:
            below = _shared(below, self.chains[group])
        shared = len(_shared(above, below))
        for path in (below, above):
            found = [group for group in path[shared:] if self.ranks[group][0] <= level <= self.ranks[group][1]]
            if found:
                return found[-1]
        return above[shared - 1] if shared else EMPTY

    def fill(self, layers: Layers) -> None:
        """Add a node that stands for nothing wherever a group reaches over a rank without having anything in it."""
        present: set[tuple[int, int]] = set()
        for cluster, rank in zip(layers.cluster, layers.rank, strict=True):
            for group in self.chains[cluster]:
                present.add((group, rank))
        for group, (low, high) in sorted(self.ranks.items(), key=lambda item: -len(self.chains[item[0]])):
            for rank in range(low, high + 1):
                if (group, rank) not in present:
                    layers.add(rank, 0.0, 0.0, (), 0, group)
                    present.update((around, rank) for around in self.chains[group])


def _shared(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return one[:count]


def spread_ports(layers: Layers, graph: Numbered) -> None:
    """Spread the ports of every node along its lower side."""
    nets, net_of, offset = layers.nets, layers.net_of, layers.offset
    for ports, members in zip(layers.ports, layers.members, strict=True):
        if not members or not ports:
            continue
        straight = [port for port in ports if not nets[net_of[port]].aside]
        if len(straight) == len(ports) == 1:
            offset[ports[0]] = 0.0
            continue
        width = graph.width[members[0]]
        for port, at in zip(straight, spread(len(straight), width, END_STEP), strict=True):
            offset[port] = at
        if len(straight) < len(ports):
            for port in ports:
                if nets[net_of[port]].aside:
                    offset[port] = width / 2 + SIDE_REACH


def spread(count: int, width: float, step: float = START_STEP) -> list[float]:
    """Return so many places around the middle of a side, in px from it, `step` apart or nearer if need be."""
    step = min(step, width / (count + 1))
    return [rounded((i - (count - 1) / 2) * step) for i in range(count)]
