"""Gives the level pieces between two rows lanes of their own, in the order in which they cross least.

A bus is what a net has between two rows: an upright piece from its upper end, a level piece, and one upright piece down
to each lower end. Its level piece has an arm to the left and one to the right. Two lines cross once if their ends are
in opposite order above and below, whatever the lanes; otherwise they need not cross. No pair does so needlessly if of
all arms to the right that overlap the one with the rightmost upper end is uppermost, and of all arms to the left that
with the leftmost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field

from debatemap.layout.layered.measures import LANE

STRAIGHT = 0.01
"""How far aside an end may be, in px, that counts as straight below."""


@dataclass(slots=True)
class Bus:
    """A net between two rows: its port and node above, lower ends of boxes with their links, its lanes."""

    net: int
    port: int
    node: int
    top: float = 0.0
    links: list[tuple[float, int]] = field(default_factory=list[tuple[float, int]])
    dummy: int = -1
    low: float = 0.0
    high: float = 0.0
    left: int = -1
    right: int = -1
    left_level: float = 0.0
    right_level: float = 0.0

    def level_at(self, end: float) -> float:
        """Return the y of the arm that leads to a lower end."""
        return self.right_level if end > self.top else self.left_level

    def lane_at(self, end: float) -> int:
        """Return the lane of the arm that leads to a lower end; -1 for the one straight below."""
        return self.right if end > self.top + STRAIGHT else self.left if end < self.top - STRAIGHT else -1


def assign(buses: list[Bus]) -> int:
    """Give each bus its lanes, counted from the upper row; return how many there are."""
    rights = sorted([bus for bus in buses if bus.high > bus.top + STRAIGHT], key=lambda bus: -bus.top)
    lefts = sorted([bus for bus in buses if bus.low < bus.top - STRAIGHT], key=lambda bus: bus.top)
    taken: list[list[tuple[float, float, int]]] = []
    tops: list[float] = []
    lanes: list[int] = []
    for bus in rights:
        first = bisect_right(tops, -(bus.high + LANE))
        bus.right = 1 + max(lanes[first:], default=-1)
        tops.append(-bus.top)
        lanes.append(bus.right)
        _take(taken, bus.right, (bus.top, bus.high, bus.net))
    tops.clear()
    lanes.clear()
    for bus in lefts:
        first = bisect_right(tops, bus.low - LANE)
        lane = 1 + max(lanes[first:], default=-1)
        if bus.right > lane and _fits(taken, bus.right, bus):
            lane = bus.right
        while not _fits(taken, lane, bus):
            lane += 1
        bus.left = lane
        tops.append(bus.top)
        lanes.append(lane)
        _take(taken, lane, (bus.low, bus.top, bus.net))
    return len(taken)


def _take(taken: list[list[tuple[float, float, int]]], lane: int, span: tuple[float, float, int]) -> None:
    while lane >= len(taken):
        taken.append([])
    insort(taken[lane], span)


def _fits(taken: list[list[tuple[float, float, int]]], lane: int, bus: Bus) -> bool:
    """Tell whether the left arm of a bus finds its lane free; the other arm of the same bus is no hindrance."""
    if lane >= len(taken):
        return True
    spans = taken[lane]
    i = bisect_left(spans, (bus.top + LANE, 0.0, 0))
    for low, high, net in reversed(spans[max(0, i - 3) : i]):
        if net != bus.net and low < bus.top + LANE and high > bus.low - LANE:
            return False
    return True
