"""Leads every edge along free corridors: gutters left of columns, headers above bands, margins left of blocks.

A card never stands in a corridor, so no route can run through a card. Routes towards one box that are of one kind form
a bundle and share a lane wherever they meet; a corridor is as wide as its lanes need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import EDGE_INSET, ENTRY_STEP, GUTTER_LEFT, LANE
from debatemap.layout.request import Edge, EdgeKind
from debatemap.layout.shapes import Arrangement

_ROOM_FOR_STRAIGHT = GUTTER_LEFT + 2 * ENTRY_STEP + 2 * EDGE_INSET
"""How wide a card must be for its first columns' lines to come up straight, in px."""


class Way(Enum):
    """The kinds of corridor of a block."""

    GUTTER = "left of a column"
    HEADER = "above a band"
    MARGIN = "left of all bands"


class Corridor(NamedTuple):
    """A corridor of the block numbered `block`; `band` and `column` are 0 where the kind of corridor has none."""

    way: Way
    block: int
    band: int = 0
    column: int = 0


class Bundle(NamedTuple):
    """All edges of one kind towards one box."""

    target: str
    kind: EdgeKind
    premise: bool

    @property
    def against(self) -> bool:
        return self.kind is not EdgeKind.SUPPORT and not self.premise


def bundle_of(edge: Edge) -> Bundle:
    """Return the bundle that an edge belongs to."""
    return Bundle(edge.target, edge.kind, edge.premise)


class Network:
    """Where each block stands among its siblings, and which bundles each corridor carries.

    `lanes` keeps the bundles of a corridor from left to right or from the top down. `feeders` tells from where each
    bundle reaches the header of its target, None standing for outside the target's block. `beside` holds the bundles
    that end on the right of their junction.
    """

    def __init__(self, forest: Forest, arrangements: Mapping[int, Arrangement]) -> None:
        self.number = {id(block): i for i, block in enumerate(forest.ordered)}
        self.slot: dict[int, tuple[int, int]] = {}
        self.depth: dict[int, int] = {}
        self.lanes: dict[Corridor, dict[Bundle, None]] = {}
        self.feeders: dict[Bundle, dict[Corridor | None, None]] = {}
        self.beside: set[Bundle] = set()
        for block in forest.ordered:
            self.depth[id(block)] = self.depth[id(block.parent)] + 1 if block.parent else 0
            for b, band in enumerate(arrangements.get(id(block), ())):
                for c, column in enumerate(band):
                    for child in column:
                        self.slot[id(block.children[child])] = (b, c)

    def gutter(self, block: Block) -> Corridor:
        """Return the gutter beside which `block` stands."""
        band, column = self.slot[id(block)]
        return Corridor(Way.GUTTER, self.number[id(block.above)], band, column)

    def header(self, block: Block, band: int) -> Corridor:
        return Corridor(Way.HEADER, self.number[id(block)], band)

    def margin(self, block: Block) -> Corridor:
        return Corridor(Way.MARGIN, self.number[id(block)])

    def path(self, source: Block, target: Block) -> list[Corridor]:
        """Return the corridors from `source` to `target`; the last is the header under the target."""
        ups, downs, top = self._meeting(source, target)
        path: list[Corridor] = []
        for block in ups[:-1]:
            path += [self.gutter(block), self.header(block.above, self.slot[id(block)][0])]
        path.append(self.gutter(ups[-1]))
        if downs:
            path += self._across(top, ups[-1], downs[-1])
            for block in reversed(downs[:-1]):
                path += [self.header(block.above, self.slot[id(block)][0]), self.gutter(block)]
        else:
            band = self.slot[id(ups[-1])][0]
            if band:
                path += [self.header(target, band), self.margin(target)]
        path.append(self.header(target, 0))
        return path

    def _meeting(self, source: Block, target: Block) -> tuple[list[Block], list[Block], Block]:
        """Return the blocks from the source up to below the lowest block around both, the target's, and that block.

        The target counts as lying around what stands under it; the source never does.
        """
        ups = [source]
        downs: list[Block] = []
        above = source.above
        at = target
        while above is not at:
            if self.depth[id(above)] >= self.depth[id(at)]:
                ups.append(above)
                above = above.above
            else:
                downs.append(at)
                at = at.above
        return ups, downs, above

    def _across(self, top: Block, source: Block, target: Block) -> list[Corridor]:
        """Return the corridors between the gutters of two children of `top`, and the gutter of the second."""
        (band, column), (other_band, other_column) = self.slot[id(source)], self.slot[id(target)]
        if band == other_band:
            return [] if column == other_column else [self.header(top, band), self.gutter(target)]
        return [
            self.header(top, band),
            self.margin(top),
            self.header(top, other_band),
            self.gutter(target),
        ]


