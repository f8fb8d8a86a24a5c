"""Which places of a drawing lead to addresses: the lines that credit a passage lead to its source."""

from collections.abc import Iterator
from typing import NamedTuple

from debatemap.drawing.drawable import Drawable
from debatemap.drawing.fonts import ascent, line_height
from debatemap.drawing.picture import Face, Picture
from debatemap.export.addresses import web_address
from debatemap.layout.request import Rect


class Link(NamedTuple):
    """An area in scene px and the address that it leads to."""

    area: Rect
    address: str


def passage_address(document: Drawable, claim: str, passage: int) -> str | None:
    """Return the web address of the source of a claim's passage, None if it has none that may be a link."""
    debate = document.map
    told = debate.claims.get(claim)
    if told is None or passage >= len(told.passages):
        return None
    source = debate.sources.get(told.passages[passage].source or "")
    return web_address(source.url) if source else None


def links(document: Drawable, picture: Picture) -> Iterator[Link]:
    """Return every link of a drawing, in its order."""
    for card in picture.cards:
        for line in card.face.lines:
            if line.passage is None or line.face is not Face.SMALL:
                continue
            address = passage_address(document, card.face.claim, line.passage)
            if address:
                top = card.y + line.baseline - ascent(line.face)
                yield Link(Rect(card.x + line.x, top, line.width, line_height(line.face)), address)
