"""What to export: format, contents, colours and size, checked when they are put together."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from debatemap.drawing.theme import Theme
from debatemap.drawing.themes import THEMES, theme
from debatemap.export.failure import ExportFailed
from debatemap.layout.engines import Arrangement

SMALLEST_SCALE, LARGEST_SCALE = 0.1, 8.0
DPI_AT_SCALE_1 = 96.0
_WIDEST_RATIO = 50.0


class Format(StrEnum):
    """A kind of file; the value is its suffix."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"
    JSON = "json"


class Page(StrEnum):
    """The page of a PDF: as large as the drawing, or paper that the drawing is fitted to."""

    DRAWING = "drawing"
    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"


class Orientation(StrEnum):
    """How paper is turned; AUTOMATIC: as suits the drawing."""

    AUTOMATIC = "automatic"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a map is to be exported.

    `format` None: as the file's suffix says. `expanded` are the claims whose passages are shown; `expand_all`: all.
    `theme` None: light, but print on paper. `scale` is the file's px per px of the drawing, for PDF its size likewise;
    `width`, in px, is what an image is to be wide instead. `editable` writes an SVG's text as text alone, to be edited
    where its font is there. `aspect` is the wanted width ÷ height, None: what suits the page. `arrangement` is how the
    map is laid out. `margin` is what paper keeps free at each side, in mm; `orientation` is how paper is turned. Raises
    ExportFailed for what can't be.
    """

    format: Format | None = None
    expanded: frozenset[str] = frozenset()
    expand_all: bool = False
    theme: str | None = None
    scale: float = 1.0
    width: int | None = None
    transparent: bool = False
    legend: bool = True
    editable: bool = False
    page: Page = Page.DRAWING
    orientation: Orientation = Orientation.AUTOMATIC
    margin: float = 10.0
    aspect: float | None = None
    arrangement: Arrangement = Arrangement.AUTOMATIC

    def __post_init__(self) -> None:
        if not SMALLEST_SCALE <= self.scale <= LARGEST_SCALE:
            wording = QCoreApplication.translate(
                "Export", "A scale of {scale} is out of reach: choose {least} to {most}"
            )
            raise ExportFailed(wording.format(scale=self.scale, least=SMALLEST_SCALE, most=LARGEST_SCALE))
        if self.width is not None and self.width < 1:
            raise ExportFailed(QCoreApplication.translate("Export", "An image must be at least 1 px wide"))
        if self.theme is not None and self.theme not in THEMES:
            wording = QCoreApplication.translate("Export", "There is no theme “{theme}”: choose {themes}")
            raise ExportFailed(wording.format(theme=self.theme, themes=", ".join(THEMES)))
        if self.aspect is not None and not 1 / _WIDEST_RATIO <= self.aspect <= _WIDEST_RATIO:
            wording = QCoreApplication.translate("Export", "A shape of {aspect} is out of reach: choose 0.02 to 50")
            raise ExportFailed(wording.format(aspect=self.aspect))
        if not 0.0 <= self.margin <= 80.0:
            raise ExportFailed(QCoreApplication.translate("Export", "A margin must be between 0 and 80 mm"))

    @property
    def chosen_theme(self) -> Theme:
        """The theme that is drawn in."""
        return theme(self.theme or ("light" if self.page is Page.DRAWING else "print"))

    @property
    def chosen_aspect(self) -> float:
        """The width ÷ height that is asked of the drawing."""
        if self.aspect or self.page is Page.DRAWING:
            return self.aspect or 1.6
        return 2**-0.5 if self.orientation is Orientation.PORTRAIT else 2**0.5


def format_of(path: Path, options: ExportOptions) -> Format:
    """Return the format that a file is to have; raise ExportFailed where neither options nor suffix tell."""
    if options.format is not None:
        return options.format
    try:
        return Format(path.suffix.lower().removeprefix("."))
    except ValueError:
        wording = QCoreApplication.translate("Export", "{file}: end the name with {formats} to say what to write")
        named = ", ".join(f".{known}" for known in Format)
        raise ExportFailed(wording.format(file=path, formats=named)) from None
