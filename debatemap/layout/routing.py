"""Draws every edge as a polyline along the corridors that it was led through."""

from __future__ import annotations

from collections.abc import Iterable
from math import nan

from debatemap.layout.corridors import Bundle
from debatemap.layout.forest import CARD, JUNCTION, Block
from debatemap.layout.links import Link
from debatemap.layout.measures import STUB_STEP, STUB_TOP
from debatemap.layout.request import Point, as_points


def stub(block: Block, number: int, count: int) -> float:
    """Return the y of a trunk that leaves a head on its left, the one `number` of `count` from the top."""
    middle = block.height / 2
    if block.kind is JUNCTION:
        return block.head_y + middle
    first = middle if middle < STUB_TOP else STUB_TOP
    if not number:
        return block.head_y + first
    return block.head_y + first + number * min(STUB_STEP, (block.height - 10 - first) / (count - 1))


def trace_trunk(source: Block, bundle: Bundle, y: float) -> tuple[Point, ...]:
    """Return the points of a trunk that leaves `source` at `y` px."""
    target = bundle.target
    if source.parent is not target or source.band or target.kind is not CARD:
        return _trace_far(source, bundle, y)
    # Most come from the first band under a card: from one column, all go the same way.
    way = bundle.ways.get(source.column)
    if way is None:
        way = bundle.ways[source.column] = _way_up(bundle, source.column)
    x, rest = way
    return (tuple.__new__(Point, (source.head_x, y)), tuple.__new__(Point, (x, y))) + rest  # noqa: RUF005 - quicker


def _way_up(bundle: Bundle, column: int) -> tuple[float, tuple[Point, ...]]:
    """Return the x of a trunk from a column of the first band under a card, and the points to its end."""
    target = bundle.target
    band = target.bands[0]
    x, entry = band.gutters[column].trunks[bundle], bundle.entry
    end = target.head_y + target.height
    level = band.header.get(bundle)
    if level is None or entry == x:
        return x, as_points(((x, end),))
    return x, as_points(((x, level), (entry, level), (entry, end)))


def _trace_far(source: Block, bundle: Bundle, y: float) -> tuple[Point, ...]:
    target = bundle.target
    block, above = source, source.above
    points = [(source.head_x, y)]
    while above is not target:
        if block.column:
            band = above.bands[block.band]
            x = band.gutters[block.column].trunks[bundle]
            points.append((x, y))
            y = band.header[bundle]
            points.append((x, y))
        block, above = above, above.above
    band = target.bands[block.band]
    x = band.gutters[block.column].trunks[bundle]
    if target.kind is JUNCTION and block.column == 0:
        return simplified(points + _into_junction(target, bundle, x, y))
    points.append((x, y))
    if block.band and target.margin:
        y = band.header[bundle]
        points.append((x, y))
        x = target.margin.trunks[bundle]
        points.append((x, y))
        if bundle.parted:
            points.append((x, target.head_y + target.height))
            return simplified(points)
    level = target.bands[0].header.get(bundle)
    if level is not None:
        if block.band or level != y:
            points.append((x, level))
        x = bundle.entry
        points.append((x, level))
    points.append((x, target.head_y if target.kind is JUNCTION else target.head_y + target.height))
    return simplified(points)


def _into_junction(junction: Block, bundle: Bundle, x: float, y: float) -> list[tuple[float, float]]:
    """End at the lower border of a junction, or on its right; level with it at once."""
    middle, right = junction.head_y + junction.height / 2, junction.head_x + junction.width
    if y == middle:
        return [(right, middle)]
    if bundle.beside:
        return [(x, y), (x, middle), (right, middle)]
    return [(x, y), (x, junction.head_y + junction.height)]


def trace_link(link: Link) -> tuple[Point, ...]:
    """Return the points of a link."""
    source, bundle, target = link.source, link.bundle, link.bundle.target
    if source.kind is JUNCTION:
        x, y = link.start.at, source.head_y
        upright = False
    elif link.inner_start:
        x, y = link.start.at, source.head_y + source.height
        upright = False
    else:
        x, y = source.head_x + source.width, link.start.at
        upright = True
    points = [(x, y)]
    for corridor in link.corridors:
        if upright:
            x = corridor.links[bundle]
        else:
            y = corridor.links[bundle]
        points.append((x, y))
        upright = not upright
    at = link.end.at
    if target.kind is JUNCTION:
        points += [(at, y), (at, target.head_y)]
    elif link.inner_end:
        points += [(at, y), (at, target.head_y + target.height)]
    else:
        points += [(x, at), (target.head_x + target.width, at)]
    return simplified(points)


def simplified(points: Iterable[tuple[float, float]]) -> tuple[Point, ...]:
    """Leave out points that are doubled or lie on the line between their neighbours.

    They come as bare pairs, and only those that are kept become points, because there are so many.
    """
    kept: list[tuple[float, float]] = []
    before_x = before_y = last_x = last_y = nan
    for pair in points:
        x, y = pair
        if x == last_x and y == last_y:
            continue
        if before_x == last_x == x or before_y == last_y == y:
            kept[-1] = pair
        else:
            kept.append(pair)
            before_x, before_y = last_x, last_y
        last_x, last_y = x, y
    return as_points(kept)
