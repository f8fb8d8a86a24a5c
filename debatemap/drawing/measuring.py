"""Measures all cards of a map: how large each is and what stands where in it."""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass

from debatemap.drawing.attribution import attribution
from debatemap.drawing.breaking import Line, elided
from debatemap.drawing.card_face import FACES, Setting, card_face
from debatemap.drawing.citing import cited_sources
from debatemap.drawing.colours import adapted
from debatemap.drawing.credits import Credit
from debatemap.drawing.drawable import Drawable, claims_with_problems, theses
from debatemap.drawing.picture import CardFace, Face
from debatemap.drawing.quote_state import quote_state
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.stubs import stub_words
from debatemap.drawing.theme import Ink, Theme
from debatemap.layout.request import Cancelled
from debatemap.model import Claim, DebateMap, Passage
from debatemap.shown import ShownMap, Stub

_WIDEST_GROUP_TITLE = 420.0
_AT_ONCE = 200
"""After so many cards it is asked whether they are still wanted."""
_FEWEST_REMEMBERED, _TIMES_REMEMBERED = 300, 5
"""How many faces are remembered: those of this map, light and dark, open and closed, and some of the map as it was."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces of all cards, and the titles of all groups, by id."""

    cards: Mapping[str, CardFace]
    groups: Mapping[str, Line]


class Accents:
    """The colours of the speakers in a theme, against ordinary cards and against those of theses."""

    def __init__(self, debate: DebateMap, theme: Theme) -> None:
        self._plain = speaker_colours(debate, theme)
        thesis = theme.colour(Ink.THESIS_CARD)
        self._on_thesis = {ident: adapted(colour, thesis) for ident, colour in self._plain.items()}

    def of(self, claim: Claim, thesis: bool) -> str | None:
        """Return the colour "#rrggbb" of a claim's speaker, None where nobody is named."""
        if claim.speaker is None:
            return None
        return (self._on_thesis if thesis else self._plain).get(claim.speaker)


def measure(
    document: Drawable,
    expanded: Set[str],
    theme: Theme,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    numbered: bool = False,
) -> Faces:
    """Return what every card shows; those whose id is in `expanded` show their passages.

    With `numbered` each quote bears the number of its source in the legend. A part of a map has the theses of the
    whole, and stubs at what is folded. Needs a QGuiApplication; any thread may do it. Raises Cancelled soon after
    `cancelled()` is true.
    """
    debate = document.map
    part = document if isinstance(document, ShownMap) else None
    heads = theses(part.whole if part else debate)
    stubs: Mapping[str, Stub] = part.stubs if part else {}
    troubled = claims_with_problems(document.problems, debate.claims.values())
    accents = Accents(debate, theme)
    numbers = cited_sources(debate, expanded) if numbered else {}
    cards: dict[str, CardFace] = {}
    for number, claim in enumerate(debate.claims.values()):
        if number % _AT_ONCE == 0 and cancelled():
            raise Cancelled
        thesis = claim.id in heads
        opened = claim.id in expanded
        setting = Setting(
            thesis=thesis,
            expanded=opened,
            language=debate.language,
            speaker=attribution(claim, debate) or None,
            accent=accents.of(claim, thesis),
            problem=claim.id in troubled,
            credits=tuple(_credit(debate, claim, passage, numbers) for passage in claim.passages) if opened else (),
            quotes=quote_state(claim, document.anchors),
            stub=stub_words(stubs[claim.id], debate.language) if claim.id in stubs else "",
        )
        cards[claim.id] = card_face(claim, setting)
    FACES.keep(max(_FEWEST_REMEMBERED, _TIMES_REMEMBERED * len(cards)))
    titles = {group.id: elided(group.title, Face.GROUP, _WIDEST_GROUP_TITLE) for group in debate.groups.values()}
    return Faces(cards, titles)


def _credit(debate: DebateMap, claim: Claim, passage: Passage, numbers: Mapping[str, int]) -> Credit:
    speaker = debate.speakers.get(passage.speaker) if passage.speaker and passage.speaker != claim.speaker else None
    source = debate.sources.get(passage.source) if passage.source else None
    number = numbers.get(passage.source or "", 0)
    return Credit(speaker.name if speaker else "", source.title if source else "", passage.locator or "", number)
