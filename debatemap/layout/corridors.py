"""The free corridors between blocks: gutters beside columns, headers above bands, margins left of blocks.

A card never stands in a corridor, so no route can run through a card. Routes towards one box that are of one kind form
a bundle and share a lane wherever they meet; a corridor is as wide as its lanes need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
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
        self._columns: dict[tuple[int, int], int] = {}
        self.depth: dict[int, int] = {}
        self.lanes: dict[Corridor, dict[Bundle, None]] = {}
        self.feeders: dict[Bundle, dict[Corridor | None, None]] = {}
        self.beside: set[Bundle] = set()
        for block in forest.ordered:
            self.depth[id(block)] = self.depth[id(block.parent)] + 1 if block.parent else 0
            for b, band in enumerate(arrangements.get(id(block), ())):
                self._columns[id(block), b] = len(band)
                for c, column in enumerate(band):
                    for child in column:
                        self.slot[id(block.children[child])] = (b, c)

    def gutter(self, block: Block, *, right: bool = False) -> Corridor:
        """Return the gutter left of the column in which `block` stands, or the one right of it."""
        band, column = self.slot[id(block)]
        return Corridor(Way.GUTTER, self.number[id(block.above)], band, column + right)

    def first_gutter(self, block: Block) -> Corridor:
        """Return the gutter left of the first column under `block`."""
        return Corridor(Way.GUTTER, self.number[id(block)])

    def own(self, corridor: Corridor, block: Block) -> list[Bundle]:
        """Return the bundles in a corridor that end at `block`."""
        return [bundle for bundle in self.lanes.get(corridor, ()) if bundle.target == block.id]

    def last_gutter(self, block: Block) -> Corridor:
        """Return the gutter right of all columns of the band in which `block` stands."""
        band, _ = self.slot[id(block)]
        return Corridor(Way.GUTTER, self.number[id(block.above)], band, self._columns[id(block.above), band])

    def header(self, block: Block, band: int) -> Corridor:
        return Corridor(Way.HEADER, self.number[id(block)], band)

    def header_over(self, block: Block) -> Corridor:
        """Return the header above the band in which `block` stands."""
        return self.header(block.above, self.slot[id(block)][0])

    def margin(self, block: Block) -> Corridor:
        return Corridor(Way.MARGIN, self.number[id(block)])

    def straight(self, source: Block) -> list[Corridor]:
        """Return the corridors from a block to the conclusion under which it stands."""
        band = self.slot[id(source)][0]
        detour = [self.header_over(source), self.margin(source.above)] if band else []
        return [self.gutter(source), *detour, self.header(source.above, 0)]


Paths = Mapping[str, Sequence[Corridor]]


def share_lanes(network: Network, forest: Forest, edges: Iterable[Edge], paths: Paths) -> None:
    """Give each bundle its lane in each corridor of the paths."""
    network.lanes, network.feeders, network.beside = {}, {}, set()
    for edge in edges:
        path = paths.get(edge.id)
        if path is None:
            continue
        bundle = bundle_of(edge)
        inside = path[-2].block == path[-1].block
        network.feeders.setdefault(bundle, {})[path[-2] if inside else None] = None
        for corridor in path:
            network.lanes.setdefault(corridor, {})[bundle] = None
    _choose_sides(network, forest)
    _drop_straight_ends(network, forest)
    for corridor, bundles in network.lanes.items():
        rank = lane_rank(network, forest, corridor)
        network.lanes[corridor] = dict.fromkeys(sorted(bundles, key=rank))


def lane_rank(network: Network, forest: Forest, corridor: Corridor) -> Callable[[Bundle], int]:
    """Return what orders the bundles of a corridor before all else."""
    owner = forest.ordered[corridor.block]
    if corridor.way is Way.HEADER:
        return lambda bundle: _header_rank(network, bundle, owner)
    if owner.kind is BlockKind.JUNCTION:
        return lambda bundle: _junction_rank(network, bundle, owner)
    return lambda bundle: _upright_rank(bundle, owner)


def _upright_rank(bundle: Bundle, owner: Block) -> int:
    """From the left: lines that pass by, attacks on the owner, its supports."""
    if bundle.target != owner.id:
        return 0
    return 1 if bundle.against else 2


def _junction_rank(network: Network, bundle: Bundle, owner: Block) -> int:
    """From the left: the line that comes up straight to the junction, the one to its right, lines that pass by."""
    if bundle.target != owner.id:
        return 2
    return 1 if bundle in network.beside else 0


def _header_rank(network: Network, bundle: Bundle, owner: Block) -> int:
    """From the top: lines that pass by, lines to the owner from outside, attacks on it, its supports."""
    if bundle.target != owner.id:
        return 0
    if all(feeder is None for feeder in network.feeders[bundle]):
        return 1
    return 2 if bundle.against else 3


def _choose_sides(network: Network, forest: Forest) -> None:
    """A junction is too small for two lines from below: where there are two, its premises come from its right.

    Lines from its first column need no header; all others reach it from above.
    """
    for bundle, feeders in network.feeders.items():
        block = forest.boxes[bundle.target]
        if block.kind is not BlockKind.JUNCTION:
            continue
        below = network.first_gutter(block)
        if bundle.premise and below in feeders and len(network.own(below, block)) > 1:
            network.beside.add(bundle)
        if all(feeder == below for feeder in feeders):
            _drop_lane(network, network.header(block, 0), bundle)


def _drop_straight_ends(network: Network, forest: Forest) -> None:
    """A bundle that reaches its card straight from below needs no lane in the header."""
    for bundle, feeders in network.feeders.items():
        block = forest.boxes[bundle.target]
        only = next(iter(feeders)) if len(feeders) == 1 else None
        if only is None or block.kind is not BlockKind.CARD:
            continue
        if only.way is Way.MARGIN or only == network.first_gutter(block):
            passing = sum(other.target != bundle.target for other in network.lanes[only])
            if block.width >= _ROOM_FOR_STRAIGHT + LANE * passing:
                _drop_lane(network, network.header(block, 0), bundle)


def _drop_lane(network: Network, corridor: Corridor, bundle: Bundle) -> None:
    del network.lanes[corridor][bundle]
    if not network.lanes[corridor]:
        del network.lanes[corridor]
