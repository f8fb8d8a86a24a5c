"""The themes: which colour each part of the drawing takes in light, in dark and on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """A part of the drawing that has a colour of its own."""

    CANVAS = "canvas"
    CARD = "card"
    CARD_EDGE = "card-edge"
    THESIS_CARD = "thesis-card"
    THESIS_EDGE = "thesis-edge"
    THESIS_TEXT = "thesis-text"
    THESIS_QUIET = "thesis-quiet"
    THESIS_RULE = "thesis-rule"
    THESIS_BADGE = "thesis-badge"
    TEXT = "text"
    QUIET_TEXT = "quiet-text"
    QUOTE_TEXT = "quote-text"
    QUOTE_BAR = "quote-bar"
    RULE = "rule"
    BADGE = "badge"
    BADGE_TEXT = "badge-text"
    PROBLEM = "problem"
    GROUP = "group"
    GROUP_EDGE = "group-edge"
    GROUP_TEXT = "group-text"
    SUPPORT = "support"
    ATTACK = "attack"
    UNDERCUT = "undercut"
    SELECTION = "selection"
    HOVER = "hover"
    HIT = "hit"


@dataclass(frozen=True, slots=True)
class Theme:
    """A name and a colour "#rrggbb" for every ink; `speakers` are the colours given to speakers who have none."""

    name: str
    dark: bool
    inks: Mapping[Ink, str]
    speakers: tuple[str, ...]

    def colour(self, ink: Ink | str) -> str:
        """Return the colour of an ink as "#rrggbb"; a string that already is one comes back as it is."""
        return self.inks[ink] if isinstance(ink, Ink) else ink
