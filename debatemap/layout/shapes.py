"""Chooses how each block arranges the blocks under it, so that the whole comes near the wanted proportions.

Every block offers several shapes (width, height), from tall to wide, each made of its children's shapes; the page picks
the one that fits best and the choice goes down the forest, as in slicing floorplans (Stockmeyer 1983).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from debatemap.layout.columns import Band as Columns
from debatemap.layout.columns import (
    Bands,
    Care,
    Column,
    Offers,
    Part,
    Shape,
    Spacing,
    lowest,
    parts,
    row,
    single,
    spread_shapes,
)
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

_CONCLUSIONS = (BlockKind.CARD, BlockKind.JUNCTION)
_FINE = Care(20, 1.12, 48)
_COARSE = Care(10, 1.22, 28)
FEW_BLOCKS = 600
"""Up to so many blocks there is time to try shapes finely."""


def _spacings(care: Care) -> dict[BlockKind, Spacing]:
    gutter = GUTTER_LEFT + GUTTER_RIGHT
    under_card = Spacing(gutter, STACK_GAP, HEADER_ABOVE + HEADER_BELOW, BAND_GAP, care)
    return {
        BlockKind.CARD: under_card,
        BlockKind.JUNCTION: under_card,
        BlockKind.GROUP: Spacing(gutter, STACK_GAP, HEADER_BELOW, BAND_GAP, care),
        BlockKind.COMPONENT: Spacing(gutter, COMPONENT_GAP, 0.0, COMPONENT_GAP, care),
        BlockKind.PAGE: Spacing(PAGE_GAP, PAGE_GAP, 0.0, PAGE_GAP, care),
    }


def offered_shapes(forest: Forest, kept: Mapping[str, object], cancelled: Callable[[], bool]) -> Offers:
    """Return the shapes that every block offers, by its number.

    `kept` gives the arrangements of an earlier drawing by block, in the children's keys; a block whose children are the
    same keeps its own.
    """
    spacings = _spacings(_FINE if len(forest.ordered) <= FEW_BLOCKS else _COARSE)
    offers: list[Sequence[Shape]] = [()] * len(forest.ordered)
    for block in reversed(forest.ordered):
        number = block.number
        if number % 256 == 0 and cancelled():
            raise Cancelled
        if not block.children:
            offers[number] = (Shape(block.head_width, block.height),)
        else:
            earlier = kept.get(block_key(block)) if kept else None
            offers[number] = _offers(block, [offers[child.number] for child in block.children], spacings, earlier)
    return offers


def fitting(shapes: Sequence[Shape], aspect: float, wider: float = 1.0, higher: float = 1.0) -> int:
    """Return the index of the shape that fits best, if drawings come out `wider` and `higher` than shapes tell."""
    return min(range(len(shapes)), key=lambda i: max(shapes[i].width * wider / aspect, shapes[i].height * higher))


def block_key(block: Block) -> str:
    """Return a name of the block that no other block of the forest has."""
    return f"{block.kind.value}:{block.id}"


def arrangements(forest: Forest, offers: Offers, chosen: int) -> dict[int, Bands]:
    """Carry the choice of the page's shape down the forest; return how each block with children is arranged."""
    pick = [0] * len(offers)
    pick[forest.page.number] = chosen
    found: dict[int, Bands] = {}
    for block in forest.ordered:
        if not block.children:
            continue
        shape = offers[block.number][pick[block.number]]
        bands = [part.columns() for part in shape.parts]
        found[block.number] = tuple(bands) if shape.stacked else (tuple(column for band in bands for column in band),)
        for part in shape.parts:
            for i, index in zip(part.indices, part.picks, strict=True):
                pick[block.children[i].number] = index
    return found


def _offers(block: Block, offers: Offers, spacings: Mapping[BlockKind, Spacing], kept: object) -> list[Shape]:
    spacing = spacings[block.kind]
    same = _same_arrangement(block.children, kept) if kept else None
    bodies = _bodies(block, offers, spacing) if same is None else [_kept_body(same, offers, spacing)]
    return spread_shapes([_with_head(block, body, spacing) for body in bodies], spacing.care)


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


def _kept_body(arrangement: Bands, offers: Offers, spacing: Spacing) -> Shape:
    return _stacked([_measured(columns, offers, spacing) for columns in arrangement], spacing)


