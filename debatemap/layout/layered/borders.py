"""Adds the left and right borders of groups to the rows, as nodes that must stand in line from rank to rank."""

from __future__ import annotations

from dataclasses import dataclass, field

from debatemap.layout.layered.crossings import Order
from debatemap.layout.layered.layers import CLOSES, OPENS, Layers
from debatemap.layout.layered.measures import CARD_GAP, GROUP_GAP, GROUP_PADDING, LANE, LINE_GAP
from debatemap.layout.layered.nesting import Nesting
from debatemap.layout.layered.numbered import Area


@dataclass(slots=True)
class Borders:
    """The borders of each group, from its first rank to its last, and the first rank."""

    first: dict[int, int] = field(default_factory=dict[int, int])
    left: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    right: dict[int, list[int]] = field(default_factory=dict[int, list[int]])

    def last(self, group: int) -> int:
        """Return the last rank of a group."""
        return self.first[group] + len(self.left[group]) - 1


def bordered(layers: Layers, order: Order, nesting: Nesting, areas: list[Area]) -> tuple[Order, Borders]:
    """Return the order with borders around every group; the nodes of a group must stand together."""
    borders = Borders()
    if not nesting.any:
        return order, borders
    return [_bordered(layers, rank, nodes, nesting, areas, borders) for rank, nodes in enumerate(order)], borders


def _bordered(
    layers: Layers, rank: int, nodes: list[int], nesting: Nesting, areas: list[Area], borders: Borders
) -> list[int]:
    row: list[int] = []
    open_groups: tuple[int, ...] = ()
    for node in [*nodes, None]:
        path = nesting.paths[node] if node is not None else ()
        shared = 0
        while shared < min(len(path), len(open_groups)) and path[shared] == open_groups[shared]:
            shared += 1
        for group in reversed(open_groups[shared:]):
            row.append(layers.add(rank, GROUP_PADDING, 0.0, (), 0, group))
            layers.border[row[-1]] = CLOSES
            borders.right.setdefault(group, []).append(row[-1])
        for group in path[shared:]:
            row.append(layers.add(rank, 0.0, areas[group].left, (), 0, group))
            layers.border[row[-1]] = OPENS
            borders.first.setdefault(group, rank)
            borders.left.setdefault(group, []).append(row[-1])
        if node is not None:
            row.append(node)
        open_groups = path
    return row


def distance(layers: Layers, one: int, other: int, cards: float = CARD_GAP) -> float:
    """Return how far two neighbours in a row must stand apart, from where lines meet the one to where the other.

    `cards` is the gap between two cards.
    """
    between = layers.right[one] + layers.left[other]
    if layers.border[one] or layers.border[other]:
        if layers.border[one] == OPENS or layers.border[other] == CLOSES:
            return between
        return between + GROUP_GAP
    if layers.members[one] and layers.members[other]:
        return between + cards
    return between + (LINE_GAP if layers.members[one] or layers.members[other] else LANE)
