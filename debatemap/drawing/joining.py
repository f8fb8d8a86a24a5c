"""Decides which part of each route is painted, so that no line of a bundle is painted twice.

A bundle is all routes of one kind towards one box. The longest route is painted whole; each further one only up to
where it has joined what is painted, its last rounded corner included. Painted twice, dashes fill each other's gaps.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import hypot
from operator import ne

from debatemap.drawing.outlines import corner_radii
from debatemap.drawing.picture import Stroke
from debatemap.layout.request import Point

Route = tuple[Point, ...]

_SLACK = 0.01

_Corner = tuple[Point, Point, Point]


def join(routes: Mapping[str, Route], *, arrow: bool) -> dict[str, Stroke]:
    """Return the stroke of each route of one bundle; `arrow` puts an arrowhead where a stroke reaches the end.

    A route that others cover wholly has none.
    """
    if len(routes) == 1:
        return {ident: Stroke(_without_doubles(route), arrow) for ident, route in routes.items()}
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
        self._corners: set[_Corner] = set()

    def add(self, route: Route, *, arrow: bool) -> Stroke | None:
        """Return what is still to be painted of a route, and remember it as painted."""
        straights = _straights(route)
        last = len(straights) - 1
        for number in range(last, -1, -1):
            a, b = straights[number]
            place = self._uncovered(a, b)
            if place is not None:
                whole = number == last and place == b
                return self._paint(route, straights, number, place, arrow=arrow and whole)
            if number > 0 and _corner(route, straights, number) not in self._corners:
                return self._paint(route, straights, number, a, arrow=False)
        return None

    def _paint(
        self, route: Route, straights: Sequence[tuple[Point, Point]], number: int, place: Point, *, arrow: bool
    ) -> Stroke:
        """Paint a route as far as `place` on its piece `number`."""
        for piece in range(number + 1):
            a, b = straights[piece]
            self._remember(a, place if piece == number else b)
            if piece:
                self._corners.add(_corner(route, straights, piece))
        return Stroke(_without_doubles((*route[: number + 1], place)), arrow)

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


def _straights(route: Route) -> list[tuple[Point, Point]]:
    """Return the straight part of each piece, between the rounded corners at its ends."""
    found: list[tuple[Point, Point]] = []
    for (a, b), (before, after) in zip(pairwise(route), pairwise(corner_radii(route)), strict=True):
        (a_x, a_y), (b_x, b_y) = a, b
        along_x, along_y = b_x - a_x, b_y - a_y
        length = hypot(along_x, along_y)
        if length:
            x, y = along_x / length, along_y / length
            start = Point(a_x + x * before, a_y + y * before) if before else a
            end = Point(b_x - x * after, b_y - y * after) if after else b
            found.append((start, end))
        else:
            found.append((a, b))
    return found


def _corner(route: Route, straights: Sequence[tuple[Point, Point]], number: int) -> _Corner:
    """Name the corner at point `number`: where it is and where it starts and ends."""
    return route[number], straights[number - 1][1], straights[number][0]


def _span(a: Point, b: Point) -> tuple[bool, float, float, float]:
    """Return whether a piece is level, the line that it lies on, and its lower and upper end on that line."""
    (x, y), (other_x, other_y) = a, b
    if y == other_y:
        return (True, y, x, other_x) if x <= other_x else (True, y, other_x, x)
    return (False, x, y, other_y) if y <= other_y else (False, x, other_y, y)


def _length(route: Sequence[Point]) -> float:
    return sum([abs(b_x - a_x) + abs(b_y - a_y) for (a_x, a_y), (b_x, b_y) in pairwise(route)])


def _without_doubles(points: Sequence[Point]) -> Route:
    """Leave out points that stand where the one before stands."""
    if all(map(ne, points, points[1:])):
        return tuple(points)
    return tuple(point for number, point in enumerate(points) if not number or point != points[number - 1])
