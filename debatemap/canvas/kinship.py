"""Which claims of a Picture belong together: conclusions, reasons, siblings, and the way up to the thesis."""

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass

from debatemap.drawing.picture import Picture, PlacedRelation
from debatemap.model import RelationKind


@dataclass(frozen=True, slots=True)
class Way:
    """The claims and relations from a claim up to a thesis, without the claim itself."""

    claims: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()


class Kinship:
    """The relations of a Picture by the claims that they join; everything comes in the Picture's order.

    An undercut hangs on the relation that it denies: its conclusion is the premise of that relation.
    """

    def __init__(self, picture: Picture) -> None:
        self.relation: dict[str, PlacedRelation] = {relation.id: relation for relation in picture.relations}
        self._outgoing: defaultdict[str, list[PlacedRelation]] = defaultdict(list)
        self._incoming: defaultdict[str, list[PlacedRelation]] = defaultdict(list)
        for relation in picture.relations:
            for premise in relation.premises:
                self._outgoing[premise].append(relation)
            if conclusion := self.conclusion_of(relation):
                self._incoming[conclusion].append(relation)

        self._theses = tuple(card.face.claim for card in picture.cards if card.face.claim not in self._outgoing)

    def conclusion_of(self, relation: PlacedRelation) -> str | None:
        """Return the claim that a relation bears on."""
        if relation.kind is not RelationKind.UNDERCUT:
            return relation.target
        denied = self.relation.get(relation.target)
        return denied.premises[0] if denied and denied.premises else None

    def relations_of(self, claim: str) -> tuple[PlacedRelation, ...]:
        """Return all relations that begin or end at a claim."""
        both = (*self._outgoing.get(claim, ()), *self._incoming.get(claim, ()))
        return tuple({relation.id: relation for relation in both}.values())

    def conclusions(self, claim: str) -> tuple[str, ...]:
        """Return the claims that this one bears on."""
        found = (self.conclusion_of(relation) for relation in self._outgoing.get(claim, ()))
        return _others((conclusion for conclusion in found if conclusion), claim)

    def reasons(self, claim: str) -> tuple[str, ...]:
        """Return the claims that bear on this one."""
        return _others((premise for relation in self._incoming.get(claim, ()) for premise in relation.premises), claim)

    def siblings(self, claim: str, conclusion: str | None = None) -> tuple[str, ...]:
        """Return all reasons for the same conclusion, of a thesis all theses, in order and with the claim itself."""
        conclusions = self.conclusions(claim)
        if conclusion not in conclusions:
            conclusion = conclusions[0] if conclusions else None
        return self.reasons(conclusion) if conclusion else self._theses

    def way_up(self, claim: str) -> Way:
        """Return the shortest way from a claim to one that bears on nothing further."""
        came: dict[str, tuple[str, str]] = {}
        seen, waiting = {claim}, deque([claim])
        while waiting:
            here = waiting.popleft()
            if not self._outgoing.get(here):
                return _traced(claim, here, came)
            for relation in self._outgoing[here]:
                above = self.conclusion_of(relation)
                if above and above not in seen:
                    seen.add(above)
                    came[above] = (here, relation.id)
                    waiting.append(above)
        return Way()


def _traced(start: str, end: str, came: dict[str, tuple[str, str]]) -> Way:
    claims: list[str] = []
    relations: list[str] = []
    while end != start:
        below, relation = came[end]
        claims.append(end)
        relations.append(relation)
        end = below
    return Way(tuple(reversed(claims)), tuple(reversed(relations)))


def _others(found: Iterable[str], claim: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in found if one != claim))
