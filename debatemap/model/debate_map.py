"""The whole of one debate map, as its file tells it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from debatemap.model.claim import Claim
from debatemap.model.relation import Relation
from debatemap.model.source import Source, Speaker


@dataclass(frozen=True, slots=True)
class Group:
    """A named cluster of claims; `parent` is the group that it lies in."""

    id: str
    title: str
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class TourStop:
    """A step of the author's guided reading: a claim and what to say of it."""

    claim: str
    say: str | None = None


@dataclass(frozen=True, slots=True)
class DebateMap:
    """A debate: its claims and relations in the order of the file, and all that stands with them.

    Every mapping is keyed by id and keeps the file's order. Every reference in it (speaker, group, source, premise,
    target) leads to something that is there: what does not is left out by the reader and told as a problem.
    """

    title: str
    question: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    description: str | None = None
    licence: str | None = None
    sources: Mapping[str, Source] = field(default_factory=dict[str, Source])
    speakers: Mapping[str, Speaker] = field(default_factory=dict[str, Speaker])
    groups: Mapping[str, Group] = field(default_factory=dict[str, Group])
    claims: Mapping[str, Claim] = field(default_factory=dict[str, Claim])
    relations: Mapping[str, Relation] = field(default_factory=dict[str, Relation])
    tour: tuple[TourStop, ...] = ()
