"""The sheet that is exported: the drawing with room around it, under its title and legend."""

from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from debatemap.drawing.detail import Detail
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.legend import Legend, legend_of, paint_legend
from debatemap.drawing.painting import paint
from debatemap.drawing.pens import brush
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Point, Rect

PADDING = 32.0
_LEGEND_GAP = 36.0
_SCREEN = 1600.0 * 1000.0
_SHARE = 0.6
_LARGEST = 4.0
_ORIGIN = Point(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing to be exported; `bounds` in scene px.

    `corner` is the legend's top left one in the same, `enlarged` how many times its size the legend is shown.
    """

    picture: Picture
    bounds: Rect
    legend: Legend | None = None
    corner: Point = _ORIGIN
    enlarged: float = 1.0


def sheet_of(picture: Picture, document: Drawable | None = None) -> Sheet:
    """Return the sheet of a picture, with the legend of the document above it if there is one."""
    inner = picture.bounds
    if document is None:
        return Sheet(picture, _padded(inner))
    enlarged = _enlargement(inner)
    block = legend_of(picture, document, inner.width / enlarged)
    head = (block.height + _LEGEND_GAP) * enlarged
    wide = block.width * enlarged
    left = min(inner.x, inner.right - wide) if block.mirrored else inner.x
    whole = Rect(left, inner.y - head, max(inner.width, wide), inner.height + head)
    corner = Point(inner.right - wide if block.mirrored else whole.x, whole.y)
    return Sheet(picture, _padded(whole), block, corner, enlarged)


def paint_sheet(
    painter: QPainter,
    sheet: Sheet,
    area: QRectF,
    scale: float,
    detail: Detail | None = None,
    *,
    background: bool = True,
) -> None:
    """Paint what lies in an area of the sheet, with a painter in scene coordinates; arguments as for `paint`.

    The legend comes first, as whoever copies the text of a PDF gets it in the order of painting.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if background:
        painter.fillRect(area, brush(sheet.picture.theme.colour(Ink.CANVAS)))
    block, corner, enlarged = sheet.legend, sheet.corner, sheet.enlarged
    if block and area.top() < sheet.picture.bounds.y:
        painter.save()
        painter.translate(corner.x, corner.y)
        painter.scale(enlarged, enlarged)
        paint_legend(painter, block, sheet.picture.theme, scale * enlarged)
        painter.restore()
    paint(painter, sheet.picture, area, scale, detail, background=False)


def _enlargement(inner: Rect) -> float:
    """Return how much larger a legend must be to be read where the whole of a large drawing is looked at."""
    return min(_LARGEST, max(1.0, _SHARE * sqrt(inner.width * inner.height / _SCREEN)))


def _padded(rect: Rect) -> Rect:
    return Rect(rect.x - PADDING, rect.y - PADDING, rect.width + 2 * PADDING, rect.height + 2 * PADDING)
