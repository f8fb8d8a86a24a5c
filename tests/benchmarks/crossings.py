"""Counts how often lines of different relations cross, by a grid over their pieces."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

_CELL = 240.0
"""Side of a cell in px."""

Line = Sequence[tuple[float, float]]
_Piece = tuple[int, tuple[float, float], tuple[float, float]]


def crossings(lines: Sequence[Line]) -> int:
    """Return how many pairs of pieces of different polylines cross; those that touch or lie on each other do not."""
    pieces: list[_Piece] = [(i, a, b) for i, line in enumerate(lines) for a, b in pairwise(line) if a != b]
    cells: dict[tuple[int, int], list[int]] = {}
    for number, (_, a, b) in enumerate(pieces):
        for cell in _cells(a, b):
            cells.setdefault(cell, []).append(number)
    found: set[tuple[int, int]] = set()
    for numbers in cells.values():
        for one, other in combinations(numbers, 2):
            if pieces[one][0] != pieces[other][0] and (one, other) not in found and _cross(pieces[one], pieces[other]):
                found.add((one, other))
    return len(found)


def _cells(a: tuple[float, float], b: tuple[float, float]) -> Iterator[tuple[int, int]]:
    left, right = sorted((a[0], b[0]))
    top, bottom = sorted((a[1], b[1]))
    for x in range(int(left // _CELL), int(right // _CELL) + 1):
        for y in range(int(top // _CELL), int(bottom // _CELL) + 1):
            yield x, y


def _cross(one: _Piece, other: _Piece) -> bool:
    _, a, b = one
    _, c, d = other
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> int:
    turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (turn > 1e-6) - (turn < -1e-6)
