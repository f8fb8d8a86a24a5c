"""The lines of the outline: what stands under what, gathered in a worker for a large map."""

from dataclasses import dataclass, field
from typing import NamedTuple

from debatemap.drawing.kept import Beside
from debatemap.graph import DebateGraph
from debatemap.model import Relation


@dataclass(eq=False)
class Line:
    """One line of the outline; `relation` is what ties the claim to the line above it, None for a thesis.

    `number` is its place in the listing, `above` that of the line above it, so that no line refers to one that refers
    to it: the lines of a map that is closed are freed at once. `again`: the claim already stands further up, with its
    reasons below it.
    """

    claim: str
    relation: Relation | None
    again: bool
    number: int
    above: int | None
    row: int
    lines: "list[Line]" = field(default_factory=list["Line"])


class Listing(NamedTuple):
    """Lines at the margin, the others below them; all in reading order; where each claim stands with its reasons."""

    top: list[Line]
    every: list[Line]
    first: dict[str, Line]

    def above(self, line: Line) -> Line | None:
        """Return the line above another one; None at the margin."""
        return None if line.above is None else self.every[line.above]


NO_LINES = Listing([], [], {})


def planted(graph: DebateGraph) -> Listing:
    """Return the whole outline of a debate, the same as long as its graph lives; any thread may ask for it first."""
    return _plants.of(graph)


def pruned(listing: Listing, wanted: frozenset[str]) -> Listing:
    """Return copies of the lines of wanted claims and of those above them."""
    kept: set[int] = set()
    for line in listing.every:
        at = line if line.claim in wanted else None
        while at and at.number not in kept:
            kept.add(at.number)
            at = listing.above(at)
    found = Listing([], [], {})
    copies: dict[int, Line] = {}
    for line in listing.every:
        if line.number in kept:
            above = None if line.above is None else copies[line.above]
            copies[line.number] = _added(found, line.claim, line.relation, above, again=line.again)
    return found


def _planted(graph: DebateGraph) -> Listing:
    found = Listing([], [], {})
    way: list[Line] = []
    for entry in graph.outline():
        del way[entry.depth :]
        relation = graph.relations.get(entry.relation) if entry.relation else None
        way.append(_added(found, entry.claim, relation, way[-1] if way else None, again=entry.again))
    return found


def _added(listing: Listing, claim: str, relation: Relation | None, above: Line | None, *, again: bool) -> Line:
    """Add a line as the last below another one, or at the margin."""
    beside = above.lines if above else listing.top
    line = Line(claim, relation, again, len(listing.every), above.number if above else None, len(beside))
    beside.append(line)
    listing.every.append(line)
    if not again:
        listing.first.setdefault(claim, line)
    return line


_plants = Beside(_planted)
