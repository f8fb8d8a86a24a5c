"""Chooses where on a card's lower and upper side lines meet it, so that they run straight where they can."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from debatemap.layout.layered.layers import Layers, spread
from debatemap.layout.layered.measures import CARD_GAP, EDGE_INSET, LANE, NEAR_CARDS
from debatemap.layout.layered.numbered import Link, Numbered


def near(layers: Layers, graph: Numbered, before: Callable[[int], float | None]) -> dict[int, float]:
    """Return how far each box stands from the left end of its node, those of one node as near as possible to `before`.

    Nodes become narrower where the boxes in them take up what one of them grew.
    """
    offsets: dict[int, float] = {}
    for node, members in enumerate(layers.members):
        if len(members) < 2:
            continue
        first = before(members[0])
        end = 0.0
        for box in members:
            was = before(box)
            at = end if was is None or first is None else max(was - first, end)
            offsets[box] = at
            end = at + graph.width[box] + (NEAR_CARDS if first is not None else CARD_GAP)
        last = members[-1]
        layers.right[node] = offsets[last] + graph.width[last] - layers.left[node]
    return offsets


def box_lefts(layers: Layers, graph: Numbered, places: list[float], offsets: Mapping[int, float]) -> dict[int, float]:
    """Return the left end of each box; `offsets` tells how far some stand from the left end of their node."""
    lefts: dict[int, float] = {}
    for node, members in enumerate(layers.members):
        left = places[node] - layers.left[node]
        for box in members:
            lefts[box] = places[node] - layers.left[node] + offsets[box] if box in offsets else left
            left += graph.width[box] + CARD_GAP
    return lefts


def straighten_ends(layers: Layers, graph: Numbered, places: list[float]) -> None:
    """Move the lower end of a line along its card where that makes a line with one lower end run straight."""
    nets, net_of, lowers = layers.nets, layers.net_of, layers.lowers
    for node, ports in enumerate(layers.ports):
        members = layers.members[node]
        if not members or not ports or graph.junction[members[0]]:
            continue
        half = graph.width[members[0]] / 2 - EDGE_INSET
        free = [port for port in ports if not nets[net_of[port]].aside]
        for i, port in enumerate(free):
            if len(lowers[port]) > 1:
                continue
            end = lowers[port][0]
            wanted = places[end] - places[node]
            reach = 0.0 if not layers.members[end] else max(0.0, layers.left[end] - EDGE_INSET)
            if abs(wanted - layers.offset[port]) <= reach:
                continue
            low = layers.offset[free[i - 1]] + CARD_GAP if i else -half
            high = layers.offset[free[i + 1]] - CARD_GAP if i + 1 < len(free) else half
            if wanted + reach < low or wanted - reach > high:
                continue
            layers.offset[port] = min(max(wanted, low), high)


class Starts:
    """Where each link meets the upper side of its lower box: `place`, by the link's number."""

    def __init__(self, layers: Layers, graph: Numbered, places: list[float], lefts: dict[int, float]) -> None:
        self.place: dict[int, float] = {}
        self._graph = graph
        self._lefts = lefts
        self._box: dict[int, int] = {}
        self._links: dict[int, list[int]] = {}
        self._in_net = layers.nets
        for box, lines in self._arriving(layers, places).items():
            left, width = lefts[box], graph.width[box]
            if len(lines) == 1:
                above, link = lines[0]
                inset = width / 3
                if inset > EDGE_INSET:  # noqa: PLR1730 - quicker than min, and this is done for most boxes
                    inset = EDGE_INSET
                straight = left + inset <= above <= left + width - inset
                self.place[link] = above if straight else left + width / 2
                self._links[box] = [link]
            else:
                lines.sort()
                self.place.update(_several(lines, left, width))
                self._links[box] = [link for _, link in lines]

    def _arriving(self, layers: Layers, places: list[float]) -> dict[int, list[tuple[float, int]]]:
        """Return for each box the places from which lines come down to it."""
        arriving: dict[int, list[tuple[float, int]]] = {}
        rank, node_of, owner, offset, box_of = layers.rank, layers.node_of, layers.owner, layers.offset, self._box
        for net in layers.nets:
            first, ports, backwards = rank[net.upper] + 1, net.ports, net.backwards
            for number, source, target, _, _ in net.links:
                box = target if backwards else source
                box_of[number] = box
                port = ports[rank[node_of[box]] - first]
                line = (places[owner[port]] + offset[port], number)
                if box in arriving:
                    arriving[box].append(line)
                else:
                    arriving[box] = [line]
        return arriving

    def room(self, link: int) -> tuple[float, float]:
        """Return between which places a link may end without leaving its box or passing another of its ends."""
        box = self._box[link]
        left, width = self._lefts[box], self._graph.width[box]
        inset = min(EDGE_INSET, width / 8)
        low, high = left + inset, left + width - inset
        links = self._links[box]
        i = links.index(link)
        if i:
            low = max(low, self.place[links[i - 1]] + inset / 2)
        if i + 1 < len(links):
            high = min(high, self.place[links[i + 1]] - inset / 2)
        return low, high

    def follow(self, net: int, before: float, after: float) -> None:
        """Let the ends straight under a trunk that moves a little move with it where their boxes allow it."""
        for number, _, _, _, _ in self._in_net[net].links:
            if self.place[number] == before:
                low, high = self.room(number)
                if low <= after <= high:
                    self.place[number] = after


def _several(lines: list[tuple[float, int]], left: float, width: float) -> dict[int, float]:
    """Return places for several lines in their order, straight under their upper ends where none is crowded."""
    middle = left + width / 2
    inset = min(EDGE_INSET, width / 3)
    slots = [middle + offset for offset in spread(len(lines), width)]
    wanted = [
        above if left + inset <= above <= left + width - inset else slot
        for (above, _), slot in zip(lines, slots, strict=True)
    ]
    step = min(LANE, width / (len(lines) + 1))
    crowded = any(b - a < step for a, b in pairwise(wanted))
    return {link: at for (_, link), at in zip(lines, slots if crowded else wanted, strict=True)}


def lower_box(link: Link, *, backwards: bool) -> int:
    """Return the box at the lower end of a link."""
    _, source, target, _, _ = link
    return target if backwards else source
