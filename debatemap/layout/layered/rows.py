"""Sets the rows below each other: how high each row and each gap must be, and where groups begin and end."""

from __future__ import annotations

from dataclasses import dataclass

from debatemap.layout.layered.borders import Borders
from debatemap.layout.layered.gaps import Gaps
from debatemap.layout.layered.layers import Layers, Net
from debatemap.layout.layered.measures import (
    ARROW_ROOM,
    GROUP_PADDING,
    JUNCTION_ROOM,
    LANE,
    LEAST_GAP,
    PASSING_ROOM,
    START_ROOM,
    rounded,
)
from debatemap.layout.layered.numbered import EMPTY, Numbered
from debatemap.layout.layered.units import Unit

_MOST_HIGH = 40
"""The lanes of one gap that may lie LANE apart; more lie closer, so that no gap gets endlessly high."""
_LEAST_PITCH = 3.0


RowLevels = tuple[list[float], list[float], list[float]]
"""For each row its top, the first lane below it, and how far lanes lie apart."""


@dataclass(slots=True)
class Rows:
    """The top of each row, the first lane below it, how far lanes lie apart, the room of groups beside rows."""

    top: list[float]
    lane: list[float]
    pitch: list[float]
    above: dict[int, float]
    below: dict[int, float]


def rows_of(layers: Layers, graph: Numbered, unit: Unit, gaps: Gaps, borders: Borders) -> Rows:
    """Return where the rows of a unit lie, the first at 0 below the room for its groups."""
    heights = [0.0] * layers.depth
    for box in unit.boxes:
        rank = layers.rank[layers.node_of[box]]
        if graph.height[box] > heights[rank]:  # noqa: PLR1730 - quicker than max, and this is done for every box
            heights[rank] = graph.height[box]
    above, below = _rooms(graph, borders, heights)
    tops, ends = [0.0] * layers.depth, [0.0] * layers.depth
    for group, first in borders.first.items():
        tops[first] = max(tops[first], above[group])
        last = borders.last(group)
        ends[last] = max(ends[last], below[group])
    rows = Rows([tops[0]], [], [], above, below)
    for rank in range(layers.depth):
        start, end, least = _margins(layers, graph, gaps, rank, heights[rank])
        bottom = rows.top[rank] + heights[rank]
        first = bottom + max(start, ends[rank] + (PASSING_ROOM if ends[rank] else 0.0))
        pitch = rounded(max(_LEAST_PITCH, LANE * min(1.0, _MOST_HIGH / (gaps.lanes[rank] or 1))))
        rows.lane.append(first)
        rows.pitch.append(pitch)
        if rank + 1 < layers.depth:
            level = (gaps.lanes[rank] - 1) * pitch if gaps.lanes[rank] else 0.0
            inner = tops[rank + 1] + (LANE if tops[rank + 1] else 0.0)
            rows.top.append(max(first + level + max(end, inner), bottom + least))
    return rows


def room_below(net: Net) -> float:
    """Return how far below the box at its upper end a net may bend."""
    _, _, _, _, premise = net.links[0]
    return START_ROOM if net.backwards else JUNCTION_ROOM if premise else ARROW_ROOM


def room_above(net: Net) -> float:
    """Return how far above the boxes at its lower ends a net may bend."""
    return ARROW_ROOM if net.backwards else START_ROOM


def _margins(layers: Layers, graph: Numbered, gaps: Gaps, rank: int, height: float) -> tuple[float, float, float]:
    """Return the room below a row before the first lane, that after the last lane, and the least of the whole gap."""
    start, end = PASSING_ROOM, LANE
    least = 0.0
    for bus in gaps.buses[rank]:
        net = layers.nets[bus.net]
        bent = bus.left >= 0 or bus.right >= 0
        members = layers.members[bus.node]
        if members and not net.aside:
            room = room_below(net)
            if bent:
                start = max(start, graph.height[members[0]] - height + room)
            least = max(least, LEAST_GAP if not graph.junction[members[0]] else room)
        if bus.links:
            if bent:
                end = max(end, room_above(net))
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
