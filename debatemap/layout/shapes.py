"""Chooses how each block arranges the blocks under it, so that the whole comes near the wanted proportions.

Every block offers several shapes (width, height), from tall to wide, each made of its children's shapes; the page picks
the one that fits best and the choice goes down the forest, as in slicing floorplans (Stockmeyer 1983).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import (
    BAND_GAP,
    COMPONENT_GAP,
    GROUP_PADDING,
    GUTTER_LEFT,
    GUTTER_RIGHT,
    HEADER_ABOVE,
    HEADER_BELOW,
    LANE,
    PAGE_GAP,
    STACK_GAP,
)
from debatemap.layout.request import Cancelled

Column = tuple[int, ...]
"""Indices of children, stacked from the top."""

Band = tuple[Column, ...]
"""Columns side by side."""

Bands = tuple[Band, ...]
"""Bands one under the other."""

_CONCLUSIONS = {BlockKind.CARD, BlockKind.JUNCTION}


@dataclass(frozen=True, slots=True)
class Care:
    """How finely shapes are tried: how many a block offers, and by what factor heights and widths grow."""

    shapes: int
    step: float
    most: int


_FINE = Care(20, 1.12, 48)
_COARSE = Care(10, 1.22, 28)
_FEW_BLOCKS = 600


@dataclass(frozen=True, slots=True)
class Shape:
    """A size in px, the arrangement that gives it, and the index of the shape that each child takes in it."""

    width: float
    height: float
    arrangement: Bands
    picks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """Some children arranged in columns of one band."""

    width: float
    height: float
    columns: Band
    picks: tuple[tuple[int, int], ...]


_Sized = TypeVar("_Sized", Shape, _Part)


@dataclass(frozen=True, slots=True)
class _Spacing:
    gutter: float
    stack: float
    header: float
    band: float
    care: Care = _COARSE


_UNDER_CARD = _Spacing(GUTTER_LEFT + GUTTER_RIGHT, STACK_GAP, HEADER_ABOVE + HEADER_BELOW, BAND_GAP)
_IN_GROUP = _Spacing(GUTTER_LEFT + GUTTER_RIGHT, STACK_GAP, HEADER_BELOW, BAND_GAP)
_IN_COMPONENT = _Spacing(GUTTER_LEFT + GUTTER_RIGHT, COMPONENT_GAP, 0.0, COMPONENT_GAP)
_ON_PAGE = _Spacing(PAGE_GAP, PAGE_GAP, 0.0, PAGE_GAP)
_SPACINGS = {
    BlockKind.CARD: _UNDER_CARD,
    BlockKind.JUNCTION: _UNDER_CARD,
    BlockKind.GROUP: _IN_GROUP,
    BlockKind.COMPONENT: _IN_COMPONENT,
    BlockKind.PAGE: _ON_PAGE,
}


def arrange(
    forest: Forest, aspect: float, kept: Mapping[str, object], cancelled: Callable[[], bool]
) -> dict[int, Bands]:
    """Return the arrangement of every block that has children, keyed by the block's number.

    `kept` gives the arrangements of an earlier drawing by block, in the children's keys; a block whose children are the
    same keeps its own.
    """
    care = _FINE if len(forest.ordered) <= _FEW_BLOCKS else _COARSE
    spacings = {kind: replace(spacing, care=care) for kind, spacing in _SPACINGS.items()}
    offers: list[list[Shape]] = [[] for _ in forest.ordered]
    for block in reversed(forest.ordered):
        if block.number % 256 == 0 and cancelled():
            raise Cancelled
        offers[block.number] = _offers(
            block, offers, spacings[block.kind], kept.get(block_key(block)) if kept else None
        )
    return _chosen(forest, offers, aspect)


def block_key(block: Block) -> str:
    """Return a name of the block that no other block of the forest has."""
    return f"{block.kind.value}:{block.id}"


def _chosen(forest: Forest, offers: Sequence[list[Shape]], aspect: float) -> dict[int, Bands]:
    """Choose the page's shape that fits best, and carry the choice down the forest."""
    shapes = offers[forest.page.number]
    pick = [0] * len(offers)
    pick[forest.page.number] = min(range(len(shapes)), key=lambda i: max(shapes[i].width / aspect, shapes[i].height))
    chosen: dict[int, Bands] = {}
    for block in forest.ordered:
        shape = offers[block.number][pick[block.number]]
        if block.children:
            chosen[block.number] = shape.arrangement
        for child, index in zip(block.children, shape.picks, strict=True):
            pick[child.number] = index
    return chosen


