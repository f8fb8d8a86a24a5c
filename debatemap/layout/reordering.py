"""Lets siblings leave the file's order where two lines would cross without need.

Which siblings matter is read from the lines that cross: of those that hold one of their ends each, one is set before
or after the other, and the map is drawn again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from debatemap.layout.drawing import Drawing
from debatemap.layout.forest import CARD, JUNCTION, Block, Forest
from debatemap.layout.request import Edge, LayoutResult, Point
from debatemap.layout.shapes import block_key
from debatemap.layout.untangling import crossings

_FEW_CROSSINGS = 48
"""With so few it may pay that siblings leave the file's order."""
_MOST_TRIALS = 24
_MOST_BLOCKS = 800
"""How many siblings are set elsewhere at most, and how many blocks are drawn again for that."""
_PRICE = 0.15
"""How much bigger a drawing may get, as a share of its size, for all of its crossings."""
_CONCLUSIONS = (CARD, JUNCTION)

Pair = tuple[str, str]
"""The ids of two lines that cross."""


class Shift(NamedTuple):
    """A child of a block that is set to the place of another one, which moves on."""

    block: Block
    child: Block
    other: Block


def crossed(lines: Mapping[str, Sequence[Point]]) -> list[Pair]:
    """Return the lines that cross, once for every place; those that touch or lie on each other do not."""
    level: list[tuple[float, float, float, str]] = []
    upright: list[tuple[float, float, float, str]] = []
    for ident, line in lines.items():
        for a, b in pairwise(line):
            if a.y == b.y:
                level.append((a.y, min(a.x, b.x), max(a.x, b.x), ident))
            else:
                upright.append((a.x, min(a.y, b.y), max(a.y, b.y), ident))
    level.sort()
    heights = [piece[0] for piece in level]
    return [
        (one, other)
        for x, top, bottom, one in upright
        for _, left, right, other in level[bisect_right(heights, top) : bisect_left(heights, bottom)]
        if left < x < right and one != other
    ]


def reordered(
    drawing: Drawing, result: LayoutResult, hung: Mapping[str, str], forest: Forest, edges: Sequence[Edge]
) -> LayoutResult:
    """Return the drawing with siblings in another order if fewer lines cross then, else the `result` as it is."""
    ends = {edge.id: (forest.boxes[edge.source], forest.boxes[edge.target]) for edge in edges}
    orders: dict[str, Mapping[str, int]] = {}
    pairs = crossed(result.routes)
    trials = min(_MOST_TRIALS, _MOST_BLOCKS // len(forest.ordered))
    saves = 0 < len(pairs) <= _FEW_CROSSINGS
    tried: set[tuple[Block, ...]] = set()
    while saves and pairs:
        saves = False
        size, alternating = drawing.size, crossings(drawing.ends())
        for shift in shifts(pairs, ends.__getitem__):
            before = _do(shift)
            order = _told_apart(shift.block)
            if order in tried or len(tried) == trials:
                shift.block.children[:] = before
                continue
            tried.add(order)
            found = _drawn(drawing, alternating)
            saved = len(pairs) - len(found) if found is not None else 0
            if found is not None and saved > 0 and drawing.size <= size * (1 + _PRICE * saved / len(pairs)):
                orders[block_key(shift.block)] = {block_key(child): i for i, child in enumerate(shift.block.children)}
                pairs, result, saves = found, drawing.result(hung, dict(orders)), True
                break
            shift.block.children[:] = before
    return result


def shifts(pairs: Sequence[Pair], ends: Callable[[str], tuple[Block, Block]]) -> list[Shift]:
    """Return what might part lines that cross, first what might part most."""
    found: Counter[Shift] = Counter()
    for one, other in pairs:
        for a, b in combinations(dict.fromkeys((*ends(one), *ends(other))), 2):
            siblings = _siblings(a, b)
            if siblings:
                first, second = siblings
                found.update((Shift(first.above, first, second), Shift(first.above, second, first)))
    return [shift for shift, _ in found.most_common()]


def as_kept(forest: Forest, orders: Mapping[str, Mapping[str, int]]) -> None:
    """Set children in the orders of an earlier drawing; those that are new follow the one before them in the file."""
    if not orders:
        return
    forest.number()
    for block in forest.inner:
        order = orders.get(block_key(block))
        if order:
            _restore(block, order)


def _restore(block: Block, order: Mapping[str, int]) -> None:
    place = -1
    places: dict[Block, int] = {}
    for child in block.children:
        place = places[child] = order.get(block_key(child), place)
    block.children.sort(key=places.__getitem__)


def _do(shift: Shift) -> list[Block]:
    """Set a child to the place of another one; return the order before."""
    before = list(shift.block.children)
    at = before.index(shift.other)
    shift.block.children.remove(shift.child)
    shift.block.children.insert(at, shift.child)
    return before


def _told_apart(block: Block) -> tuple[Block, ...]:
    """Return the children of a block in their order; those for and against a conclusion stand apart anyway."""
    children = block.children
    return tuple(sorted(children, key=lambda child: child.against) if block.kind in _CONCLUSIONS else children)


def _drawn(drawing: Drawing, most: int) -> list[Pair] | None:
    """Draw anew unless the ends of more than `most` pairs of links alternate then; return the lines that cross."""
    drawing.choose()
    if crossings(drawing.ends()) > most:
        return None
    drawing.redraw()
    return crossed(drawing.lines)


def _siblings(one: Block, other: Block) -> tuple[Block, Block] | None:
    """Return the children of the lowest block around both that hold them, if it matters which of them comes first.

    It does not where one holds the other, nor between what stands for a conclusion and what stands against it.
    """
    first, second = one, other
    while first.parent is not second.parent:
        if first.depth >= second.depth:
            first = first.above
        else:
            second = second.above
        if first is second:
            return None
    if first is second or (first.above.kind in _CONCLUSIONS and first.against is not second.against):
        return None
    return first, second
