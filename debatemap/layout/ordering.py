"""Orders the lanes of each corridor so that lines which run side by side cross as little as possible.

Two lines in one corridor cross where one turns off through the other. Which of the two orders costs less follows from
where each turns off, and to which side; lanes are swapped with their neighbours while that saves crossings.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from debatemap.layout.corridors import Bundle, Corridor, Network, Way
from debatemap.layout.forest import Forest
from debatemap.layout.routing import Trace

_MOST_PASSES = 12


class Course:
    """How one bundle runs in one corridor: its extent in px, and where it turns off before and behind its lane.

    Before is left of a gutter or margin and above a header; behind is right of it or below it.
    """

    __slots__ = ("after", "before", "end", "start")

    def __init__(self) -> None:
        self.start = float("inf")
        self.end = float("-inf")
        self.before: list[float] = []
        self.after: list[float] = []

    def turn(self, along: float, *, before: bool) -> None:
        """Note that the bundle turns off at `along` px."""
        self.start = min(self.start, along)
        self.end = max(self.end, along)
        (self.before if before else self.after).append(along)

    def settle(self) -> None:
        """Sort what was noted."""
        self.before.sort()
        self.after.sort()

    def crossed_from(self, turns: Sequence[float]) -> int:
        """Count the turns of another bundle that pass through this one or touch its ends."""
        return bisect_right(turns, self.end) - bisect_left(turns, self.start)


Courses = dict[Corridor, dict[Bundle, Course]]


def order_lanes(network: Network, forest: Forest, courses: Courses) -> list[Corridor]:
    """Reorder the lanes that pass by in every corridor; return the corridors that changed."""
    changed: list[Corridor] = []
    for corridor, found in courses.items():
        owner = forest.ordered[corridor.block].id
        lanes = list(network.lanes[corridor])
        passing = [bundle for bundle in lanes if bundle.target != owner]
        if len(passing) < 2:
            continue
        ordered = _swapped(passing, found)
        if ordered != passing:
            turns = iter(ordered)
            network.lanes[corridor] = dict.fromkeys(
                next(turns) if bundle.target != owner else bundle for bundle in lanes
            )
            changed.append(corridor)
    return changed


def courses_of(traces: Iterable[Trace]) -> Courses:
    """Collect the course of each bundle in each corridor."""
    courses: Courses = {}
    for trace in traces:
        points = trace.points
        for i, corridor in enumerate(trace.corridors, 1):
            course = courses.setdefault(corridor, {}).setdefault(trace.bundle, Course())
            across, along = (1, 0) if corridor.way == Way.HEADER else (0, 1)
            line = points[i][across]
            course.turn(points[i][along], before=points[i - 1][across] < line)
            if i + 2 < len(points):
                course.turn(points[i + 1][along], before=points[i + 2][across] < line)
    for found in courses.values():
        for course in found.values():
            course.settle()
    return courses


def _swapped(order: Iterable[Bundle], courses: Mapping[Bundle, Course]) -> list[Bundle]:
    """Swap neighbours while that saves crossings."""
    lanes = list(order)
    for _ in range(_MOST_PASSES):
        swapped = False
        for i in range(len(lanes) - 1):
            one, other = courses[lanes[i]], courses[lanes[i + 1]]
            if _cost(other, one) < _cost(one, other):
                lanes[i], lanes[i + 1] = lanes[i + 1], lanes[i]
                swapped = True
        if not swapped:
            break
    return lanes


def _cost(first: Course, second: Course) -> int:
    """Count the crossings of two neighbouring lanes, `first` lying before `second`."""
    return first.crossed_from(second.before) + second.crossed_from(first.after)
