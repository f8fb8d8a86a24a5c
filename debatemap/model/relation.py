"""Relations: how claims bear on claims, and on other relations."""

from dataclasses import dataclass
from enum import StrEnum

from debatemap.model.source import Passage


class RelationKind(StrEnum):
    """What a relation does to its target."""

    SUPPORT = "support"
    ATTACK = "attack"
    UNDERCUT = "undercut"


@dataclass(frozen=True, slots=True)
class Relation:
    """One or more premises that support or attack a claim, or undercut a relation.

    `id` is unique in the map: the author's own, or "source -> target" (the first premise and the target), followed by
    " (2)", " (3)" … where that would not be unique. `target` is a claim's id, for an undercut a relation's id.
    """

    id: str
    kind: RelationKind
    premises: tuple[str, ...]
    target: str
    named: bool = False
    note: str | None = None
    strength: float | None = None
    passages: tuple[Passage, ...] = ()
