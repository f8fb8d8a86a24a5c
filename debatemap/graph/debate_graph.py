"""The graph of a debate: who speaks for what, where it begins, what hangs together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING

from debatemap.graph.outline import OutlineEntry, outline_of
from debatemap.graph.rings import rings
from debatemap.model import Claim, DebateMap, Relation, RelationKind

if TYPE_CHECKING:
    from networkx import DiGraph

_EVERY_KIND = frozenset(RelationKind)


class DebateGraph:
    """The claims and relations of one map, to be asked from either end. Ids that are not there have no relations."""

    def __init__(self, debate: DebateMap) -> None:
        self.claims: Mapping[str, Claim] = debate.claims
        self.relations: Mapping[str, Relation] = debate.relations
        incoming: dict[str, list[Relation]] = {}
        outgoing: dict[str, list[Relation]] = {}
        of_kind: dict[RelationKind, dict[str, list[Relation]]] = {kind: {} for kind in RelationKind}
        for relation in debate.relations.values():
            of_kind[relation.kind].setdefault(relation.target, []).append(relation)
            if relation.kind is not RelationKind.UNDERCUT:
                incoming.setdefault(relation.target, []).append(relation)
            for premise in dict.fromkeys(relation.premises):
                outgoing.setdefault(premise, []).append(relation)
        self._incoming = _frozen(incoming)
        self._outgoing = _frozen(outgoing)
        self._of_kind = {kind: _frozen(aimed_at) for kind, aimed_at in of_kind.items()}

    def incoming(self, claim: str) -> tuple[Relation, ...]:
        """Return the supports and attacks that aim at the claim, in the order of the file."""
        return self._incoming.get(claim, ())

    def outgoing(self, claim: str) -> tuple[Relation, ...]:
        """Return the relations of every kind in which the claim is a premise, in the order of the file."""
        return self._outgoing.get(claim, ())

    def undercuts(self, relation: str) -> tuple[Relation, ...]:
        """Return the undercuts that aim at the relation, in the order of the file."""
        return self._of_kind[RelationKind.UNDERCUT].get(relation, ())

    def supports(self, claim: str) -> tuple[Relation, ...]:
        """Return the relations that speak for the claim, in the order of the file."""
        return self._of_kind[RelationKind.SUPPORT].get(claim, ())

    def attacks(self, claim: str) -> tuple[Relation, ...]:
        """Return the relations that speak against the claim, in the order of the file."""
        return self._of_kind[RelationKind.ATTACK].get(claim, ())

    @cached_property
    def theses(self) -> tuple[str, ...]:
        """The claims that support, attack and undercut nothing, in the order of the file."""
        return tuple(claim for claim in self.claims if claim not in self._outgoing)

    @cached_property
    def lone_claims(self) -> tuple[str, ...]:
        """The claims that stand in no relation at all, in the order of the file."""
        aimed_at = {
            relation.target for relation in self.relations.values() if relation.kind is not RelationKind.UNDERCUT
        }
        return tuple(claim for claim in self.theses if claim not in aimed_at)

    @cached_property
    def leading_to_theses(self) -> frozenset[str]:
        """The claims that are theses or lead to one by their relations; an undercut leads where what it denies does."""
        reached = set(self.theses)
        waiting = list(reached)
        while waiting:
            relations = list(self.incoming(waiting.pop()))
            for relation in relations:
                relations.extend(self.undercuts(relation.id))
                waiting.extend(premise for premise in relation.premises if premise not in reached)
                reached.update(relation.premises)
        return frozenset(reached)

    def rings(self, kinds: frozenset[RelationKind], steps: float = inf) -> Iterator[tuple[str, ...]]:
        """Yield every ring in which claims bear on the next by relations of these kinds, from its first in the file.

        Undercuts bear on the conclusion of what they deny. There may be very many: take no more than are wanted, and
        let no more `steps` from claim to claim be taken than there is time for.
        """
        following: dict[str, list[str]] = {claim: [] for claim in self.claims}
        for relation in self.relations.values():
            conclusion = self.conclusion(relation) if relation.kind in kinds else None
            if conclusion is not None:
                for premise in relation.premises:
                    following[premise].append(conclusion)
        return rings(following, steps)

    def conclusion(self, relation: Relation) -> str | None:
        """Return the claim that the relation bears on in the end, for an undercut that of the relation it denies.

        None where undercuts only deny each other in a ring.
        """
        return self._conclusions[relation.id]

    @cached_property
    def _conclusions(self) -> Mapping[str, str | None]:
        """The conclusion of every relation; each is looked at once, however long the undercuts deny each other."""
        found: dict[str, str | None] = {
            relation.id: relation.target
            for relation in self.relations.values()
            if relation.kind is not RelationKind.UNDERCUT
        }
        for relation in self.relations.values():
            way: list[str] = []
            last = relation.id
            while last in self.relations and last not in found:
                found[last] = None  # which it keeps where the way comes round to it
                way.append(last)
                last = self.relations[last].target
            found.update(dict.fromkeys(way, found.get(last)))
        return found

    def outline(self) -> tuple[OutlineEntry, ...]:
        """Return the map as an outline in reading order; each claim is expanded once, the rest are references to it."""
        return self._outline

    @cached_property
    def _outline(self) -> tuple[OutlineEntry, ...]:
        return outline_of(self)

    def components(self) -> tuple[tuple[str, ...], ...]:
        """Return the sets of claims that hang together, each and all in the order of the file."""
        from networkx import weakly_connected_components

        return self._in_file_order(weakly_connected_components(self._digraph(_EVERY_KIND)))

    def cycles(self, kinds: frozenset[RelationKind] = _EVERY_KIND) -> tuple[tuple[str, ...], ...]:
        """Return the sets of claims that bear on themselves by relations of these kinds, in the order of the file.

        Claims that can reach each other stand in one set; a claim alone in its set attacks or supports itself.
        """
        from networkx import strongly_connected_components

        digraph = self._digraph(kinds)
        found = strongly_connected_components(digraph)
        return self._in_file_order(
            claims for claims in found if len(claims) > 1 or any(digraph.has_edge(one, one) for one in claims)
        )

    def _digraph(self, kinds: frozenset[RelationKind]) -> DiGraph[str]:
        """Return the claims with an edge from each premise to the claim that it bears on in the end."""
        from networkx import DiGraph as Directed

        digraph: DiGraph[str] = Directed()
        digraph.add_nodes_from(self.claims)
        for relation in self.relations.values():
            conclusion = self.conclusion(relation)
            if relation.kind in kinds and conclusion is not None:
                digraph.add_edges_from((premise, conclusion) for premise in relation.premises)
        return digraph

    def _in_file_order(self, sets: Iterable[set[str]]) -> tuple[tuple[str, ...], ...]:
        order = {claim: index for index, claim in enumerate(self.claims)}
        ordered = (tuple(sorted(claims, key=order.__getitem__)) for claims in sets)
        return tuple(sorted(ordered, key=lambda claims: order[claims[0]]))


def _frozen(lists: dict[str, list[Relation]]) -> dict[str, tuple[Relation, ...]]:
    return {key: tuple(relations) for key, relations in lists.items()}
