"""Where a passage comes from, as a card says it below the quotation."""

from typing import NamedTuple

from debatemap.drawing.breaking import break_lines
from debatemap.drawing.picture import Face

CREDIT_LINES = 3
"""No credit takes more lines: the words that it credits matter more."""
_POINT = " · "
_NOT_BEFORE_ELLIPSIS = " ,;:.-–—("


class Credit(NamedTuple):
    """Where a passage comes from; `speaker` is named where somebody else than the claim's speaker says the words.

    `number` is that of the source in the legend, 0 where there are no numbers.
    """

    speaker: str
    source: str
    locator: str
    number: int = 0


def credit_text(credit: Credit, room: float) -> str:
    """Write a credit, of the source's title as much as brings all of it on few lines of `room` px."""
    speaker, source, locator = (" ".join(part.split()) for part in credit[:3])
    if _fits(_written(speaker, source, locator), room):
        return _written(speaker, source, locator)
    fitting, too_much = 0, len(source)
    while too_much - fitting > 1:
        middle = (fitting + too_much) // 2
        if _fits(_written(speaker, _cut(source, middle), locator), room):
            fitting = middle
        else:
            too_much = middle
    return _written(speaker, _cut(source, fitting) if fitting else source, locator)


def _fits(text: str, room: float) -> bool:
    return not break_lines(text, Face.SMALL, room, CREDIT_LINES).cut


def _cut(source: str, length: int) -> str:
    return source[:length].rstrip(_NOT_BEFORE_ELLIPSIS) + "…"


def _written(*parts: str) -> str:
    return _POINT.join(part for part in parts if part)
