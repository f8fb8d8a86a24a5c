"""Raises a last column beside its conclusion's head, where it alone makes a drawing high and nothing is in the way.

Right of a head the row is free unless links run there; what is raised stays under the top of the head.
"""

from __future__ import annotations

from typing import NamedTuple

from debatemap.layout.corridors import Band
from debatemap.layout.forest import CARD, JUNCTION, Block, Forest
from debatemap.layout.measures import GUTTER_LEFT
from debatemap.layout.placing import place_under


class _Column(NamedTuple):
    """The last column of a block with one band; `low` is where the rest of the block ends, in px."""

    blocks: list[Block]
    line: float
    low: float


def raise_column(forest: Forest, kept: float | None) -> float:
    """Raise the last column under the only head of the page, as far as in an earlier drawing; return how far, in px."""
    page = forest.page
    head = _only_child(page)
    if head is None or head.kind is not CARD or not _free(head):
        return 0.0
    above, column = head, _last_column(head)
    if column is None:
        junction = _only_child(head)
        if junction is None or junction.kind is not JUNCTION or not _free(junction):
            return 0.0
        above, column = junction, _last_column(junction)
    if column is None or column.line < head.x + head.width + GUTTER_LEFT:
        return 0.0
    over = column.blocks[-1].y + column.blocks[-1].full_height - max(column.low, head.y + head.height)
    by = min(over if kept is None else kept, column.blocks[0].y - head.y)
    if by <= 0:
        return 0.0
    for block in column.blocks:
        block.y -= by
        place_under(forest, block)
    for block in {above, head, page}:
        block.full_height -= max(0.0, min(by, over))
    return by


def _only_child(block: Block) -> Block | None:
    return block.children[0] if len(block.children) == 1 else None


def _free(block: Block) -> bool:
    """Tell whether no link starts or ends at a head, or passes right of what stands under it."""
    return not (block.outer_ports or block.inner_ports or block.landing or block.right) and len(block.bands) == 1


def _last_column(block: Block) -> _Column | None:
    """Return the last column, if it is not the first, and one trunk alone rises from it."""
    band: Band = block.bands[0]
    *others, last = band.columns
    lines = list(band.gutters[-1].trunks.values())
    if not others or len(lines) != 1 or band.footer:
        return None
    low = max(column[-1].y + column[-1].full_height for column in others)
    return _Column(last, lines[0], low)
