"""What claims can be told apart by: who says them, their tags, what they do in the debate, how they are quoted."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from debatemap.document import Document, PassageKey
from debatemap.graph import DebateGraph
from debatemap.model import Claim, Relation, RelationKind
from debatemap.sources import QuoteStatus


class Role(StrEnum):
    """What a claim does in the debate; it may do several things."""

    THESIS = "thesis"
    SUPPORT = "support"
    ATTACK = "attack"
    UNDERCUT = "undercut"
    IMPLICIT = "implicit"


@dataclass(frozen=True, slots=True)
class Filters:
    """Which claims to look among: of each kind of filter that is not empty, one of its values must fit.

    `speakers` are ids: of who says the claim, or the words of a passage of it.
    """

    speakers: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    roles: frozenset[Role] = frozenset()
    statuses: frozenset[QuoteStatus] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.speakers or self.tags or self.roles or self.statuses)


EVERYTHING = Filters()


@dataclass(frozen=True)
class Facets:
    """How many claims there are of each speaker, tag, role and quote status, those without any left out."""

    speakers: Mapping[str, int]
    tags: Mapping[str, int]
    roles: Mapping[Role, int]
    statuses: Mapping[QuoteStatus, int]
    of_claim: Mapping[str, Filters]

    def passes(self, claim: str, filters: Filters) -> bool:
        """Tell whether a claim is one of those that `filters` want."""
        has = self.of_claim[claim]
        return (
            (not filters.speakers or not filters.speakers.isdisjoint(has.speakers))
            and (not filters.tags or not filters.tags.isdisjoint(has.tags))
            and (not filters.roles or not filters.roles.isdisjoint(has.roles))
            and (not filters.statuses or not filters.statuses.isdisjoint(has.statuses))
        )


def facets_of(document: Document) -> Facets:
    """Sort the claims of a document by what they are; speakers and tags come as the map names them first."""
    debate = document.map
    of_claim = {claim.id: _of_claim(claim, document) for claim in debate.claims.values()}
    speakers = Counter(speaker for has in of_claim.values() for speaker in has.speakers)
    tags = Counter(tag for has in of_claim.values() for tag in has.tags)
    roles = Counter(role for has in of_claim.values() for role in has.roles)
    statuses = Counter(status for has in of_claim.values() for status in has.statuses)
    return Facets(
        speakers={speaker: speakers[speaker] for speaker in debate.speakers if speaker in speakers},
        tags={tag: tags[tag] for tag in _in_file_order(document)},
        roles={role: roles[role] for role in Role if role in roles},
        statuses={status: statuses[status] for status in QuoteStatus if status in statuses},
        of_claim=of_claim,
    )


def _of_claim(claim: Claim, document: Document) -> Filters:
    speakers = {claim.speaker, *(passage.speaker for passage in claim.passages)} - {None}
    anchors = (document.anchors.get(PassageKey(claim.id, index)) for index in range(len(claim.passages)))
    return Filters(
        speakers=frozenset(speaker for speaker in speakers if speaker),
        tags=frozenset(claim.tags),
        roles=_roles(claim, document.graph),
        statuses=frozenset(anchor.status for anchor in anchors if anchor),
    )


def _roles(claim: Claim, graph: DebateGraph) -> frozenset[Role]:
    outgoing: tuple[Relation, ...] = graph.outgoing(claim.id)
    found = {_ROLES[relation.kind] for relation in outgoing} or {Role.THESIS}
    return frozenset(found | {Role.IMPLICIT} if claim.implicit else found)


_ROLES = {
    RelationKind.SUPPORT: Role.SUPPORT,
    RelationKind.ATTACK: Role.ATTACK,
    RelationKind.UNDERCUT: Role.UNDERCUT,
}


def _in_file_order(document: Document) -> dict[str, None]:
    return dict.fromkeys(tag for claim in document.map.claims.values() for tag in claim.tags)