def lead(network: Network, forest: Forest, edges: Iterable[Edge]) -> dict[str, list[Corridor]]:
    """Return the path of every edge and give each bundle its lane in each corridor."""
    paths: dict[str, list[Corridor]] = {}
    for edge in edges:
        bundle = bundle_of(edge)
        path = network.path(forest.boxes[edge.source], forest.boxes[edge.target])
        paths[edge.id] = path
        inside = path[-2].block == path[-1].block
        network.feeders.setdefault(bundle, {})[path[-2] if inside else None] = None
        for corridor in path:
            network.lanes.setdefault(corridor, {})[bundle] = None
    _choose_sides(network, forest)
    _drop_straight_ends(network, forest)
    for corridor, bundles in network.lanes.items():
        rank = lane_rank(network, forest, corridor)
        network.lanes[corridor] = dict.fromkeys(sorted(bundles, key=rank))
    return paths


def lane_rank(network: Network, forest: Forest, corridor: Corridor) -> Callable[[Bundle], int]:
    """Return what orders the bundles of a corridor before all else."""
    owner = forest.ordered[corridor.block].id
    rank = _header_rank if corridor.way is Way.HEADER else _upright_rank
    return lambda bundle: rank(network.feeders[bundle], bundle, owner)


def _upright_rank(_feeders: Iterable[Corridor | None], bundle: Bundle, owner: str) -> int:
    """From the left: lines that pass by, attacks on the owner, its supports."""
    if bundle.target != owner:
        return 0
    return 1 if bundle.against else 2


def _header_rank(feeders: Iterable[Corridor | None], bundle: Bundle, owner: str) -> int:
    """From the top: lines to the owner from outside, attacks on it, its supports, and then lines that pass by.

    So the short upright pieces under the owner, and those of lines that pass by, never lie on each other.
    """
    if bundle.target != owner:
        return 3
    if all(feeder is None for feeder in feeders):
        return 0
    return 1 if bundle.against else 2


def _choose_sides(network: Network, forest: Forest) -> None:
    """A junction is too small for two lines from below: the second one comes from its right."""
    arriving: dict[str, list[Bundle]] = {}
    for bundle in network.feeders:
        if forest.boxes[bundle.target].kind is BlockKind.JUNCTION:
            arriving.setdefault(bundle.target, []).append(bundle)
    for bundles in arriving.values():
        bundles.sort(key=lambda bundle: (_leftmost(network.feeders[bundle]), not bundle.against))
        for bundle in bundles[1:]:
            network.beside.add(bundle)
            corridor = network.header(forest.boxes[bundle.target], 0)
            if all(feeder is not None and feeder.way is Way.GUTTER for feeder in network.feeders[bundle]):
                _drop_lane(network, corridor, bundle)


def _leftmost(feeders: Iterable[Corridor | None]) -> int:
    """Return how far to the left a bundle comes from: a margin, then the columns in order, then from outside."""
    outside = 1_000_000
    return min(outside if f is None else -1 if f.way is Way.MARGIN else f.column for f in feeders)


def _drop_straight_ends(network: Network, forest: Forest) -> None:
    """A bundle that reaches its card straight from below needs no lane in the header."""
    for bundle, feeders in network.feeders.items():
        block = forest.boxes[bundle.target]
        only = next(iter(feeders)) if len(feeders) == 1 else None
        if only is None or bundle in network.beside:
            continue
        if only.way is Way.MARGIN or (only.band == 0 and only.column == 0):
            passing = sum(other.target != bundle.target for other in network.lanes[only])
            room = block.kind is BlockKind.CARD and block.width >= _ROOM_FOR_STRAIGHT + LANE * passing
            if room or (block.kind is BlockKind.JUNCTION and passing == 0 and only.way is Way.GUTTER):
                _drop_lane(network, network.header(block, 0), bundle)


def _drop_lane(network: Network, corridor: Corridor, bundle: Bundle) -> None:
    del network.lanes[corridor][bundle]
    if not network.lanes[corridor]:
        del network.lanes[corridor]
