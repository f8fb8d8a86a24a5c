"""Decides which part of each route is painted, so that no line of a bundle is painted twice.

A bundle is all routes of one kind towards one box. The longest route is painted whole; each further one only up to
where it has joined what is painted, its last rounded corner included. Painted twice, dashes fill each other's gaps.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import hypot

from debatemap.drawing.outlines import corner_radius
from debatemap.drawing.picture import Stroke
from debatemap.layout.request import Point

Route = tuple[Point, ...]

_SLACK = 0.01


def join(routes: Mapping[str, Route], *, arrow: bool) -> dict[str, Stroke]:
    """Return the stroke of each route of one bundle; `arrow` puts an arrowhead where a stroke reaches the end.

    A route that others cover wholly has none.
    """
    painted = _Painted()
    strokes: dict[str, Stroke] = {}
    for ident in sorted(routes, key=lambda ident: -_length(routes[ident])):
        stroke = painted.add(routes[ident], arrow=arrow)
        if stroke:
            strokes[ident] = stroke
    return strokes


class _Painted:
    """The straight pieces and corners painted so far; a straight piece runs from one corner's end to the next one's."""

    def __init__(self) -> None:
        self._spans: dict[tuple[bool, float], list[tuple[float, float]]] = {}
        self._corners: set[tuple[Point, Point, Point]] = set()

    def add(self, route: Route, *, arrow: bool) -> Stroke | None:
        """Return what is still to be painted of a route, and remember it as painted."""
        end = len(route) - 1
        for number in range(len(route) - 2, -1, -1):
            a, b = _straight(route, number)
            place = self._uncovered(a, b)
            if place is not None:
                return self._paint(route, number, place, whole=number == end - 1 and place == b, arrow=arrow)
            if number > 0 and _corner(route, number) not in self._corners:
                return self._paint(route, number, a, whole=False, arrow=arrow)
        return None

    def _paint(self, route: Route, number: int, place: Point, *, whole: bool, arrow: bool) -> Stroke:
        """Paint a route as far as `place` on its piece `number`."""
        points = (*route[: number + 1], place)
        for piece in range(number + 1):
            a, b = _straight(route, piece)
            self._remember(a, place if piece == number else b)
            if piece:
                self._corners.add(_corner(route, piece))
        return Stroke(_without_doubles(points), arrow and whole)

    def _remember(self, a: Point, b: Point) -> None:
        level, line, low, high = _span(a, b)
        self._spans.setdefault((level, line), []).append((low, high))

    def _uncovered(self, a: Point, b: Point) -> Point | None:
        """Return the point next to b from which on the piece from a to b is painted already; None if all of it is."""
        level, line, low, high = _span(a, b)
        forwards = (b.x > a.x) if level else (b.y > a.y)
        spans = self._spans.get((level, line), ())
        reached = _covered_down(spans, high, low) if forwards else _covered_up(spans, low, high)
        if (reached <= low + _SLACK) if forwards else (reached >= high - _SLACK):
            return None
        return Point(reached, line) if level else Point(line, reached)


def _covered_down(spans: Iterable[tuple[float, float]], high: float, low: float) -> float:
    """Return how far down from `high` spans cover without a gap."""
    for start, end in sorted(spans, key=lambda span: -span[1]):
        if end < high - _SLACK:
            break
        high = min(high, start)
        if high <= low:
            break
    return high


def _covered_up(spans: Iterable[tuple[float, float]], low: float, high: float) -> float:
    """Return how far up from `low` spans cover without a gap."""
    return -_covered_down([(-end, -start) for start, end in spans], -low, -high)


def _straight(route: Route, number: int) -> tuple[Point, Point]:
    """Return the straight part of a piece, between the rounded corners at its ends."""
    a, b = route[number], route[number + 1]
    length = hypot(b.x - a.x, b.y - a.y)
    if not length:
        return a, b
    x, y = (b.x - a.x) / length, (b.y - a.y) / length
    before = corner_radius(route, number) if number else 0.0
    after = corner_radius(route, number + 1) if number + 2 < len(route) else 0.0
    return Point(a.x + x * before, a.y + y * before), Point(b.x - x * after, b.y - y * after)


def _corner(route: Route, number: int) -> tuple[Point, Point, Point]:
    """Name the corner at point `number`: where it is and where it starts and ends."""
    return route[number], _straight(route, number - 1)[1], _straight(route, number)[0]


def _span(a: Point, b: Point) -> tuple[bool, float, float, float]:
    """Return whether a piece is level, the line that it lies on, and its lower and upper end on that line."""
    if a.y == b.y:
        return True, a.y, min(a.x, b.x), max(a.x, b.x)
    return False, a.x, min(a.y, b.y), max(a.y, b.y)


def _length(route: Sequence[Point]) -> float:
    return sum(abs(b.x - a.x) + abs(b.y - a.y) for a, b in pairwise(route))


def _without_doubles(points: Sequence[Point]) -> Route:
    return tuple(point for number, point in enumerate(points) if not number or point != points[number - 1])
