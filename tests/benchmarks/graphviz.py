"""Lays the same boxes and edges out with Graphviz, where it is installed, as the peer to be measured against."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

from debatemap.layout.request import LayoutRequest

_POINTS = 72.0
_STEPS = 8


@dataclass(frozen=True)
class Drawing:
    """What dot made of a request: its size, its edges as polylines and the corners of boxes in px, the seconds it took.

    `ends` are the numbers of the boxes that each edge joins, from the conclusion.
    """

    width: float
    height: float
    lines: list[list[tuple[float, float]]]
    seconds: float
    corners: dict[str, tuple[float, float]]
    ends: list[tuple[int, int]]


def installed() -> bool:
    """Tell whether `dot` can be called."""
    return shutil.which("dot") is not None


def draw(request: LayoutRequest, rankdir: str) -> Drawing:
    """Run `dot` with a request's sizes, conclusions first; the time holds its start and its parsing."""
    source = "\n".join(_source(request, rankdir))
    began = perf_counter()
    told = subprocess.run(["dot", "-Tplain"], input=source, capture_output=True, text=True, check=True).stdout
    seconds = perf_counter() - began
    width = height = 0.0
    lines: list[list[tuple[float, float]]] = []
    corners: dict[str, tuple[float, float]] = {}
    ends: list[tuple[int, int]] = []
    for row in told.splitlines():
        words = row.split()
        if words[0] == "graph":
            width, height = float(words[2]) * _POINTS, float(words[3]) * _POINTS
        elif words[0] == "node":
            x, y, wide, high = (float(word) * _POINTS for word in words[2:6])
            corners[request.boxes[int(words[1][1:])].id] = (x - wide / 2, height - y - high / 2)
        elif words[0] == "edge":
            ends.append((int(words[1][1:]), int(words[2][1:])))
            numbers = [float(word) * _POINTS for word in words[4 : 4 + 2 * int(words[3])]]
            lines.append(list(_flattened(list(zip(numbers[::2], numbers[1::2], strict=True)))))
    return Drawing(width, height, lines, seconds, corners, ends)


def _source(request: LayoutRequest, rankdir: str) -> Iterator[str]:
    number = {box.id: i for i, box in enumerate(request.boxes)}
    yield f'digraph {{ rankdir={rankdir}; nodesep=0.25; ranksep=0.5; node [shape=box fixedsize=true label=""];'
    for box in request.boxes:
        yield f"n{number[box.id]} [width={box.width / _POINTS} height={box.height / _POINTS}];"
    for edge in request.edges:
        yield f"n{number[edge.target]} -> n{number[edge.source]} [arrowhead=none];"
    yield "}"


def _flattened(points: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    yield points[0]
    for i in range(0, len(points) - 1, 3):
        p, q, r, s = points[i : i + 4]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3
            yield (a * p[0] + b * q[0] + c * r[0] + d * s[0], a * p[1] + b * q[1] + c * r[1] + d * s[1])
