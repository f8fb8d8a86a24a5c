"""Paints one map as dot lays it out and as debatemap does: `python -m tests.benchmarks.side_by_side MAP OUT.png`.

Both have the same cards, in the same window of 1600 × 1000 px, each fitted into it; dot's above, debatemap's below.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from debatemap.document import open_document
from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.compose import compose
from debatemap.drawing.fonts import load_fonts
from debatemap.drawing.measuring import measure
from debatemap.drawing.painting import paint
from debatemap.drawing.picture import Picture
from debatemap.drawing.themes import LIGHT
from debatemap.layout.engines import engine
from debatemap.layout.request import LayoutRequest, LayoutResult, Point, Rect
from tests.benchmarks import graphviz

_WIDTH, _HEIGHT, _GAP = 1600, 1000, 16


def by_dot(request: LayoutRequest) -> LayoutResult:
    """Return dot's layout, top-down, as if it were ours; dot's lines run from conclusion to reason."""
    drawing = graphviz.draw(request, "TB")
    number = {box.id: i for i, box in enumerate(request.boxes)}
    ends = {(number[edge.target], number[edge.source]): edge.id for edge in request.edges}
    boxes = {box.id: Rect(*drawing.corners[box.id], box.width, box.height) for box in request.boxes}
    routes: dict[str, tuple[Point, ...]] = {}
    for pair, line in zip(drawing.ends, drawing.lines, strict=True):
        routes[ends[pair]] = tuple(Point(x, drawing.height - y) for x, y in reversed(line))
    return LayoutResult(boxes, routes, {}, Rect(0.0, 0.0, drawing.width, drawing.height))


def fitted(painter: QPainter, picture: Picture, top: float) -> None:
    """Paint a picture as large as it fits into one of the windows."""
    bounds = picture.bounds
    scale = min((_WIDTH - 2 * _GAP) / bounds.width, (_HEIGHT - 2 * _GAP) / bounds.height)
    painter.save()
    painter.translate(_WIDTH / 2 - bounds.width * scale / 2, top + _HEIGHT / 2 - bounds.height * scale / 2)
    painter.scale(scale, scale)
    painter.translate(-bounds.x, -bounds.y)
    paint(painter, picture, QRectF(bounds.x, bounds.y, bounds.width, bounds.height), scale)
    painter.restore()


def main(path: str, out: str) -> None:
    """Write the picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    load_fonts()
    document = open_document(Path(path))
    faces = measure(document, frozenset(), LIGHT)
    request = layout_request(document, faces, _WIDTH / _HEIGHT)
    pictures = [compose(document, faces, result, LIGHT) for result in (by_dot(request), engine().lay_out(request))]
    image = QImage(_WIDTH, 2 * _HEIGHT + _GAP, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for i, picture in enumerate(pictures):
        top = i * (_HEIGHT + _GAP)
        painter.fillRect(0, top, _WIDTH, _HEIGHT, QColor("#f5f4f0"))
        fitted(painter, picture, top)
    painter.end()
    image.save(out)
    application.quit()


if __name__ == "__main__":
    main(*sys.argv[1:3])
