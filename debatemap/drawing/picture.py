"""The Picture: everything that is to be drawn, measured and placed, as frozen values.

All lengths are scene px at scale 1, y downwards. Whatever paints, writes SVG or finds what lies under the pointer reads
this and nothing else, so that the screen and every file show the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from debatemap.drawing.theme import Ink, Theme
from debatemap.layout.request import Point, Rect
from debatemap.model import RelationKind


class Face(StrEnum):
    """A font of the drawing: role, not size; `fonts` knows family, size and weight of each."""

    THESIS = "thesis"
    LONG_THESIS = "long-thesis"
    BODY = "body"
    IMPLICIT = "implicit"
    QUOTE = "quote"
    NOTE = "note"
    SMALL = "small"
    SMALL_STRONG = "small-strong"
    NUMBER = "number"
    GROUP = "group"
    FAR = "far"
    FAR_SMALL = "far-small"
    HEADING = "heading"


class TextLine(NamedTuple):
    """One laid-out line of text; `x` is its left end, `baseline` its y, relative to the owner's top left corner.

    `passage` is the index of the claim's passage that the line belongs to: its words, its source or its note.
    """

    x: float
    baseline: float
    width: float
    text: str
    face: Face
    ink: Ink
    passage: int | None = None
    right_to_left: bool = False

    def mirrored(self, width: float) -> "TextLine":
        """Return the line as it stands in a part so many px wide that is turned from left to right."""
        return self._replace(x=width - self.x - self.width)


class MarkKind(StrEnum):
    """What a small shape in a card is, and what a click on it does.

    PASSAGES and MORE are badges that expand the card, MORE where it has more to say without passages; a QUOTE_BAR is as
    high as its passage.
    """

    SPEAKER = "speaker"
    PASSAGES = "passages"
    MORE = "more"
    FOLDED = "folded"
    PROBLEM = "problem"
    QUOTE_BAR = "quote-bar"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Mark:
    """A small shape in a card: a chip, a badge, the bar beside a quotation, a rule between parts."""

    kind: MarkKind
    rect: Rect
    fill: Ink | str
    passage: int | None = None

    def mirrored(self, width: float) -> "Mark":
        """Return the mark as it stands in a part so many px wide that is turned from left to right."""
        return replace(self, rect=self.rect.mirrored(width))


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card shows, measured once and independent of where the card stands.

    `label` is what the card says from afar, as far as there is room: the claim's title (`titled`) or its text. `cut`
    tells that some of the claim's text is not shown: expanding the card shows it. A `mirrored` card is read from right
    to left: what stands at the left of others stands at its right. A `folded` card is the uppermost of a pile: what
    stands below its claim is hidden.
    """

    claim: str
    width: float
    height: float
    lines: tuple[TextLine, ...]
    label: str
    titled: bool
    marks: tuple[Mark, ...]
    accent: str | None
    thesis: bool
    implicit: bool
    expanded: bool
    cut: bool = False
    mirrored: bool = False
    folded: bool = False


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card face at its place."""

    face: CardFace
    x: float
    y: float

    @property
    def rect(self) -> Rect:
        return Rect(self.x, self.y, self.face.width, self.face.height)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line to be painted: a polyline whose inner corners are rounded; `arrow` puts an arrowhead on its last point."""

    points: tuple[Point, ...]
    arrow: bool


@dataclass(frozen=True, slots=True)
class PlacedRelation:
    """A relation as it is drawn.

    `routes` has one polyline per premise, from the premise's border to the target (all the way through the junction, if
    any). `strokes` is what is painted of it: lines that another relation paints for both are left out, so that dashes
    don't fill each other's gaps. `junction` is the centre of the dot where linked premises meet or undercuts arrive.
    `signs` are the places of the +, − or × marks.
    """

    id: str
    kind: RelationKind
    premises: tuple[str, ...]
    target: str
    routes: tuple[tuple[Point, ...], ...]
    strokes: tuple[Stroke, ...]
    signs: tuple[Point, ...]
    junction: Point | None = None
    linked: bool = False


@dataclass(frozen=True, slots=True)
class PlacedGroup:
    """A titled area behind its cards; `depth` 0 is outermost; lines are relative to the rect's corner."""

    id: str
    rect: Rect
    depth: int
    lines: tuple[TextLine, ...]
    title: str = ""


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Picture:
    """The drawing of a whole map in one theme; cards in reading order, groups outermost first.

    Pictures are equal only to themselves, so that what is prepared for one can be kept beside it.
    """

    title: str
    language: str | None
    theme: Theme
    bounds: Rect
    groups: tuple[PlacedGroup, ...]
    relations: tuple[PlacedRelation, ...]
    cards: tuple[PlacedCard, ...]
    card_of: Mapping[str, PlacedCard] = field(repr=False)
