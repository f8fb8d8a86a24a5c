"""Gives every block its size and place, and every trunk its line; leaves room for the links."""

# ruff: noqa: PLR1730 - comparing takes a fraction of the time of min and max, and this runs more than all else.

from __future__ import annotations

from debatemap.layout.corridors import Band, Bundle, Corridor
from debatemap.layout.forest import CARD, COMPONENT, GROUP, JUNCTION, PAGE, Block, Forest
from debatemap.layout.measures import (
    BAND_GAP,
    COMPONENT_GAP,
    EDGE_INSET,
    ENTRY_STEP,
    FOOTER_ABOVE,
    GROUP_PADDING,
    GUTTER_LEFT,
    GUTTER_RIGHT,
    HEADER_ABOVE,
    HEADER_BELOW,
    LANE,
    LINK_ROOM,
    PAGE_GAP,
    STACK_GAP,
    STUB_TOP,
)

_FREE = (PAGE, COMPONENT)
_GAPS = {
    PAGE: PAGE_GAP,
    COMPONENT: COMPONENT_GAP,
    GROUP: STACK_GAP,
    CARD: STACK_GAP,
    JUNCTION: STACK_GAP,
}


def measure(forest: Forest) -> None:
    """Give all blocks their sizes, with room for all lines."""
    for block in forest.ordered:
        if block.landing and not block.bands:
            block.full_height = block.height + _links(block.landing, LANE, HEADER_BELOW)
    for block in reversed(forest.inner):
        _measure(block)


def place(forest: Forest) -> None:
    """Place all blocks that were measured, their heads and the lines of their trunks."""
    for block in forest.ordered:
        if block.bands or block.landing or block.kind is JUNCTION:
            _place(block)


def place_under(forest: Forest, block: Block) -> None:
    """Place a block and all that stands under it, once it was moved."""
    depth = block.depth
    block.head_x, block.head_y = block.x, block.y
    _place(block)
    for other in forest.ordered[block.number + 1 :]:
        if other.depth <= depth:
            break
        if other.bands or other.landing or other.kind is JUNCTION:
            _place(other)


def exit_line(block: Block) -> float:
    """Return the px from the top of a head to where its first line leaves it."""
    middle = block.height / 2
    if block.kind is CARD:
        return middle if middle < STUB_TOP else STUB_TOP
    return middle if middle > STUB_TOP else STUB_TOP


def _links(corridor: Corridor | None, before: float, after: float) -> float:
    """Return the room that the links of a corridor take, with the room before and after them if there are any."""
    if corridor is None or not corridor.links:
        return 0.0
    return before + corridor.pitch * (len(corridor.links) - 1) + after


def _span(block: Block, corridor: Corridor) -> float:
    """Return the px from the first trunk in a gutter or margin to the last: arrowheads side by side need more room."""
    count = len(corridor.trunks)
    if count < 2:
        return 0.0
    return (count - 1) * (ENTRY_STEP if block.kind is not GROUP else LANE)


def _gutter_width(block: Block, gutter: Corridor, column: int) -> float:
    kind = block.kind
    links = _links(gutter, LINK_ROOM, LANE) if gutter.links else 0.0
    if kind is not CARD and kind in _FREE:
        return 0.0 if not column else max(_GAPS[kind], links and links + GUTTER_LEFT)
    if kind is GROUP and not gutter.trunks:
        return (links or GUTTER_LEFT) + GUTTER_RIGHT if column else LINK_ROOM - GROUP_PADDING
    return (links or GUTTER_LEFT) + _span(block, gutter) + GUTTER_RIGHT


def _header_height(block: Block, number: int, band: Band) -> float:
    trunks = len(band.header)
    span = LANE * (trunks - 1) if trunks else 0.0
    if block.kind is CARD:
        above = BAND_GAP + LANE if number else HEADER_ABOVE
        if block.landing and not number:
            above += _links(block.landing, 0.0, LANE)
        return above + span + HEADER_BELOW
    if block.kind is JUNCTION:
        return LANE + span + HEADER_BELOW if trunks else 0.0
    if block.kind is GROUP:
        return (LANE + span if trunks else 0.0) + HEADER_BELOW + (BAND_GAP if number else 0.0)
    return (_GAPS[block.kind] if number else 0.0) + _links(band.over, 0.0, HEADER_BELOW)


def _margin_width(block: Block) -> float:
    return EDGE_INSET + _span(block, block.margin) + LANE if block.margin else 0.0


