"""What a reader chooses of an export, as it is remembered from one time to the next."""

from collections.abc import Mapping, Set
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from debatemap.export import ExportOptions, Format, Orientation, Page
from debatemap.export.options import DPI_AT_SCALE_1

RANGES = {"percent": (10, 800), "dpi": (10, 768), "width": (16, 65_000), "steps": (1, 3)}
"""The least and the most of what is chosen as a number."""


class Extent(StrEnum):
    """Which claims are exported; `SHOWN` is the neighbourhood that is on the screen instead of the whole map."""

    WHOLE = "whole"
    SHOWN = "shown"
    NEAR = "near"
    VISIBLE = "visible"


class Passages(StrEnum):
    """Which cards show their passages."""

    AS_SEEN = "as-seen"
    NONE = "none"
    ALL = "all"


class Colours(StrEnum):
    """The theme of the exported drawing."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


class Measure(StrEnum):
    """What says how large an image is."""

    PERCENT = "percent"
    DPI = "dpi"
    WIDTH = "width"


@dataclass(frozen=True)
class ExportChoices:
    """One answer to each question of the form; `folded`: what is folded on the screen is in the file."""

    png: bool = True
    svg: bool = False
    pdf: bool = False
    json: bool = False
    extent: Extent = Extent.WHOLE
    steps: int = 1
    folded: bool = True
    passages: Passages = Passages.AS_SEEN
    colours: Colours = Colours.LIGHT
    measure: Measure = Measure.PERCENT
    percent: int = 200
    dpi: int = 192
    width: int = 1920
    page: Page = Page.DRAWING
    orientation: Orientation = Orientation.AUTOMATIC
    legend: bool = True
    transparent: bool = False

    @property
    def formats(self) -> tuple[Format, ...]:
        """The formats that are to be written."""
        chosen = {Format.PNG: self.png, Format.SVG: self.svg, Format.PDF: self.pdf, Format.JSON: self.json}
        return tuple(one for one, on in chosen.items() if on)

    def options(self, one: Format, seen: Set[str]) -> ExportOptions:
        """Return the options of one format, for a map whose claims `seen` are expanded on the screen."""
        image, paper = one is Format.PNG, one is Format.PDF
        return ExportOptions(
            format=one,
            expanded=frozenset(seen) if self.passages is Passages.AS_SEEN else frozenset(),
            expand_all=self.passages is Passages.ALL,
            theme=self.colours.value,
            scale=self._scale if image else 1.0,
            width=self.width if image and self.measure is Measure.WIDTH else None,
            transparent=self.transparent and one in {Format.PNG, Format.SVG},
            legend=self.legend,
            page=self.page if paper else Page.DRAWING,
            orientation=self.orientation if paper else Orientation.AUTOMATIC,
        )

    @property
    def _scale(self) -> float:
        match self.measure:
            case Measure.PERCENT:
                return self.percent / 100
            case Measure.DPI:
                return max(0.1, self.dpi / DPI_AT_SCALE_1)
            case Measure.WIDTH:
                return 1.0

    def remembered(self, before: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the choices as texts.

        The neighbourhood on the screen is for this time only: the extent that was remembered `before` stays.
        """
        texts = {name: str(value) for name, value in asdict(self).items()}
        if before is not None and self.extent is Extent.SHOWN:
            texts["extent"] = recalled(before).extent.value
        return texts


def recalled(remembered: Mapping[str, str]) -> ExportChoices:
    """Return the choices from their texts; one that makes no sense is as at the first time."""
    first = ExportChoices()
    values = {field.name: getattr(first, field.name) for field in fields(first)}
    return ExportChoices(**{name: _read(name, remembered.get(name, ""), value) for name, value in values.items()})


def _read(name: str, text: str, otherwise: Any) -> Any:
    if isinstance(otherwise, bool):
        return {"True": True, "False": False}.get(text, otherwise)
    try:
        value = type(otherwise)(text)
    except ValueError:
        return otherwise
    if name in RANGES:
        least, most = RANGES[name]
        return min(most, max(least, value))
    return value
