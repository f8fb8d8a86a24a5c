"""Gives boxes, groups and level pieces their y: in their rows, or where a kept drawing had them, lower if need be.

A kept drawing is not set in rows anew when a card grows: what lies under the card goes down as far as it must, by a
skyline that fills from the first row to the last, and everything else stays.
"""

from __future__ import annotations

from dataclasses import dataclass

from debatemap.layout.layered.borders import Borders
from debatemap.layout.layered.gaps import Gaps
from debatemap.layout.layered.lanes import Bus
from debatemap.layout.layered.layers import Layers
from debatemap.layout.layered.measures import GROUP_PADDING, LEAST_GAP, PASSING_ROOM, START_ROOM
from debatemap.layout.layered.numbered import Numbered, chain
from debatemap.layout.layered.ports import lower_box
from debatemap.layout.layered.rows import Rows, room_above, room_below
from debatemap.layout.layered.skyline import Skyline
from debatemap.layout.layered.units import Unit

_HALF = PASSING_ROOM / 2
_BESIDE = 10.0
"""How far beside a card a line must stay that turns next to it."""


@dataclass(slots=True)
class Levels:
    """The top of every box and group, and the bottom of every group; buses know their own levels."""

    boxes: dict[int, float]
    group_tops: dict[int, float]
    group_bottoms: dict[int, float]


def in_rows(layers: Layers, graph: Numbered, unit: Unit, gaps: Gaps, rows: Rows, borders: Borders) -> Levels:
    """Return levels that follow the rows."""
    for rank, buses in enumerate(gaps.buses):
        for bus in buses:
            bus.left_level = rows.lane[rank] + rows.pitch[rank] * bus.left
            bus.right_level = rows.lane[rank] + rows.pitch[rank] * bus.right
    boxes = {box: rows.top[layers.rank[layers.node_of[box]]] for box in unit.boxes}
    tops = {group: rows.top[first] - rows.above[group] for group, first in borders.first.items()}
    return Levels(boxes, tops, _bottoms(graph, unit, borders, boxes, tops))


def _bottoms(
    graph: Numbered, unit: Unit, borders: Borders, boxes: dict[int, float], tops: dict[int, float]
) -> dict[int, float]:
    """Return the bottom of each group: below its boxes and the groups in it."""
    bottoms: dict[int, float] = {}
    for box in unit.boxes:
        group = graph.group[box]
        if group in borders.first:
            bottoms[group] = max(bottoms.get(group, 0.0), boxes[box] + graph.height[box] + GROUP_PADDING)
    for group in sorted(borders.first, key=lambda group: -len(chain(graph.areas, group))):
        bottoms[group] = max(bottoms[group], tops[group] + graph.areas[group].least_height)
        parent = graph.areas[group].parent
        if parent in borders.first:
            bottoms[parent] = max(bottoms.get(parent, 0.0), bottoms[group] + GROUP_PADDING)
    return bottoms


