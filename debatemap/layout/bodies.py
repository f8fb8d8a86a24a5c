"""Tries how a block may arrange the blocks under it: side by side, one under the other, in rows of rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from typing import NamedTuple

from debatemap.layout.columns import SIZE, Care, Offers, Part, Shape, Spacing, parts, single, spread, unbeaten
from debatemap.layout.forest import CARD, COMPONENT, GROUP, JUNCTION, PAGE, Block
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
from debatemap.layout.shelves import shelved

_UNDER_CARD = Spacing(GUTTER_LEFT + GUTTER_RIGHT, STACK_GAP, HEADER_ABOVE + HEADER_BELOW, BAND_GAP)
SPACINGS = {
    CARD: _UNDER_CARD,
    JUNCTION: _UNDER_CARD,
    GROUP: Spacing(GUTTER_LEFT + GUTTER_RIGHT, STACK_GAP, HEADER_BELOW, BAND_GAP),
    COMPONENT: Spacing(COMPONENT_GAP, COMPONENT_GAP, 0.0, COMPONENT_GAP),
    PAGE: Spacing(PAGE_GAP, PAGE_GAP, 0.0, PAGE_GAP),
}

Body = Shape
"""What a block's children take together: its shape but for the head."""

_FEW = 4


class Range(NamedTuple):
    """Which shapes are tried, by their width and height in px, and how finely."""

    care: Care
    narrowest: float = 0.0
    widest: float = inf
    lowest: float = 0.0
    highest: float = inf

    def for_blocks(self, least: float) -> Range:
        """Leave out what is too low or too narrow to hold `least` px² without being too wide or too high."""
        narrowest, lowest = max(self.narrowest, least / self.highest), max(self.lowest, least / self.widest)
        return Range(self.care, narrowest, self.widest, lowest, self.highest)


def areas(offers: Offers) -> list[float]:
    """Return the px² that each block takes at least."""
    return [
        offered[0][0] * offered[0][1] if len(offered) == 1 else min([shape[0] * shape[1] for shape in offered])
        for offered in offers
    ]


def bodies(block: Block, offers: Offers, tried: Range, least: Sequence[float] = ()) -> list[Body]:
    """Offer arrangements of a block's children: side by side, one under the other, and in one column.

    `least` is the area of each child where it is known.
    """
    spacing = SPACINGS[block.kind]
    if len(offers) == 1:
        return _alone(parts((0,), offers, spacing, tried.care))
    if not least and len(offers) > _FEW:
        least = areas(offers)
    supports, attacks = _sides(block)
    if supports and attacks:
        column = single([*supports, *attacks], offers, spacing)
        pro = _parts(supports, offers, spacing, tried, least)
        contra = _parts(attacks, offers, spacing, tried, least)
        under = _under(pro, contra, spacing) if block.kind is CARD else []
        return [*_alone((column,)), *_beside(pro, contra), *under]
    children = block.children
    everything = range(len(children))
    found = _alone(_parts(everything, offers, spacing, tried, least))
    if block.kind is not JUNCTION and len(children) > 2 and any(child.children for child in children):
        found += _shelves(everything, offers, spacing, tried.for_blocks(sum(least or areas(offers))))
    return found


def _sides(block: Block) -> tuple[list[int], list[int]]:
    """Return which children speak for a conclusion and which against it; of what is no conclusion, none."""
    if block.kind is not CARD and block.kind is not JUNCTION:
        return [], []
    supports: list[int] = []
    attacks: list[int] = []
    for i, child in enumerate(block.children):
        (attacks if child.against else supports).append(i)
    return supports, attacks


def _beside(pro: Sequence[Part], contra: Sequence[Part]) -> list[Body]:
    """Offer attacks in columns beside the supports, each with the narrowest of the others that is no higher.

    Both come narrow ones first: going through them together, each meets the one that it goes with.
    """
    found: list[Body] = []
    i = j = 0
    while i < len(pro) and j < len(contra):
        one, other = pro[i], contra[j]
        if one[1] >= other[1]:
            found.append((one[0] + other[0], one[1], (one, other), False))
            i += 1
        else:
            found.append((one[0] + other[0], other[1], (one, other), False))
            j += 1
    return found


