"""What the drawing needs of a document."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from debatemap.document import PassageKey
from debatemap.model import Claim, DebateMap, Problem, Relation
from debatemap.sources import Anchor

_FEW = 3


class Drawable(Protocol):
    """A map, the problems found in it, and where its passages stand in their sources."""

    @property
    def map(self) -> DebateMap: ...

    @property
    def problems(self) -> Sequence[Problem]: ...

    @property
    def anchors(self) -> Mapping[PassageKey, Anchor]: ...


def theses(debate: DebateMap) -> frozenset[str]:
    """Return the claims that are drawn as theses: premises of nothing, with reasons for or against them.

    Where no claim has reasons, all that are premises of nothing are theses. A collection of many small debates has
    none: were one card in four emphasised, nothing would be.
    """
    premises = {premise for relation in debate.relations.values() for premise in relation.premises}
    heads = [ident for ident in debate.claims if ident not in premises]
    targets = {relation.target for relation in debate.relations.values()}
    found = [ident for ident in heads if ident in targets] or heads
    return frozenset(found if len(found) <= max(_FEW, len(debate.claims) / 4) else ())


def claims_with_problems(problems: Iterable[Problem], claims: Iterable[Claim]) -> frozenset[str]:
    """Return the ids of the claims in whose part of the file something is wrong."""
    places = (problem.place.path for problem in problems)
    told = {str(path[1]) for path in places if len(path) > 1 and path[0] == "claims"}
    return frozenset(claim.id for claim in claims if claim.id in told)


def needs_junction(relation: Relation, undercut: frozenset[str]) -> bool:
    """Tell whether a relation is drawn with a junction: where premises meet or undercuts arrive."""
    return len(relation.premises) > 1 or relation.id in undercut
