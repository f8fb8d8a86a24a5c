"""Where memory runs out in the middle of painting, painters end: Qt would crash over one whose device is gone."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PySide6.QtGui import QPainter

from debatemap.export import ExportOptions, Format, preview, render_image
from debatemap.export.pdf import write_pdf
from debatemap.export.png import write_png
from debatemap.export.sheet import Sheet
from tests.export.debates import Given

_WAYS: dict[str, Callable[[Sheet, Given], object]] = {
    "image": lambda sheet, _given: render_image(sheet),
    "png": lambda sheet, _given: write_png(sheet, ExportOptions(), BytesIO()),
    "preview": lambda sheet, _given: preview(sheet, ExportOptions(format=Format.SVG), 300),
    "preview of a page": lambda sheet, _given: preview(sheet, ExportOptions(format=Format.PDF), 300),
    "pdf": lambda sheet, given: write_pdf(sheet, given, ExportOptions(), BytesIO()),
}


@pytest.mark.parametrize("way", _WAYS)
def test_a_painter_ends_where_painting_fails(
    sheet: Sheet, given: Given, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    painters: list[QPainter] = []

    def failing(painter: QPainter, *_given: object, **_more: object) -> None:
        painters.append(painter)
        raise MemoryError

    monkeypatch.setattr("debatemap.export.sheet.paint", failing)
    with pytest.raises(MemoryError):
        _WAYS[way](sheet, given)
    assert [painter.isActive() for painter in painters] == [False]
