"""Keeps the nodes of each group together in every rank, and groups in the same order in all ranks."""

from __future__ import annotations

from collections.abc import Sequence

from debatemap.layout.layered.layers import Layers
from debatemap.layout.layered.numbered import EMPTY, Numbered, chain

Order = list[list[int]]


class Nesting:
    """The groups of a unit, those side by side in one group (or in none) in an order of their own."""

    def __init__(self, layers: Layers, graph: Numbered) -> None:
        self.paths: list[tuple[int, ...]] = []
        self.siblings: dict[int, list[int]] = {}
        chains: dict[int, tuple[int, ...]] = {EMPTY: ()}
        for cluster in layers.cluster:
            if cluster not in chains:
                chains[cluster] = chain(graph.areas, cluster)
            self.paths.append(chains[cluster])
            parent = EMPTY
            for group in chains[cluster]:
                beside = self.siblings.setdefault(parent, [])
                if group not in beside:
                    beside.append(group)
                parent = group
        self.any = bool(self.siblings)

    def sorted(self, nodes: Sequence[int], keys: Sequence[float]) -> list[int]:
        """Return the nodes of a rank by their keys (indexed by node) as far as their groups allow it."""
        if not self.any:
            return sorted(nodes, key=keys.__getitem__)
        return self._sorted(nodes, keys, EMPTY, 0)

    def _sorted(self, nodes: Sequence[int], keys: Sequence[float], container: int, depth: int) -> list[int]:
        free: list[tuple[float, int, list[int]]] = []
        inside: dict[int, list[int]] = {}
        for node in nodes:
            path = self.paths[node]
            if len(path) > depth:
                inside.setdefault(path[depth], []).append(node)
            else:
                free.append((keys[node], len(free), [node]))
        if inside:
            groups = [group for group in self.siblings[container] if group in inside]
            means = [sum(keys[node] for node in inside[group]) / len(inside[group]) for group in groups]
            weights = [float(len(inside[group])) for group in groups]
            for group, key in zip(groups, rising(means, weights), strict=True):
                free.append((key, len(free), self._sorted(inside[group], keys, group, depth + 1)))
        free.sort()
        return [node for _, _, run in free for node in run]

    def settle(self, order: Order) -> None:
        """Put sibling groups into the order in which their nodes now lie on average."""
        sums: dict[int, tuple[float, int]] = {}
        for nodes in order:
            step = 1 / (len(nodes) or 1)
            for i, node in enumerate(nodes):
                for group in self.paths[node]:
                    total, count = sums.get(group, (0.0, 0))
                    sums[group] = (total + (i + 0.5) * step, count + 1)
        for groups in self.siblings.values():
            groups.sort(key=lambda group: sums[group][0] / sums[group][1] if group in sums else 0.0)

    def alike(self, one: int, other: int) -> bool:
        """Tell whether two nodes lie in the same group, so that they may change places."""
        return self.paths[one] == self.paths[other]


def rising(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return the nearest values, by weighted squares, that never fall (pool adjacent violators, Ayer et al. 1955)."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        mean, total, count = value, weight, 1
        while pools and pools[-1][0] >= mean:
            before, heavy, many = pools.pop()
            mean = (before * heavy + mean * total) / (heavy + total)
            total += heavy
            count += many
        pools.append((mean, total, count))
    return [value for value, _, count in pools for _ in range(count)]
