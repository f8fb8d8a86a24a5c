"""Previews are small, look like what will be written, and tell its size."""

import pytest

from debatemap.export import ExportFailed, ExportOptions, Format, Page, preview, sheet_for
from debatemap.export.pdf import placement
from debatemap.export.sheet import Sheet
from tests.export.debates import Given


def test_a_preview_fits_and_tells_the_final_size(sheet: Sheet) -> None:
    shown = preview(sheet, ExportOptions(format=Format.PNG, scale=2.0), 300)
    assert max(shown.image.width(), shown.image.height()) == 300
    assert (shown.width, shown.height) == (round(sheet.bounds.width * 2), round(sheet.bounds.height * 2))
    assert not shown.in_mm


def test_a_preview_of_paper_shows_the_page_and_tells_millimetres(sheet: Sheet) -> None:
    shown = preview(sheet, ExportOptions(format=Format.PDF, page=Page.A4), 300)
    assert sorted((shown.width, shown.height)) == [210, 297]
    assert shown.in_mm
    corner = shown.image.pixelColor(0, 0)
    assert corner.alpha() == 255


def test_a_transparent_preview_has_no_background(sheet: Sheet) -> None:
    shown = preview(sheet, ExportOptions(format=Format.SVG, transparent=True), 300)
    assert shown.image.pixelColor(0, 0).alpha() == 0


def test_a_size_that_can_not_be_written_is_told_in_the_preview(sheet: Sheet) -> None:
    with pytest.raises(ExportFailed):
        preview(sheet, ExportOptions(format=Format.PNG, width=80_000), 300)


def test_a_sheet_shows_the_passages_that_were_asked_for(given: Given) -> None:
    one = sheet_for(given, ExportOptions(expanded=frozenset({"shops"})))
    every = sheet_for(given, ExportOptions(expand_all=True))
    none = sheet_for(given, ExportOptions())
    shown = [[card.face.claim for card in sheet.picture.cards if card.face.expanded] for sheet in (none, one, every)]
    assert shown == [[], ["shops"], ["shops", "stats"]]


def test_a_sheet_without_legend_is_smaller(given: Given) -> None:
    with_legend, without = (sheet_for(given, ExportOptions(legend=legend)) for legend in (True, False))
    assert without.legend is None
    assert without.bounds.height < with_legend.bounds.height


def test_paper_is_filled_by_the_shape_that_fits_it_best(given: Given) -> None:
    fitted = ExportOptions(page=Page.A4)
    chosen = placement(sheet_for(given, fitted), fitted).scale
    others = [ExportOptions(page=Page.A4, aspect=aspect) for aspect in (0.7, 1.4)]
    assert all(chosen >= placement(sheet_for(given, other), other).scale for other in others)
