"""Measures all cards of a map: how large each is and what stands where in it."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from debatemap.drawing.breaking import Line, elided
from debatemap.drawing.card_face import Credit, Setting, card_face
from debatemap.drawing.colours import adapted
from debatemap.drawing.drawable import Drawable, claims_with_problems, theses
from debatemap.drawing.picture import CardFace, Face
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.theme import Ink, Theme
from debatemap.model import Claim, DebateMap, Passage

_WIDEST_GROUP_TITLE = 420.0


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces of all cards, and the titles of all groups, by id."""

    cards: Mapping[str, CardFace]
    groups: Mapping[str, Line]


def measure(document: Drawable, expanded: Set[str], theme: Theme) -> Faces:
    """Return what every card shows; those whose id is in `expanded` show their passages. Needs a QGuiApplication."""
    debate = document.map
    heads = theses(debate)
    troubled = claims_with_problems(document.problems, debate.claims.values())
    plain = speaker_colours(debate, theme)
    on_thesis = {ident: adapted(colour, theme.colour(Ink.THESIS_CARD)) for ident, colour in plain.items()}
    cards: dict[str, CardFace] = {}
    for claim in debate.claims.values():
        thesis = claim.id in heads
        opened = claim.id in expanded
        speaker = debate.speakers.get(claim.speaker) if claim.speaker else None
        setting = Setting(
            thesis=thesis,
            expanded=opened,
            language=debate.language,
            speaker=speaker.name if speaker else None,
            accent=(on_thesis if thesis else plain)[speaker.id] if speaker else None,
            problem=claim.id in troubled,
            credits=tuple(_credit(debate, claim, passage) for passage in claim.passages) if opened else (),
        )
        cards[claim.id] = card_face(claim, setting)
    titles = {group.id: elided(group.title, Face.GROUP, _WIDEST_GROUP_TITLE) for group in debate.groups.values()}
    return Faces(cards, titles)


def _credit(debate: DebateMap, claim: Claim, passage: Passage) -> Credit:
    speaker = debate.speakers.get(passage.speaker) if passage.speaker and passage.speaker != claim.speaker else None
    source = debate.sources.get(passage.source) if passage.source else None
    return Credit(speaker.name if speaker else "", source.title if source else "", passage.locator or "")
