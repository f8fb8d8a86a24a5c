"""The colours of a lit text: the speakers' own, laid thinly under the words and as lines below them."""

from collections.abc import Mapping

from PySide6.QtGui import QColor

from debatemap.drawing.theme import Ink, Theme
from debatemap.window.tints import Tints

_LIT = 0.17
_LIT_ON_DARK = 0.24
_CHOSEN = 1.9
"""How much stronger the passages of the selected claim are lit."""
_SELECTION = 0.28


class SourceInks:
    """The colours of one theme and one map; `speakers` are the colours "#rrggbb" by the speaker's id."""

    def __init__(self, theme: Theme, speakers: Mapping[str, str]) -> None:
        self._speakers = speakers
        self._nobody = QColor(theme.colour(Ink.QUOTE_BAR))
        self._strength = _LIT_ON_DARK if theme.dark else _LIT
        tints = Tints(theme)
        self.ground = QColor(tints.card)
        self.text = QColor(theme.colour(Ink.TEXT))
        self.quiet = QColor(tints.quiet)
        self.rule = QColor(tints.rule)
        self.ring = QColor(theme.colour(Ink.SELECTION))
        self.selection = _thin(self.ring, _SELECTION)
        self.find = QColor("#7a5c00" if theme.dark else "#ffe27a")
        self.found = QColor("#c79a1b" if theme.dark else "#ffb300")

    def line(self, speaker: str | None) -> QColor:
        """Return the colour of the line below a speaker's words."""
        colour = self._speakers.get(speaker or "")
        return QColor(colour) if colour else self._nobody

    def wash(self, speaker: str | None, *, chosen: bool = False) -> QColor:
        """Return the colour laid under a speaker's words; over another one it becomes darker."""
        return _thin(self.line(speaker), self._strength * (_CHOSEN if chosen else 1.0))

    def glow(self, strength: float) -> QColor:
        """Return the colour in which a passage glows that was just gone to; `strength` from 1 to 0."""
        return _thin(self.ring, 0.4 * strength)


def _thin(colour: QColor, opacity: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(min(1.0, opacity))
    return made
