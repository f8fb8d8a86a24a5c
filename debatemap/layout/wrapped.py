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
from debatemap.layout.routing import Tracer, simplified
from debatemap.layout.shapes import Bands, arrange, block_key

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
        network = Network(forest, arrangements, request.edges)
        paths = straight_paths(network, forest, request.edges)
        share_lanes(network, forest, request.edges, paths)
        places = Places(forest, network, arrangements)
        crossing = [edge for edge in request.edges if edge.id not in paths]
        if crossing:
            paths |= find_paths(network, forest, crossing, places)
            share_lanes(network, forest, request.edges, paths)
            places = Places(forest, network, arrangements)
        tracer = Tracer(request.edges, paths, network, forest, places)
        for _ in range(_MOST_ROUNDS):
            if cancelled():
                raise Cancelled
            changed = order_lanes(network, forest, courses_of(tracer.trace(crossing)))
            if not changed:
                break
            places.redraw(changed)
        traces = tracer.trace(request.edges)
        return LayoutResult(
            boxes={box.id: places.head[forest.boxes[box.id].number] for box in request.boxes},
            routes={trace.edge: simplified(trace.points) for trace in traces},
            groups={ident: places.block[block.number] for ident, block in forest.groups.items()},
            bounds=places.block[forest.page.number],
            plan=_plan(forest, arrangements),
        )


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
