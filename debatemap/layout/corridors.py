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

from debatemap.layout.request import Edge, EdgeKind

if TYPE_CHECKING:
    from debatemap.layout.columns import Bands
    from debatemap.layout.forest import Block, Forest


class Bundle:
    """All edges of one kind towards one box; equal only to itself.

    `feeders` are the corridors by which its trunk reaches the header of its target, `entry` is the x in px at which the
    trunk ends; `beside` tells that it ends on the right of its junction, `parted` that what comes up the margin ends
    there by itself, at the left of all else. `outer` and `inner` are where links end.
    """

    __slots__ = ("against", "beside", "entry", "feeders", "inner", "outer", "parted", "premise", "target")

    def __init__(self, target: Block, *, premise: bool, against: bool) -> None:
        self.target = target
        self.premise = premise
        self.against = against
        self.feeders: dict[Corridor, None] = {}
        self.entry = 0.0
        self.beside = self.parted = False
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

    `beyond` stands for its lines while they are not settled: it lies behind all else, or before.
    """

    __slots__ = ("beyond", "first_link", "links", "meets", "trunks")

    def __init__(self, beyond: float = inf) -> None:
        self.beyond = beyond
        self.trunks: dict[Bundle, float] = {}
        self.links: dict[Bundle, float] = {}
        self.meets: dict[Bundle, list[Corridor | Port]] = {}
        self.first_link = 0.0

    def meet(self, bundle: Bundle, other: Corridor | Port) -> None:
        """Note that a link leaves this corridor into another one, or at a port."""
        met = self.meets.get(bundle)
        if met is None:
            self.meets[bundle] = [other]
            self.links[bundle] = 0.0
        else:
            met.append(other)


class Band:
    """Columns of blocks side by side, the gutter left of each, the header above and the footer under them all.

    `over` is for links above columns that have no conclusion.
    """

    __slots__ = ("columns", "footer", "gutters", "header", "height", "over")

    def __init__(self, columns: list[list[Block]]) -> None:
        self.columns = columns
        self.gutters = [Corridor() for _ in columns]
        self.header = Corridor()
        self.footer = Corridor()
        self.over = Corridor(-inf)
        self.height = 0.0


def open_corridors(forest: Forest, arrangements: Mapping[int, Bands]) -> None:
    """Give each block its bands, each child its place in them, and each block its turn on the way around the forest."""
    for block in forest.ordered:
        block.margin = block.landing = block.right = None
        block.outer_ports, block.inner_ports = [], []
        block.bands = ()
    for number, arrangement in arrangements.items():
        block = forest.ordered[number]
        children = block.children
        block.bands = [Band([[children[i] for i in column] for column in columns]) for columns in arrangement]
        for b, band in enumerate(block.bands):
            for c, column in enumerate(band.columns):
                for child in column:
                    child.band, child.column = b, c
    waiting = [forest.page]
    turn = 0
    while waiting:
        block = waiting.pop()
        block.turn = turn
        turn += 1
        for band in reversed(block.bands):
            for column in band.columns:
                waiting.extend(reversed(column))


def right_of(block: Block) -> Corridor:
    """Return the upright corridor right of the column in which a block stands."""
    parent = block.above
    gutters = parent.bands[block.band].gutters
    return gutters[block.column + 1] if block.column + 1 < len(gutters) else parent.open_right()


def bundles_of(edges: Iterable[Edge], boxes: Mapping[str, Block]) -> list[Bundle]:
    """Return the bundle of each edge, in the order of the edges."""
    known: dict[tuple[str, EdgeKind, bool], Bundle] = {}
    found: list[Bundle] = []
    for edge in edges:
        key = (edge.target, edge.kind, edge.premise)
        bundle = known.get(key)
        if bundle is None:
            against = edge.kind is not EdgeKind.SUPPORT and not edge.premise
            bundle = known[key] = Bundle(boxes[edge.target], premise=edge.premise, against=against)
        found.append(bundle)
    return found
