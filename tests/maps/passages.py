"""All passages of a map, each with the claim or relation that it backs."""

from collections.abc import Iterator

from debatemap.model import Claim, DebateMap, Passage, Relation


def passages(debate: DebateMap) -> Iterator[tuple[Claim | Relation, Passage]]:
    for owner in (*debate.claims.values(), *debate.relations.values()):
        for passage in owner.passages:
            yield owner, passage
