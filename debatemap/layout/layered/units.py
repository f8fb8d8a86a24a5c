"""Splits a map into the parts that nothing joins, neither an edge nor a group."""

from __future__ import annotations

from dataclasses import dataclass, field

from debatemap.layout.layered.numbered import EMPTY, Link, Numbered


@dataclass(slots=True)
class Unit:
    """A part of the map: its boxes in reading order, the links between different boxes, the links to the same box."""

    boxes: list[int] = field(default_factory=list[int])
    links: list[Link] = field(default_factory=list[Link])
    loops: dict[int, list[Link]] = field(default_factory=dict[int, list[Link]])


def units_of(graph: Numbered) -> list[Unit]:
    """Return the parts of the map in reading order."""
    count = len(graph.width)
    parent = list(range(count + len(graph.areas)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = i = parent[parent[i]]  # halves the way for the next time
        return i

    for _, source, target, _, _ in graph.links:
        one, other = parent[source], parent[target]
        if one != other:
            parent[root(one)] = root(other)
    for i, area in enumerate(graph.areas):
        if area.parent != EMPTY:
            parent[root(count + i)] = root(count + area.parent)
    for box, group in enumerate(graph.group):
        if group != EMPTY:
            parent[root(box)] = root(count + group)
    units: dict[int, Unit] = {}
    for box in range(count):
        head = parent[box]
        if parent[head] != head:
            head = root(head)
        unit = units.get(head)
        if unit is None:
            unit = units[head] = Unit()
        unit.boxes.append(box)
    for link in graph.links:
        _, source, target, _, _ = link
        head = parent[source]
        unit = units[head if head in units else root(head)]
        if source == target:
            unit.loops.setdefault(source, []).append(link)
        else:
            unit.links.append(link)
    return list(units.values())
