"""The wrapped drawing: reasons in columns under their conclusion, like an outline set in newspaper columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from debatemap.layout.corridors import Network, share_lanes
from debatemap.layout.forest import Forest, plant
from debatemap.layout.ordering import courses_of, order_lanes
from debatemap.layout.pathfinding import find_paths, straight_paths
from debatemap.layout.placing import Places
from debatemap.layout.request import Cancelled, LayoutRequest, LayoutResult, Rect
from debatemap.layout.routing import simplified, trace_all
from debatemap.layout.shapes import Arrangement, arrange, block_key

_MOST_ROUNDS = 4


def _never() -> bool:
    return False


class WrappedLayout:
    """Places each reason in its first conclusion's block and routes all edges along the corridors between blocks."""

    def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = _never) -> LayoutResult:
        """Place every box and route every edge; raise Cancelled soon after `cancelled()` is true."""
        if not request.boxes:
            return LayoutResult({}, {}, {}, Rect(0.0, 0.0, 0.0, 0.0))
        forest = plant(request)
        kept = cast("Mapping[str, object]", request.keep or {})
        arrangements = arrange(forest, request.aspect, kept, cancelled)
        network = Network(forest, arrangements)
        paths = straight_paths(network, forest, request.edges)
        share_lanes(network, forest, request.edges, paths)
        places = Places(forest, network, arrangements)
        if len(paths) < len(request.edges):
            paths = find_paths(network, forest, request.edges, places)
            share_lanes(network, forest, request.edges, paths)
            places = Places(forest, network, arrangements)
        traces = trace_all(request.edges, paths, forest, places)
        for _ in range(_MOST_ROUNDS):
            if cancelled():
                raise Cancelled
            if not order_lanes(network, forest, courses_of(traces)):
                break
            places.draw()
            traces = trace_all(request.edges, paths, forest, places)
        return LayoutResult(
            boxes={box.id: places.head[id(forest.boxes[box.id])] for box in request.boxes},
            routes={trace.edge: simplified(trace.points) for trace in traces},
            groups={ident: places.block[id(block)] for ident, block in forest.groups.items()},
            bounds=places.block[id(forest.page)],
            plan=_plan(forest, arrangements),
        )


def _plan(forest: Forest, arrangements: Mapping[int, Arrangement]) -> dict[str, object]:
    """Name the arrangement of every block by its children's keys, so that a later drawing can keep it."""
    plan: dict[str, object] = {}
    for block in forest.ordered:
        arrangement = arrangements.get(id(block))
        if arrangement:
            plan[block_key(block)] = tuple(
                tuple(tuple(block_key(block.children[i]) for i in column) for column in band) for band in arrangement
            )
    return plan
