"""Paints the pages of a tiling: the drawing, marks where pages join, and which page it is."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter, QPen

from debatemap.drawing.detail import Detail
from debatemap.drawing.fonts import font
from debatemap.drawing.picture import Face
from debatemap.drawing.spatial_index import index_of, meet
from debatemap.export.failure import ExportFailed
from debatemap.export.pdf_file import undated, with_spaces
from debatemap.export.sheet import Sheet, paint_sheet
from debatemap.export.tiles import Tile, Tiling
from debatemap.layout.request import Cancelled, Rect

_RESOLUTION = 1_200
_MARK = QColor("#555555")
_MARK_LENGTH = 14.0
_MARK_GAP = 3.0
_LABEL_SCALE = 0.62
Label = Callable[[Tile, int, int], str]
"""What is written below a page, by its tile, its number and how many there are."""


def without_blank(tiling: Tiling, sheet: Sheet) -> Tiling:
    """Return the pages on which there is something; the others keep their places and names."""
    tiles = tuple(tile for tile in tiling.tiles if _holds_something(sheet, tile.area))
    return replace(tiling, tiles=tiles)


def _holds_something(sheet: Sheet, area: Rect) -> bool:
    picture, block, corner = sheet.picture, sheet.legend, sheet.corner
    if block and meet(Rect(*corner, block.width * sheet.enlarged, block.height * sheet.enlarged), area):
        return True
    index = index_of(picture)
    if index.cards_in(area) or any(meet(group.rect, area) for group in picture.groups):
        return True
    pieces = (pair for one in index.relations_in(area) for stroke in one.strokes for pair in pairwise(stroke.points))
    return any(meet(Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)), area) for a, b in pieces)


def paint_pages(
    device: QPagedPaintDevice,
    resolution: int,
    sheet: Sheet,
    tiling: Tiling,
    label: Label,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _share: None,
) -> None:
    """Paint every page; raises ExportFailed with no words where the device takes nothing, Cancelled between pages."""
    painter = QPainter()
    if not painter.begin(device):
        raise ExportFailed
    try:
        for number, tile in enumerate(tiling.tiles):
            if cancelled():
                raise Cancelled
            if number and not device.newPage():
                raise ExportFailed
            painter.save()
            painter.scale(resolution / 72, resolution / 72)
            paint_page(painter, sheet, tiling, tile, label(tile, number + 1, len(tiling.tiles)))
            painter.restore()
            progress((number + 1) / len(tiling.tiles))
    finally:
        painter.end()


def pages_as_pdf(
    sheet: Sheet,
    tiling: Tiling,
    label: Label,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _share: None,
) -> bytes:
    """Return a PDF of all pages; raises as `paint_pages`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.picture.title)
    writer.setResolution(_RESOLUTION)
    size = QSizeF(tiling.paper.width, tiling.paper.height)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    paint_pages(writer, _RESOLUTION, sheet, tiling, label, cancelled, progress)
    return with_spaces(undated(bytes(buffer.data().data())))


def paint_page(painter: QPainter, sheet: Sheet, tiling: Tiling, tile: Tile, label: str) -> None:
    """Paint one page with a painter in points from the paper's top left corner."""
    paper, scale, area = tiling.paper, tiling.scale, tile.area
    inner = QRectF(paper.margin, paper.margin, area.width * scale, area.height * scale)
    painter.save()
    painter.setClipRect(inner)
    painter.translate(inner.topLeft())
    painter.scale(scale, scale)
    painter.translate(-area.x, -area.y)
    paint_sheet(painter, sheet, QRectF(*area), 1.0, Detail.NEAR, background=False)
    painter.restore()
    if len(tiling.tiles) > 1:
        painter.setPen(QPen(_MARK, 0.5))
        for x in _joins(inner.left(), inner.right(), tiling.overlap, tile.column, tiling.columns):
            _tick_across(painter, x, inner.top(), inner.bottom())
        for y in _joins(inner.top(), inner.bottom(), tiling.overlap, tile.row, tiling.rows):
            _tick_down(painter, y, inner.left(), inner.right())
        _write(painter, label, inner)


def _joins(first: float, last: float, overlap: float, place: int, count: int) -> list[float]:
    """Return where the strips that a page shares with its neighbours begin and end, along one side."""
    before = [first, first + overlap] if place else []
    return before + ([last - overlap, last] if place + 1 < count else [])


def _tick_across(painter: QPainter, x: float, top: float, bottom: float) -> None:
    painter.drawLine(QPointF(x, top - _MARK_GAP - _MARK_LENGTH), QPointF(x, top - _MARK_GAP))
    painter.drawLine(QPointF(x, bottom + _MARK_GAP), QPointF(x, bottom + _MARK_GAP + _MARK_LENGTH))


def _tick_down(painter: QPainter, y: float, left: float, right: float) -> None:
    painter.drawLine(QPointF(left - _MARK_GAP - _MARK_LENGTH, y), QPointF(left - _MARK_GAP, y))
    painter.drawLine(QPointF(right + _MARK_GAP, y), QPointF(right + _MARK_GAP + _MARK_LENGTH, y))


def _write(painter: QPainter, label: str, inner: QRectF) -> None:
    painter.save()
    painter.setFont(font(Face.SMALL))
    painter.setPen(_MARK)
    painter.translate(inner.left(), inner.bottom() + _MARK_GAP)
    painter.scale(_LABEL_SCALE, _LABEL_SCALE)
    width = inner.width() / _LABEL_SCALE
    line = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, round(width))
    painter.drawText(QRectF(0, 0, width, 30), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, line)
    painter.restore()