def _measured(columns: Columns, offers: Offers, spacing: Spacing) -> Part:
    width = height = 0.0
    ends: list[int] = []
    indices: list[int] = []
    for column in columns:
        width += spacing.gutter + max(offers[i][0].width for i in column)
        height = max(height, sum(offers[i][0].height + spacing.stack for i in column) - spacing.stack)
        indices += column
        ends.append(len(indices))
    return Part(width, height, indices, ends, (0,) * len(indices))


def _bodies(block: Block, offers: Offers, spacing: Spacing) -> list[Shape]:
    """Offer arrangements of a block's children: side by side, one under the other, and in one column."""
    children = block.children
    everything = range(len(children))
    conclusion = block.kind in _CONCLUSIONS
    supports = [i for i in everything if not children[i].against] if conclusion else []
    attacks = [i for i in everything if children[i].against] if conclusion else []
    if supports and attacks:
        return _for_and_against(block, supports, attacks, offers, spacing)
    bodies = [Shape(part.width, part.height, (part,)) for part in parts(everything, offers, spacing)]
    if block.kind is BlockKind.JUNCTION or len(children) < 3 or all(not child.children for child in children):
        return bodies
    return bodies + _shelves(everything, offers, spacing)


def _for_and_against(
    block: Block, supports: Sequence[int], attacks: Sequence[int], offers: Offers, spacing: Spacing
) -> list[Shape]:
    """Offer attacks in the column of the supports, in columns beside them, and in a band under them."""
    column = single([*supports, *attacks], offers, spacing)
    bodies = [Shape(column.width, column.height, (column,))]
    pro, contra = parts(supports, offers, spacing), parts(attacks, offers, spacing)
    bodies += [_beside(one, _matching(contra, one.height)) for one in pro]
    bodies += [_beside(_matching(pro, other.height), other) for other in contra]
    if block.kind is BlockKind.CARD:
        for width in {part.width for part in (*pro, *contra)}:
            above, below = lowest(pro, width), lowest(contra, width)
            if above and below:
                bodies.append(_stacked([above, below], spacing))
    return bodies


def _matching(offered: Sequence[Part], height: float) -> Part:
    """Return the narrowest part not higher than `height` px, or the lowest."""
    for part in offered:
        if part.height <= height:
            return part
    return offered[-1]


def _beside(one: Part, other: Part) -> Shape:
    return Shape(one.width + other.width, max(one.height, other.height), (one, other))


def _stacked(bands: Sequence[Part], spacing: Spacing) -> Shape:
    """Put parts one under the other; a second band costs a margin for the line that leads to it, and a header."""
    margin = LANE * 2 if len(bands) > 1 else 0.0
    width = max(part.width for part in bands) + margin
    height = sum(part.height for part in bands) + (len(bands) - 1) * (spacing.header + spacing.band)
    return Shape(width, height, tuple(bands), stacked=True)


def _with_head(block: Block, body: Shape, spacing: Spacing) -> Shape:
    match block.kind:
        case BlockKind.PAGE | BlockKind.COMPONENT:
            return body
        case BlockKind.GROUP:
            width = max(body.width, block.title_width) + 2 * GROUP_PADDING
            height = body.height + block.height + spacing.header + GROUP_PADDING
        case BlockKind.JUNCTION:
            width, height = max(block.head_width, body.width), body.height
        case BlockKind.CARD:
            width = max(block.width, body.width)
            height = block.height + spacing.header + body.height
    return Shape(width, height, body.parts, body.stacked)


def _shelves(indices: Sequence[int], offers: Offers, spacing: Spacing) -> list[Shape]:
    """Offer rows of rows: useful where blocks differ much in height."""
    narrow = max(offers[i][0].width for i in indices)
    whole = sum(offers[i][-1].width + spacing.gutter for i in indices)
    found: list[Shape] = []
    width = narrow + spacing.gutter
    while width < whole and len(found) < spacing.care.most:
        found.append(_shelved(indices, offers, spacing, width))
        width *= spacing.care.step
    return found


def _shelved(indices: Sequence[int], offers: Offers, spacing: Spacing, limit: float) -> Shape:
    shelves: list[Part] = []
    shelf: list[int] = []
    used = 0.0
    for i in indices:
        need = offers[i][0].width + spacing.gutter
        if shelf and used + need > limit:
            shelves.append(row(shelf, offers, spacing, limit))
            shelf, used = [], 0.0
        shelf.append(i)
        used += need
    shelves.append(row(shelf, offers, spacing, limit))
    return _stacked(shelves, spacing)
