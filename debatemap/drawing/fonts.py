"""The bundled font family and its faces, in whole px so that every machine and every file breaks lines alike."""

from functools import cache
from threading import local
from typing import NamedTuple

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from debatemap.drawing.picture import Face
from debatemap.resources import resource

FAMILY = "Source Sans 3"
_FILES = ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf", "SourceSans3-It.ttf")


class _Cut(NamedTuple):
    size: int
    line_height: float
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False


_SEMIBOLD = QFont.Weight.DemiBold
_CUTS = {
    Face.THESIS: _Cut(20, 26.0, _SEMIBOLD),
    Face.LONG_THESIS: _Cut(16, 22.0, _SEMIBOLD),
    Face.BODY: _Cut(15, 20.0),
    Face.IMPLICIT: _Cut(15, 20.0, italic=True),
    Face.QUOTE: _Cut(14, 20.0),
    Face.NOTE: _Cut(13, 18.0, italic=True),
    Face.SMALL: _Cut(13, 18.0),
    Face.SMALL_STRONG: _Cut(13, 18.0, _SEMIBOLD),
    Face.NUMBER: _Cut(10, 14.0, _SEMIBOLD),
    Face.GROUP: _Cut(16, 22.0, _SEMIBOLD),
    Face.FAR: _Cut(32, 35.0, _SEMIBOLD),
    Face.FAR_SMALL: _Cut(25, 28.0, _SEMIBOLD),
    Face.HEADING: _Cut(24, 30.0, _SEMIBOLD),
}


@cache
def load_fonts() -> None:
    """Make the bundled family known to Qt, once; needs a QGuiApplication. Raises FileNotFoundError if it is missing."""
    # Of a script that no font has, Qt would name every font of the machine on standard error.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts") / name))


class _Own(local):
    """The fonts of one thread: Qt lets no two threads use the same font object at once."""

    def __init__(self) -> None:
        self.fonts: dict[Face, QFont] = {}
        self.metrics: dict[Face, QFontMetricsF] = {}


_own = _Own()


def font(face: Face) -> QFont:
    """Return the font of a face: unhinted, so that widths grow evenly with the scale; no ligatures, for PDF."""
    made = _own.fonts.get(face)
    if made is None:
        made = _own.fonts[face] = _made(_CUTS[face])
    return made


def metrics(face: Face) -> QFontMetricsF:
    """Return the metrics of a face, in px."""
    made = _own.metrics.get(face)
    if made is None:
        made = _own.metrics[face] = QFontMetricsF(font(face))
    return made


def _made(cut: _Cut) -> QFont:
    load_fonts()
    made = QFont(FAMILY)
    made.setPixelSize(cut.size)
    made.setWeight(cut.weight)
    made.setItalic(cut.italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    made.setFeature(QFont.Tag("liga"), 0)
    return made


def line_height(face: Face) -> float:
    """Return the px from one baseline to the next."""
    return _CUTS[face].line_height


def pixel_size(face: Face) -> int:
    """Return the size of a face in px at scale 1."""
    return _CUTS[face].size


@cache
def ascent(face: Face) -> float:
    """Return the px from the top of a line box to its baseline, with the letters in the middle of the box."""
    measured = metrics(face)
    return round((line_height(face) + measured.ascent() - measured.descent()) / 2 * 2) / 2
