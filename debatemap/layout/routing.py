"""Draws every edge as a polyline along the corridors that it was led through."""

from __future__ import annotations

from collections.abc import Sequence

from debatemap.layout.corridors import Bundle
from debatemap.layout.forest import Block, BlockKind
from debatemap.layout.links import Link
from debatemap.layout.measures import STUB_STEP
from debatemap.layout.placing import exit_line
from debatemap.layout.request import Point


def stubs(block: Block, count: int) -> list[float]:
    """Return the y of `count` trunks that leave one head on its left."""
    if block.kind is BlockKind.JUNCTION:
        return [block.head_y + block.height / 2] * count
    first = exit_line(block)
    step = min(STUB_STEP, (block.height - 10 - first) / (count - 1)) if count > 1 else 0.0
    return [block.head_y + first + step * i for i in range(count)]


def trace_trunk(source: Block, bundle: Bundle, y: float) -> tuple[Point, ...]:
    """Return the points of a trunk that leaves `source` at `y` px."""
    target = bundle.target
    points = [Point(source.head_x, y)]
    block, above = source, source.above
    while above is not target:
        if block.column:
            band = above.bands[block.band]
            x = band.gutters[block.column].trunks[bundle]
            points.append(Point(x, y))
            y = band.header.trunks[bundle]
            points.append(Point(x, y))
        block, above = above, above.above
    band = target.bands[block.band]
    gutter = band.gutters[block.column]
    x = gutter.trunks[bundle]
    if target.kind is BlockKind.JUNCTION and block.column == 0:
        return simplified(points + _into_junction(target, bundle, x, y))
    points.append(Point(x, y))
    if block.band and target.margin:
        y = band.header.trunks[bundle]
        points.append(Point(x, y))
        x = target.margin.trunks[bundle]
        points.append(Point(x, y))
        if bundle.parted:
            points.append(Point(x, target.head_y + target.height))
            return simplified(points)
    level = target.bands[0].header.trunks.get(bundle)
    if level is not None and not (block.band == 0 and level == y):
        points += [Point(x, level), Point(bundle.entry, level)]
    elif level is not None:
        points.append(Point(bundle.entry, level))
    end = target.head_y if target.kind is BlockKind.JUNCTION else target.head_y + target.height
    points.append(Point(points[-1].x, end))
    return simplified(points)


def _into_junction(junction: Block, bundle: Bundle, x: float, y: float) -> list[Point]:
    """End at the lower border of a junction, or on its right; level with it at once."""
    middle, right = junction.head_y + junction.height / 2, junction.head_x + junction.width
    if y == middle:
        return [Point(right, middle)]
    if bundle.beside:
        return [Point(x, y), Point(x, middle), Point(right, middle)]
    return [Point(x, y), Point(x, junction.head_y + junction.height)]


def trace_link(link: Link) -> tuple[Point, ...]:
    """Return the points of a link."""
    source, bundle, target = link.source, link.bundle, link.bundle.target
    if source.kind is BlockKind.JUNCTION:
        x, y = link.start.at, source.head_y
        upright = False
    elif link.inner_start:
        x, y = link.start.at, source.head_y + source.height
        upright = False
    else:
        x, y = source.head_x + source.width, link.start.at
        upright = True
    points = [Point(x, y)]
    for corridor in link.corridors:
        if upright:
            x = corridor.links[bundle]
        else:
            y = corridor.links[bundle]
        points.append(Point(x, y))
        upright = not upright
    at = link.end.at
    if target.kind is BlockKind.JUNCTION:
        points += [Point(at, y), Point(at, target.head_y)]
    elif link.inner_end:
        points += [Point(at, y), Point(at, target.head_y + target.height)]
    else:
        points += [Point(x, at), Point(target.head_x + target.width, at)]
    return simplified(points)


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
