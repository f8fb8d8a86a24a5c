"""Who asserts, supports or attacks which claim, worked out from who says the claims and how these bear on others."""

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum

from debatemap.model import DebateMap, Relation, RelationKind


class Stance(StrEnum):
    """What a speaker does with a claim.

    ASSERTS    they say it, or words of theirs are quoted for it
    SUPPORTS   something that they assert supports it
    ATTACKS    something that they assert attacks it
    UNDERCUTS  something that they assert denies that it bears on its conclusion
    """

    ASSERTS = "asserts"
    SUPPORTS = "supports"
    ATTACKS = "attacks"
    UNDERCUTS = "undercuts"


SIGNS = {Stance.ASSERTS: "●", Stance.SUPPORTS: "+", Stance.ATTACKS: "−", Stance.UNDERCUTS: "×"}
"""How a stance is written in a table."""

_BY_KIND = {
    RelationKind.SUPPORT: Stance.SUPPORTS,
    RelationKind.ATTACK: Stance.ATTACKS,
    RelationKind.UNDERCUT: Stance.UNDERCUTS,
}

Stances = Mapping[str, Mapping[str, frozenset[Stance]]]
"""By claim, and by speaker, what the speaker does with it; what nobody does is left out."""


def stances_of(debate: DebateMap) -> Stances:
    """Return the stances of all speakers, by the ids of claims and speakers."""
    found: dict[str, dict[str, set[Stance]]] = defaultdict(lambda: defaultdict(set))
    asserting = {claim.id: asserters(debate, claim.id) for claim in debate.claims.values()}
    for claim, speakers in asserting.items():
        for speaker in speakers:
            found[claim][speaker].add(Stance.ASSERTS)
    for relation in debate.relations.values():
        for claim in _concerned(debate, relation):
            for premise in relation.premises:
                for speaker in asserting[premise]:
                    found[claim][speaker].add(_BY_KIND[relation.kind])
    return {
        claim: {speaker: frozenset(stances) for speaker, stances in speakers.items()}
        for claim, speakers in found.items()
    }


def asserters(debate: DebateMap, claim: str) -> tuple[str, ...]:
    """Return the speakers who say a claim, or whose words are quoted for it."""
    known = debate.claims[claim]
    named = (known.speaker, *(passage.speaker for passage in known.passages))
    return tuple(dict.fromkeys(speaker for speaker in named if speaker and speaker in debate.speakers))


def _concerned(debate: DebateMap, relation: Relation) -> tuple[str, ...]:
    """Return the claims that a relation is about: its conclusion, or the premises of the relation that it denies."""
    if relation.kind is not RelationKind.UNDERCUT:
        return (relation.target,)
    denied = debate.relations.get(relation.target)
    return denied.premises if denied else ()
