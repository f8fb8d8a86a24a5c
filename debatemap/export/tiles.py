"""Cuts a sheet into pages of paper that overlap, to be glued together; lengths on paper in points."""

from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from debatemap.layout.request import Rect

_ROUNDING = 1e-6
MOST_PAGES = 400


class Paper(NamedTuple):
    """The size of a page, and what it keeps free at each side."""

    width: float
    height: float
    margin: float


class Tile(NamedTuple):
    """One page: its row and column, from 0, and the area of the sheet on it."""

    row: int
    column: int
    area: Rect

    @property
    def name(self) -> str:
        """Rows are letters, columns numbers: A1 is the first, B2 lies below and to the right of it."""
        letters, row = "", self.row + 1
        while row:
            row, letter = divmod(row - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}{self.column + 1}"


@dataclass(frozen=True)
class Tiling:
    """Pages row by row; `scale` is points per px of the sheet, `overlap` what neighbours both show, in points."""

    paper: Paper
    rows: int
    columns: int
    scale: float
    overlap: float
    tiles: tuple[Tile, ...]


def on_one_page(bounds: Rect, paper: Paper) -> Tiling:
    """Return the one page on which all of a sheet fits."""
    scale = min(_inner_width(paper) / bounds.width, _inner_height(paper) / bounds.height)
    return _tiling(bounds, paper, 1, 1, scale, 0.0)


def tiled(bounds: Rect, paper: Paper, scale: float, overlap: float) -> Tiling:
    """Return the pages that show a sheet at a scale; neighbours share a strip of `overlap`."""
    across, down = _inner_width(paper), _inner_height(paper)
    overlap = min(overlap, across / 2, down / 2)
    columns = _count(bounds.width * scale, across, overlap)
    rows = _count(bounds.height * scale, down, overlap)
    return _tiling(bounds, paper, rows, columns, scale, overlap)


def _count(length: float, page: float, overlap: float) -> int:
    return max(1, ceil((length - overlap) / (page - overlap) - _ROUNDING))


def _tiling(bounds: Rect, paper: Paper, rows: int, columns: int, scale: float, overlap: float) -> Tiling:
    """Cut pages whose whole lies around the middle of the sheet; none where nobody would glue so many."""
    width, height = _inner_width(paper) / scale, _inner_height(paper) / scale
    step_x, step_y = width - overlap / scale, height - overlap / scale
    left = bounds.centre.x - ((columns - 1) * step_x + width) / 2
    top = bounds.centre.y - ((rows - 1) * step_y + height) / 2
    places = [(row, column) for row in range(rows) for column in range(columns)] if rows * columns <= MOST_PAGES else []
    tiles = [
        Tile(row, column, Rect(left + column * step_x, top + row * step_y, width, height)) for row, column in places
    ]
    return Tiling(paper, rows, columns, scale, overlap, tuple(tiles))


def _inner_width(paper: Paper) -> float:
    return paper.width - 2 * paper.margin


def _inner_height(paper: Paper) -> float:
    return paper.height - 2 * paper.margin
