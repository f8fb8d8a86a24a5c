"""Draws every edge as a polyline along the corridors that it was led through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from debatemap.layout.corridors import Bundle, Corridor, Way, bundle_of
from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import LANE, STUB_STEP, STUB_TOP
from debatemap.layout.placing import Places
from debatemap.layout.request import Edge, Point, Rect


class Trace(NamedTuple):
    """The corridors in which an edge has a lane, and its points: start, start of each lane, end."""

    edge: str
    bundle: Bundle
    corridors: tuple[Corridor, ...]
    points: tuple[Point, ...]


def trace_all(
    edges: Sequence[Edge], paths: Mapping[str, Sequence[Corridor]], forest: Forest, places: Places
) -> list[Trace]:
    """Trace every edge along its path."""
    starts = _stubs(edges, paths, forest, places)
    return [_trace(edge, paths[edge.id], starts[edge.id], forest, places) for edge in edges]


def _stubs(
    edges: Sequence[Edge], paths: Mapping[str, Sequence[Corridor]], forest: Forest, places: Places
) -> dict[str, Point]:
    """Spread the starts of edges along the left and right borders of their boxes."""
    leaving: dict[tuple[str, bool], list[str]] = {}
    for edge in edges:
        right = paths[edge.id][0] != places.gutter(forest.boxes[edge.source])
        leaving.setdefault((edge.source, right), []).append(edge.id)
    stubs: dict[str, Point] = {}
    for (source, right), idents in leaving.items():
        block = forest.boxes[source]
        head = places.head[id(block)]
        x = head.right if right else head.x
        for ident, offset in zip(idents, _offsets(block, len(idents)), strict=True):
            stubs[ident] = Point(x, head.y + offset)
    return stubs


def _offsets(block: Block, count: int) -> list[float]:
    """Return where, in px from its top, `count` lines leave the box."""
    first = min(block.height / 2, STUB_TOP)
    if count == 1 or block.kind is BlockKind.JUNCTION:
        return [first] * count
    step = min(STUB_STEP, (block.height - 10 - first) / (count - 1))
    return [first + step * i for i in range(count)]


def _trace(edge: Edge, path: Sequence[Corridor], start: Point, forest: Forest, places: Places) -> Trace:
    """Follow a path of corridors, from lane to lane, to the target."""
    bundle = bundle_of(edge)
    x, y = start
    points = [start]
    used: list[Corridor] = []
    for corridor in path:
        line = places.lane.get((corridor, bundle))
        if line is None:
            continue
        if corridor.way is Way.HEADER:
            y = line
        else:
            x = line
        points.append(Point(x, y))
        used.append(corridor)
    head = places.head[id(forest.boxes[edge.target])]
    if bundle in places.beside:
        points += _from_the_right(Point(x, y), path[-2], head)
    else:
        entry = places.entry[bundle]
        points += [Point(entry, y), Point(entry, head.bottom)]
    return Trace(edge.id, bundle, tuple(used), tuple(points))


def _from_the_right(at: Point, feeder: Corridor, head: Rect) -> list[Point]:
    """End on the right of a junction, coming up from its own columns or from a lane under it."""
    x = at.x if feeder.way is Way.GUTTER and at.x > head.right else head.right + LANE
    middle = head.centre.y
    return [Point(x, at.y), Point(x, middle), Point(head.right, middle)]


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
