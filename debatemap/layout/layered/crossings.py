"""Counts how often the lines between two neighbouring ranks must cross."""

from __future__ import annotations

from collections.abc import Sequence

from debatemap.layout.layered.layers import Layers

Order = list[list[int]]


def crossings_below(layers: Layers, upper: Sequence[int], lower: Sequence[int]) -> int:
    """Return the crossings between two ranks, every line of a trunk counted (Barth, Jünger and Mutzel 2002)."""
    place = {node: i for i, node in enumerate(lower)}
    ports, lowers, weight = layers.ports, layers.lowers, layers.weight
    size = 1
    while size < len(lower):
        size *= 2
    tree = [0] * (2 * size)
    found = total = 0
    for node in upper:
        for port in ports[node]:
            ends = lowers[port]
            places = sorted([place[end] for end in ends]) if len(ends) > 1 else [place[end] for end in ends]
            for at in places:
                if total:
                    i = at + size
                    passed = 0
                    while i > 1:
                        if not i & 1:
                            passed += tree[i + 1]
                        i >>= 1
                    if passed:
                        found += passed * weight[lower[at]]
            for at in places:
                lines = weight[lower[at]]
                total += lines
                i = at + size
                while i:
                    tree[i] += lines
                    i >>= 1
    return found


def crossings(layers: Layers, order: Order) -> int:
    """Return the crossings of all ranks."""
    return sum(crossings_below(layers, order[i], order[i + 1]) for i in range(len(order) - 1))
