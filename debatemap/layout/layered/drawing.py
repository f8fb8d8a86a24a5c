"""Lays out one unit of the map: from ranks to rectangles and routes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import add, sub
from typing import Protocol

from debatemap.layout.layered.borders import bordered
from debatemap.layout.layered.choosing import Chosen
from debatemap.layout.layered.coordinates import placed, pushed
from debatemap.layout.layered.gaps import Gaps
from debatemap.layout.layered.layers import Layers, spread_ports
from debatemap.layout.layered.levels import Sinking, in_rows
from debatemap.layout.layered.measures import LANE, LOOP_REACH
from debatemap.layout.layered.numbered import Numbered
from debatemap.layout.layered.ports import Starts, box_lefts, near, straighten_ends
from debatemap.layout.layered.rows import RowLevels, Rows, rows_of
from debatemap.layout.layered.units import Unit

Line = list[tuple[float, float]]


class Before(Protocol):
    """Tells where left ends were in the drawing that is kept."""

    def node(self, layers: Layers, node: int) -> float | None:
        """Return where the left end of a node was."""
        ...

    def box(self, box: int) -> float | None:
        """Return where the left end of a box was."""
        ...


@dataclass(slots=True)
class Drawn:
    """One unit: the top left corner of each box, lines by the number of their link from source to target, areas.

    `places` and `rows` are where nodes were placed before lines were given their way, to be kept.
    """

    boxes: dict[int, tuple[float, float]]
    lines: dict[int, Line]
    areas: dict[int, tuple[float, float, float, float]]
    bounds: tuple[float, float, float, float]
    places: list[float]
    rows: Rows


def drawn(
    graph: Numbered,
    unit: Unit,
    chosen: Chosen,
    check: Callable[[], None],
    before: Before | None = None,
    kept: RowLevels | None = None,
) -> Drawn:
    """Return the drawing of a unit whose nodes are ordered; with `before` and `kept`, near an earlier drawing."""
    layers = chosen.layers
    spread_ports(layers, graph)
    full, borders = bordered(layers, chosen.order, chosen.nesting, graph.areas)
    least = {group: graph.areas[group].least_width for group in borders.first}
    wanted = _wanted(layers, before)
    offsets = near(layers, graph, before.box) if wanted and before else {}
    places = pushed(layers, full, borders, least, wanted) if wanted else placed(layers, full, borders, least)
    check()
    first_places = list(places)
    lefts = box_lefts(layers, graph, places, offsets)
    straighten_ends(layers, graph, places)
    starts = Starts(layers, graph, places, lefts)
    gaps = Gaps(layers, graph, places, starts)
    rows = rows_of(layers, graph, unit, gaps, borders)
    if wanted and kept:
        rows.top, rows.lane, rows.pitch = kept
        levels = Sinking(layers, graph, unit, gaps, rows, borders, lefts, places).levels()
    else:
        levels = in_rows(layers, graph, unit, gaps, rows, borders)
    check()
    boxes = {box: (lefts[box], top) for box, top in levels.boxes.items()}
    lines = _Lines(layers, graph, gaps, places, starts, boxes).all(unit)
    areas = {
        group: (places[borders.left[group][0]], top, places[borders.right[group][0]], levels.group_bottoms[group])
        for group, top in levels.group_tops.items()
    }
    return Drawn(boxes, lines, areas, _bounds(graph, layers, places, boxes, areas), first_places, rows)


def _wanted(layers: Layers, before: Before | None) -> list[float] | None:
    """Return the places that keep the left ends of all nodes; None where one of them is new."""
    if before is None:
        return None
    wanted: list[float] = []
    for node, reach in enumerate(layers.left):
        left = before.node(layers, node)
        if left is None:
            return None
        wanted.append(left + reach)
    return wanted


class _Lines:
    """Traces the lines of a unit."""

    def __init__(
        self,
        layers: Layers,
        graph: Numbered,
        gaps: Gaps,
        places: list[float],
        starts: Starts,
        boxes: dict[int, tuple[float, float]],
    ) -> None:
        self._layers = layers
        self._graph = graph
        self._gaps = gaps
        self._places = places
        self._starts = starts
        self._boxes = boxes

    def all(self, unit: Unit) -> dict[int, Line]:
        lines: dict[int, Line] = {}
        for net in self._layers.nets:
            self._trace(net.ports, lines)
        for box, links in unit.loops.items():
            for i, link in enumerate(links):
                lines[link[0]] = self._loop(box, i, len(links))
        return lines

    def _trace(self, ports: list[int], lines: dict[int, Line]) -> None:
        """Trace the lines of a net, from each lower end up to the net's upper end."""
        layers, boxes = self._layers, self._boxes
        net = layers.nets[layers.net_of[ports[0]]]
        upper = layers.members[net.upper][0]
        left, top = boxes[upper]
        bus = self._gaps.bus_of_port[ports[0]]
        end: Line = [(bus.top, top + self._graph.height[upper])]
        if net.aside:
            middle = top + self._graph.height[upper] / 2
            end = [(bus.top, middle), (left + self._graph.width[upper], middle)]
        backwards = net.backwards
        target = {number: target if backwards else source for number, source, target, _, _ in net.links}
        for port in ports:
            bus = self._gaps.bus_of_port[port]
            for at, link in bus.links:
                if at == bus.top:
                    line = [(at, boxes[target[link]][1]), *end]
                else:
                    y = bus.right_level if at > bus.top else bus.left_level
                    line = [(at, boxes[target[link]][1]), (at, y), (bus.top, y), *end]
                if backwards:
                    line.reverse()
                lines[link] = line
            if bus.dummy >= 0:
                at = self._places[bus.dummy]
                end = [*_bend(bus.top, at, bus.level_at(at)), *end]

    def _loop(self, box: int, number: int, count: int) -> Line:
        """Return a line that leaves a box at its right side and comes back to it."""
        left, top = self._boxes[box]
        right = left + self._graph.width[box]
        height = self._graph.height[box]
        inset = height * (number + 1) / (2 * count + 2)
        out = right + LOOP_REACH + LANE * (count - 1 - number)
        return [(right, top + inset), (out, top + inset), (out, top + height - inset), (right, top + height - inset)]


def _bend(upper: float, lower: float, y: float) -> Line:
    return [] if upper == lower else [(lower, y), (upper, y)]


def _bounds(
    graph: Numbered,
    layers: Layers,
    places: list[float],
    boxes: dict[int, tuple[float, float]],
    areas: dict[int, tuple[float, float, float, float]],
) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a unit: no line leaves the reach of the nodes, nor the rows."""
    left = min(map(sub, places, layers.left))
    right = max(map(add, places, layers.right))
    tops = [y for _, y in boxes.values()] + [area[1] for area in areas.values()]
    bottoms = [y + graph.height[box] for box, (_, y) in boxes.items()] + [area[3] for area in areas.values()]
    return left, min(tops), right, max(bottoms)
