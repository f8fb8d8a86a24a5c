"""Pages cover the whole sheet, share their overlap, and bear the names of rows and columns."""

import pytest
from PySide6.QtWidgets import QApplication

from debatemap.drawing.spatial_index import meet
from debatemap.export.pages import without_blank
from debatemap.export.sheet import sheet_of
from debatemap.export.tiles import MOST_PAGES, Paper, Tile, on_one_page, tiled
from debatemap.layout.request import Rect
from tests.export.debates import debate, drawn

A4 = Paper(595.0, 842.0, 34.0)
BOUNDS = Rect(-100.0, 50.0, 3000.0, 1700.0)


def test_one_page_holds_all_of_the_sheet() -> None:
    (tile,) = on_one_page(BOUNDS, A4).tiles
    assert tile.area.x <= BOUNDS.x + 0.01
    assert tile.area.right >= BOUNDS.right - 0.01
    assert tile.area.y <= BOUNDS.y
    assert tile.area.bottom >= BOUNDS.bottom


@pytest.mark.parametrize("scale", [0.2, 0.75, 1.5])
@pytest.mark.parametrize("overlap", [0.0, 28.0, 9_999.0])
def test_pages_cover_the_sheet_and_neighbours_share_a_strip(scale: float, overlap: float) -> None:
    tiling = tiled(BOUNDS, A4, scale, overlap)
    areas = {(tile.row, tile.column): tile.area for tile in tiling.tiles}
    first, last = areas[0, 0], areas[tiling.rows - 1, tiling.columns - 1]
    assert first.x <= BOUNDS.x + 0.01
    assert first.y <= BOUNDS.y + 0.01
    assert last.right >= BOUNDS.right - 0.01
    assert last.bottom >= BOUNDS.bottom - 0.01
    for (row, column), area in areas.items():
        if (row, column + 1) in areas:
            assert area.right - areas[row, column + 1].x == pytest.approx(tiling.overlap / scale)
        if (row + 1, column) in areas:
            assert area.bottom - areas[row + 1, column].y == pytest.approx(tiling.overlap / scale)


def test_what_nobody_would_glue_is_no_page_at_all() -> None:
    tiling = tiled(Rect(0.0, 0.0, 90_000.0, 90_000.0), A4, 1.0, 0.0)
    assert tiling.rows * tiling.columns > MOST_PAGES
    assert tiling.tiles == ()


def test_pages_with_nothing_on_them_are_left_out_and_the_others_keep_their_names(qapp: QApplication) -> None:
    sheet = sheet_of(drawn(debate()))
    far_below = Rect(sheet.bounds.x, sheet.bounds.y, sheet.bounds.width, sheet.bounds.height + 4_000)
    every = tiled(far_below, A4, 0.75, 0.0)
    kept = without_blank(every, sheet)
    assert 0 < len(kept.tiles) < len(every.tiles)
    for tile in every.tiles:
        holds = any(meet(card.rect, tile.area) for card in sheet.picture.cards)
        assert (tile in kept.tiles) or not holds
    assert (kept.rows, kept.columns) == (every.rows, every.columns)


def test_rows_are_letters_and_columns_numbers() -> None:
    names = [Tile(row, column, BOUNDS).name for row, column in [(0, 0), (1, 1), (25, 9), (26, 0), (27, 2)]]
    assert names == ["A1", "B2", "Z10", "AA1", "AB3"]
