"""Finds the cheapest way for each edge through the corridors: short, with few bends, and not across other lines' ends.

A way climbs from its source, block by block, to the lowest block around both ends and descends to its target. At each
step it takes the gutter left or right of the block; the better of the two follows from the steps before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from debatemap.layout.corridors import Corridor, Network
from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import GUTTER_LEFT, STUB_TOP
from debatemap.layout.placing import Places
from debatemap.layout.request import Edge

_BEND = 30.0
"""What a bend costs, in px of way."""

_CROSSING = 120.0
"""What it costs to pass between a conclusion and its reasons, in px of way."""


class _Way(NamedTuple):
    """A way found so far: its cost, the gutter it is in, the y at which it entered, the corridors before the gutter."""

    cost: float
    gutter: Corridor
    y: float
    corridors: tuple[Corridor, ...]


class Pathfinder:
    """Finds ways between blocks whose places are roughly known."""

    def __init__(self, network: Network, places: Places) -> None:
        self._network = network
        self._places = places

    def find(self, source: Block, target: Block) -> list[Corridor]:
        """Return the corridors from `source` to `target`; the last is the header under the target."""
        if source.parent is target:
            return self._network.straight(source)
        ups, downs, top = self._meeting(source, target)
        ways = self._starts(source)
        for block in ups[:-1]:
            ways = self._climbed(ways, block)
        if not downs:
            return min((self._end(way, ups[-1], target) for way in ways), key=lambda end: end[0])[1]
        ends = self._ends(target)
        for block in downs[:-1]:
            ends = self._climbed(ends, block)
        joined = [self._joined(way, end, top) for way in ways for end in ends]
        return [*min(joined, key=lambda join: join[0])[1], self._network.header(target, 0)]

    def _meeting(self, source: Block, target: Block) -> tuple[list[Block], list[Block], Block]:
        """Return the blocks from the source up to below the lowest block around both, the target's, and that block.

        The target counts as lying around what stands under it; the source never does.
        """
        ups = [source]
        downs: list[Block] = []
        above = source.above
        at = target
        while above is not at:
            if above.depth >= at.depth:
                ups.append(above)
                above = above.above
            else:
                downs.append(at)
                at = at.above
        return ups, downs, above

    def _starts(self, source: Block) -> list[_Way]:
        head = self._places.head[source.number]
        y = head.y + min(head.height / 2, STUB_TOP)
        left = self._network.gutter(source)
        ways = [_Way(abs(head.x - self._axis(left)) + _BEND, left, y, ())]
        if source.kind is BlockKind.CARD:
            right = self._network.gutter(source, right=True)
            ways.append(_Way(abs(head.right - self._axis(right)), right, y, ()))
        return ways

    def _ends(self, target: Block) -> list[_Way]:
        header = self._axis(self._network.header(target, 0))
        entry = self._places.head[target.number].x + GUTTER_LEFT
        gutters = [self._network.gutter(target), self._network.gutter(target, right=True)]
        return [_Way(abs(entry - self._axis(gutter)), gutter, header, ()) for gutter in gutters]

    def _axis(self, corridor: Corridor) -> float:
        return self._places.axis[corridor]

    def _climbed(self, ways: Iterable[_Way], block: Block) -> list[_Way]:
        """Lead ways beside `block` on to the gutters beside the block that it stands in."""
        above = block.above
        left, right = self._network.gutter(above), self._network.gutter(above, right=True)
        to_left = min((self._around(way, block, left) for way in ways), key=lambda way: way.cost)
        to_right = [self._around(way, block, right) for way in ways]
        to_right += [self._onward(way, right) for way in ways if way.gutter == self._network.last_gutter(block)]
        return [to_left, min(to_right, key=lambda way: way.cost)]

    def _around(self, way: _Way, block: Block, gutter: Corridor) -> _Way:
        """Lead a way up its gutter, along the header above `block`, into an outer gutter."""
        header = self._network.header_over(block)
        level, x = self._axis(header), self._axis(gutter)
        cost = self._turned(way, level, x) + self._across(block.above, header, self._axis(way.gutter), x)
        return _Way(cost, gutter, level, (*way.corridors, way.gutter, header))

    def _onward(self, way: _Way, gutter: Corridor) -> _Way:
        """Lead a way straight on to the outer gutter on the right: nothing stands right of a band's last column."""
        return way._replace(cost=way.cost + abs(self._axis(gutter) - self._axis(way.gutter)), gutter=gutter)

    def _turned(self, way: _Way, level: float, x: float) -> float:
        """Return what a way costs that leaves its gutter at `level` for the line `x`."""
        return way.cost + abs(way.y - level) + abs(self._axis(way.gutter) - x) + 2 * _BEND

    def _across(self, block: Block, header: Corridor, one: float, other: float) -> float:
        """Return what it costs to pass under the head of `block` from `one` to `other`."""
        if header.band or block.kind is not BlockKind.CARD:
            return 0.0
        entry = self._places.head[block.number].x + GUTTER_LEFT
        return _CROSSING if min(one, other) < entry < max(one, other) else 0.0

    def _end(self, way: _Way, last: Block, target: Block) -> tuple[float, list[Corridor]]:
        """Lead a way beside `last`, which stands under `target`, to the target."""
        over, header = self._network.header_over(last), self._network.header(target, 0)
        entry = self._places.head[target.number].x + GUTTER_LEFT
        detour = [over, self._network.margin(target)] if over != header else []
        cost = self._turned(way, self._axis(over), entry) + (_BEND if detour else 0.0)
        return cost, [*way.corridors, way.gutter, *detour, header]

    def _joined(self, way: _Way, end: _Way, top: Block) -> tuple[float, list[Corridor]]:
        """Join a way up and a way down, whose gutters both belong to `top`."""
        down = [end.gutter, *reversed(end.corridors)]
        if way.gutter == end.gutter:
            return way.cost + end.cost + abs(way.y - end.y), [*way.corridors, *down]
        band, other = way.gutter.band, end.gutter.band
        across = [self._network.header(top, max(band, other))]
        if abs(band - other) > 1:
            across = [self._network.header(top, band), self._network.margin(top), self._network.header(top, other)]
        first, last = self._axis(across[0]), self._axis(across[-1])
        x, other_x = self._axis(way.gutter), self._axis(end.gutter)
        if len(across) > 1:
            margin = self._axis(across[1])
            aside = abs(x - margin) + abs(first - last) + abs(other_x - margin) + 2 * _BEND
        else:
            aside = abs(x - other_x) + self._across(top, across[0], x, other_x)
        cost = way.cost + end.cost + abs(way.y - first) + aside + abs(last - end.y) + 2 * _BEND
        return cost, [*way.corridors, way.gutter, *across, *down]


def find_paths(network: Network, forest: Forest, edges: Iterable[Edge], places: Places) -> dict[str, list[Corridor]]:
    """Return the path of every edge; `places` are rough."""
    finder = Pathfinder(network, places)
    return {edge.id: finder.find(forest.boxes[edge.source], forest.boxes[edge.target]) for edge in edges}


def straight_paths(network: Network, forest: Forest, edges: Iterable[Edge]) -> dict[str, list[Corridor]]:
    """Return the paths of those edges whose source stands right under their target."""
    return {
        edge.id: network.straight(forest.boxes[edge.source])
        for edge in edges
        if forest.boxes[edge.source].parent is forest.boxes[edge.target]
    }