def _under(pro: Sequence[Part], contra: Sequence[Part], spacing: Spacing) -> list[Body]:
    """Offer attacks in a band under the supports, each with the lowest of the others that is no wider."""
    found: list[Body] = []
    between = spacing.header + spacing.band
    last_pro, last_contra = len(pro) - 1, len(contra) - 1
    i = j = 0
    while True:
        one, other = pro[i], contra[j]
        width = one[0] if one[0] > other[0] else other[0]
        found.append((width + LANE * 2, one[1] + other[1] + between, (one, other), True))
        wider_pro = pro[i + 1][0] if i < last_pro else inf
        wider_contra = contra[j + 1][0] if j < last_contra else inf
        if wider_pro == wider_contra == inf:
            return found
        if wider_pro <= wider_contra:
            i += 1
        if wider_contra <= wider_pro:
            j += 1


def _alone(offered: Iterable[Part]) -> list[Body]:
    """Offer each part by itself."""
    return [(part[0], part[1], (part,), False) for part in offered]


def stacked(bands: Sequence[Part], spacing: Spacing) -> Body:
    """Put parts one under the other; a second band costs a margin for the line that leads to it, and a header."""
    margin = LANE * 2 if len(bands) > 1 else 0.0
    width = max([part[0] for part in bands]) + margin
    height = sum([part[1] for part in bands]) + (len(bands) - 1) * (spacing.header + spacing.band)
    return width, height, tuple(bands), True


def with_head(block: Block, bodies: Sequence[Body], care: Care, known: Sequence[Shape] = ()) -> list[Shape]:
    """Put the head on bodies; return those that are worth while, and what is known already, narrow ones first."""
    least, padding, above = _head(block)
    found: list[Body] = [
        (width + padding if width + padding > least else least, height + above, made, stacked)
        for width, height, made, stacked in bodies
    ]
    if known or len(found) > 1:
        found = [*known, *found]
        found.sort(key=SIZE)
        found = spread(unbeaten(found), care)
    return found


def _head(block: Block) -> tuple[float, float, float]:
    """Return the least width that a head needs, what it adds to the width of what stands under it, and its height."""
    kind = block.kind
    if kind is CARD:
        return block.width, 0.0, block.height + HEADER_ABOVE + HEADER_BELOW
    if kind is GROUP:
        padding = 2 * GROUP_PADDING
        return block.title_width + padding, padding, block.height + HEADER_BELOW + GROUP_PADDING
    return (block.head_width if kind is JUNCTION else 0.0), 0.0, 0.0


def over_one(block: Block, shape: Shape) -> Shape:
    """Put the head on one child that has one shape: what `bodies` and `with_head` make, but many blocks are such."""
    least, padding, above = _head(block)
    width, height = shape[0] + SPACINGS[block.kind].gutter, shape[1]
    part = (width, height, (0,), (1,), ())
    return (max(least, width + padding), height + above, (part,), False)


def _parts(
    indices: Sequence[int], offers: Offers, spacing: Spacing, tried: Range, least: Sequence[float]
) -> list[Part]:
    """Offer columns; of few blocks, all: to tell which are too low would take as long."""
    if len(indices) > _FEW:
        tried = tried.for_blocks(sum([least[i] for i in indices]))
    return parts(indices, offers, spacing, tried.care, tried.lowest, tried.highest)


def _shelves(indices: Sequence[int], offers: Offers, spacing: Spacing, tried: Range) -> list[Body]:
    """Offer rows of rows: useful where blocks differ much in height."""
    found: list[Body] = []
    rows: dict[tuple[int, int], Part] = {}
    width = max(tried.narrowest, max([offers[i][0][0] for i in indices]) + spacing.gutter)
    while len(found) < tried.care.most:
        shelves, following = shelved(indices, offers, spacing, width, rows)
        if len(shelves) == 1:
            break
        found.append(stacked(shelves, spacing))
        width = max(following, width * tried.care.step**2)
        if width > tried.widest:
            break
    return found
