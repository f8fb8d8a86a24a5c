"""Small debates made by hand, for looking at how they are drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from debatemap.document import PassageKey
from debatemap.model import Claim, DebateMap, Group, Passage, Problem, Relation, RelationKind, Source, Speaker
from debatemap.sources import Anchor

PARK = "The old railway yard should become a park."
LONG = "Trees cool the air, swallow the noise of the road and give children a place to play. " * 12


@dataclass(frozen=True)
class Document:
    map: DebateMap
    problems: tuple[Problem, ...] = ()
    anchors: Mapping[PassageKey, Anchor] = field(default_factory=dict)


def relation(kind: str, *premises: str, to: str, ident: str | None = None) -> Relation:
    return Relation(ident or f"{premises[0]} -> {to}", RelationKind(kind), premises, to, ident is not None)


def debate(claims: list[Claim], relations: list[Relation], **more: object) -> Document:
    made = DebateMap(
        "The railway yard",
        claims={claim.id: claim for claim in claims},
        relations={each.id: each for each in relations},
        **more,  # pyright: ignore[reportArgumentType]
    )
    return Document(made)


def park(language: str = "en") -> Document:
    """Return a debate with supports, attacks, linked premises, an undercut, groups, speakers and passages."""
    words = Passage("In July the yard is eight degrees hotter than the wood.", "survey", "p. 4", note="At noon.")
    others = Passage("We need homes, not benches.", "letter", speaker="tenants")
    claims = [
        Claim("park", PARK, title="A park", speaker="council", passages=(words, others)),
        Claim("heat", "A park would cool the district.", title="Cooler", speaker="council", group="air"),
        Claim("trees", "Full-grown trees cool the air around them.", group="air", passages=(words,)),
        Claim("grow", "Trees planted now will be full-grown in thirty years.", implicit=True, group="air"),
        Claim("homes", "The yard is the last place in town where homes could be built.", speaker="tenants"),
        Claim("noise", "Nobody wants to live beside the tracks.", speaker="council", note="Measured at night."),
        Claim("long", LONG, speaker="tenants", group="town"),
    ]
    relations = [
        relation("support", "heat", to="park"),
        relation("support", "trees", "grow", to="heat"),
        relation("attack", "homes", to="park", ident="r1"),
        relation("undercut", "noise", to="r1"),
        relation("support", "long", to="park"),
    ]
    return debate(
        claims,
        relations,
        language=language,
        question="What should become of the yard?",
        date="2025-03-01",
        speakers={
            "council": Speaker("council", "The council", "of the town", "#ffee88"),
            "tenants": Speaker("tenants", "Tenants’ union"),
        },
        sources={
            "survey": Source("survey", "A survey of the heat in the streets and yards of the town and its suburbs"),
            "letter": Source("letter", "Letter to the council", author="Tenants’ union"),
        },
        groups={"town": Group("town", "The town"), "air": Group("air", "The air", "town")},
    )
