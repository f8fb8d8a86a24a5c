"""Tells how many bytes an export will have, by writing it to nowhere."""

from collections.abc import Callable
from dataclasses import replace
from io import RawIOBase
from typing import BinaryIO, NamedTuple, cast

from debatemap.drawing.drawable import Drawable
from debatemap.export.exporting import write_sheet
from debatemap.export.options import SMALLEST_SCALE, ExportOptions, Format
from debatemap.export.sheet import Sheet
from debatemap.export.size import image_size

_MOST_PIXELS = 16_000_000
"""A larger image is weighed by a smaller one of this many px."""


class Weight(NamedTuple):
    """The bytes of a file; where they are not `exact`, they were reckoned from a smaller one."""

    size: int
    exact: bool


def weigh(
    sheet: Sheet, document: Drawable, options: ExportOptions, cancelled: Callable[[], bool] = lambda: False
) -> Weight:
    """Return how heavy a sheet is in `options.format`; raises ExportFailed, and Cancelled soon after `cancelled()`."""
    chosen = options.format or Format.PNG
    if chosen is Format.PNG:
        size = image_size(sheet.bounds, options)
        pixels = size.width * size.height
        smaller = size.scale * (_MOST_PIXELS / pixels) ** 0.5
        if pixels > _MOST_PIXELS and smaller >= SMALLEST_SCALE:
            less = replace(options, width=None, scale=smaller)
            return Weight(
                round(_counted(sheet, document, less, chosen, cancelled) * pixels / _MOST_PIXELS), exact=False
            )
    return Weight(_counted(sheet, document, options, chosen, cancelled), exact=True)


def _counted(
    sheet: Sheet, document: Drawable, options: ExportOptions, chosen: Format, cancelled: Callable[[], bool]
) -> int:
    scales = _Scales()
    write_sheet(sheet, document, cast("BinaryIO", scales), chosen, options, cancelled=cancelled)
    return scales.length


class _Scales(RawIOBase):
    """Takes what is written, keeps its length and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.length = 0

    def writable(self) -> bool:
        return True

    def write(self, piece: bytes | memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride] - all bytes that come here
        self.length += len(piece)
        return len(piece)
