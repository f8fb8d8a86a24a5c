"""Writes the shapes of letters into an SVG, each shape once, so that text looks the same where its font is missing."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout, QTextOption

from debatemap.drawing.fonts import font, pixel_size
from debatemap.drawing.picture import Face, TextLine
from debatemap.export.markup import element, path_data

_EM = 1000.0
"""Letters are drawn this many units high and scaled down where they stand."""

_WIDEST = 1e6


class _Letter(NamedTuple):
    """A letter of a line: the name of its shape, empty for a space, and its place in units of the em."""

    name: str
    x: float
    y: float


class Letters:
    """The shapes of the letters of one file."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str, int], str] = {}
        self._shapes: list[str] = []
        self._lines: dict[tuple[str, Face, bool], str | None] = {}

    def line(self, line: TextLine) -> str | None:
        """Return the shapes of a line where it stands, None if a letter of it has no shape, as of coloured pictures."""
        key = (line.text, line.face, line.right_to_left)
        if key not in self._lines:
            self._lines[key] = self._set(line)
        inner = self._lines[key]
        if inner is None:
            return None
        scale = f"{pixel_size(line.face) / _EM:g}"
        place = f"translate({line.x:g} {line.baseline:g}) scale({scale})"
        return element("g", {"transform": place}, inner)

    def definitions(self) -> str:
        """Return all shapes that the lines so far are made of."""
        return element("defs", {}, "".join(self._shapes))

    def _set(self, line: TextLine) -> str | None:
        layout = QTextLayout(line.text, font(line.face))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        right = line.right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.beginLayout()
        laid = layout.createLine()
        laid.setLineWidth(_WIDEST)
        layout.endLayout()
        ascent = laid.y() + laid.ascent()
        units = _EM / pixel_size(line.face)
        letters = [letter for run in layout.glyphRuns() for letter in self._letters(run, ascent, units)]
        unseen = sum(not letter.name for letter in letters)
        if unseen > sum(character.isspace() or not character.isprintable() for character in line.text):
            return None
        return "".join(_use(letter) for letter in letters if letter.name)

    def _letters(self, run: QGlyphRun, ascent: float, units: float) -> list[_Letter]:
        large = run.rawFont()
        places = run.positions()
        if large.fontTable(
            "head"
        ).isEmpty():  # Qt's own boxes, for a script that no font has: asked its name, Qt crashes
            return [_Letter("", place.x() * units, (place.y() - ascent) * units) for place in places]
        large.setPixelSize(_EM)
        return [
            _Letter(self._name(large, index), place.x() * units, (place.y() - ascent) * units)
            for index, place in zip(run.glyphIndexes(), places, strict=True)
        ]

    def _name(self, large: QRawFont, index: int) -> str:
        """Return the name of a letter's shape, drawn when it is met first."""
        key = (large.familyName(), large.styleName(), index)
        if key not in self._names:
            data = path_data(large.pathForGlyph(index), 0)
            name = f"l{len(self._shapes)}" if data else ""
            self._names[key] = name
            if name:
                self._shapes.append(element("path", {"id": name, "d": data}))
        return self._names[key]


def _use(letter: _Letter) -> str:
    return element("use", {"xlink:href": f"#{letter.name}", "x": round(letter.x), "y": round(letter.y) or None})
