"""The lines of the outline: what stands under what, gathered in a worker for a large map."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from debatemap.drawing.kept import Beside
from debatemap.graph import DebateGraph
from debatemap.model import Relation


@dataclass(eq=False)
class Line:
    """One line of the outline; `relation` is what ties the claim to the line above it, None for a thesis.

    `again`: the claim already stands further up, with its reasons below it.
    """

    claim: str
    relation: Relation | None
    again: bool
    parent: "Line | None"
    row: int
    lines: "list[Line]" = field(default_factory=list["Line"])


class Listing(NamedTuple):
    """Lines at the margin, the others below them; where each claim stands with its reasons; and how many lines."""

    top: list[Line]
    first: dict[str, Line]
    size: int


NO_LINES = Listing([], {}, 0)


def planted(graph: DebateGraph) -> Listing:
    """Return the whole outline of a debate, the same as long as its graph lives; any thread may ask for it first."""
    return _plants.of(graph)


def pruned(lines: list[Line], wanted: frozenset[str]) -> Listing:
    """Return copies of the lines of wanted claims and of those above them."""
    kept: set[int] = set()
    for line in _all(lines):
        above = line if line.claim in wanted else None
        while above and id(above) not in kept:
            kept.add(id(above))
            above = above.parent
    return _listing(_copies(lines, kept))


def _all(lines: list[Line]) -> Iterator[Line]:
    waiting = list(reversed(lines))
    while waiting:
        line = waiting.pop()
        yield line
        waiting.extend(reversed(line.lines))


def _copies(lines: list[Line], kept: set[int]) -> list[Line]:
    top: list[Line] = []
    waiting: list[tuple[Line, Line | None, list[Line]]] = []
    waiting += [(line, None, top) for line in reversed(lines) if id(line) in kept]
    while waiting:
        line, above, beside = waiting.pop()
        copy = Line(line.claim, line.relation, line.again, above, len(beside))
        beside.append(copy)
        waiting.extend((below, copy, copy.lines) for below in reversed(line.lines) if id(below) in kept)
    return top


def _planted(graph: DebateGraph) -> Listing:
    top: list[Line] = []
    way: list[Line] = []
    for entry in graph.outline():
        del way[entry.depth :]
        above = way[-1] if way else None
        beside = above.lines if above else top
        relation = graph.relations.get(entry.relation) if entry.relation else None
        line = Line(entry.claim, relation, entry.again, above, len(beside))
        beside.append(line)
        way.append(line)
    return _listing(top)


def _listing(top: list[Line]) -> Listing:
    first: dict[str, Line] = {}
    count = 0
    for line in _all(top):
        count += 1
        if not line.again:
            first.setdefault(line.claim, line)
    return Listing(top, first, count)


_plants = Beside(_planted)
