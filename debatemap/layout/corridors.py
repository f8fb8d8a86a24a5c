"""The free corridors between blocks: gutters beside columns, headers above bands, margins left of blocks.

A card never stands in a corridor, so no route can run through a card. Routes towards one box that are of one kind form
a bundle and share a lane wherever they meet; a corridor is as wide as its lanes need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import EDGE_INSET, ENTRY_STEP, GUTTER_LEFT, LANE
from debatemap.layout.request import Edge, EdgeKind
from debatemap.layout.shapes import Bands

_ROOM_FOR_STRAIGHT = GUTTER_LEFT + 2 * ENTRY_STEP + 2 * EDGE_INSET
"""How wide a card must be for its first columns' lines to come up straight, in px."""


class Way:
    """The kinds of corridor: beside a column, above a band, left of all bands. Plain numbers: they are hashed a lot."""

    GUTTER: Final = 0
    HEADER: Final = 1
    MARGIN: Final = 2


class Corridor(NamedTuple):
    """A corridor of the block numbered `block`; `band` and `column` are 0 where the kind of corridor has none."""

    way: int
    block: int
    band: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Bundle:
    """All edges of one kind towards one box; equal only to itself."""

    target: str
    premise: bool
    against: bool


class Network:
    """Which bundles each corridor between the arranged blocks carries.

    `bundles` gives the bundle of each edge. `lanes` keeps the bundles of a corridor from left to right or from the top
    down. `feeders` tells from where each bundle reaches the header of its target, None standing for outside the
    target's block. `beside` holds the bundles that end on the right of their junction.
    """

    def __init__(self, forest: Forest, arrangements: Mapping[int, Bands], edges: Iterable[Edge]) -> None:
        self.bundles = _bundles(edges)
        self.lanes: dict[Corridor, dict[Bundle, None]] = {}
        self.feeders: dict[Bundle, dict[Corridor | None, None]] = {}
        self.beside: set[Bundle] = set()
        self._columns: dict[tuple[int, int], int] = {}
        for number, arrangement in arrangements.items():
            children = forest.ordered[number].children
            for b, band in enumerate(arrangement):
                self._columns[number, b] = len(band)
                for c, column in enumerate(band):
                    for child in column:
                        children[child].band, children[child].column = b, c

    def gutter(self, block: Block, *, right: bool = False) -> Corridor:
        """Return the gutter left of the column in which `block` stands, or the one right of it."""
        return Corridor(Way.GUTTER, block.above.number, block.band, block.column + right)

    def first_gutter(self, block: Block) -> Corridor:
        """Return the gutter left of the first column under `block`."""
        return Corridor(Way.GUTTER, block.number)

    def own(self, corridor: Corridor, block: Block) -> list[Bundle]:
        """Return the bundles in a corridor that end at `block`."""
        return [bundle for bundle in self.lanes.get(corridor, ()) if bundle.target == block.id]

    def last_gutter(self, block: Block) -> Corridor:
        """Return the gutter right of all columns of the band in which `block` stands."""
        number = block.above.number
        return Corridor(Way.GUTTER, number, block.band, self._columns[number, block.band])

    def header(self, block: Block, band: int) -> Corridor:
        return Corridor(Way.HEADER, block.number, band)

    def header_over(self, block: Block) -> Corridor:
        """Return the header above the band in which `block` stands."""
        return Corridor(Way.HEADER, block.above.number, block.band)

    def margin(self, block: Block) -> Corridor:
        return Corridor(Way.MARGIN, block.number)

    def straight(self, source: Block) -> list[Corridor]:
        """Return the corridors from a block to the conclusion under which it stands."""
        detour = [self.header_over(source), self.margin(source.above)] if source.band else []
        return [self.gutter(source), *detour, self.header(source.above, 0)]


def _bundles(edges: Iterable[Edge]) -> dict[str, Bundle]:
    known: dict[tuple[str, str, bool], Bundle] = {}
    found: dict[str, Bundle] = {}
    for edge in edges:
        key = (edge.target, edge.kind.value, edge.premise)
        bundle = known.get(key)
        if bundle is None:
            against = edge.kind is not EdgeKind.SUPPORT and not edge.premise
            bundle = known[key] = Bundle(edge.target, edge.premise, against)
        found[edge.id] = bundle
    return found


Paths = Mapping[str, Sequence[Corridor]]


def share_lanes(network: Network, forest: Forest, edges: Iterable[Edge], paths: Paths) -> None:
    """Give each bundle its lane in each corridor of the paths."""
    network.lanes, network.feeders, network.beside = {}, {}, set()
    for edge in edges:
        path = paths.get(edge.id)
        if path is None:
            continue
        bundle = network.bundles[edge.id]
        inside = path[-2].block == path[-1].block
        network.feeders.setdefault(bundle, {})[path[-2] if inside else None] = None
        for corridor in path:
            lanes = network.lanes.get(corridor)
            if lanes is None:
                network.lanes[corridor] = {bundle: None}
            else:
                lanes[bundle] = None
    _choose_sides(network, forest)
    _drop_straight_ends(network, forest)
    for corridor, bundles in network.lanes.items():
        if len(bundles) == 1:
            continue
        rank = lane_rank(network, forest, corridor)
        network.lanes[corridor] = dict.fromkeys(sorted(bundles, key=rank))


def lane_rank(network: Network, forest: Forest, corridor: Corridor) -> Callable[[Bundle], int]:
    """Return what orders the bundles of a corridor before all else."""
    owner = forest.ordered[corridor.block]
    if corridor.way == Way.HEADER:
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
        if only.way == Way.MARGIN or only == network.first_gutter(block):
            passing = sum(other.target != bundle.target for other in network.lanes[only])
            if block.width >= _ROOM_FOR_STRAIGHT + LANE * passing:
                _drop_lane(network, network.header(block, 0), bundle)


def _drop_lane(network: Network, corridor: Corridor, bundle: Bundle) -> None:
    del network.lanes[corridor][bundle]
    if not network.lanes[corridor]:
        del network.lanes[corridor]