def _offers(block: Block, offers: Sequence[list[Shape]], spacing: _Spacing, kept: object) -> list[Shape]:
    children = block.children
    if not children:
        return [Shape(block.head_width, block.height, (), ())]
    shapes = [offers[child.number] for child in children]
    same = _same_arrangement(children, kept)
    bodies = _bodies(block, shapes, spacing) if same is None else [_kept_body(same, shapes, spacing)]
    return _spread([_with_head(block, body, spacing) for body in bodies], spacing.care)


def _same_arrangement(children: Sequence[Block], kept: object) -> Bands | None:
    """Return the kept arrangement in indices if it speaks of exactly these children."""
    if not isinstance(kept, tuple):
        return None
    index = {block_key(child): i for i, child in enumerate(children)}
    bands: list[Band] = []
    seen = 0
    for band in cast("tuple[tuple[tuple[str, ...], ...], ...]", kept):
        columns: list[Column] = []
        for column in band:
            if any(key not in index for key in column):
                return None
            columns.append(tuple(index[key] for key in column))
            seen += len(column)
        bands.append(tuple(columns))
    return tuple(bands) if seen == len(children) else None


def _kept_body(arrangement: Bands, shapes: Sequence[list[Shape]], spacing: _Spacing) -> Shape:
    parts = [_measured(band, shapes, spacing) for band in arrangement]
    return _banded(parts, len(shapes), spacing)


def _measured(columns: Band, shapes: Sequence[list[Shape]], spacing: _Spacing) -> _Part:
    width = height = 0.0
    for column in columns:
        width += spacing.gutter + max(shapes[i][0].width for i in column)
        height = max(height, sum(shapes[i][0].height + spacing.stack for i in column) - spacing.stack)
    return _Part(width, height, columns, tuple((i, 0) for column in columns for i in column))


def _bodies(block: Block, shapes: Sequence[list[Shape]], spacing: _Spacing) -> list[Shape]:
    """Offer arrangements of a block's children: side by side, one under the other, and in one column."""
    everything = range(len(shapes))
    supports = [i for i in everything if not block.children[i].against]
    attacks = [i for i in everything if block.children[i].against]
    total = len(shapes)
    if not supports or not attacks or block.kind not in _CONCLUSIONS:
        parts = _parts(list(everything), shapes, spacing)
        bodies = [_banded([part], total, spacing) for part in parts]
        return bodies if block.kind is BlockKind.JUNCTION else bodies + _shelves(list(everything), shapes, spacing)
    bodies = [_banded([_single([*supports, *attacks], shapes, spacing)], total, spacing)]
    for_parts, against_parts = _parts(supports, shapes, spacing), _parts(attacks, shapes, spacing)
    for one in for_parts:
        other = min(against_parts, key=lambda part: (max(part.height, one.height), part.width))
        bodies.append(_banded([_beside(one, other)], total, spacing))
    for other in against_parts:
        one = min(for_parts, key=lambda part: (max(part.height, other.height), part.width))
        bodies.append(_banded([_beside(one, other)], total, spacing))
    if block.kind is BlockKind.JUNCTION:
        return bodies
    for limit in {part.width for part in [*for_parts, *against_parts]}:
        fitting = [_lowest(parts, limit) for parts in (for_parts, against_parts)]
        if None not in fitting:
            bodies.append(_banded([part for part in fitting if part is not None], total, spacing))
    return bodies


def _lowest(parts: Sequence[_Part], width: float) -> _Part | None:
    return min((part for part in parts if part.width <= width), key=lambda part: part.height, default=None)


def _beside(one: _Part, other: _Part) -> _Part:
    return _Part(
        one.width + other.width, max(one.height, other.height), one.columns + other.columns, one.picks + other.picks
    )


def _banded(parts: Sequence[_Part], total: int, spacing: _Spacing) -> Shape:
    """Put parts one under the other; a second band costs a margin for the line that leads to it, and a header."""
    picks = [0] * total
    for part in parts:
        for child, pick in part.picks:
            picks[child] = pick
    margin = LANE * 2 if len(parts) > 1 else 0.0
    width = max(part.width for part in parts) + margin
    height = sum(part.height for part in parts) + (len(parts) - 1) * (spacing.header + spacing.band)
    return Shape(width, height, tuple(part.columns for part in parts), tuple(picks))


def _with_head(block: Block, body: Shape, spacing: _Spacing) -> Shape:
    match block.kind:
        case BlockKind.PAGE | BlockKind.COMPONENT:
            return body
        case BlockKind.GROUP:
            width = max(body.width, block.title_width) + 2 * GROUP_PADDING
            height = body.height + block.height + spacing.header + GROUP_PADDING
        case BlockKind.JUNCTION:
            return Shape(max(block.head_width, body.width), body.height, body.arrangement, body.picks)
        case BlockKind.CARD:
            width = max(block.width, body.width)
            height = block.height + spacing.header + body.height
    return Shape(width, height, body.arrangement, body.picks)


