"""Paints a sheet into images: whole ones for the clipboard and previews, strips for files of any size."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from debatemap.drawing.detail import detail_at
from debatemap.drawing.painter import painter_on
from debatemap.export.sheet import Sheet, paint_sheet
from debatemap.export.size import Size, size_in_memory

_STRIP_BYTES = 12_000_000
_SPARE = 16
_FORMAT = QImage.Format.Format_RGB32
_FORMAT_WITH_ALPHA = QImage.Format.Format_ARGB32_Premultiplied


def render_image(sheet: Sheet, scale: float = 1.0, *, transparent: bool = False) -> QImage:
    """Return the whole sheet as an image, `scale` px per scene px; raise ExportFailed if memory is no place for it."""
    size = size_in_memory(sheet.bounds, scale)
    image = QImage(size.width, size.height, _FORMAT_WITH_ALPHA if transparent else _FORMAT)
    if image.isNull():
        return image
    pixels, row = memoryview(image.bits()), image.bytesPerLine()
    # In strips, because Qt lets no other thread go on while it fills hundreds of megabytes.
    top, step = 0, max(1, _STRIP_BYTES // (4 * size.width))
    while top < size.height:
        height = min(step, size.height - top)
        strip = _painted(sheet, size, top, height, transparent=transparent)
        pixels[top * row : (top + height) * row] = strip.constBits()
        top += height
    return image


def strips(sheet: Sheet, size: Size, *, transparent: bool) -> Iterator[QImage]:
    """Return the image of a sheet in strips from the top down, each small enough for any memory."""
    height = max(1, min(size.height, _STRIP_BYTES // (4 * size.width)))
    for top in range(0, size.height, height):
        yield _painted(sheet, size, top, min(height, size.height - top), transparent=transparent)


def _painted(sheet: Sheet, size: Size, top: int, height: int, *, transparent: bool) -> QImage:
    """Paint the rows from `top` on, `height` of them; raise MemoryError where there is no room for them."""
    image = QImage(size.width, height, _FORMAT_WITH_ALPHA if transparent else _FORMAT)
    if image.isNull():
        raise MemoryError
    if transparent:
        image.fill(Qt.GlobalColor.transparent)
    bounds = sheet.bounds
    across, down = size.width / bounds.width, size.height / bounds.height
    # What lies just outside may reach in with a line's width or a letter's overhang.
    spare = _SPARE / down
    area = QRectF(bounds.x, bounds.y + top / down - spare, bounds.width, height / down + 2 * spare)
    with painter_on(image) as painter:
        painter.translate(0, -top)
        painter.scale(across, down)
        painter.translate(-bounds.x, -bounds.y)
        paint_sheet(painter, sheet, area, size.scale, detail_at(size.scale), background=not transparent)
    return image
