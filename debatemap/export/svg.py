"""Writes a sheet as SVG: text stays text, every claim carries its passages, sources are links, nothing is loaded."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from debatemap.drawing.drawable import Drawable
from debatemap.drawing.legend import Legend
from debatemap.drawing.picture import PlacedCard, PlacedGroup, PlacedRelation
from debatemap.drawing.theme import Ink
from debatemap.export.letters import Letters
from debatemap.export.links import passage_address
from debatemap.export.markup import Names, element, number, text, titled
from debatemap.export.options import ExportOptions
from debatemap.export.sheet import Sheet
from debatemap.export.size import scale_of
from debatemap.export.svg_shapes import card_body, group_area, mark_shape, moved, relation_shapes
from debatemap.export.svg_text import FAMILIES, SvgText, no_address
from debatemap.export.words import claim_words, relation_words
from debatemap.layout.request import Cancelled, Point

_MOST_LETTERS = 250_000
"""Of more letters than this only the text is written, without their shapes: browsers are too slow with so many."""
_MANY = 200


def write_svg(
    sheet: Sheet,
    document: Drawable,
    options: ExportOptions,
    out: BinaryIO,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _share: None,
) -> None:
    """Write a sheet and what the map says of its claims and relations; raise Cancelled soon after `cancelled()`."""
    pieces = _Svg(sheet, document, options)
    expected = len(sheet.picture.groups) + len(sheet.picture.relations) + len(sheet.picture.cards)
    for done, piece in enumerate(pieces.all()):
        out.write(piece.encode("utf-8"))
        if done % _MANY == 0:
            if cancelled():
                raise Cancelled
            progress(min(1.0, done / max(expected, 1)))
    progress(1.0)


class _Svg:
    """A sheet on its way to SVG."""

    def __init__(self, sheet: Sheet, document: Drawable, options: ExportOptions) -> None:
        self._sheet = sheet
        self._picture = sheet.picture
        self._theme = sheet.picture.theme
        self._document = document
        self._debate = document.map
        self._options = options
        self._names = Names()
        shaped = not options.editable and _letter_count(sheet) <= _MOST_LETTERS
        self._text = SvgText(self._theme, Letters() if shaped else None)

    def all(self) -> Iterator[str]:
        """Return the file piece by piece."""
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield element("svg", self._root(), "").removesuffix("</svg>") + "\n"
        yield titled(self._picture.title, self._description()) + "\n"
        if not self._options.transparent:
            yield element("rect", {**self._area(), "fill": self._theme.colour(Ink.CANVAS)}) + "\n"
        if self._sheet.legend:
            yield from self._layer("legend", iter([self._legend(self._sheet.legend)]))
        yield from self._layer("groups", (self._group(group) for group in self._picture.groups))
        yield from self._layer("relations", (self._relation(relation) for relation in self._picture.relations))
        yield from self._layer("claims", (self._card(card) for card in self._picture.cards))
        yield self._text.definitions() + "\n</svg>\n"

    def _root(self) -> dict[str, str | float | None]:
        bounds = self._sheet.bounds
        scale = scale_of(bounds, self._options)
        return {
            "xmlns": "http://www.w3.org/2000/svg",
            "xmlns:xlink": "http://www.w3.org/1999/xlink",
            "width": bounds.width * scale,
            "height": bounds.height * scale,
            "viewBox": " ".join(number(length) for length in bounds),
            "xml:lang": self._picture.language,
            "xml:space": "preserve",
            "role": "graphics-document",
            "font-family": FAMILIES,
            "style": "font-variant-ligatures:no-common-ligatures;text-rendering:geometricPrecision",
        }

    def _area(self) -> dict[str, str | float | None]:
        bounds = self._sheet.bounds
        return {"x": bounds.x, "y": bounds.y, "width": bounds.width, "height": bounds.height}

    def _description(self) -> str:
        debate = self._debate
        told = (debate.question, ", ".join(debate.authors), debate.date, debate.description, debate.licence)
        return "\n".join(part.strip() for part in told if part)

    def _layer(self, name: str, pieces: Iterator[str]) -> Iterator[str]:
        yield f'<g id="{text(self._names.name("layer", name))}">\n'
        for piece in pieces:
            yield piece + "\n"
        yield "</g>\n"

    def _legend(self, block: Legend) -> str:
        theme = self._theme
        inner = "".join(relation_shapes(relation, theme) for relation in block.relations)
        for card in block.cards:
            inner += element("g", {"transform": moved(Point(card.x, card.y))}, card_body(card.face, theme))
        inner += "".join(mark_shape(mark, theme) for mark in block.marks)
        inner += self._text.lines(block.lines, no_address)
        place = f"{moved(self._sheet.corner)} scale({number(self._sheet.enlarged)})"
        return element("g", {"transform": place}, inner)

    def _group(self, group: PlacedGroup) -> str:
        known = self._debate.groups.get(group.id)
        inner = titled(known.title if known else group.id) + group_area(group, self._theme)
        inner += self._text.lines(group.lines, no_address)
        place = moved(Point(group.rect.x, group.rect.y))
        return element("g", {"id": self._names.name("group", group.id), "transform": place}, inner)

    def _relation(self, placed: PlacedRelation) -> str:
        relation = self._debate.relations.get(placed.id)
        inner = titled(relation_words(relation, self._debate)) if relation else ""
        inner += relation_shapes(placed, self._theme)
        return element("g", {"id": self._names.name("relation", placed.id)}, inner)

    def _card(self, card: PlacedCard) -> str:
        claim = self._debate.claims.get(card.face.claim)

        def address(passage: int) -> str | None:
            return passage_address(self._document, card.face.claim, passage)

        inner = titled(claim_words(claim, self._debate), claim.note or "") if claim else ""
        inner += card_body(card.face, self._theme) + self._text.lines(card.face.lines, address)
        place = moved(Point(card.x, card.y))
        return element("g", {"id": self._names.name("claim", card.face.claim), "transform": place}, inner)


def _letter_count(sheet: Sheet) -> int:
    return sum(len(line.text) for card in sheet.picture.cards for line in card.face.lines)
