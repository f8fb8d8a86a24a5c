"""The wrapped drawing: reasons in columns under their conclusion, like an outline set in newspaper columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from debatemap.layout.corridors import Corridor, Network, Way, bundle_of, lead
from debatemap.layout.forest import Block, BlockKind, Forest, plant
from debatemap.layout.measures import LANE, STUB_STEP, STUB_TOP
from debatemap.layout.placing import Places
from debatemap.layout.request import Edge, LayoutRequest, LayoutResult, Point, Rect
from debatemap.layout.shapes import Arrangement, arrange, block_key


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
        paths = lead(network, forest, request.edges)
        places = Places(forest, network, arrangements)
        stubs = _stubs(request.edges, forest, places)
        routes = {edge.id: _route(edge, paths[edge.id], stubs[edge.id], forest, places) for edge in request.edges}
        return LayoutResult(
            boxes={box.id: places.head[id(forest.boxes[box.id])] for box in request.boxes},
            routes=routes,
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


def _stubs(edges: tuple[Edge, ...], forest: Forest, places: Places) -> dict[str, Point]:
    """Spread the starts of edges along the left border of their boxes."""
    leaving: dict[str, list[str]] = {}
    for edge in edges:
        leaving.setdefault(edge.source, []).append(edge.id)
    stubs: dict[str, Point] = {}
    for source, idents in leaving.items():
        block = forest.boxes[source]
        head = places.head[id(block)]
        for ident, offset in zip(idents, _offsets(block, len(idents)), strict=True):
            stubs[ident] = Point(head.x, head.y + offset)
    return stubs


def _offsets(block: Block, count: int) -> list[float]:
    """Return where, in px from its top, `count` lines leave the box."""
    first = min(block.height / 2, STUB_TOP)
    if count == 1 or block.kind is BlockKind.JUNCTION:
        return [first] * count
    step = min(STUB_STEP, (block.height - 10 - first) / (count - 1))
    return [first + step * i for i in range(count)]


def _route(edge: Edge, path: list[Corridor], start: Point, forest: Forest, places: Places) -> tuple[Point, ...]:
    """Turn a path of corridors into a polyline of horizontal and vertical pieces."""
    bundle = bundle_of(edge)
    x, y = start
    points = [start]
    for corridor in path:
        line = places.lane.get((corridor, bundle))
        if line is None:
            continue
        if corridor.way is Way.HEADER:
            y = line
        else:
            x = line
        points.append(Point(x, y))
    head = places.head[id(forest.boxes[edge.target])]
    if bundle in places.beside:
        return _simplified([*points, *_from_the_right(Point(x, y), path[-2], head)])
    entry = places.entry[bundle]
    return _simplified([*points, Point(entry, y), Point(entry, head.bottom)])


def _from_the_right(at: Point, feeder: Corridor, head: Rect) -> list[Point]:
    """End on the right of a junction, coming up from its own columns or from a lane under it."""
    x = at.x if feeder.way is Way.GUTTER and at.x > head.right else head.right + LANE
    middle = head.centre.y
    return [Point(x, at.y), Point(x, middle), Point(head.right, middle)]


def _simplified(points: list[Point]) -> tuple[Point, ...]:
    """Leave out points that are doubled or lie on the line between their neighbours."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (kept[-2].x == kept[-1].x == point.x or kept[-2].y == kept[-1].y == point.y):
            kept[-1] = point
        else:
            kept.append(point)
    return tuple(kept)
