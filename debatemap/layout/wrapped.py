"""The wrapped drawing: reasons in columns under their conclusion, like an outline set in newspaper columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from debatemap.layout.columns import Bands
from debatemap.layout.corridors import Bundle, bundles_of, open_corridors
from debatemap.layout.forest import Block, Forest, plant
from debatemap.layout.links import Link
from debatemap.layout.ordering import order_links, settle_ends
from debatemap.layout.placing import place
from debatemap.layout.request import Cancelled, Edge, LayoutRequest, LayoutResult, Point, Rect
from debatemap.layout.routing import stubs, trace_link, trace_trunk
from debatemap.layout.shapes import arrange, block_key
from debatemap.layout.trunks import lead_trunk, rises, settle_trunks


def _never() -> bool:
    return False


class WrappedLayout:
    """Places each reason in its first conclusion's block and leads all lines along the corridors between blocks."""

    def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = _never) -> LayoutResult:
        """Place every box and route every edge; raise Cancelled soon after `cancelled()` is true."""
        if not request.boxes:
            return LayoutResult({}, {}, {}, Rect(0.0, 0.0, 0.0, 0.0))
        forest = plant(request)
        kept = cast("Mapping[str, object]", request.keep or {})
        arrangements = arrange(forest, request.aspect, kept, cancelled)
        open_corridors(forest, arrangements)
        bundles = bundles_of(request.edges, forest.boxes)
        links = _lead(request.edges, bundles, forest)
        different = list(dict.fromkeys(bundles))
        settle_trunks(forest, different)
        place(forest)
        if cancelled():
            raise Cancelled
        settle_ends(forest, different)
        order_links(forest)
        page = forest.page
        return LayoutResult(
            boxes={box.id: _head(forest.boxes[box.id]) for box in request.boxes},
            routes=_routes(request.edges, bundles, links, forest),
            groups={ident: _area(block) for ident, block in forest.groups.items()},
            bounds=_area(page),
            plan=_plan(forest, arrangements),
        )


def _lead(edges: Sequence[Edge], bundles: Sequence[Bundle], forest: Forest) -> dict[str, Link]:
    """Lead every edge as a trunk or a link; return the links by edge."""
    links: dict[str, Link] = {}
    for edge, bundle in zip(edges, bundles, strict=True):
        source = forest.boxes[edge.source]
        if rises(source, bundle.target):
            lead_trunk(source, bundle)
        else:
            links[edge.id] = Link(source, bundle)
    return links


def _routes(
    edges: Sequence[Edge], bundles: Sequence[Bundle], links: Mapping[str, Link], forest: Forest
) -> dict[str, tuple[Point, ...]]:
    leaving: dict[str, int] = {}
    for edge in edges:
        if edge.id not in links:
            leaving[edge.source] = leaving.get(edge.source, 0) + 1
    starts = {ident: iter(stubs(forest.boxes[ident], count)) for ident, count in leaving.items()}
    routes: dict[str, tuple[Point, ...]] = {}
    for edge, bundle in zip(edges, bundles, strict=True):
        link = links.get(edge.id)
        if link is None:
            routes[edge.id] = trace_trunk(forest.boxes[edge.source], bundle, next(starts[edge.source]))
        else:
            routes[edge.id] = trace_link(link)
    return routes


def _head(block: Block) -> Rect:
    return Rect(block.head_x, block.head_y, block.width, block.height)


def _area(block: Block) -> Rect:
    return Rect(block.x, block.y, block.full_width, block.full_height)


def _plan(forest: Forest, arrangements: Mapping[int, Bands]) -> dict[str, object]:
    """Name the arrangement of every block by its children's keys, so that a later drawing can keep it."""
    plan: dict[str, object] = {}
    for block in forest.ordered:
        arrangement = arrangements.get(block.number)
        if arrangement:
            plan[block_key(block)] = tuple(
                tuple(tuple(block_key(block.children[i]) for i in column) for column in band) for band in arrangement
            )
    return plan
