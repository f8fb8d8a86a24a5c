"""The reading order of a debate: theses first, under each claim what speaks for and against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from debatemap.model import Relation

if TYPE_CHECKING:
    from debatemap.graph.debate_graph import DebateGraph

_Step: TypeAlias = tuple[str, int, Relation | None, bool]
"""A claim to be shown, its depth, the relation that leads to it, and whether it is that relation's last premise."""


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A line of the outline.

    `depth` counts from 0. `relation` is the id of the relation by which the claim stands under the line above it, None
    where an outline begins. `again` tells that the claim stands in full elsewhere in the outline and is only referred
    to here.
    """

    claim: str
    depth: int
    relation: str | None
    again: bool


def outline_of(graph: DebateGraph) -> tuple[OutlineEntry, ...]:
    """Return the lines of the outline.

    Every claim is expanded exactly once: under it stand the premises of its supports, then of its attacks, then those
    of the undercuts that deny the step by which it stands there, each in the order of the file. Of linked premises it
    is the last under which those undercuts stand. Claims from which no thesis can be reached go round in a ring: the
    ring then begins with its first claim in the file.
    """
    outline = _Outline(graph)
    order = {claim: index for index, claim in enumerate(graph.claims)}
    for thesis in graph.theses:
        outline.add(thesis)
    for claim in graph.claims:
        if claim not in outline.shown:
            outline.add(min(_ring_above(graph, claim, outline.shown), key=order.__getitem__))
    # An undercut that only denies itself, or one of a ring of undercuts, stands under no relation of a claim.
    outline.add_undercuts_without_place()
    return tuple(outline.entries)


class _Outline:
    """The outline while it grows."""

    def __init__(self, graph: DebateGraph) -> None:
        self._graph = graph
        self.entries: list[OutlineEntry] = []
        self.shown: set[str] = set()
        self._told: set[str] = set()

    def add(self, root: str) -> None:
        """Add `root` and everything under it."""
        self._add_all([(root, 0, None, False)])

    def add_undercuts_without_place(self) -> None:
        """Add the undercuts that no relation shown so far led to, beginning anew with their premises."""
        for relation in self._graph.relations.values():
            if relation.id not in self._told:
                self._add_all([*_steps(relation, 0)])

    def _add_all(self, roots: Sequence[_Step]) -> None:
        stack = [*reversed(roots)]
        while stack:
            claim, depth, relation, last = stack.pop()
            again = claim in self.shown
            self.entries.append(OutlineEntry(claim, depth, relation.id if relation else None, again))
            below: list[_Step] = []
            for reason in () if again else (*self._graph.supports(claim), *self._graph.attacks(claim)):
                below.extend(_steps(reason, depth + 1))
            if relation is not None and last and relation.id not in self._told:
                self._told.add(relation.id)
                for undercut in self._graph.undercuts(relation.id):
                    if undercut.id not in self._told:
                        below.extend(_steps(undercut, depth + 1))
            self.shown.add(claim)
            stack.extend(reversed(below))


def _steps(relation: Relation, depth: int) -> Iterator[_Step]:
    last = len(relation.premises) - 1
    for index, premise in enumerate(relation.premises):
        yield premise, depth, relation, index == last


def _ring_above(graph: DebateGraph, claim: str, shown: set[str]) -> list[str]:
    """Follow first conclusions from `claim` until they come round, and return that ring; without one, its end."""
    way: dict[str, int] = {}
    while claim not in way:
        way[claim] = len(way)
        conclusions = (graph.conclusion(relation) for relation in graph.outgoing(claim))
        onward = next((one for one in conclusions if one is not None and one not in shown), None)
        if onward is None:
            return [claim]
        claim = onward
    return list(way)[way[claim] :]
