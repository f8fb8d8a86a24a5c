"""Leads all lines that are no trunks around the forest: out on the right, under the columns, in from the right."""

from __future__ import annotations

from collections.abc import Sequence

from debatemap.layout.corridors import Bundle, Corridor, Port, right_of
from debatemap.layout.forest import CARD, JUNCTION, Block


class Link:
    """The way of one edge: the port where it starts, its corridors, upright and level in turn, the port at its end."""

    __slots__ = ("bundle", "corridors", "end", "inner_end", "inner_start", "source", "start")

    def __init__(self, source: Block, bundle: Bundle, *, over: bool = False) -> None:
        target = bundle.target
        ups, downs, top = _chains(source, target)
        self.source = source
        self.bundle = bundle
        self.inner_start = top is source and source is not target
        self.inner_end = top is target and source is not target
        self.corridors = _corridors(source, target, ups, downs, top, over=over)
        self.start = Port(target.turn)
        _add_port(source, self.start, inner=self.inner_start)
        self.end = _end(bundle, source.turn, inner=self.inner_end)
        self._note()

    def _note(self) -> None:
        met: list[Corridor | Port] = [self.start, *self.corridors, self.end]
        for before, corridor, after in zip(met, self.corridors, met[2:], strict=False):
            corridor.meet(self.bundle, before, after)


def _add_port(block: Block, port: Port, *, inner: bool) -> None:
    if inner and block.kind is CARD:
        block.inner_ports = (*block.inner_ports, port)
    else:
        block.outer_ports = (*block.outer_ports, port)


def _end(bundle: Bundle, turn: int, *, inner: bool) -> Port:
    """Return where a bundle ends: one place for all its links from inside the target's block, one for all others."""
    inner = inner and bundle.target.kind is CARD
    port = bundle.inner if inner else bundle.outer
    if port is None:
        port = Port(turn)
        _add_port(bundle.target, port, inner=inner)
        if inner:
            bundle.inner = port
        else:
            bundle.outer = port
    return port


def _chains(one: Block, other: Block) -> tuple[list[Block], list[Block], Block]:
    """Return each of two blocks and those around it, up to below the lowest block that holds both, and that block."""
    ups: list[Block] = []
    downs: list[Block] = []
    while one is not other:
        if one.depth >= other.depth:
            ups.append(one)
            one = one.above
        else:
            downs.append(other)
            other = other.above
    return ups, downs, one


def _corridors(
    source: Block, target: Block, ups: Sequence[Block], downs: Sequence[Block], top: Block, *, over: bool
) -> list[Corridor]:
    """Return the corridors of a link; `ups` and `downs` lie around its ends, below the block `top` around both."""
    first = [source.open_landing()] if (top is source and source is not target) or _is_junction(source) else []
    last = [target.open_landing()] if (top is target and source is not target) or _is_junction(target) else []
    if source is target:
        return first or [right_of(source)]
    way = _climb(ups)
    back = _climb(downs)
    if ups and downs and ups[-1].band == downs[-1].band:
        middle = _beside(ups[-1], downs[-1], over=over)
    else:
        middle = [*_out(ups), top.open_right(), *reversed(_out(downs))]
    return [*first, *way, *middle, *reversed(back), *last]


def _is_junction(block: Block) -> bool:
    return block.kind is JUNCTION


def _climb(chain: Sequence[Block]) -> list[Corridor]:
    """Return the corridors from the right of the first block of a chain to the right of its last."""
    found: list[Corridor] = []
    for block in chain[:-1]:
        found += _under(block)
    return found


def _out(chain: Sequence[Block]) -> list[Corridor]:
    return _under(chain[-1]) if chain else []


def _under(block: Block) -> list[Corridor]:
    """Return the corridors from a block to the right end of its band: nothing stands right of a last column."""
    band = block.above.bands[block.band]
    return [band.gutters[block.column + 1], band.open_footer()] if block.column + 1 < len(band.gutters) else []


def _beside(one: Block, other: Block, *, over: bool) -> list[Corridor]:
    """Return the corridors between two blocks of one band."""
    if one.column == other.column:
        return [right_of(one)]
    band = one.above.bands[one.band]
    return [right_of(one), band.open_over() if over else band.open_footer(), right_of(other)]
