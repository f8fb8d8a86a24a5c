"""Leads reasons to the conclusion that they stand under: to the left, up the gutter, along the header."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from debatemap.layout.corridors import Bundle, Corridor
from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import EDGE_INSET, ENTRY_STEP, GUTTER_LEFT

_against = attrgetter("against")
_beside = attrgetter("beside")


def rises(source: Block, target: Block) -> bool:
    """Tell whether a block stands under another one, with nothing but groups between them."""
    above = source.above
    while above is not target:
        if above.kind is not BlockKind.GROUP:
            return False
        above = above.above
    return True


def lead_trunk(source: Block, bundle: Bundle) -> None:
    """Give a bundle its lanes from a reason to the conclusion that it stands under."""
    target = bundle.target
    block = source
    above = block.above
    while above is not target:
        if block.column:
            band = above.bands[block.band]
            band.gutters[block.column].trunks[bundle] = 0.0
            band.header.trunks[bundle] = 0.0
        block, above = above, above.above
    band = target.bands[block.band]
    gutter = band.gutters[block.column]
    gutter.trunks[bundle] = 0.0
    if block.band:
        band.header.trunks[bundle] = 0.0
        gutter = target.open_margin()
        gutter.trunks[bundle] = 0.0
    bundle.feeders[gutter] = None


def settle_trunks(forest: Forest, bundles: Iterable[Bundle]) -> None:
    """Give bundles their lanes under their targets, and order the lanes of all trunks."""
    for bundle in bundles:
        if bundle.feeders:
            if bundle.target.kind is BlockKind.JUNCTION:
                _settle_junction(bundle)
            elif not _comes_straight(bundle):
                bundle.target.bands[0].header.trunks[bundle] = 0.0
    for block in forest.ordered:
        junction = block.kind is BlockKind.JUNCTION
        for band in block.bands:
            for gutter in band.gutters:
                if len(gutter.trunks) > 1:
                    _order(gutter, first_against=True) if not junction else _order_beside(gutter)
            if len(band.header.trunks) > 1:
                _order(band.header, first_against=True)
        if block.margin and len(block.margin.trunks) > 1:
            _order(block.margin, first_against=True)


def _order(corridor: Corridor, *, first_against: bool) -> None:
    """Put attacks before supports: left of them, or above."""
    corridor.trunks = dict.fromkeys(sorted(corridor.trunks, key=_against, reverse=first_against), 0.0)


def _order_beside(corridor: Corridor) -> None:
    """Put what comes straight up to a junction before what ends on its right."""
    corridor.trunks = dict.fromkeys(sorted(corridor.trunks, key=_beside), 0.0)


def _settle_junction(bundle: Bundle) -> None:
    """A junction is too small for two lines from below: where there are two, its premises come from its right.

    Lines from its first column need no header; all others reach it from above.
    """
    junction = bundle.target
    below = junction.bands[0].gutters[0]
    if bundle.premise and len(below.trunks) > 1 and below in bundle.feeders:
        bundle.beside = True
    if len(bundle.feeders) > 1 or below not in bundle.feeders:
        junction.bands[0].header.trunks[bundle] = 0.0


def _comes_straight(bundle: Bundle) -> bool:
    """Tell whether a bundle reaches its card straight from below, without a lane in the header."""
    if len(bundle.feeders) > 1:
        return False
    card = bundle.target
    only = next(iter(bundle.feeders))
    if only is not card.margin and only is not card.bands[0].gutters[0]:
        return False
    margin = card.margin.trunks if card.margin else ()
    entries = len(card.bands[0].gutters[0].trunks) + len(margin) + len(card.inner_ports)
    return card.width >= GUTTER_LEFT + ENTRY_STEP * (entries + 1) + 2 * EDGE_INSET
