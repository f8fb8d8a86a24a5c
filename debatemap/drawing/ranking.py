"""How much of a debate hangs on each claim."""

from collections.abc import Iterable, Sequence

from debatemap.drawing.picture import PlacedRelation
from debatemap.model import RelationKind


def claims_under(claims: Sequence[str], relations: Iterable[PlacedRelation]) -> dict[str, int]:
    """Return how many claims speak for or against each claim, directly or through others.

    Each claim counts under its first conclusion only, and in a ring only as far as it does not come back to itself.
    """
    above = _conclusions(relations)
    reasons = dict.fromkeys(claims, 0)
    for conclusion in above.values():
        reasons[conclusion] += 1
    under = dict.fromkeys(claims, 0)
    ready = [claim for claim in claims if not reasons[claim]]
    while ready:
        claim = ready.pop()
        conclusion = above.get(claim)
        if conclusion is not None:
            under[conclusion] += 1 + under[claim]
            reasons[conclusion] -= 1
            if not reasons[conclusion]:
                ready.append(conclusion)
    return under


def _conclusions(relations: Iterable[PlacedRelation]) -> dict[str, str]:
    """Return the first claim that each claim bears on; by an undercut, the premise of what it denies."""
    known = {relation.id: relation for relation in relations}
    above: dict[str, str] = {}
    for relation in known.values():
        target = relation.target
        if relation.kind is RelationKind.UNDERCUT:
            target = known[target].premises[0] if target in known else ""
        for premise in relation.premises:
            if target and premise != target:
                above.setdefault(premise, target)
    return above
