"""Lets neighbours of one rank change places while the ranks beside it stay."""

from __future__ import annotations

from bisect import bisect_left

from debatemap.layout.layered.nesting import Nesting

Lines = tuple[list[float], list[int]]
"""The places of a node's lower ends, rising, and how many lines there are up to each, from 0."""

NO_LINES: Lines = ([], [0])
_PASSES = 6


class Row:
    """The nodes of a rank, changed in place, with the rising places of their upper ends and their lower lines."""

    def __init__(
        self, nodes: list[int], weight: list[int], above: list[list[float]], below: list[Lines], nesting: Nesting
    ) -> None:
        self._nodes = nodes
        self._weight = weight
        self._above = above
        self._below = below
        self._nesting = nesting

    def transpose(self) -> bool:
        """Let neighbours change places where it saves crossings; tell whether any did."""
        nodes, grouped, gain = self._nodes, self._nesting.any, self._gain
        waiting = list(range(len(nodes) - 1))
        moved = False
        for _ in range(_PASSES):
            again: set[int] = set()
            for i in waiting:
                if gain(i) > 0 and (not grouped or self._nesting.alike(nodes[i], nodes[i + 1])):
                    self._swap(i)
                    again.update((i - 1, i + 1))
                    moved = True
            if not again:
                break
            waiting = sorted([i for i in again if 0 <= i < len(nodes) - 1])
        return moved

    def _gain(self, i: int) -> int:
        """Return how many crossings it saves if the nodes at i and behind it change places."""
        gain, j = 0, i + 1
        a, b = self._above[i], self._above[j]
        if a and b:
            gain = (a[0] > b[0]) - (a[0] < b[0]) if len(a) == 1 and len(b) == 1 else _higher(a, b) - _higher(b, a)
            if gain:
                gain *= self._weight[self._nodes[i]] * self._weight[self._nodes[j]]
        c, d = self._below[i], self._below[j]
        if c is not NO_LINES and d is not NO_LINES:
            gain += _heavier(c, d) - _heavier(d, c)
        return gain

    def _swap(self, i: int) -> None:
        nodes, above, below = self._nodes, self._above, self._below
        nodes[i], nodes[i + 1] = nodes[i + 1], nodes[i]
        above[i], above[i + 1] = above[i + 1], above[i]
        below[i], below[i + 1] = below[i + 1], below[i]


def _higher(one: list[float], other: list[float]) -> int:
    """Return how many pairs of places have that of the first list higher."""
    return sum([bisect_left(other, place) for place in one])


def _heavier(one: Lines, other: Lines) -> int:
    """Return how many pairs of lines cross if the first node stands left of the other."""
    places, lines = other
    if one[0][-1] <= places[0]:
        return 0
    found = 0
    before = 0
    for place, upto in zip(one[0], one[1][1:], strict=True):
        found += (upto - before) * lines[bisect_left(places, place)]
        before = upto
    return found