def _measure(block: Block) -> None:
    """Give a block its size, with its children's sizes known."""
    kind = block.kind
    width = height = 0.0
    gap = _GAPS[kind]
    for number, band in enumerate(block.bands):
        band_width = band_height = 0.0
        for c, column in enumerate(band.columns):
            widest = 0.0
            column_height = -gap
            for child in column:
                if child.full_width > widest:
                    widest = child.full_width
                column_height += child.full_height + gap
            gutter = band.gutters[c]
            gutter.width = _gutter_width(block, gutter, c)
            band_width += gutter.width + widest
            if column_height > band_height:
                band_height = column_height
        band.height = band_height
        band.above = _header_height(block, number, band)
        if band.footer:
            band.below = _links(band.footer, FOOTER_ABOVE, LANE if kind is not GROUP else 0.0)
        height += band.above + band_height + band.below
        if band_width > width:
            width = band_width
    if block.margin or block.right:
        width += _margin_width(block) + _links(block.right, LINK_ROOM, LANE)
    if kind is CARD:
        block.full_width = width if width > block.width else block.width
        block.full_height = block.height + height
        return
    if kind is JUNCTION:
        block.full_width = max(block.head_width, width)
        block.full_height = max(height, block.height) + _links(block.landing, LANE, HEADER_BELOW)
        return
    padding = GROUP_PADDING if kind is GROUP else 0.0
    block.full_width = max(width, block.title_width) + 2 * padding
    block.full_height = block.height + height + padding


def _place(block: Block) -> None:
    """Place the head, the children and the trunks of a block whose own place is known.

    The heads of all but junctions were placed together with their blocks.
    """
    kind = block.kind
    at = block.y
    if kind is JUNCTION:
        if block.landing:
            block.landing.first_link = at + LANE
            at += _links(block.landing, LANE, HEADER_BELOW)
        block.head_x = block.x + GUTTER_LEFT - block.width / 2
        block.head_y = at + _level(block) - block.height / 2
    else:
        at += block.height
        if block.landing:
            block.landing.first_link = at + HEADER_ABOVE
    if not block.bands:
        return
    padding = GROUP_PADDING if kind is GROUP else 0.0
    left = block.x + padding
    if block.margin:
        _draw(block, block.margin, left + EDGE_INSET)
        left += _margin_width(block)
    widest = left
    for band in block.bands:
        at += band.above
        if band.header:
            _draw_level(band.header, at - HEADER_BELOW)
        if band.over:
            band.over.first_link = at - _links(band.over, 0.0, HEADER_BELOW)
        widest = max(widest, _place_band(block, band, left, at))
        at += band.height
        if band.footer:
            band.footer.first_link = at + FOOTER_ABOVE
        at += band.below
    if block.right:
        block.right.first_link = widest + LINK_ROOM


def _level(block: Block) -> float:
    """Return the px from below the landing of a junction to the middle of its head.

    A junction stands level with the line of the first block beside it, so that this line runs straight on.
    """
    above = 0.0
    while True:
        if not block.bands:
            return above + block.height / 2
        band = block.bands[0]
        above += band.above
        block = band.columns[0][0]
        if block.kind is not JUNCTION:
            return above + exit_line(block)
        above += _links(block.landing, LANE, HEADER_BELOW)


def _place_band(block: Block, band: Band, left: float, top: float) -> float:
    """Place one band from `left`, `top`; return its right end.

    Their heads are placed at the tops of blocks, where all are but those of junctions.
    """
    gap = _GAPS[block.kind]
    for gutter, column in zip(band.gutters, band.columns, strict=True):
        gutter.first_link = left + LINK_ROOM
        left += gutter.width
        trunks = gutter.trunks
        if len(trunks) == 1:
            for bundle in trunks:
                trunks[bundle] = left - GUTTER_RIGHT
        elif trunks:
            _draw(block, gutter, left - GUTTER_RIGHT - _span(block, gutter))
        at = top
        widest = 0.0
        for child in column:
            child.x = child.head_x = left
            child.y = child.head_y = at
            if child.full_width > widest:
                widest = child.full_width
            at += child.full_height + gap
        left += widest
    return left


def _draw(block: Block, corridor: Corridor, first: float) -> None:
    """Note the lines of upright trunks, the first at x = `first` px."""
    step = LANE if block.kind is GROUP else ENTRY_STEP
    for i, bundle in enumerate(corridor.trunks):
        corridor.trunks[bundle] = first + i * step


def _draw_level(header: dict[Bundle, float], last: float) -> None:
    """Note the lines of level trunks, the last at y = `last` px."""
    for i, bundle in enumerate(reversed(header)):
        header[bundle] = last - i * LANE
