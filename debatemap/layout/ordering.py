"""Settles where lines meet heads, and orders the links of each corridor so that none crosses another without need.

In an upright corridor all links come from the left, but for one end of each that may leave at the foot: the higher one
starts, the further right it runs. For what leaves at the head it is the other way round. Level corridors are the same,
turned.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import inf
from operator import itemgetter

from debatemap.layout.corridors import Bundle, Corridor, Port
from debatemap.layout.forest import JUNCTION, Block, Forest
from debatemap.layout.measures import EDGE_INSET, ENTRY_STEP, LANE, STUB_STEP
from debatemap.layout.placing import exit_line

_MOST_PASSES = 12
_BY_WISH = itemgetter(0)


def settle_ends(forest: Forest, bundles: Iterable[Bundle]) -> None:
    """Choose where on its target's border each trunk ends, and where links start and end."""
    rising: dict[Block, list[Bundle]] = {}
    for bundle in bundles:
        if bundle.feeders:
            rising.setdefault(bundle.target, []).append(bundle)
    for block, trunks in rising.items():
        if block.kind is not JUNCTION:
            _meet_below(block, trunks)
    turns = len(forest.ordered)
    for block in forest.boxes.values():
        if block.kind is JUNCTION:
            _meet_junction(block, rising.get(block, ()), turns)
        elif block.outer_ports or block.inner_ports:
            if block.inner_ports and block not in rising:
                _meet_below(block, ())
            if block.outer_ports:
                _meet_beside(block, turns)


def _around(block: Block, turns: int, port: Port) -> int:
    """Return how far before a block, on the way around the forest, the other end of its link comes."""
    return (block.turn - port.turn) % turns


def _meet_beside(block: Block, turns: int) -> None:
    """Spread links along the right border of a card, from where the way around comes to where it goes."""
    first = exit_line(block)
    if len(block.outer_ports) == 1:
        block.outer_ports[0].at = block.head_y + first
        return
    ports = sorted(block.outer_ports, key=lambda port: _around(block, turns, port))
    step = min(STUB_STEP, (block.height - 10 - first) / (len(ports) - 1))
    for i, port in enumerate(ports):
        port.at = block.head_y + first + i * step


def _meet_below(block: Block, trunks: Sequence[Bundle]) -> None:
    """Spread trunks along the lower border of a card, each as near its line as can be; links follow on their right."""
    inset = min(EDGE_INSET, block.width / 2)
    low, high = block.head_x + inset, block.head_x + block.width - inset
    if len(trunks) == 1 and not trunks[0].parted and not block.inner_ports:
        bundle = trunks[0]
        wish = _leftmost(bundle)
        bundle.entry = low if wish < low else high if wish > high else wish
        return
    wishes: list[tuple[float, Bundle]] = []
    for bundle in trunks:
        if bundle.parted and block.margin:
            margin = block.margin.trunks[bundle]
            wishes.append((margin, bundle))
            wishes.append((_leftmost(bundle, but=margin), bundle))
        else:
            wishes.append((_leftmost(bundle), bundle))
    wishes.sort(key=_BY_WISH)
    last = len(wishes) + len(block.inner_ports) - 1
    step = min(ENTRY_STEP, (high - low) / max(1, last))
    at = low - step
    for i, (wish, bundle) in enumerate(wishes):
        most, least = high - step * (last - i), at + step
        at = wish if wish < most else most
        if at < least:  # noqa: PLR1730 - quicker than max
            at = least
        bundle.entry = at
    if not block.inner_ports:
        return
    for port in sorted(block.inner_ports, key=lambda port: port.turn):
        at = port.at = at + step


def _leftmost(bundle: Bundle, but: float | None = None) -> float:
    """Return the leftmost line on which a trunk comes up to its target, `but` one of them."""
    lines = [corridor.trunks[bundle] for corridor in bundle.feeders]
    if len(lines) == 1:
        return lines[0]
    return min(lines) if but is None else min([line for line in lines if line != but])


def _meet_junction(block: Block, trunks: Sequence[Bundle], turns: int) -> None:
    """Spread what comes from above along the upper border of a junction, links before trunks."""
    centre = block.head_x + block.width / 2
    header = block.bands[0].header if block.bands else {}
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
            _draw(block.landing, reverse=block.kind is not JUNCTION)
        if not block.bands:
            continue
        for band in block.bands:
            for gutter in band.gutters:
                if gutter.links:
                    _draw(gutter, reverse=True)
            if band.footer:
                _draw(band.footer, reverse=True)
            if band.over:
                _draw(band.over, reverse=False)
        if block.right:
            _draw(block.right, reverse=True)


def _draw(corridor: Corridor, *, reverse: bool) -> None:
    """Give the links of a corridor their lines; `reverse` tells that those that start last come first."""
    if len(corridor.links) == 1:
        corridor.links[next(iter(corridor.links))] = corridor.first_link
        return
    spans = {bundle: _spans(met, bundle) for bundle, met in corridor.meets.items()}
    starts = {bundle: _start(found) for bundle, found in spans.items()}
    order = sorted(corridor.links, key=starts.__getitem__, reverse=reverse)
    if max(map(len, spans.values()), default=0) > 1:
        _swap(order, spans, reverse=reverse)
    first, pitch = corridor.first_link, corridor.pitch
    for i, bundle in enumerate(order):
        corridor.links[bundle] = first + i * pitch


def _start(spans: Sequence[tuple[float, float]]) -> tuple[int, float]:
    """Rank a link by where it starts; one that leaves at the head of an upright corridor, by where it ends."""
    start = spans[0][0] if len(spans) == 1 else min(spans)[0]
    return (0, start) if start > -inf else (1, -max(end for _, end in spans))


def _spans(met: Sequence[Corridor | Port], bundle: Bundle) -> list[tuple[float, float]]:
    """Return from where to where each edge of a bundle runs in a corridor; what is not settled lies behind."""
    at = [other.at if isinstance(other, Port) else other.links[bundle] or other.beyond for other in met]
    if len(at) == 2:
        one, other = at
        return [(one, other) if one < other else (other, one)]
    ends = iter(at)
    return [(one, other) if one < other else (other, one) for one, other in zip(ends, ends, strict=True)]


def _swap(order: list[Bundle], spans: Mapping[Bundle, Sequence[tuple[float, float]]], *, reverse: bool) -> None:
    """Swap neighbours while that saves crossings: bundles that gather many edges have more than one start."""
    if not reverse:
        order.reverse()
    turns = {bundle: [at for span in found for at in span if abs(at) < inf] for bundle, found in spans.items()}
    costs: dict[tuple[Bundle, Bundle], int] = {}
    for _ in range(_MOST_PASSES):
        swapped = False
        for i in range(len(order) - 1):
            one, other = order[i], order[i + 1]
            if (one, other) not in costs:
                costs[one, other] = _crossed(spans[one], turns[other])
                costs[other, one] = _crossed(spans[other], turns[one])
            if costs[other, one] < costs[one, other]:
                order[i], order[i + 1] = other, one
                swapped = True
        if not swapped:
            break
    if not reverse:
        order.reverse()


def _crossed(spans: Sequence[tuple[float, float]], turns: Sequence[float]) -> int:
    """Count how often edges of the lane nearer to the columns are crossed by edges that turn off behind it."""
    return sum([start < at < end for at in turns for start, end in spans])
