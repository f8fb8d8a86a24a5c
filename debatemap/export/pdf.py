"""Writes a sheet as PDF: vectors, text that can be selected, links to sources, the same bytes for the same map."""

from collections.abc import Sequence
from math import ceil
from typing import BinaryIO, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPdfWriter

from debatemap import __version__
from debatemap.drawing.detail import Detail
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.painter import painter_on
from debatemap.drawing.pens import brush
from debatemap.drawing.theme import Ink
from debatemap.export.links import links
from debatemap.export.options import ExportOptions, Orientation, Page
from debatemap.export.pdf_file import Annotation, undated, with_links, with_spaces
from debatemap.export.sheet import PADDING, Sheet, paint_sheet
from debatemap.export.size import scale_of
from debatemap.layout.request import Rect

_POINTS_PER_PX = 0.75
_POINTS_PER_MM = 72 / 25.4
_LONGEST_SIDE = 14_400.0
"""The largest page that every reader takes, in points."""
_PAPER = {Page.A4: QPageSize.PageSizeId.A4, Page.A3: QPageSize.PageSizeId.A3, Page.LETTER: QPageSize.PageSizeId.Letter}
_RESOLUTION = 1_200


class Placement(NamedTuple):
    """A page, in points, and how the sheet lies on it: its scale and its top left corner."""

    width: int
    height: int
    scale: float
    x: float
    y: float


def placement(sheet: Sheet, options: ExportOptions) -> Placement:
    """Return the page of a sheet: as large as that is, or paper turned to suit it, with the sheet in the middle."""
    bounds = sheet.bounds
    if options.page is Page.DRAWING:
        scale = scale_of(bounds, options) * _POINTS_PER_PX
        scale = min(scale, _LONGEST_SIDE / max(bounds.width, bounds.height))
        return Placement(max(1, ceil(bounds.width * scale)), max(1, ceil(bounds.height * scale)), scale, 0.0, 0.0)
    paper = QPageSize(_PAPER[options.page]).sizePoints()
    short, long = sorted((paper.width(), paper.height()))
    width, height = (long, short) if lies_across(bounds, options.orientation) else (short, long)
    margin = options.margin * _POINTS_PER_MM
    # The margins of the paper are room enough around the drawing; the sheet's own lies in them.
    across, down = bounds.width - 2 * PADDING, bounds.height - 2 * PADDING
    scale = min((width - 2 * margin) / across, (height - 2 * margin) / down)
    return Placement(width, height, scale, (width - bounds.width * scale) / 2, (height - bounds.height * scale) / 2)


def lies_across(bounds: Rect, orientation: Orientation) -> bool:
    """Tell whether paper is wider than high for a drawing."""
    if orientation is Orientation.AUTOMATIC:
        return bounds.width > bounds.height
    return orientation is Orientation.LANDSCAPE


def write_pdf(sheet: Sheet, document: Drawable, options: ExportOptions, out: BinaryIO) -> None:
    """Write a sheet on one page."""
    page = placement(sheet, options)
    plain = with_spaces(undated(_painted(sheet, options, page, document.map.authors)))
    annotations = [
        Annotation(_on_page(link.area, sheet.bounds, page), link.address) for link in links(document, sheet.picture)
    ]
    out.write(with_links(plain, annotations))


def _painted(sheet: Sheet, options: ExportOptions, page: Placement, authors: Sequence[str]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.picture.title)
    writer.setAuthor(", ".join(authors))
    writer.setCreator(f"debatemap {__version__}")
    writer.setDocumentId(_document_id(sheet))
    writer.setResolution(_RESOLUTION)
    size = QSizeF(page.width, page.height)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    with painter_on(writer) as painter:
        painter.scale(_RESOLUTION / 72, _RESOLUTION / 72)
        if not options.transparent:
            painter.fillRect(QRectF(0.0, 0.0, page.width, page.height), brush(sheet.picture.theme.colour(Ink.CANVAS)))
        painter.translate(page.x, page.y)
        painter.scale(page.scale, page.scale)
        painter.translate(-sheet.bounds.x, -sheet.bounds.y)
        paint_sheet(painter, sheet, QRectF(*sheet.bounds), 1.0, Detail.NEAR, background=False)
    return bytes(buffer.data().data())


def _document_id(sheet: Sheet) -> QUuid:
    """Return an id that is the same for the same drawing."""
    told = (sheet.picture.title, sheet.picture.theme.name, sheet.bounds, sheet.picture.cards, sheet.picture.relations)
    return QUuid.createUuidV5(QUuid(), repr(told).encode("utf-8", "replace"))


def _on_page(area: Rect, bounds: Rect, page: Placement) -> Rect:
    """Return where an area of the sheet lies on the page, in points from its lower left corner."""
    x = page.x + (area.x - bounds.x) * page.scale
    bottom = page.y + (area.bottom - bounds.y) * page.scale
    return Rect(x, page.height - bottom, area.width * page.scale, area.height * page.scale)
