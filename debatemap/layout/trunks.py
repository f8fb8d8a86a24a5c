"""Leads reasons to the conclusion that they stand under: to the left, up the gutter, along the header."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter

from debatemap.layout.corridors import Bundle
from debatemap.layout.forest import GROUP, JUNCTION, Block, Forest
from debatemap.layout.measures import EDGE_INSET, ENTRY_STEP, GUTTER_LEFT

_rank_beside = attrgetter("beside")
"""What comes straight up to a junction rises left of what ends on its right."""


def rises(source: Block, target: Block) -> bool:
    """Tell whether a block stands under another one, with nothing but groups between them."""
    above = source.parent
    while above is not target:
        if above is None or above.kind is not GROUP:
            return False
        above = above.parent
    return True


def led_trunk(source: Block, bundle: Bundle) -> bool:
    """Give a bundle its lanes from a reason to the conclusion that it stands under; tell whether it does."""
    target, block = bundle.target, source
    if source.parent is not target:
        if not rises(source, target):
            return False
        above = source.above
        while above is not target:
            if block.column:
                band = above.bands[block.band]
                band.gutters[block.column].trunks[bundle] = 0.0
                band.header[bundle] = 0.0
            block, above = above, above.above
    band = target.bands[block.band]
    gutter = band.gutters[block.column]
    gutter.trunks[bundle] = 0.0
    if block.band:
        band.header[bundle] = 0.0
        gutter = target.open_margin()
        gutter.trunks[bundle] = 0.0
    bundle.feeders[gutter] = None
    return True


def settle_trunks(forest: Forest, bundles: Iterable[Bundle]) -> None:
    """Give bundles their lanes under their targets, and order the lanes of all trunks."""
    for bundle in bundles:
        if bundle.feeders:
            if bundle.target.kind is JUNCTION:
                _settle_junction(bundle)
            else:
                _settle_card(bundle)
    for block in forest.inner:
        for band in block.bands:
            for gutter in band.gutters:
                if len(gutter.trunks) > 1:
                    gutter.trunks = _ordered(gutter.trunks, _rank_beside if block.kind is JUNCTION else _rank_upright)
            if len(band.header) > 1:
                band.header = _ordered(band.header, _rank_level)
        if block.margin and len(block.margin.trunks) > 1:
            block.margin.trunks = _ordered(block.margin.trunks, _rank_upright)


def _ordered(trunks: Iterable[Bundle], rank: Callable[[Bundle], int]) -> dict[Bundle, float]:
    return dict.fromkeys(sorted(trunks, key=rank), 0.0)


def _rank_level(bundle: Bundle) -> bool:
    """Attacks run above supports: they come from columns further right."""
    return not bundle.against


def _rank_upright(bundle: Bundle) -> int:
    """Attacks that come from the first column alone rise left of supports; others on their right, to run above them."""
    if not bundle.against:
        return 1
    return 0 if len(bundle.feeders) == 1 and bundle.target.bands[0].gutters[0] in bundle.feeders else 2


def _settle_junction(bundle: Bundle) -> None:
    """A junction is too small for two lines from below: where there are two, its premises come from its right.

    Lines from its first column need no header; all others reach it from above.
    """
    junction = bundle.target
    below = junction.bands[0].gutters[0]
    if bundle.premise and len(below.trunks) > 1 and below in bundle.feeders:
        bundle.beside = True
    if len(bundle.feeders) > 1 or below not in bundle.feeders:
        junction.bands[0].header[bundle] = 0.0


def _settle_card(bundle: Bundle) -> None:
    """Where another bundle would be crossed on the way from the margin, what comes up there ends by itself."""
    card, feeders = bundle.target, bundle.feeders
    first, margin = card.bands[0], card.margin
    below = first.gutters[0]
    entries = len(below.trunks) + len(card.inner_ports)
    if margin:
        entries += 2 * len(margin.trunks)
    roomy = card.width >= GUTTER_LEFT + ENTRY_STEP * (entries + 1) + 2 * EDGE_INSET
    if margin and roomy and bundle in margin.trunks and len(feeders) > 1:
        bundle.parted = any(trunk is not bundle for gutter in first.gutters for trunk in gutter.trunks)
        if bundle.parted:
            feeders = [corridor for corridor in feeders if corridor is not margin]
    straight = len(feeders) == 1 and (below in feeders or margin in feeders)
    if not (roomy and straight):
        first.header[bundle] = 0.0
