"""Chooses how each block arranges the blocks under it, so that the whole comes near the wanted proportions.

Every block offers several shapes (width, height), from tall to wide, each made of its children's shapes; the page picks
the one that fits best and the choice goes down the forest, as in slicing floorplans (Stockmeyer 1983).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from debatemap.layout.bodies import SPACINGS, Body, Range, areas, bodies, over_one, stacked, with_head
from debatemap.layout.columns import Band as Columns
from debatemap.layout.columns import Bands, Care, Column, Offers, Part, Shape, Spacing
from debatemap.layout.forest import Block, Forest
from debatemap.layout.request import Cancelled

_INNER = Care(20, 1.12, 28)
"""How finely shapes are tried of blocks that stand in others."""
_ROUGH, _FINE = Care(20, 1.2, 28), Care(60, 1.04, 20)
"""How finely they are tried of the block that fills the page: at first, and near the best of those."""
_NEAR = 1.2
"""How much higher and lower, by a factor, than the best one is near."""
_FEW_BLOCKS = 120
_ROUGH_IF_FEW, _FINE_IF_FEW, _NEAR_IF_FEW = Care(48, 1.12, 48), Care(60, 1.03, 20), 1.15
"""How finely where there is time for more."""
_MOST = 3.0
"""How much wider and higher a page may be than one that is covered by cards."""

Known = dict[tuple[object, ...], tuple[list[Sequence[Shape]], Sequence[Shape]]]
"""The shapes that blocks offered, with what their children offered.

They are found by the block, by what each of its children offered, as an object, and on which side each stood.
"""


def offered_shapes(
    forest: Forest, kept: Mapping[str, object], known: Known | None, aspect: float, cancelled: Callable[[], bool]
) -> list[Sequence[Shape]]:
    """Return the shapes that every block offers, by its number.

    `kept` gives the arrangements of an earlier drawing by block, in the children's keys; a block whose children are the
    same keeps its own. `known` is what was found before some blocks were hung elsewhere; what is found now is added.
    """
    offers = _leaves(forest.ordered, known)
    top = _top(forest)
    heads = sum([block.head_width * block.height for block in forest.ordered])
    highest = max(1.0, (heads / aspect) ** 0.5 * _MOST)
    tried = Range(_INNER, 0.0, highest * aspect, 0.0, highest)
    for count, block in enumerate(reversed(forest.inner)):
        if count % 64 == 0 and cancelled():
            raise Cancelled
        number = block.number
        inner = [offers[child.number] for child in block.children]
        key: tuple[object, ...] = ()
        if known is not None:
            key = (block, *map(id, inner), *[child.against for child in block.children])
            if key in known:
                offers[number] = known[key][1]
                continue
        same = _same_arrangement(block.children, kept.get(block_key(block))) if kept else None
        if same is not None:
            offers[number] = with_head(block, [_kept_body(block, same, inner)], _INNER)
        elif len(inner) == 1 and len(inner[0]) == 1:
            offers[number] = (over_one(block, inner[0][0]),)
        elif block is top:
            offers[number] = _top_shapes(block, inner, aspect, few=len(offers) <= _FEW_BLOCKS)
        else:
            offers[number] = with_head(block, bodies(block, inner, tried), _INNER if number > top.number else _FINE)
        if known is not None:
            known[key] = inner, offers[number]
    return offers


def _leaves(ordered: Sequence[Block], known: Known | None) -> list[Sequence[Shape]]:
    """Return what blocks without children offer, by their numbers, and nothing yet for all others."""
    if known is not None:
        return [() if block.children else _known_leaf(block, known) for block in ordered]
    sizes = [(block.head_width, block.height) for block in ordered]
    # Most are as big as many others.
    offered = {size: ((*size, (), False),) for size in set(sizes)}
    return [() if block.children else offered[size] for block, size in zip(ordered, sizes, strict=True)]


def _known_leaf(block: Block, known: Known) -> Sequence[Shape]:
    """Return the one shape of a block without children, always the same object."""
    key = (block,)
    if key not in known:
        known[key] = [], ((block.head_width, block.height, (), False),)
    return known[key][1]


def _top(forest: Forest) -> Block:
    """Return the block in which all others stand, or the last of those."""
    block = forest.page
    while len(block.children) == 1:
        block = block.children[0]
    return block


def _top_shapes(block: Block, inner: Offers, aspect: float, *, few: bool) -> list[Shape]:
    """Offer shapes of the block that fills the page: roughly about the page's proportions, then finely near the best.

    No other shape of it would be chosen, and between two steps of the rough ones much room is lost.
    """
    least = areas(inner)
    height = max(1.0, (sum(least) / aspect) ** 0.5)
    width = height * aspect
    tried = Range(_ROUGH_IF_FEW) if few else Range(_ROUGH, width / 1.4, width * 1.6, 0.0, height * 1.6)
    shapes = with_head(block, bodies(block, inner, tried, least), _FINE)
    fine, near = (_FINE_IF_FEW, _NEAR_IF_FEW) if few else (_FINE, _NEAR)
    width, _, bands, _ = shapes[fitting(shapes, aspect)]
    heights = [part[1] for part in bands]
    tried = Range(fine, width / near, width * near, min(heights) / near, max(1.0, *heights) * near)
    return with_head(block, bodies(block, inner, tried, least), _FINE, shapes)


def fitting(shapes: Sequence[Shape], aspect: float, wider: float = 1.0, higher: float = 1.0) -> int:
    """Return the index of the shape that fits best, if drawings come out `wider` and `higher` than shapes tell."""
    heights = [max(shape[0] * wider / aspect, shape[1] * higher) for shape in shapes]
    return heights.index(min(heights))


def block_key(block: Block) -> str:
    """Return a name of the block that no other block of the forest has."""
    return f"{block.kind}:{block.id}"


def _same_arrangement(children: Sequence[Block], kept: object) -> Bands | None:
    """Return the kept arrangement in indices if it speaks of exactly these children."""
    if not isinstance(kept, tuple):
        return None
    index = {block_key(child): i for i, child in enumerate(children)}
    bands: list[Columns] = []
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


def _kept_body(block: Block, arrangement: Bands, offers: Offers) -> Body:
    spacing = SPACINGS[block.kind]
    return stacked([_measured(columns, offers, spacing) for columns in arrangement], spacing)


def _measured(columns: Columns, offers: Offers, spacing: Spacing) -> Part:
    width = height = 0.0
    ends: list[int] = []
    indices: list[int] = []
    for column in columns:
        width += spacing.gutter + max([offers[i][0][0] for i in column])
        height = max(height, sum([offers[i][0][1] + spacing.stack for i in column]) - spacing.stack)
        indices += column
        ends.append(len(indices))
    return width, height, indices, ends, ()
