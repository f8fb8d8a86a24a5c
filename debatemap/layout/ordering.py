"""Settles where lines meet heads, and orders the links of each corridor so that none crosses another without need.

In an upright corridor all links come from the left, but for one end of each that may leave at the foot: the higher one
starts, the further right it runs. Level corridors are the same, turned: the further left it starts, the lower it runs.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from debatemap.layout.corridors import Bundle, Corridor, Port
from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import EDGE_INSET, ENTRY_STEP, LANE, STUB_STEP
from debatemap.layout.placing import exit_line


def settle_ends(forest: Forest, bundles: Iterable[Bundle]) -> None:
    """Choose where on its target's border each trunk ends, and where links start and end."""
    rising: dict[Block, list[Bundle]] = {}
    for bundle in bundles:
        if bundle.feeders:
            rising.setdefault(bundle.target, []).append(bundle)
    turns = len(forest.ordered)
    for block in forest.boxes.values():
        trunks = rising.get(block, ())
        if block.kind is BlockKind.JUNCTION:
            _meet_junction(block, trunks, turns)
        else:
            if trunks or block.inner_ports:
                _meet_below(block, trunks)
            if block.outer_ports:
                _meet_beside(block, turns)


def _around(block: Block, turns: int, port: Port) -> int:
    """Return how far before a block, on the way around the forest, the other end of its link comes."""
    return (block.turn - port.turn) % turns


def _meet_beside(block: Block, turns: int) -> None:
    """Spread links along the right border of a card, from where the way around comes to where it goes."""
    ports = sorted(block.outer_ports, key=lambda port: _around(block, turns, port))
    first = exit_line(block)
    step = min(STUB_STEP, (block.height - 10 - first) / (len(ports) - 1)) if len(ports) > 1 else 0.0
    for i, port in enumerate(ports):
        port.at = block.head_y + first + i * step


def _meet_below(block: Block, trunks: Iterable[Bundle]) -> None:
    """Spread trunks along the lower border of a card, each as near its line as can be; links follow on their right."""
    wishes = sorted((wish for bundle in trunks for wish in _wishes(bundle)), key=lambda pair: pair[0])
    ports = sorted(block.inner_ports, key=lambda port: port.turn)
    inset = min(EDGE_INSET, block.width / 2)
    low, high = block.head_x + inset, block.head_x + block.width - inset
    last = len(wishes) + len(ports) - 1
    step = min(ENTRY_STEP, (high - low) / max(1, last))
    at = low - step
    for i, (wish, bundle) in enumerate(wishes):
        at = bundle.entry = max(min(wish, high - step * (last - i)), at + step)
    for port in ports:
        at = port.at = at + step


def _wishes(bundle: Bundle) -> list[tuple[float, Bundle]]:
    """Return the leftmost line on which a trunk comes up to its target, before it the margin's where that is parted."""
    lines = [corridor.trunks[bundle] for corridor in bundle.feeders]
    if not bundle.parted or not bundle.target.margin:
        return [(min(lines), bundle)]
    margin = bundle.target.margin.trunks[bundle]
    return [(margin, bundle), (min(line for line in lines if line != margin), bundle)]


def _meet_junction(block: Block, trunks: Iterable[Bundle], turns: int) -> None:
    """Spread what comes from above along the upper border of a junction, links before trunks."""
    centre = block.head_x + block.width / 2
    header = block.bands[0].header.trunks if block.bands else {}
    above = [bundle for bundle in trunks if bundle in header]
    ports = sorted(block.outer_ports, key=lambda port: _around(block, turns, port))
    count = len(above) + len(ports)
    step = min(LANE, block.width / max(1, count - 1))
    at = centre - step * (count - 1) / 2
    for port in ports:
        port.at = at
        at += step
    for bundle in above:
        bundle.entry = at
        at += step


def order_links(forest: Forest) -> None:
    """Give each link its line in each corridor, inner blocks before outer ones."""
    for block in reversed(forest.ordered):
        if block.landing:
            _draw(block.landing, reverse=block.kind is not BlockKind.JUNCTION)
        for band in block.bands:
            for gutter in band.gutters:
                if gutter.links:
                    _draw(gutter, reverse=True)
            if band.footer.links:
                _draw(band.footer, reverse=True)
        if block.right:
            _draw(block.right, reverse=True)


def _draw(corridor: Corridor, *, reverse: bool) -> None:
    at = corridor.first_link
    for bundle in sorted(corridor.links, key=lambda bundle: _start(corridor, bundle), reverse=reverse):
        corridor.links[bundle] = at
        at += LANE


def _start(corridor: Corridor, bundle: Bundle) -> float:
    """Return where the first of a link's ends in a corridor lies; ends that are not settled lie behind."""
    return min(met.at if isinstance(met, Port) else met.links[bundle] or inf for met in corridor.meets[bundle])
