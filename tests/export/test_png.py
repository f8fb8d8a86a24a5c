"""PNG: right pixels in any size, little memory, the same bytes twice."""

import resource
import struct
from io import BytesIO
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage

from debatemap.drawing.theme import Ink
from debatemap.drawing.themes import LIGHT
from debatemap.export import ExportFailed, ExportOptions, image, render_image
from debatemap.export.png import write_png
from debatemap.export.sheet import Sheet, sheet_of
from debatemap.layout.request import Cancelled
from debatemap.model import Claim
from tests.export.debates import Given, debate, drawn


def png(sheet: Sheet, options: ExportOptions) -> bytes:
    out = BytesIO()
    write_png(sheet, options, out)
    return out.getvalue()


def _said(given: Given) -> dict[str, Claim]:
    return {ident: claim for ident, claim in given.map.claims.items() if not claim.implicit}


def chunks(data: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    place = 8
    while place < len(data):
        (size,) = struct.unpack(">I", data[place : place + 4])
        found[data[place + 4 : place + 8]] = data[place + 8 : place + 8 + size]
        place += 12 + size
    return found


@pytest.mark.parametrize("scale", [0.3, 1.0, 2.0])
def test_the_image_has_the_size_of_the_sheet_times_the_scale(sheet: Sheet, scale: float) -> None:
    read = QImage.fromData(png(sheet, ExportOptions(scale=scale)))
    assert read.width() == round(sheet.bounds.width * scale)
    assert read.height() == round(sheet.bounds.height * scale)


def test_an_image_can_be_asked_for_by_its_width(sheet: Sheet) -> None:
    assert QImage.fromData(png(sheet, ExportOptions(width=777))).width() == 777


@pytest.mark.parametrize("transparent", [False, True])
def test_the_file_has_the_pixels_that_were_painted(
    given: Given, transparent: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Solid lines only: where dashes fall depends on how much of a line Qt has to paint.
    solid = given.map.relations["hebrew -> close"]
    sheet = sheet_of(drawn(debate(relations={solid.id: solid}, claims=_said(given))))
    painted = render_image(sheet, 1.5, transparent=transparent)
    monkeypatch.setattr(image, "_STRIP_BYTES", 4 * painted.width() * 37)
    read = QImage.fromData(png(sheet, ExportOptions(scale=1.5, transparent=transparent)))
    found, wanted = (shown.convertToFormat(QImage.Format.Format_RGBA8888) for shown in (read, painted))
    assert bytes(found.constBits()) == bytes(wanted.constBits())


def test_the_background_is_the_themes_or_nothing(sheet: Sheet) -> None:
    opaque = QImage.fromData(png(sheet, ExportOptions()))
    assert opaque.pixelColor(1, 1) == QColor(LIGHT.colour(Ink.CANVAS))
    assert not opaque.hasAlphaChannel()
    assert QImage.fromData(png(sheet, ExportOptions(transparent=True))).pixelColor(1, 1).alpha() == 0


def test_the_file_tells_its_title_colours_and_resolution(sheet: Sheet) -> None:
    found = chunks(png(sheet, ExportOptions(scale=2.0)))
    assert found[b"sRGB"] == b"\0"
    assert struct.unpack(">IIB", found[b"pHYs"]) == (7559, 7559, 1)
    assert found[b"iTXt"].decode() == "Title\0\0\0\0\0Cars & the <centre>"


def test_the_same_map_gives_the_same_bytes(sheet: Sheet, given: Given) -> None:
    again = sheet_of(drawn(debate(), expanded=frozenset({"shops"})), given)
    assert png(again, ExportOptions()) == png(sheet, ExportOptions())


def test_a_huge_image_needs_no_more_memory_than_its_strips(sheet: Sheet) -> None:
    png(sheet, ExportOptions())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    png(sheet, ExportOptions(width=8_000))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000


def test_an_image_past_all_sense_is_refused_with_a_scale_that_works(sheet: Sheet) -> None:
    with pytest.raises(ExportFailed, match=r"choose a scale of [0-9.]+ or a width of [0-9]+ px at most") as failure:
        png(sheet, ExportOptions(width=70_000))
    width = int(str(failure.value).rpartition("width of ")[2].split()[0])
    assert width > 30_000
    with pytest.raises(ExportFailed, match="px is too large"):
        render_image(sheet, 16.0)


def test_progress_rises_to_all(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image, "_STRIP_BYTES", 400_000)
    told: list[float] = []
    write_png(sheet, ExportOptions(), BytesIO(), progress=told.append)
    assert len(told) > 3
    assert told[-1] == 1.0
    assert all(one < other for one, other in pairwise(told))


def test_a_cancelled_export_ends(sheet: Sheet) -> None:
    with pytest.raises(Cancelled):
        write_png(sheet, ExportOptions(), BytesIO(), cancelled=lambda: True)
