"""What is on the screen when the reader wants it on paper or in a file."""

from dataclasses import dataclass

from debatemap.document import Document
from debatemap.drawing.picture import Picture
from debatemap.layout.engines import Arrangement
from debatemap.layout.request import Rect
from debatemap.shown import Part


@dataclass(frozen=True)
class OnScreen:
    """A map, and how it is seen: its `expanded` cards, folds and focus, the selected `claim`, and the area in view."""

    document: Document
    picture: Picture
    area: Rect
    expanded: frozenset[str]
    part: Part
    arrangement: Arrangement
    claim: str | None
