"""Blocks of nodes that stand in line from rank to rank, pushed along the rows to keep their distances."""

from __future__ import annotations

from itertools import pairwise

from debatemap.layout.layered.crossings import Order

_SLACK = 1 / 16
"""How much nearer than they should be blocks may stand, in px, before they are pushed: rounding is no reason."""


class Blocks:
    """`head` is the first node of each node's block, `lines` has the nodes of each block of several by its head.

    `before` names for a node in line the one above it; `spans` are further pairs of nodes that must be far apart.
    """

    def __init__(
        self, order: Order, apart: list[float], before: dict[int, int], spans: list[tuple[int, int, float]]
    ) -> None:
        count = len(apart)
        self.head = list(range(count))
        self.lines: dict[int, list[int]] = {}
        for nodes in order:
            for node in nodes:
                if node in before:
                    head = self.head[node] = self.head[before[node]]
                    self.lines.setdefault(head, [head]).append(node)
        self._after: list[list[tuple[int, float]]] = [[] for _ in range(count)]
        self._before: list[list[tuple[int, float]]] = [[] for _ in range(count)]
        for nodes in order:
            for one, other in pairwise(nodes):
                self._part(one, other, apart[one])
        for one, other, width in spans:
            self._part(one, other, width)
        self._sequence = self._sorted()

    def pushed_right(self, wanted: list[float]) -> list[float]:
        """Return the places wanted for the heads, or as far right of them as is needed."""
        places = list(wanted)
        for one in self._sequence:
            for other, width in self._before[one]:
                least = places[other] + width
                if least > places[one]:  # noqa: PLR1730 - quicker than max, and this is done for every pair of nodes
                    places[one] = least
        return places

    def pushed_left(self, wanted: list[float]) -> list[float]:
        """Return the places wanted for the heads, or as far left of them as is needed."""
        places = list(wanted)
        for one in reversed(self._sequence):
            for other, width in self._after[one]:
                most = places[other] - width
                if most < places[one]:  # noqa: PLR1730
                    places[one] = most
        return places

    def _part(self, one: int, other: int, width: float) -> None:
        self._after[self.head[one]].append((self.head[other], width))
        self._before[self.head[other]].append((self.head[one], width))

    def _sorted(self) -> list[int]:
        """Return the heads so that each comes after those left of it."""
        waits = [len(entries) for entries in self._before]
        sequence = [node for node, head in enumerate(self.head) if node == head and not waits[node]]
        for one in sequence:
            for other, _ in self._after[one]:
                waits[other] -= 1
                if not waits[other]:
                    sequence.append(other)
        return sequence