class Sinking:
    """Finds the levels of a kept drawing, row by row."""

    def __init__(
        self,
        layers: Layers,
        graph: Numbered,
        unit: Unit,
        gaps: Gaps,
        rows: Rows,
        borders: Borders,
        lefts: dict[int, float],
        places: list[float],
    ) -> None:
        self._layers = layers
        self._graph = graph
        self._unit = unit
        self._gaps = gaps
        self._rows = rows
        self._borders = borders
        self._lefts = lefts
        self._places = places
        self._sky = Skyline()
        self._tops: dict[int, float] = {}
        self._least: dict[int, float] = {}
        self._boxes: dict[int, float] = {}

    def levels(self) -> Levels:
        """Return levels no higher than those of the rows."""
        layers, borders = self._layers, self._borders
        by_rank: list[list[int]] = [[] for _ in range(layers.depth)]
        for box in self._unit.boxes:
            by_rank[layers.rank[layers.node_of[box]]].append(box)
        bottoms: dict[int, float] = {}
        for rank, boxes in enumerate(by_rank):
            for group in borders.first:
                if borders.first[group] == rank:
                    self._open(group, rank)
            for box in boxes:
                self._place(box, rank)
            closing = [group for group in borders.first if borders.last(group) == rank]
            if closing:
                bottoms = self._known_bottoms()
            for group in closing:
                left, right = self._sides(group)
                self._sky.fill(left, right, max(bottoms[group] + _HALF, self._sky.level(left, right)))
            self._lay(rank)
        return Levels(self._boxes, self._tops, self._known_bottoms())

    def _known_bottoms(self) -> dict[int, float]:
        """Return the bottoms of the groups as far as their boxes have levels."""
        rank = self._rows.top
        boxes = {box: self._boxes.get(box, rank[0]) for box in self._unit.boxes}
        tops = {group: self._tops.get(group, rank[0]) for group in self._borders.first}
        return _bottoms(self._graph, self._unit, self._borders, boxes, tops)

    def _sides(self, group: int) -> tuple[float, float]:
        return self._places[self._borders.left[group][0]], self._places[self._borders.right[group][0]]

    def _open(self, group: int, rank: int) -> None:
        left, right = self._sides(group)
        filled = self._sky.level(left, right)
        top = max(self._rows.top[rank] - self._rows.above[group], filled + _HALF)
        self._tops[group] = top
        self._sky.fill(left, right, top + self._graph.areas[group].top - _HALF)

    def _place(self, box: int, rank: int) -> None:
        left = self._lefts[box]
        right = left + self._graph.width[box]
        node = self._layers.node_of[box]
        if len(self._layers.members[node]) == 1:
            right = self._places[node] + self._layers.right[node]
        top = max(self._rows.top[rank], self._least.get(box, 0.0), self._sky.level(left, right) + _HALF)
        self._boxes[box] = top
        self._sky.fill(left, right, top + self._graph.height[box] + _HALF)

    def _lay(self, rank: int) -> None:
        """Lay the level pieces below a row, and note how high what hangs at them may stand."""
        arms: list[tuple[int, int, Bus, float, float]] = []
        for number, bus in enumerate(self._gaps.buses[rank]):
            if bus.left >= 0 and bus.left == bus.right:
                arms.append((bus.left, number, bus, bus.low, bus.high))
                continue
            if bus.left >= 0:
                arms.append((bus.left, number, bus, bus.low, bus.top))
            if bus.right >= 0:
                arms.append((bus.right, number, bus, bus.top, bus.high))
        arms.sort(key=lambda arm: arm[:2])
        pitch = self._rows.pitch[rank]
        for lane, _, bus, left, right in arms:
            y = max(self._rows.lane[rank] + pitch * lane, self._sky.level(left - _BESIDE, right + _BESIDE) + _HALF)
            y = max(y, self._end_of(bus))
            if lane == bus.left:
                bus.left_level = y
            if lane == bus.right:
                bus.right_level = y
            self._sky.fill(left, right, max(y + pitch - _HALF, self._sky.level(left, right)))
        for bus in self._gaps.buses[rank]:
            self._hang(bus)

    def _end_of(self, bus: Bus) -> float:
        """Return how high a bus may bend under the box at its upper end."""
        net = self._layers.nets[bus.net]
        members = self._layers.members[bus.node]
        if not members or net.aside:
            return 0.0
        return self._boxes[members[0]] + self._graph.height[members[0]] + room_below(net)

    def _hang(self, bus: Bus) -> None:
        net = self._layers.nets[bus.net]
        members = self._layers.members[bus.node]
        straight = 0.0
        if members and not net.aside:
            bottom = self._boxes[members[0]] + self._graph.height[members[0]]
            gap = LEAST_GAP if not self._graph.junction[members[0]] else max(START_ROOM, room_below(net))
            straight = bottom + gap
        lower = {link[0]: lower_box(link, backwards=net.backwards) for link in net.links} if bus.links else {}
        for end, link in bus.links:
            y = straight if end == bus.top else bus.level_at(end) + room_above(net)
            self._least[lower[link]] = max(self._least.get(lower[link], 0.0), y)
