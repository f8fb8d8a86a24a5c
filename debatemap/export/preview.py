"""Shows small what an export will look like, and tells how large it will be."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from debatemap.drawing.detail import Detail, detail_at
from debatemap.drawing.painter import painter_on
from debatemap.drawing.pens import brush
from debatemap.drawing.theme import Ink
from debatemap.export.options import ExportOptions, Format
from debatemap.export.pdf import placement
from debatemap.export.sheet import Sheet, paint_sheet
from debatemap.export.size import image_size, scale_of

_MM_PER_POINT = 25.4 / 72


class Preview(NamedTuple):
    """A small image of what will be exported, and its size: px, or mm for a PDF."""

    image: QImage
    width: int
    height: int
    in_mm: bool


def preview(sheet: Sheet, options: ExportOptions, most: int) -> Preview:
    """Return the preview of a sheet, at most `most` px wide and high; raise ExportFailed if the real one is too large.

    `options.format` must be set.
    """
    if options.format is Format.PDF:
        return _page(sheet, options, most)
    bounds = sheet.bounds
    if options.format is Format.PNG:
        width, height, scale = image_size(bounds, options)
        detail = detail_at(scale)
    else:
        scale, detail = scale_of(bounds, options), Detail.NEAR
        width, height = round(bounds.width * scale), round(bounds.height * scale)
    small = min(scale, most / max(bounds.width, bounds.height))
    image = _blank(bounds.width * small, bounds.height * small)
    _paint(image, sheet, small, detail, options)
    return Preview(image, width, height, in_mm=False)


def _page(sheet: Sheet, options: ExportOptions, most: int) -> Preview:
    page = placement(sheet, options)
    share = most / max(page.width, page.height)
    image = _blank(page.width * share, page.height * share)
    if not options.transparent:
        image.fill(brush(sheet.picture.theme.colour(Ink.CANVAS)).color())
    _paint(image, sheet, page.scale * share, Detail.NEAR, options, page.x * share, page.y * share)
    return Preview(image, round(page.width * _MM_PER_POINT), round(page.height * _MM_PER_POINT), in_mm=True)


def _blank(width: float, height: float) -> QImage:
    image = QImage(max(1, round(width)), max(1, round(height)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _paint(
    image: QImage, sheet: Sheet, scale: float, detail: Detail, options: ExportOptions, x: float = 0.0, y: float = 0.0
) -> None:
    with painter_on(image) as painter:
        painter.translate(x, y)
        painter.scale(scale, scale)
        painter.translate(-sheet.bounds.x, -sheet.bounds.y)
        paint_sheet(painter, sheet, QRectF(*sheet.bounds), scale, detail, background=not options.transparent)
