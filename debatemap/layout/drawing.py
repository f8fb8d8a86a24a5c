"""Draws a planted forest: from the shapes that blocks offer to the places of boxes and the points of lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import NamedTuple

from debatemap.layout.columns import Offers
from debatemap.layout.corridors import Bundle, bundles_of, open_corridors
from debatemap.layout.forest import COMPONENT, Block, Forest
from debatemap.layout.links import Link
from debatemap.layout.ordering import order_links, settle_ends
from debatemap.layout.paging import over_columns
from debatemap.layout.placing import measure, place
from debatemap.layout.raising import raise_column
from debatemap.layout.request import Cancelled, LayoutRequest, LayoutResult, Point, Rect
from debatemap.layout.routing import stub, trace_link, trace_trunk
from debatemap.layout.shapes import Known, block_key, fitting, offered_shapes
from debatemap.layout.trunks import led_trunk, rises, settle_trunks
from debatemap.layout.untangling import Ends, Untangler

_FEW_BLOCKS, _VERY_FEW = 600, 120
"""Up to so many blocks another shape is tried if it should save a little; up to so few, if it should save anything."""
_LITTLE, _ANY = 0.98, 1.0
_WIDER = 1.07
"""How much more links widen drawings than they heighten them, before it is known."""


class ArrangedBlocks:
    """How each block of a drawing arranged its children: told in keys only once somebody asks, which few do."""

    __slots__ = ("_held",)

    def __init__(self, columns: list[tuple[Block, list[list[list[Block]]]]]) -> None:
        """Keep the columns in each band of every block; the blocks must be, or become, untied from each other."""
        self._held: list[tuple[Block, list[list[list[Block]]]]] | dict[str, object] = columns

    @property
    def named(self) -> Mapping[str, object]:
        """The bands of each block, their columns and what stands in those, all by their keys."""
        held = self._held
        if isinstance(held, list):
            held = self._held = {
                block_key(block): tuple(
                    [tuple([tuple([block_key(child) for child in column]) for column in band]) for band in bands]
                )
                for block, bands in held
            }
        return held


class Plan(NamedTuple):
    """What to keep of a drawing: how each block arranged its children, and which boxes hang elsewhere than first.

    `orders` tells the places of the children of each block where they left the file's order, all by their keys;
    `raised` is how far a last column rose beside its conclusion's head, in px.
    """

    arranged: ArrangedBlocks
    hung: Mapping[str, str]
    orders: Mapping[str, Mapping[str, int]]
    raised: float


class Drawing:
    """One forest, drawn as near to the wanted proportions as it can be."""

    def __init__(
        self,
        forest: Forest,
        request: LayoutRequest,
        kept: Plan | None,
        cancelled: Callable[[], bool],
        *,
        again: bool,
    ) -> None:
        """Get ready to draw; what will be drawn `again`, with blocks hung elsewhere, remembers the shapes of others."""
        self._forest = forest
        self._request = request
        self._kept: Mapping[str, object] = kept.arranged.named if kept else {}
        self._kept_raised = kept.raised if kept else None
        self._raised = 0.0
        self._cancelled = cancelled
        self._bundles: list[Bundle] = []
        self._distinct: list[Bundle] = []
        self._known: Known | None = {} if again else None
        self._offers: Offers = ()
        self._chosen = 0
        self._wider, self._higher = _WIDER if request.edges else 1.0, 1.0
        self._lines: dict[str, tuple[Point, ...]] | None = None
        self.links: dict[str, Link] = {}

    def ends(self) -> list[Ends]:
        """Return where the links' ends come on the way around the forest."""
        boxes = self._forest.boxes
        pairs = [(boxes[edge.source], boxes[edge.target]) for edge in self._request.edges]
        turns = [(source.turn, target.turn) for source, target in pairs if not rises(source, target)]
        return [(one, other) if one < other else (other, one) for one, other in turns]

    def untangler(self) -> Untangler:
        """Return what looks for better conclusions to hang blocks under."""
        pairs = zip(self._request.edges, self._bundles, strict=True)
        boxes = self._forest.boxes
        trunks = ((boxes[edge.source], bundle.target) for edge, bundle in pairs if edge.id not in self.links)
        return Untangler(self._forest, self._request.edges, trunks)

    @property
    def size(self) -> float:
        """Height in px of the smallest page of the wanted proportions that holds the drawing."""
        page = self._forest.page
        return max(page.full_width / self._request.aspect, page.full_height)

    def choose(self) -> None:
        """Choose among the shapes that the page offers; blocks may have been hung elsewhere."""
        self._forest.number()
        aspect = self._request.aspect
        self._offers = offered_shapes(self._forest, self._kept, self._known, aspect, self._cancelled)
        self._chosen = fitting(self._offers[self._forest.page.number], aspect, self._wider, self._higher)
        open_corridors(self._forest, self._offers, self._chosen)

    def sketch(self) -> None:
        """Size everything in the shape that was chosen; what will be drawn again needs no links over columns yet."""
        over = self._known is None
        self._lead(over=over)
        if len(self._forest.ordered) <= _VERY_FEW:
            self._improve(_ANY, over=over)
        page = self._forest.page
        width, height, _, _ = self._offers[page.number][self._chosen]
        if width and height:
            self._wider, self._higher = page.full_width / width, page.full_height / height

    def finish(self) -> None:
        """Lead some links over columns if the sketch does not, and try another shape for the drawing."""
        blocks = len(self._forest.ordered)
        if self._known is not None and any(block.kind is COMPONENT for block in self._forest.inner):
            self._arrange(self._chosen, over=True)
        if blocks <= _FEW_BLOCKS:
            self._improve(_LITTLE if blocks > _VERY_FEW else _ANY, over=True)

    def check(self) -> None:
        """Raise Cancelled if nobody waits for the drawing any more."""
        if self._cancelled():
            raise Cancelled

    def redraw(self) -> None:
        """Size everything in the shape that was chosen anew, and try no other."""
        self._lead(over=True)

    def _improve(self, least: float, *, over: bool) -> None:
        """Try another shape if it should make the drawing smaller, by the factor `least` or more."""
        page, size, aspect = self._forest.page, self.size, self._request.aspect
        first, shapes = self._chosen, self._offers[page.number]
        width, height, _, _ = shapes[first]
        if not width or not height:
            return
        wider, higher = page.full_width / width, page.full_height / height
        second = fitting(shapes, aspect, wider, higher)
        width, height, _, _ = shapes[second]
        if max(width * wider / aspect, height * higher) < size * least:
            self._arrange(second, over=over)
            if self.size > size:
                self._arrange(first, over=over)

    def _arrange(self, chosen: int, *, over: bool) -> None:
        """Arrange and size the blocks in the page's shape `chosen`, with room for all lines."""
        self._chosen = chosen
        open_corridors(self._forest, self._offers, chosen)
        self._lead(over=over)

    def _lead(self, *, over: bool) -> None:
        """Lead all lines, and size the blocks with room for them."""
        forest, edges = self._forest, self._request.edges
        self._untie()
        self._lines = None
        boxes = forest.boxes
        self._bundles, self._distinct = bundles_of(edges, boxes)
        found: list[tuple[str, Block, Bundle]] = []
        for edge, bundle in zip(edges, self._bundles, strict=True):
            source = boxes[edge.source]
            if not led_trunk(source, bundle):
                found.append((edge.id, source, bundle))
        above = over_columns([(source, bundle.target) for _, source, bundle in found]) if over else ()
        self.links = {ident: Link(source, bundle, over=i in above) for i, (ident, source, bundle) in enumerate(found)}
        settle_trunks(forest, self._distinct)
        measure(forest)

    @property
    def lines(self) -> Mapping[str, tuple[Point, ...]]:
        """The points of all lines; all boxes have their places then."""
        if self._lines is None:
            place(self._forest)
            self._raised = raise_column(self._forest, self._kept_raised)
            settle_ends(self._forest, self._distinct)
            order_links(self._forest)
            self._lines = self._routes()
        return self._lines

    def result(self, hung: Mapping[str, str], orders: Mapping[str, Mapping[str, int]]) -> LayoutResult:
        """Return the places of all boxes and groups, and the points of all lines; the rest goes into the plan."""
        forest, routes = self._forest, self.lines
        return LayoutResult(
            boxes={
                ident: tuple.__new__(Rect, (block.head_x, block.head_y, block.width, block.height))
                for ident, block in forest.boxes.items()
            },
            routes=routes,
            groups={ident: _area(block) for ident, block in forest.groups.items()},
            bounds=_area(forest.page),
            plan=Plan(self._arranged(), hung, orders, self._raised),
        )

    def fell(self) -> None:
        """Let go of the forest, so that all of it is freed at once and not by the garbage collector."""
        self._untie()
        self._forest.fell()

    def _untie(self) -> None:
        """Untie bundles and corridors from each other."""
        for bundle in self._distinct:
            bundle.feeders.clear()
        for link in self.links.values():
            for corridor in link.corridors:
                corridor.meets.clear()

    def _routes(self) -> dict[str, tuple[Point, ...]]:
        boxes, links, edges = self._forest.boxes, self.links, self._request.edges
        sources = [edge.source for edge in edges if edge.id not in links]
        leaving: Mapping[str, int] = Counter(sources) if len(set(sources)) < len(sources) else {}
        left: dict[Block, int] = {}
        routes: dict[str, tuple[Point, ...]] = {}
        for edge, bundle in zip(edges, self._bundles, strict=True):
            ident = edge.id
            if ident in links:
                routes[ident] = trace_link(links[ident])
                continue
            source, count, number = boxes[edge.source], 1, 0
            if leaving:
                count = leaving[edge.source]
                number = left.get(source, 0)
                left[source] = number + 1
            routes[ident] = trace_trunk(source, bundle, stub(source, number, count))
        return routes

    def _arranged(self) -> ArrangedBlocks:
        return ArrangedBlocks([(block, [band.columns for band in block.bands]) for block in self._forest.inner])


def _area(block: Block) -> Rect:
    return Rect(block.x, block.y, block.full_width, block.full_height)
