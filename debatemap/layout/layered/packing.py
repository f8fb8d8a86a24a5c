"""Packs the drawings of units next to each other towards a wanted shape, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from debatemap.layout.layered.measures import UNIT_GAP

Size = tuple[float, float]
Bounds = tuple[float, float, float, float]
"""Left, top, right and bottom."""
_MOST_WIDTHS = 12
_NEAR = UNIT_GAP / 2
"""How near parts may come to each other that grow after they were packed."""


def packed(sizes: Sequence[Size], aspect: float) -> list[tuple[float, float]]:
    """Return the top left corner of each rectangle, filling a skyline of the width that fits `aspect` best."""
    if len(sizes) == 1:
        return [(0.0, 0.0)]
    widest = max(width for width, _ in sizes)
    area = sum((width + UNIT_GAP) * (height + UNIT_GAP) for width, height in sizes)
    best: list[tuple[float, float]] = []
    least = float("inf")
    for i in range(_MOST_WIDTHS):
        width = max(widest, (area * aspect) ** 0.5 * (0.8 + 0.1 * i))
        corners = _filled(sizes, width)
        right = max(x + size[0] for (x, _), size in zip(corners, sizes, strict=True))
        bottom = max(y + size[1] for (_, y), size in zip(corners, sizes, strict=True))
        cost = max(right, bottom * aspect)
        if cost < least:
            best, least = corners, cost
    return best


def _filled(sizes: Sequence[Size], width: float) -> list[tuple[float, float]]:
    """Put each rectangle as high as it will go, then as far left, in a strip of a width."""
    skyline: list[tuple[float, float, float]] = [(0.0, width + UNIT_GAP, 0.0)]
    corners: list[tuple[float, float]] = []
    for size in sizes:
        wide, high = size[0] + UNIT_GAP, size[1] + UNIT_GAP
        x, y = _lowest(skyline, wide)
        corners.append((x, y))
        skyline = _raised(skyline, x, x + wide, y + high)
    return corners


def _lowest(skyline: list[tuple[float, float, float]], wide: float) -> tuple[float, float]:
    end = skyline[-1][1]
    found: tuple[float, float] | None = None
    for i, (left, _, _) in enumerate(skyline):
        if left + wide > end + 0.5 and left > 0:
            break
        level = 0.0
        for other in skyline[i:]:
            if other[0] >= left + wide - 0.01:
                break
            level = max(level, other[2])
        if found is None or level < found[1] - 0.01:
            found = (left, level)
    return found or (0.0, max(level for _, _, level in skyline))


def _raised(
    skyline: list[tuple[float, float, float]], left: float, right: float, level: float
) -> list[tuple[float, float, float]]:
    """Return the skyline with a new level from left to right, neighbours of one level joined."""
    raised: list[tuple[float, float, float]] = []
    placed = False
    for start, end, height in skyline:
        if start < left - 0.01:
            raised.append((start, min(end, left), height))
        if not placed and end > left:
            raised.append((left, right, level))
            placed = True
        if end > right + 0.01:
            raised.append((max(start, right), end, height))
    return raised


def repacked(sizes: Sequence[Size], before: Sequence[Bounds]) -> list[tuple[float, float]]:
    """Return corners near those of before: rectangles that grow push others right if those were beside, else down."""
    count = len(sizes)
    xs = [bounds[0] for bounds in before]
    ys = [bounds[1] for bounds in before]
    for i in sorted(range(count), key=lambda i: before[i][0]):
        left, top, _, bottom = before[i]
        for j in range(count):
            _, other_top, other_right, other_bottom = before[j]
            if other_right <= left and other_top < bottom and top < other_bottom:
                xs[i] = max(xs[i], xs[j] + sizes[j][0] + min(_NEAR, left - other_right))
    for i in sorted(range(count), key=lambda i: before[i][1]):
        top = before[i][1]
        for j in range(count):
            other_bottom = before[j][3]
            if other_bottom <= top and xs[j] < xs[i] + sizes[i][0] and xs[i] < xs[j] + sizes[j][0]:
                ys[i] = max(ys[i], ys[j] + sizes[j][1] + min(_NEAR, top - other_bottom))
    return list(zip(xs, ys, strict=True))
