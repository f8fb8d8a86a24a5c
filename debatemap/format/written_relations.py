"""Decides where the relations of a map are written, and which of them need a name."""

from collections import Counter

from debatemap.format.relation_ids import normal
from debatemap.model import DebateMap, Relation, RelationKind

Runs = list[list[Relation]]


def distributed(debate: DebateMap) -> tuple[dict[str, Runs], list[Relation]]:
    """Return the relations that can stand with their first premise, in runs of one kind, and those to be listed.

    As many stand with their claims as can without a change of their order.
    """
    order = {name: number for number, name in enumerate(debate.claims)}
    with_claims: dict[str, Runs] = {}
    relations = list(debate.relations.values())
    reached = -1
    for number, relation in enumerate(relations):
        claim = relation.premises[0]
        runs = with_claims.get(claim, [])
        goes_on = bool(runs) and runs[-1][0].kind is relation.kind
        if order[claim] < reached or (not goes_on and any(run[0].kind is relation.kind for run in runs)):
            return with_claims, relations[number:]
        reached = order[claim]
        if goes_on:
            runs[-1].append(relation)
        else:
            with_claims.setdefault(claim, []).append([relation])
    return with_claims, []


def to_be_named(debate: DebateMap) -> set[str]:
    """Return the ids that must be written although the author gave none, for else they could not be told from others.

    These are ids that do not follow from the ends of their relation, and ids of undercut relations that share an end.
    """
    denied = {relation.target for relation in debate.relations.values() if relation.kind is RelationKind.UNDERCUT}
    shared = Counter(normal(end) for relation in debate.relations.values() for end in _ends(relation))
    return {
        name
        for name, relation in debate.relations.items()
        if not relation.named and (not _is_implied(relation) or (name in denied and shared[normal(name)] > 1))
    }


def _ends(relation: Relation) -> list[str]:
    return [f"{premise} -> {relation.target}" for premise in relation.premises]


def _is_implied(relation: Relation) -> bool:
    ends = _ends(relation)[0]
    return relation.id == ends or relation.id.startswith(f"{ends} (")
