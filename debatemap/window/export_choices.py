"""What a reader chooses of an export, as it is remembered from one time to the next."""

from collections.abc import Mapping, Set
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from debatemap.export import ExportOptions, Format, Page


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


@dataclass(frozen=True)
class ExportChoices:
    """`percent` is the scale of images."""

    format: Format = Format.PNG
    passages: Passages = Passages.AS_SEEN
    colours: Colours = Colours.LIGHT
    percent: int = 200
    page: Page = Page.DRAWING
    legend: bool = True
    transparent: bool = False

    def options(self, seen: Set[str]) -> ExportOptions:
        """Return the options for a map whose claims `seen` are expanded on the screen."""
        image = self.format is Format.PNG
        return ExportOptions(
            format=self.format,
            expanded=frozenset(seen) if self.passages is Passages.AS_SEEN else frozenset(),
            expand_all=self.passages is Passages.ALL,
            theme=self.colours.value,
            scale=self.percent / 100 if image else 1.0,
            transparent=self.transparent and self.format in {Format.PNG, Format.SVG},
            legend=self.legend,
            page=self.page if self.format is Format.PDF else Page.DRAWING,
        )

    def remembered(self) -> dict[str, str]:
        """Return the choices as texts."""
        return {name: str(value) for name, value in asdict(self).items()}


def recalled(remembered: Mapping[str, str]) -> ExportChoices:
    """Return the choices from their texts; one that makes no sense is as at the first time."""
    first = ExportChoices()
    values = {field.name: getattr(first, field.name) for field in fields(first)}
    return ExportChoices(**{name: _read(remembered.get(name, ""), value) for name, value in values.items()})


def _read(text: str, otherwise: Any) -> Any:
    if isinstance(otherwise, bool):
        return {"True": True, "False": False}.get(text, otherwise)
    try:
        value = type(otherwise)(text)
    except ValueError:
        return otherwise
    return min(800, max(10, value)) if isinstance(value, int) else value
