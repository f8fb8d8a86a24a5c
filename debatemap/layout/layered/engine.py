"""The layered engine: Sugiyama's method (1981) for cards of any size, with trunks, junctions and groups."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from debatemap.layout.layered.choosing import chosen
from debatemap.layout.layered.drawing import Drawn, drawn
from debatemap.layout.layered.measures import MARGIN
from debatemap.layout.layered.numbered import Numbered, numbered
from debatemap.layout.layered.packing import packed
from debatemap.layout.layered.units import Unit, units_of
from debatemap.layout.request import Cancelled, LayoutRequest, LayoutResult, Point, Rect

_SMALL = 150
"""The most boxes of a map that is worth several tries."""
_EFFORT = 5_000
"""How many nodes and ports may be swept in all tries together on a small map."""


class Direction(StrEnum):
    """Where reasons stand: under their conclusion, or right of it."""

    TOP_DOWN = "top-down"
    LEFT_RIGHT = "left-right"


def _never() -> bool:
    return False


class LayeredLayout:
    """Places conclusions in earlier rows (or columns) than their reasons and routes all edges between the rows."""

    def __init__(self, direction: Direction = Direction.TOP_DOWN) -> None:
        self._sideways = direction is Direction.LEFT_RIGHT

    def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = _never) -> LayoutResult:
        """Place every box and route every edge; raise Cancelled soon after `cancelled()` is true."""

        def check() -> None:
            if cancelled():
                raise Cancelled

        check()
        graph = numbered(request, sideways=self._sideways)
        if not graph.width:
            return LayoutResult({}, {}, {}, Rect(0.0, 0.0, 0.0, 0.0))
        parts = [_drawn(graph, unit, check) for unit in units_of(graph)]
        return self._result(request, graph, parts)

    def _result(self, request: LayoutRequest, graph: Numbered, parts: list[Drawn]) -> LayoutResult:
        sizes = [(part.bounds[2] - part.bounds[0], part.bounds[3] - part.bounds[1]) for part in parts]
        corners = packed(sizes, 1 / request.aspect if self._sideways else request.aspect)
        boxes: dict[int, Rect] = {}
        routes: dict[int, tuple[Point, ...]] = {}
        areas: dict[int, Rect] = {}
        right = bottom = 0.0
        for part, corner, size in zip(parts, corners, sizes, strict=True):
            dx, dy = corner[0] - part.bounds[0] + MARGIN, corner[1] - part.bounds[1] + MARGIN
            right, bottom = max(right, corner[0] + size[0]), max(bottom, corner[1] + size[1])
            for box, (x, y) in part.boxes.items():
                boxes[box] = self._rect(x + dx, y + dy, graph.width[box], graph.height[box])
            for link, line in part.lines.items():
                routes[link] = tuple([self._point(x + dx, y + dy) for x, y in line])
            for group, (left, top, end, low) in part.areas.items():
                areas[group] = self._rect(left + dx, top + dy, end - left, low - top)
        return LayoutResult(
            boxes={box.id: boxes[i] for i, box in enumerate(request.boxes)},
            routes={edge.id: routes[i] for i, edge in enumerate(request.edges)},
            groups={group.id: areas[i] for i, group in enumerate(request.groups)},
            bounds=self._rect(0.0, 0.0, right + 2 * MARGIN, bottom + 2 * MARGIN),
        )

    def _rect(self, x: float, y: float, width: float, height: float) -> Rect:
        return Rect(y, x, height, width) if self._sideways else Rect(x, y, width, height)

    def _point(self, x: float, y: float) -> Point:
        return Point(y, x) if self._sideways else Point(x, y)


def _drawn(graph: Numbered, unit: Unit, check: Callable[[], None]) -> Drawn:
    """Rank, order and place one unit."""
    check()
    boxes = len(graph.width)
    effort = _EFFORT * len(unit.boxes) // boxes if boxes < _SMALL else 0
    best = chosen(graph, unit, effort, check)
    return drawn(graph, unit, best.layers, best.nesting, best.order, check)
