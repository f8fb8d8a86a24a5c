"""Writes a sheet as PNG."""

from collections.abc import Callable
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
    for strip in strips(sheet, size, transparent=options.transparent):
        if cancelled():
            raise Cancelled
        plain = strip.convertToFormat(pixels)
        file.add_rows(memoryview(plain.constBits()), plain.bytesPerLine())
        done += strip.height()
        progress(done / size.height)
    file.finish()
