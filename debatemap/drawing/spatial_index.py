"""Finds what lies at a point or in an area of a Picture, by a grid of cells."""

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from math import floor, hypot

from debatemap.drawing.kept import Beside
from debatemap.drawing.picture import Picture, PlacedCard, PlacedRelation
from debatemap.layout.request import Point, Rect

_CELL = 512.0
_EDGE = 10.0
"""How far arrowheads and signs reach beyond their line, in px."""

Cells = dict[tuple[int, int], dict[int, None]]


class SpatialIndex:
    """The cards and relations of a picture by place; what it returns comes in the picture's order."""

    def __init__(self, picture: Picture) -> None:
        self._all_cards = picture.cards
        self._all_relations = picture.relations
        self._bounds = picture.bounds

    def prepare(self) -> None:
        """Gather all now what would else be gathered when first asked for; a worker does it for a large map."""
        _ = self._cards, self._relations

    def card_at(self, point: Point) -> PlacedCard | None:
        """Return the card that covers a point."""
        cards = self._all_cards
        for number in self._cards.get(_cell(point), ()):
            if holds(cards[number].rect, point):
                return cards[number]
        return None

    def cards_in(self, area: Rect) -> tuple[PlacedCard, ...]:
        """Return the cards that lie in the area, wholly or in part."""
        cards = self._all_cards
        if encloses(area, self._bounds):
            return cards
        return tuple(cards[i] for i in sorted(_numbers(self._cards, area)) if meet(cards[i].rect, area))

    def relations_in(self, area: Rect) -> tuple[PlacedRelation, ...]:
        """Return the relations that may be seen in the area."""
        relations = self._all_relations
        if encloses(area, self._bounds):
            return relations
        return tuple(relations[i] for i in sorted(_numbers(self._relations, area)))

    def relation_at(self, point: Point, reach: float) -> PlacedRelation | None:
        """Return the relation whose line runs nearest to a point, at most `reach` px away."""
        found: PlacedRelation | None = None
        nearest = reach
        around = Rect(point.x - reach, point.y - reach, 2 * reach, 2 * reach)
        for relation in self.relations_in(around):
            away = min((_distance(point, a, b) for a, b in _segments(relation)), default=reach)
            if away < nearest or (found is None and away <= nearest):
                found, nearest = relation, away
        return found

    @cached_property
    def _cards(self) -> Cells:
        cells: Cells = {}
        for number, card in enumerate(self._all_cards):
            face = card.face
            _enter(cells, number, card.x, card.y, card.x + face.width, card.y + face.height)
        return cells

    @cached_property
    def _relations(self) -> Cells:
        cells: Cells = {}
        for number, relation in enumerate(self._all_relations):
            for stroke in relation.strokes:
                for (x, y), (other_x, other_y) in pairwise(stroke.points):
                    left, right = (x, other_x) if x < other_x else (other_x, x)
                    top, bottom = (y, other_y) if y < other_y else (other_y, y)
                    _enter(cells, number, left - _EDGE, top - _EDGE, right + _EDGE, bottom + _EDGE)
        return cells


def index_of(picture: Picture) -> SpatialIndex:
    """Return the index of a picture, the same one as long as the picture lives."""
    return _indexes.of(picture)


def holds(rect: Rect, point: Point) -> bool:
    """Tell whether a point lies in a rectangle."""
    return rect.x <= point.x <= rect.x + rect.width and rect.y <= point.y <= rect.y + rect.height


def meet(one: Rect, other: Rect) -> bool:
    """Tell whether two rectangles have an area in common."""
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def encloses(outer: Rect, inner: Rect) -> bool:
    """Tell whether the inner rectangle lies wholly in the outer one."""
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and outer.x + outer.width >= inner.x + inner.width
        and outer.y + outer.height >= inner.y + inner.height
    )


def _cell(point: Point) -> tuple[int, int]:
    return floor(point.x / _CELL), floor(point.y / _CELL)


def _enter(cells: Cells, number: int, left: float, top: float, right: float, bottom: float) -> None:
    first, last = int(left // _CELL), int(right // _CELL)
    upper, lower = int(top // _CELL), int(bottom // _CELL)
    for column in range(first, last + 1):
        for row in range(upper, lower + 1):
            cell = cells.get((column, row))
            if cell is None:
                cells[column, row] = {number: None}
            else:
                cell[number] = None


def _cells(rect: Rect) -> Iterator[tuple[int, int]]:
    rows = range(floor(rect.y / _CELL), floor((rect.y + rect.height) / _CELL) + 1)
    for column in range(floor(rect.x / _CELL), floor((rect.x + rect.width) / _CELL) + 1):
        for row in rows:
            yield column, row


def _numbers(cells: Cells, area: Rect) -> set[int]:
    columns, rows = area.width / _CELL, area.height / _CELL
    if columns * rows > len(cells):
        wanted = (numbers for cell, numbers in cells.items() if meet(_cell_rect(cell), area))
    else:
        wanted = (cells[cell] for cell in _cells(area) if cell in cells)
    return {number for numbers in wanted for number in numbers}


def _cell_rect(cell: tuple[int, int]) -> Rect:
    return Rect(cell[0] * _CELL, cell[1] * _CELL, _CELL, _CELL)


def _segments(relation: PlacedRelation) -> Iterator[tuple[Point, Point]]:
    for stroke in relation.strokes:
        yield from pairwise(stroke.points)


def _distance(point: Point, a: Point, b: Point) -> float:
    """Return the distance from a point to the segment from a to b."""
    along_x, along_y = b.x - a.x, b.y - a.y
    length = along_x * along_x + along_y * along_y
    share = ((point.x - a.x) * along_x + (point.y - a.y) * along_y) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(point.x - a.x - share * along_x, point.y - a.y - share * along_y)


_indexes = Beside(SpatialIndex)