def _single(indices: Sequence[int], shapes: Sequence[list[Shape]], spacing: _Spacing) -> _Part:
    """One column, each child in its narrowest shape."""
    return _filled(indices, shapes, spacing, float("inf"))


def _parts(indices: Sequence[int], shapes: Sequence[list[Shape]], spacing: _Spacing) -> list[_Part]:
    """Offer column arrangements of the children `indices`, from one column to one row."""
    lowest = max(shapes[i][-1].height for i in indices)
    highest = sum(shapes[i][0].height + spacing.stack for i in indices)
    found: list[_Part] = []
    height = lowest
    for _ in range(spacing.care.most):
        part = _filled(indices, shapes, spacing, height)
        found.append(part)
        if height >= highest:
            break
        height = max(height * spacing.care.step, part.height)
    else:
        found.append(_single(indices, shapes, spacing))
    return _spread(found, spacing.care)


def _filled(indices: Sequence[int], shapes: Sequence[list[Shape]], spacing: _Spacing, limit: float) -> _Part:
    """Fill columns from the top, in order, each at most `limit` px high unless one child alone is higher."""
    columns: list[Column] = []
    picks: list[tuple[int, int]] = []
    column: list[int] = []
    at = widest = width = height = 0.0
    for i in indices:
        pick = _narrowest(shapes[i], limit)
        while pick + 1 < len(shapes[i]) and shapes[i][pick + 1].width <= widest:
            pick += 1
        shape = shapes[i][pick]
        if column and at + shape.height > limit:
            columns.append(tuple(column))
            width += spacing.gutter + widest
            column, at, widest = [], 0.0, 0.0
            pick = _narrowest(shapes[i], limit)
            shape = shapes[i][pick]
        column.append(i)
        picks.append((i, pick))
        widest = max(widest, shape.width)
        height = max(height, at + shape.height)
        at += shape.height + spacing.stack
    columns.append(tuple(column))
    return _Part(width + spacing.gutter + widest, height, tuple(columns), tuple(picks))


def _narrowest(shapes: Sequence[Shape], limit: float) -> int:
    """Return the index of the narrowest shape not higher than `limit`; shapes go from narrow to wide."""
    for index, shape in enumerate(shapes):
        if shape.height <= limit:
            return index
    return len(shapes) - 1


def _shelves(indices: Sequence[int], shapes: Sequence[list[Shape]], spacing: _Spacing) -> list[Shape]:
    """Offer rows of rows: useful where blocks differ much in height."""
    if len(indices) < 3:
        return []
    narrow = max(shapes[i][0].width for i in indices)
    whole = sum(shapes[i][-1].width + spacing.gutter for i in indices)
    found: list[Shape] = []
    width = narrow + spacing.gutter
    while width < whole and len(found) < spacing.care.most:
        found.append(_shelved(indices, shapes, spacing, width))
        width *= spacing.care.step
    return found


def _shelved(indices: Sequence[int], shapes: Sequence[list[Shape]], spacing: _Spacing, limit: float) -> Shape:
    parts: list[_Part] = []
    row: list[int] = []
    used = 0.0
    for i in indices:
        need = shapes[i][0].width + spacing.gutter
        if row and used + need > limit:
            parts.append(_best_row(row, shapes, spacing, limit))
            row, used = [], 0.0
        row.append(i)
        used += need
    parts.append(_best_row(row, shapes, spacing, limit))
    return _banded(parts, len(shapes), spacing)


def _best_row(row: Sequence[int], shapes: Sequence[list[Shape]], spacing: _Spacing, limit: float) -> _Part:
    """Arrange one shelf as low as `limit` px of width allow."""
    parts = _parts(row, shapes, spacing)
    return _lowest(parts, limit) or min(parts, key=lambda part: part.width)


def _spread(offers: list[_Sized], care: Care) -> list[_Sized]:
    """Keep those that no other beats in width and height, narrow ones first, not too many, evenly chosen."""
    best: list[_Sized] = []
    for offer in sorted(offers, key=lambda offer: (offer.width, offer.height)):
        if not best or offer.height < best[-1].height - 0.5:
            best.append(offer)
    if len(best) <= care.shapes:
        return best
    return [best[round(i * (len(best) - 1) / (care.shapes - 1))] for i in range(care.shapes)]
