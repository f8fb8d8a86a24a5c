"""Debates made by hand: small, and with everything in them that a file must show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from debatemap.document import PassageKey
from debatemap.drawing.depict import depict
from debatemap.drawing.picture import Picture
from debatemap.drawing.themes import theme
from debatemap.model import Claim, DebateMap, Group, Passage, Problem, Relation, RelationKind, Source, Speaker
from debatemap.sources import Anchor

ODD = "A <b>bold</b> & \"quoted\" 'text' ]]> \x00\x08\x1f\ufffe end"


@dataclass(frozen=True)
class Given:
    """A map as if read from a file."""

    map: DebateMap
    problems: Sequence[Problem] = field(default=())
    anchors: Mapping[PassageKey, Anchor] = field(default_factory=dict)


def debate(**more: object) -> Given:
    """Return a debate on cars in town: support, attack, undercut, linked premises, groups, speakers, passages."""
    sources = {
        "gazette": Source(
            "gazette", "Letter to the Gazette", "M. Duval", "2024-05-02", url="https://example.org/a?b=1&c=2"
        ),
        "minutes": Source("minutes", "Minutes of the council", url="javascript:alert(1)"),
    }
    quote = "My takings fell by a third when the bridge was shut."
    claims = [
        Claim("close", "The town should close its centre to cars."),
        Claim("air", "The air would be cleaner.", group="health", implicit=True),
        Claim(
            "shops",
            "Shops would lose customers.",
            speaker="duval",
            group="economy",
            passages=(
                Passage(quote, source="gazette", locator="§2"),
                Passage("Three shops out of five agree.", source="minutes", locator="p. 4"),
                Passage("Everybody says so."),
            ),
        ),
        Claim("stats", "Customers come by car.", group="economy", note="From a count in May."),
        Claim("bus", "Buses could bring them."),
        Claim("hebrew", "העיר צריכה לסגור את מרכזה למכוניות.", speaker="odd"),
        Claim("odd \"id\" <&> é", ODD),
    ]  # fmt: skip
    relations = [
        Relation("air -> close", RelationKind.SUPPORT, ("air",), "close"),
        Relation("shops -> close", RelationKind.ATTACK, ("shops", "stats"), "close", passages=(Passage("Hence not."),)),
        Relation("bus -> shops -> close", RelationKind.UNDERCUT, ("bus",), "shops -> close", note="So it need not."),
        Relation("hebrew -> close", RelationKind.SUPPORT, ("hebrew",), "close"),
        Relation("odd -> bus", RelationKind.ATTACK, ('odd "id" <&> é',), "bus"),
    ]  # fmt: skip
    values: dict[str, object] = {
        "title": "Cars & the <centre>",
        "question": "Should the town close its centre to cars?",
        "language": "en",
        "date": "2025-02-01",
        "sources": sources,
        "speakers": {
            "duval": Speaker("duval", "M. Duval", "shopkeeper", "#b5651d"),
            "odd": Speaker("odd", "O. Dd"),
        },
        "groups": {"economy": Group("economy", "The economy"), "health": Group("health", "Health")},
        "claims": {claim.id: claim for claim in claims},
        "relations": {relation.id: relation for relation in relations},
    }
    return Given(DebateMap(**{**values, **more}))  # pyright: ignore[reportArgumentType]


def drawn(given: Given, *, expanded: frozenset[str] = frozenset(), name: str = "light") -> Picture:
    return depict(given, expanded=expanded, theme=theme(name))
