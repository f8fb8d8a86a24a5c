"""Writes a sheet as PNG."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO

from PySide6.QtGui import QImage

from debatemap.export.image import strips
from debatemap.export.options import DPI_AT_SCALE_1, ExportOptions
from debatemap.export.png_file import PngFile
from debatemap.export.sheet import Sheet
from debatemap.export.size import image_size
from debatemap.layout.request import Cancelled

_INCHES_PER_METRE = 39.3701


def write_png(
    sheet: Sheet,
    options: ExportOptions,
    out: BinaryIO,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _share: None,
) -> None:
    """Write the image of a sheet strip by strip, telling `progress` which share is done, 0 to 1.

    Raises ExportFailed if the image would be too large, Cancelled soon after `cancelled()` is true.
    """
    size = image_size(sheet.bounds, options)
    file = PngFile(
        out,
        size.width,
        size.height,
        alpha=options.transparent,
        pixels_per_metre=round(size.scale * DPI_AT_SCALE_1 * _INCHES_PER_METRE),
        title=sheet.picture.title,
    )
    pixels = QImage.Format.Format_RGBA8888 if options.transparent else QImage.Format.Format_RGB888
    done = 0
    with ThreadPoolExecutor(1) as packing:
        packed = packing.submit(_nothing)
        for strip in strips(sheet, size, transparent=options.transparent):
            if cancelled():
                raise Cancelled
            plain = strip.convertToFormat(pixels)
            # One strip is packed while the next is painted.
            packed.result()
            packed = packing.submit(_add, file, plain)
            done += strip.height()
            progress(done / size.height)
        packed.result()
    file.finish()


def _nothing() -> None:
    """Stand for what is packed before there is a strip."""


def _add(file: PngFile, strip: QImage) -> None:
    file.add_rows(memoryview(strip.constBits()), strip.bytesPerLine())
