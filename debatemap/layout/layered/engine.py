"""The layered engine: Sugiyama's method (1981) for cards of any size, with trunks, junctions and groups."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from debatemap.layout.layered.choosing import Chosen, chosen
from debatemap.layout.layered.drawing import Drawn, drawn
from debatemap.layout.layered.keeping import Base, Earlier, Names, Part, Plan, as_before
from debatemap.layout.layered.measures import MARGIN
from debatemap.layout.layered.numbered import Numbered, numbered
from debatemap.layout.layered.packing import Bounds, packed, repacked
from debatemap.layout.layered.units import Unit, units_of
from debatemap.layout.request import Cancelled, LayoutRequest, LayoutResult, Point, Rect

_SMALL = 150
"""The most boxes of a map that is worth several tries."""
_MOST_KEPT = 400
"""The most units whose places are kept."""
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
        names = Names(request, graph)
        plan = request.keep if isinstance(request.keep, Plan) else None
        units = units_of(graph)
        choices = [_chosen(graph, unit, names, plan, check) for unit in units]
        heads = [names.box(unit.boxes[0]) for unit in units]
        bases = [plan.base(head) if plan and plan.sideways == self._sideways else None for head in heads]
        parts: list[Drawn] = []
        for i, (unit, choice) in enumerate(zip(units, choices, strict=True)):
            base = bases[i]
            if base is None or not choice.known:
                parts.append(drawn(graph, unit, choice, check))
            else:
                parts.append(drawn(graph, unit, choice, check, Earlier(names, base.lefts), base.levels))
                parts[-1].bounds = _around(parts[-1].bounds, base.drawn)
        sizes = [(part.bounds[2] - part.bounds[0], part.bounds[3] - part.bounds[1]) for part in parts]
        corners = self._corners(sizes, request.aspect, bases)
        bounds = [(x, y, x + width, y + height) for (x, y), (width, height) in zip(corners, sizes, strict=True)]
        kept = [
            Part(unit, choice, part, place, base if choice.known else None)
            for unit, choice, part, place, base in zip(units, choices, parts, bounds, bases, strict=True)
        ]
        return self._result(request, graph, parts, bounds, Plan(self._sideways, names, kept))

    def _corners(
        self, sizes: list[tuple[float, float]], aspect: float, bases: list[Base | None]
    ) -> list[tuple[float, float]]:
        """Return where each unit goes: near where it was, if all are known."""
        before = [base.packed for base in bases if base is not None]
        if len(before) == len(sizes) and len(before) <= _MOST_KEPT:
            return repacked(sizes, before)
        return packed(sizes, 1 / aspect if self._sideways else aspect)

    def _result(
        self, request: LayoutRequest, graph: Numbered, parts: list[Drawn], bounds: list[Bounds], plan: Plan
    ) -> LayoutResult:
        """Put the units to their places, turned where the drawing runs sideways.

        There are so many rectangles and points that they are made without asking how long each is.
        """
        sideways = self._sideways
        boxes: dict[int, Rect] = {}
        routes: dict[int, tuple[Point, ...]] = {}
        areas: dict[int, Rect] = {}
        for part, corner in zip(parts, bounds, strict=True):
            dx, dy = corner[0] - part.bounds[0] + MARGIN, corner[1] - part.bounds[1] + MARGIN
            if sideways:
                for box, (x, y) in part.boxes.items():
                    boxes[box] = tuple.__new__(Rect, (y + dy, x + dx, graph.height[box], graph.width[box]))
                for link, line in part.lines.items():
                    routes[link] = tuple([tuple.__new__(Point, (y + dy, x + dx)) for x, y in line])
            else:
                for box, (x, y) in part.boxes.items():
                    boxes[box] = tuple.__new__(Rect, (x + dx, y + dy, graph.width[box], graph.height[box]))
                for link, line in part.lines.items():
                    routes[link] = tuple([tuple.__new__(Point, (x + dx, y + dy)) for x, y in line])
            for group, (left, top, end, low) in part.areas.items():
                areas[group] = self._rect(left + dx, top + dy, end - left, low - top)
        return LayoutResult(
            boxes={box.id: boxes[i] for i, box in enumerate(request.boxes)},
            routes={edge.id: routes[i] for i, edge in enumerate(request.edges)},
            groups={group.id: areas[i] for i, group in enumerate(request.groups)},
            bounds=self._rect(
                0.0, 0.0, max(end for _, _, end, _ in bounds) + 2 * MARGIN, max(low for *_, low in bounds) + 2 * MARGIN
            ),
            plan=plan,
        )

    def _rect(self, x: float, y: float, width: float, height: float) -> Rect:
        return Rect(y, x, height, width) if self._sideways else Rect(x, y, width, height)


def _around(bounds: Bounds, before: Bounds) -> Bounds:
    """Return bounds that begin no later than those before, so that what is kept stays where it is."""
    return min(bounds[0], before[0]), min(bounds[1], before[1]), bounds[2], bounds[3]


def _chosen(graph: Numbered, unit: Unit, names: Names, plan: Plan | None, check: Callable[[], None]) -> Chosen:
    """Return ranks and order of a unit: those of the plan if there is one, else the best that can be found."""
    check()
    kept = as_before(plan, names, graph, unit) if plan else None
    boxes = len(graph.width)
    return kept or chosen(graph, unit, _EFFORT * len(unit.boxes) // boxes if boxes < _SMALL else 0, check)
