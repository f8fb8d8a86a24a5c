"""Packs the drawings of units next to each other towards a wanted shape, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from debatemap.layout.layered.measures import UNIT_GAP

Size = tuple[float, float]
Bounds = tuple[float, float, float, float]
"""Left, top, right and bottom."""
_MOST_WIDTHS = 12
_NEAR = 1.5 * UNIT_GAP


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
    """Return corners near those of before: each rectangle follows the ends of those just above and just left of it."""
    corners: list[tuple[float, float]] = [(0.0, 0.0)] * len(sizes)
    done: list[int] = []
    for i in sorted(range(len(sizes)), key=lambda i: (before[i][1], before[i][0])):
        left, top, right, bottom = before[i]
        aboves = [j for j in done if 0 <= top - before[j][3] < _NEAR and before[j][0] < right and left < before[j][2]]
        besides = [j for j in done if 0 <= left - before[j][2] < _NEAR and before[j][1] < bottom and top < before[j][3]]
        y = max((corners[j][1] + sizes[j][1] + top - before[j][3] for j in aboves), default=top)
        x = max((corners[j][0] + sizes[j][0] + left - before[j][2] for j in besides), default=left)
        corners[i] = (x, _free(x, y, sizes[i], [(corners[j], sizes[j]) for j in done]))
        done.append(i)
    return corners


def _free(x: float, y: float, size: Size, others: Sequence[tuple[tuple[float, float], Size]]) -> float:
    """Return how far down a rectangle must go to be clear of the others."""
    moved = True
    while moved:
        moved = False
        for (left, top), (width, height) in others:
            beside = left < x + size[0] and x < left + width
            if beside and top < y + size[1] and y < top + height:
                y = top + height + UNIT_GAP
                moved = True
    return y
