"""Writes lines of text as SVG: as text to be read, found and copied, and as shapes to be looked at."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from PySide6.QtGui import QFont

from debatemap.drawing.fonts import font, pixel_size
from debatemap.drawing.picture import Face, TextLine
from debatemap.drawing.theme import Theme
from debatemap.export.letters import Letters
from debatemap.export.markup import element, text

FAMILIES = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif"


class SvgText:
    """The text of one file; without `letters` it is only text, and its look depends on which fonts there are."""

    def __init__(self, theme: Theme, letters: Letters | None) -> None:
        self._theme = theme
        self._letters = letters

    def lines(self, lines: Iterable[TextLine], address: Callable[[int], str | None]) -> str:
        """Return lines of text; the line that credits a passage links to the passage's `address`, if it has one."""
        runs = groupby(lines, key=lambda line: (line.face, line.ink, line.passage))
        return "".join(
            _linked(
                self._run(list(run), face, self._theme.colour(ink)),
                address(passage) if passage is not None and face is Face.SMALL else None,
            )
            for (face, ink, passage), run in runs
        )

    def definitions(self) -> str:
        """Return what the text so far refers to."""
        return self._letters.definitions() if self._letters else ""

    def _run(self, lines: Sequence[TextLine], face: Face, colour: str) -> str:
        shaped = [self._letters.line(line) if self._letters else None for line in lines]
        seen = "".join(shape for shape in shaped if shape)
        shapes = element("g", {"fill": colour, "aria-hidden": "true"}, seen) if seen else ""
        made = font(face)
        look = {
            "font-size": float(pixel_size(face)),
            "font-weight": "600" if made.weight() >= QFont.Weight.DemiBold else None,
            "font-style": "italic" if made.italic() else None,
            "fill": colour,
        }
        words = "".join(_text(line, unseen=bool(shape)) for line, shape in zip(lines, shaped, strict=True))
        return shapes + element("g", look, words)


def no_address(_passage: int) -> None:
    """Give no passage an address."""
    return


def _text(line: TextLine, *, unseen: bool) -> str:
    """Return a line as text; `unseen` where its shapes are there: it can still be selected, found and copied."""
    right = line.right_to_left
    return element(
        "text",
        {
            "x": line.x + line.width if right else line.x,
            "y": line.baseline,
            "textLength": line.width,
            "lengthAdjust": "spacingAndGlyphs",
            "direction": "rtl" if right else None,
            "fill-opacity": 0.0 if unseen else None,
        },
        text(line.text),
    )


def _linked(inner: str, address: str | None) -> str:
    return element("a", {"href": address, "target": "_blank", "rel": "noopener"}, inner) if address else inner
