"""Chooses the engine that lays a map out: the one place that knows them all."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from debatemap.layout.layered.engine import Direction, LayeredLayout
from debatemap.layout.request import LayoutEngine, LayoutRequest, LayoutResult
from debatemap.layout.wrapped import WrappedLayout

_FEW = 60
"""A map of so few boxes may be small enough for rows to be read at once."""

_DENSE = 1.2
"""With more edges a box than this, a map is a graph rather than nearly a tree."""

_NEARLY = 0.9
"""Rows are chosen if the map is drawn at least this big in them, compared to columns: they show a graph better."""


class Arrangement(StrEnum):
    """How a reader wants a map to be laid out; automatic leaves it to the map's shape."""

    AUTOMATIC = "automatic"
    WRAPPED = "wrapped"
    TOP_DOWN = "top-down"
    LEFT_RIGHT = "left-right"


class _Plan(NamedTuple):
    """What the automatic engine chose, and that engine's own plan."""

    arrangement: Arrangement
    plan: object


def _never() -> bool:
    return False


class AutomaticLayout:
    """Sets maps in columns; small graphs that are no trees, in rows, where these are about as big on the screen."""

    def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = _never) -> LayoutResult:
        """Place every box and route every edge; raise Cancelled soon after `cancelled()` is true."""
        kept = request.keep if isinstance(request.keep, _Plan) else None
        tried = [kept.arrangement] if kept else _candidates(request)
        plan = kept.plan if kept else None
        results = [(each, engine(each).lay_out(_with_plan(request, plan), cancelled)) for each in tried]
        chosen, result = results[0]
        for other, rows in results[1:]:
            if _size(rows, request.aspect) * _NEARLY <= _size(results[0][1], request.aspect):
                chosen, result = other, rows
                break
        return LayoutResult(result.boxes, result.routes, result.groups, result.bounds, _Plan(chosen, result.plan))


def engine(arrangement: Arrangement = Arrangement.AUTOMATIC) -> LayoutEngine:
    """Return the engine for an arrangement."""
    match arrangement:
        case Arrangement.AUTOMATIC:
            return AutomaticLayout()
        case Arrangement.WRAPPED:
            return WrappedLayout()
        case Arrangement.TOP_DOWN:
            return LayeredLayout(Direction.TOP_DOWN)
        case Arrangement.LEFT_RIGHT:
            return LayeredLayout(Direction.LEFT_RIGHT)


def _candidates(request: LayoutRequest) -> list[Arrangement]:
    graph = len(request.boxes) <= _FEW and len(request.edges) > _DENSE * len(request.boxes)
    rows = [Arrangement.TOP_DOWN, Arrangement.LEFT_RIGHT] if graph else []
    return [Arrangement.WRAPPED, *rows]


def _with_plan(request: LayoutRequest, plan: object) -> LayoutRequest:
    return LayoutRequest(request.boxes, request.edges, request.groups, request.aspect, plan)


def _size(result: LayoutResult, aspect: float) -> float:
    """Return the height in px of the smallest page of the wanted proportions that holds a drawing."""
    return max(result.bounds.width / aspect, result.bounds.height)
