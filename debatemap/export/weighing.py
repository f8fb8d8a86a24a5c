"""Tells how many bytes an export will have, by writing it to nowhere."""

from collections.abc import Callable
from dataclasses import replace
from io import RawIOBase
from math import log
from typing import BinaryIO, NamedTuple, cast

from debatemap.drawing.drawable import Drawable
from debatemap.export.exporting import write_sheet
from debatemap.export.options import SMALLEST_SCALE, ExportOptions, Format
from debatemap.export.sheet import Sheet
from debatemap.export.size import image_size

_MOST_PIXELS = 16_000_000
"""A larger image is weighed by one of this many px, and one of a quarter of them."""


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
        if pixels > _MOST_PIXELS and smaller >= 2 * SMALLEST_SCALE:
            less = replace(options, width=None, scale=smaller)
            least = replace(options, width=None, scale=smaller / 2)
            most = _counted(sheet, document, less, chosen, cancelled)
            # An image of areas and edges grows more slowly than its px: how much more slowly, two of them tell.
            growth = log(most / _counted(sheet, document, least, chosen, cancelled), 4)
            return Weight(round(most * (pixels / _MOST_PIXELS) ** min(1.0, max(0.0, growth))), exact=False)
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
