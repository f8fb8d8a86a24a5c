"""The free corridors between blocks: beside columns, above and under bands, left and right of them all.

A card never stands in a corridor, so no line can run through a card. Lines towards one box that are of one kind form a
bundle and share a lane wherever they meet; a corridor is as wide as its lanes need.

*Trunks* lead from reasons to the conclusion that they stand under: they leave on the left and rise through gutters and
headers. *Links* are all other lines: they leave and end on the right and run through the left part of gutters, through
footers and right ends. Blocks and their trunks are the drawing of a forest, which links walk around: a link crosses no
trunk, and two links cross only if their ends alternate on the way around the forest, as in a drawing on one page of a
book (Bernhart and Kainen 1979).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import inf
from typing import TYPE_CHECKING

from debatemap.layout.measures import FEW_LANES, LANE, NEAR_LANE
from debatemap.layout.request import Edge, EdgeKind, Point

if TYPE_CHECKING:
    from debatemap.layout.columns import Offers, Shape
    from debatemap.layout.forest import Block, Forest

_SUPPORT = EdgeKind.SUPPORT


class Bundle:
    """All edges of one kind towards one box; equal only to itself.

    `feeders` are the corridors by which its trunk reaches the header of its target, `entry` is the x in px at which the
    trunk ends; `beside` tells that it ends on the right of its junction, `parted` that what comes up the margin ends
    there by itself, at the left of all else. `ways` are the trunk's line and the rest of its way from each column of
    the first band, once these were drawn. `outer` and `inner` are where links end.
    """

    __slots__ = ("against", "beside", "entry", "feeders", "inner", "outer", "parted", "premise", "target", "ways")

    def __init__(self, target: Block, *, premise: bool, against: bool) -> None:
        self.target = target
        self.premise = premise
        self.against = against
        self.feeders: dict[Corridor, None] = {}
        self.entry = 0.0
        self.beside = self.parted = False
        self.ways: dict[int, tuple[float, tuple[Point, ...]]] = {}
        self.outer: Port | None = None
        self.inner: Port | None = None


class Port:
    """Where a link starts or ends at a block's head, `at` px; `turn` is where its other end comes around the forest."""

    __slots__ = ("at", "turn")

    def __init__(self, turn: int) -> None:
        self.at = 0.0
        self.turn = turn


class Corridor:
    """The lanes of one corridor: lines in px of trunks and links, and what each link meets at the ends of its lane.

    `beyond` stands for its lines while they are not settled: it lies behind all else, or before. `width` is that of a
    gutter in px.
    """

    __slots__ = ("beyond", "first_link", "links", "meets", "trunks", "width")

    def __init__(self, beyond: float = inf) -> None:
        self.beyond = beyond
        self.trunks: dict[Bundle, float] = {}
        self.links: dict[Bundle, float] = {}
        self.meets: dict[Bundle, list[Corridor | Port]] = {}
        self.first_link = self.width = 0.0

    @property
    def pitch(self) -> float:
        """How far links lie apart, in px."""
        return LANE if len(self.links) <= FEW_LANES else NEAR_LANE

    def meet(self, bundle: Bundle, before: Corridor | Port, after: Corridor | Port) -> None:
        """Note between what a link runs in this corridor: other corridors, or a port."""
        met = self.meets.get(bundle)
        if met is None:
            self.meets[bundle] = [before, after]
            self.links[bundle] = 0.0
        else:
            met += (before, after)


class Band:
    """Columns of blocks side by side, the gutter left of each, the header above and the footer under them all.

    The header holds the lines of trunks alone. `over` is for links above columns that have no conclusion; few bands
    have any, nor a footer. `height` is that of the columns in px, `above` and `below` are those of header and footer.
    """

    __slots__ = ("above", "below", "columns", "footer", "gutters", "header", "height", "over")

    def __init__(self, columns: list[list[Block]]) -> None:
        self.columns = columns
        self.gutters = [Corridor() for _ in columns]
        self.header: dict[Bundle, float] = {}
        self.footer: Corridor | None = None
        self.over: Corridor | None = None
        self.height = self.above = self.below = 0.0

    def open_footer(self) -> Corridor:
        """Return the corridor under the columns."""
        if self.footer is None:
            self.footer = Corridor()
        return self.footer

    def open_over(self) -> Corridor:
        """Return the corridor above the columns."""
        if self.over is None:
            self.over = Corridor(-inf)
        return self.over


def open_corridors(forest: Forest, offers: Offers, chosen: int) -> None:
    """Arrange all blocks as the page's shape `chosen` asks for: give each its bands, each child its place in them.

    Give each block its turn on the way around the forest as well.
    """
    page = forest.page
    if page.bands:
        _close(forest)
    picks = [0] * len(offers)
    picks[page.number] = chosen
    waiting = [page]
    turn = 0
    while waiting:
        block = waiting.pop()
        block.turn = turn
        turn += 1
        if block.children:
            block.bands = _bands(block, offers[block.number][picks[block.number]], picks)
            for band in reversed(block.bands):
                for column in band.columns:
                    waiting += reversed(column)


def _bands(block: Block, shape: Shape, picks: list[int]) -> list[Band]:
    """Set a block's children in columns; note in `picks` which shape each child takes if it is not its first."""
    children = block.children
    if len(children) == 1:
        child = children[0]
        child.band = child.column = 0
        for pick in shape[2][0][4]:
            picks[child.number] = pick
        return [Band([[child]])]
    bands: list[Band] = []
    columns: list[list[Block]] = []
    for part in shape[2]:
        indices = part[2]
        start, number = 0, len(bands)
        for end in part[3]:
            column = [children[i] for i in indices[start:end]]
            for child in column:
                child.band = number
                child.column = len(columns)
            columns.append(column)
            start = end
        for i, pick in zip(indices, part[4], strict=False):
            if pick:
                picks[children[i].number] = pick
        if shape[3]:
            bands.append(Band(columns))
            columns = []
    if columns:
        bands.append(Band(columns))
    return bands


def _close(forest: Forest) -> None:
    """Forget what an earlier drawing of the forest left in its blocks."""
    for block in forest.ordered:
        block.margin = block.landing = block.right = None
        block.outer_ports = block.inner_ports = ()
        block.bands = ()
        block.full_width, block.full_height = block.head_width, block.height


def right_of(block: Block) -> Corridor:
    """Return the upright corridor right of the column in which a block stands."""
    parent = block.above
    gutters = parent.bands[block.band].gutters
    return gutters[block.column + 1] if block.column + 1 < len(gutters) else parent.open_right()


def bundles_of(edges: Iterable[Edge], boxes: Mapping[str, Block]) -> tuple[list[Bundle], list[Bundle]]:
    """Return the bundle of each edge, in the order of the edges, and all bundles, each once."""
    known: dict[tuple[str, bool, EdgeKind], Bundle] = {}
    found: list[Bundle] = []
    for edge in edges:
        target, premise, kind = edge.target, edge.premise, edge.kind
        key = (target, premise, kind)
        bundle = known.get(key)
        if bundle is None:
            bundle = known[key] = Bundle(boxes[target], premise=premise, against=kind is not _SUPPORT and not premise)
        found.append(bundle)
    return found, list(known.values())
