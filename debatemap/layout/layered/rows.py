"""Sets the rows below each other: how high each row and each gap must be, and where groups begin and end."""

from __future__ import annotations

from dataclasses import dataclass

from debatemap.layout.layered.borders import Borders
from debatemap.layout.layered.gaps import Gaps
from debatemap.layout.layered.layers import Layers
from debatemap.layout.layered.measures import (
    ARROW_ROOM,
    GROUP_PADDING,
    JUNCTION_ROOM,
    LANE,
    LEAST_GAP,
    START_ROOM,
)
from debatemap.layout.layered.numbered import EMPTY, Numbered
from debatemap.layout.layered.units import Unit

_PASSING_ROOM = 8.0


@dataclass(slots=True)
class Rows:
    """The top of each row, the first lane below it, and the room that each group needs above and below its rows."""

    top: list[float]
    lane: list[float]
    above: dict[int, float]
    below: dict[int, float]


def rows_of(layers: Layers, graph: Numbered, unit: Unit, gaps: Gaps, borders: Borders) -> Rows:
    """Return where the rows of a unit lie, the first at 0 below the room for its groups."""
    heights = [0.0] * layers.depth
    for box in unit.boxes:
        rank = layers.rank[layers.node_of[box]]
        heights[rank] = max(heights[rank], graph.height[box])
    above, below = _rooms(graph, borders, heights)
    room_above, room_below = [0.0] * layers.depth, [0.0] * layers.depth
    for group, first in borders.first.items():
        room_above[first] = max(room_above[first], above[group])
        last = borders.last(group)
        room_below[last] = max(room_below[last], below[group])
    rows = Rows([room_above[0]], [], above, below)
    for rank in range(layers.depth):
        start, end, least = _margins(layers, graph, gaps, rank, heights[rank])
        bottom = rows.top[rank] + heights[rank]
        first = bottom + max(start, room_below[rank] + (_PASSING_ROOM if room_below[rank] else 0.0))
        rows.lane.append(first)
        if rank + 1 < layers.depth:
            level = (gaps.lanes[rank] - 1) * LANE if gaps.lanes[rank] else 0.0
            inner = room_above[rank + 1] + (_PASSING_ROOM if room_above[rank + 1] else 0.0)
            rows.top.append(max(first + level + max(end, inner), bottom + least))
    return rows


def _margins(layers: Layers, graph: Numbered, gaps: Gaps, rank: int, height: float) -> tuple[float, float, float]:
    """Return the room below a row before the first lane, that after the last lane, and the least of the whole gap."""
    start = end = _PASSING_ROOM
    least = 0.0
    for bus in gaps.buses[rank]:
        net = layers.nets[bus.net]
        bent = bus.left >= 0 or bus.right >= 0
        members = layers.members[bus.node]
        if members and not net.aside:
            room = START_ROOM if net.backwards else JUNCTION_ROOM if net.links[0].premise else ARROW_ROOM
            if bent:
                start = max(start, graph.height[members[0]] - height + room)
            least = max(least, LEAST_GAP if not graph.junction[members[0]] else room)
        if bus.links:
            if bent:
                end = max(end, ARROW_ROOM if net.backwards else START_ROOM)
            least = max(least, START_ROOM)
    return start, end, least


def _rooms(graph: Numbered, borders: Borders, heights: list[float]) -> tuple[dict[int, float], dict[int, float]]:
    """Return how far each group reaches above its first row and below its last one."""
    above: dict[int, float] = {}
    below: dict[int, float] = {}
    inner: dict[int, list[int]] = {}
    for group in borders.first:
        inner.setdefault(graph.areas[group].parent, []).append(group)
    order = list(inner.get(EMPTY, ()))
    for group in order:
        order.extend(inner.get(group, ()))
    for group in reversed(order):
        area = graph.areas[group]
        first, last = borders.first[group], borders.last(group)
        within = inner.get(group, ())
        above[group] = area.top + max((above[other] for other in within if borders.first[other] == first), default=0.0)
        below[group] = GROUP_PADDING + max(
            (below[other] for other in within if borders.last(other) == last), default=0.0
        )
        if first == last:
            below[group] = max(below[group], area.least_height - above[group] - heights[first])
    return above, below
