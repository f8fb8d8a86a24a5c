"""Draws every edge as a polyline along the corridors that it was led through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from debatemap.layout.corridors import Bundle, Corridor, Network, Paths, Way
from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import STUB_STEP
from debatemap.layout.placing import Places, exit_line
from debatemap.layout.request import Edge, Point, Rect


class Trace(NamedTuple):
    """The corridors in which an edge has a lane, and its points: start, start of each lane, end."""

    edge: str
    bundle: Bundle
    corridors: tuple[Corridor, ...]
    points: tuple[Point, ...]


class Tracer:
    """Follows edges along their paths; where they start is settled once, where their lanes lie is asked anew."""

    def __init__(self, edges: Sequence[Edge], paths: Paths, network: Network, forest: Forest, places: Places) -> None:
        self._paths = paths
        self._network = network
        self._forest = forest
        self._places = places
        self._start = _stubs(edges, paths, network, forest, places)

    def trace(self, edges: Sequence[Edge]) -> list[Trace]:
        """Trace edges, each to its target."""
        return [self._trace(edge) for edge in edges]

    def _trace(self, edge: Edge) -> Trace:
        path, places = self._paths[edge.id], self._places
        bundle = self._network.bundles[edge.id]
        target = self._forest.boxes[edge.target]
        head = places.head[target.number]
        x, y = start = self._start[edge.id]
        from_below = target.kind is BlockKind.JUNCTION and path[-2] == self._network.first_gutter(target)
        if from_below and len(path) == 2 and y == head.centre.y:
            return Trace(edge.id, bundle, (), (start, Point(head.right, y)))
        points = [start]
        used: list[Corridor] = []
        for corridor in path[:-1] if from_below else path:
            line = places.lane.get((corridor, bundle))
            if line is None:
                continue
            if corridor.way == Way.HEADER:
                y = line
            else:
                x = line
            points.append(Point(x, y))
            used.append(corridor)
        points += _from_below(x, bundle, head, places) if from_below else _end(y, bundle, target, places)
        return Trace(edge.id, bundle, tuple(used), tuple(points))


def _stubs(edges: Sequence[Edge], paths: Paths, network: Network, forest: Forest, places: Places) -> dict[str, Point]:
    """Spread the starts of edges along the left and right borders of their boxes."""
    leaving: dict[tuple[str, bool], list[str]] = {}
    for edge in edges:
        right = paths[edge.id][0] != network.gutter(forest.boxes[edge.source])
        leaving.setdefault((edge.source, right), []).append(edge.id)
    stubs: dict[str, Point] = {}
    for (source, right), idents in leaving.items():
        block = forest.boxes[source]
        head = places.head[block.number]
        x = head.right if right else head.x
        for ident, offset in zip(idents, _offsets(block, len(idents)), strict=True):
            stubs[ident] = Point(x, head.y + offset)
    return stubs


def _offsets(block: Block, count: int) -> list[float]:
    """Return where, in px from its top, `count` lines leave the box."""
    first = block.height / 2 if block.kind is BlockKind.JUNCTION else exit_line(block)
    if count == 1 or block.kind is BlockKind.JUNCTION:
        return [first] * count
    step = min(STUB_STEP, (block.height - 10 - first) / (count - 1))
    return [first + step * i for i in range(count)]


def _from_below(x: float, bundle: Bundle, head: Rect, places: Places) -> list[Point]:
    """End at the lower border of a junction, or on its right."""
    if bundle in places.beside:
        return [Point(x, head.centre.y), Point(head.right, head.centre.y)]
    return [Point(x, head.bottom)]


def _end(y: float, bundle: Bundle, target: Block, places: Places) -> list[Point]:
    """End at the lower border of a card, or at the upper border of a junction."""
    head = places.head[target.number]
    entry = places.entry[bundle]
    return [Point(entry, y), Point(entry, head.y if target.kind is BlockKind.JUNCTION else head.bottom)]


def simplified(points: Sequence[Point]) -> tuple[Point, ...]:
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
