"""Draws a planted forest: from the shapes that blocks offer to the places of boxes and the points of lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from debatemap.layout.columns import Bands
from debatemap.layout.corridors import Bundle, bundles_of, open_corridors
from debatemap.layout.forest import Block, Forest
from debatemap.layout.links import Link
from debatemap.layout.ordering import order_links, settle_ends
from debatemap.layout.paging import over_columns
from debatemap.layout.placing import place
from debatemap.layout.request import LayoutRequest, LayoutResult, Point, Rect
from debatemap.layout.routing import stubs, trace_link, trace_trunk
from debatemap.layout.shapes import FEW_BLOCKS, arrangements, block_key, fitting, offered_shapes
from debatemap.layout.trunks import lead_trunk, rises, settle_trunks
from debatemap.layout.untangling import Ends, Untangler


class Plan(NamedTuple):
    """What to keep of a drawing: how each block arranged its children, and which boxes hang elsewhere than first."""

    arranged: Mapping[str, object]
    hung: Mapping[str, str]


class Drawing:
    """One forest, drawn as near to the wanted proportions as it can be."""

    def __init__(
        self, forest: Forest, request: LayoutRequest, kept: Mapping[str, object], cancelled: Callable[[], bool]
    ) -> None:
        self._forest = forest
        self._request = request
        self._kept = kept
        self._cancelled = cancelled
        self._bands: dict[int, Bands] = {}
        self._bundles: list[Bundle] = []
        self.links: dict[str, Link] = {}

    @property
    def ends(self) -> list[Ends]:
        """Where the links' ends come on the way around the forest."""
        pairs = ((link.source.turn, link.bundle.target.turn) for link in self.links.values())
        return [(one, other) if one < other else (other, one) for one, other in pairs]

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

    def draw(self) -> None:
        """Choose among the shapes that the page offers, and place everything; blocks may have been hung elsewhere.

        Lanes make drawings wider and higher than shapes tell: if another shape would have been better, it is tried too.
        """
        self._forest.number()
        offers = offered_shapes(self._forest, self._kept, self._cancelled)
        shapes = offers[self._forest.page.number]
        aspect = self._request.aspect
        first = fitting(shapes, aspect)
        self._arrange(arrangements(self._forest, offers, first))
        page, size = self._forest.page, self.size
        if len(self._forest.ordered) > FEW_BLOCKS or not shapes[first].width or not shapes[first].height:
            return
        wider, higher = page.full_width / shapes[first].width, page.full_height / shapes[first].height
        second = fitting(shapes, aspect, wider, higher)
        if second != first:
            self._arrange(arrangements(self._forest, offers, second))
            if self.size > size:
                self._arrange(arrangements(self._forest, offers, first))

    def _arrange(self, bands: dict[int, Bands]) -> None:
        """Place the blocks, with room for all lines."""
        forest, edges = self._forest, self._request.edges
        self._bands = bands
        open_corridors(forest, bands)
        self._bundles = bundles_of(edges, forest.boxes)
        found: list[tuple[str, Block, Bundle]] = []
        for edge, bundle in zip(edges, self._bundles, strict=True):
            source = forest.boxes[edge.source]
            if rises(source, bundle.target):
                lead_trunk(source, bundle)
            else:
                found.append((edge.id, source, bundle))
        over = over_columns([(source, bundle.target) for _, source, bundle in found])
        self.links = {ident: Link(source, bundle, over=i in over) for i, (ident, source, bundle) in enumerate(found)}
        settle_trunks(forest, dict.fromkeys(self._bundles))
        place(forest)

    def result(self, hung: Mapping[str, str]) -> LayoutResult:
        """Return the places of all boxes and groups, and the points of all lines; `hung` goes into the plan."""
        forest = self._forest
        settle_ends(forest, dict.fromkeys(self._bundles))
        order_links(forest)
        return LayoutResult(
            boxes={box.id: _head(forest.boxes[box.id]) for box in self._request.boxes},
            routes=self._routes(),
            groups={ident: _area(block) for ident, block in forest.groups.items()},
            bounds=_area(forest.page),
            plan=Plan(self._arranged(), hung),
        )

    def _routes(self) -> dict[str, tuple[Point, ...]]:
        edges, boxes, links = self._request.edges, self._forest.boxes, self.links
        leaving: dict[str, int] = {}
        for edge in edges:
            if edge.id not in links:
                leaving[edge.source] = leaving.get(edge.source, 0) + 1
        starts = {ident: iter(stubs(boxes[ident], count)) for ident, count in leaving.items()}
        routes: dict[str, tuple[Point, ...]] = {}
        for edge, bundle in zip(edges, self._bundles, strict=True):
            link = links.get(edge.id)
            if link is None:
                routes[edge.id] = trace_trunk(boxes[edge.source], bundle, next(starts[edge.source]))
            else:
                routes[edge.id] = trace_link(link)
        return routes

    def _arranged(self) -> dict[str, object]:
        """Name the arrangement of every block by its children's keys, so that a later drawing can keep it."""
        plan: dict[str, object] = {}
        for number, arrangement in self._bands.items():
            block = self._forest.ordered[number]
            keys = [block_key(child) for child in block.children]
            plan[block_key(block)] = tuple(
                tuple(tuple(keys[i] for i in column) for column in band) for band in arrangement
            )
        return plan


def _head(block: Block) -> Rect:
    return Rect(block.head_x, block.head_y, block.width, block.height)


def _area(block: Block) -> Rect:
    return Rect(block.x, block.y, block.full_width, block.full_height)
