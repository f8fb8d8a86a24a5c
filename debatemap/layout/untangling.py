"""Hangs reasons with several conclusions under the one where fewest links cross.

On the way around the forest every link joins two places; two links cross if their ends alternate. Hanging a block under
another of its conclusions moves a stretch of that way elsewhere; what this saves or costs is counted without drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from debatemap.layout.forest import CARD, JUNCTION, Block, Forest
from debatemap.layout.request import Edge, EdgeKind

_PASSES = 3

Ends = tuple[int, int]
"""Where a link's ends come on the way around the forest, the first one first."""


class Move(NamedTuple):
    """A block hung under another conclusion than the one `before`; `against` tells how it stands to each."""

    block: Block
    under: Block
    against: bool
    before: Block
    was_against: bool


def crossings(ends: Sequence[Ends]) -> int:
    """Count the pairs of links whose ends alternate."""
    ordered = sorted(ends)
    found = 0
    for i, (start, end) in enumerate(ordered):
        for other_start, other_end in ordered[i + 1 :]:
            if other_start >= end:
                break
            found += start < other_start and end < other_end
    return found


def hang(block: Block, under: Block, *, against: bool) -> Move | None:
    """Hang a block under another conclusion, among its siblings in the file's order, unless that one stands in it."""
    above: Block | None = under
    while above is not None:
        if above is block:
            return None
        above = above.parent
    move = Move(block, under, against, block.above, block.against)
    _hang(block, under, against=against)
    return move


def undo(move: Move) -> None:
    """Hang a block where it was."""
    _hang(move.block, move.before, against=move.was_against)


def _hang(block: Block, under: Block, *, against: bool) -> None:
    block.above.children.remove(block)
    block.parent = under
    block.against = against
    children = under.children
    at = next((i for i, child in enumerate(children) if child.rank > block.rank), len(children))
    children.insert(at, block)


class Untangler:
    """Looks for better conclusions to hang blocks under; the forest is one that was drawn."""

    def __init__(self, forest: Forest, edges: Iterable[Edge], trunks: Iterable[tuple[Block, Block]]) -> None:
        self._size: dict[Block, int] = {}
        for block in reversed(forest.ordered):
            self._size[block] = 1 + sum(self._size[child] for child in block.children)
        self._blocks = sorted(forest.ordered, key=lambda block: block.turn)
        self._links: dict[tuple[Block, Block], int] = {}
        self._trunks = dict.fromkeys(trunks, 0)
        self._choices: dict[Block, dict[Block, bool]] = {}
        for edge in edges:
            source, target = forest.boxes[edge.source], forest.boxes[edge.target]
            pair = (source, target)
            known = self._trunks if pair in self._trunks else self._links
            known[pair] = known.get(pair, 0) + 1
            against = edge.kind is not EdgeKind.SUPPORT and not edge.premise
            self._choices.setdefault(source, {}).setdefault(target, against)

        self._way = _Way(self._links, len(self._blocks))

    def moves(self) -> list[Move]:
        """Hang blocks elsewhere while that saves crossings; return what was done, in order."""
        done: list[Move] = []
        for _ in range(_PASSES):
            before = len(done)
            for block, targets in self._choices.items():
                if len(targets) > 1 and block.above.kind in (CARD, JUNCTION):
                    done += self._tried(block, targets)
            if len(done) == before:
                break
        return done

    def _tried(self, block: Block, targets: dict[Block, bool]) -> list[Move]:
        """Hang one block where it saves most, if anywhere."""
        parent = block.above
        if parent.kind is JUNCTION and not targets.get(parent, True):
            return []
        home = home_of(block)
        others = [
            target
            for target in targets
            if target is not parent and not self._holds(block, target) and home_of(target) is home
        ]
        if not others:
            return []
        stretch = _Stretch(block, block.turn, block.turn + self._size[block], self._way)
        best, least = None, 0
        for target in others:
            if stretch.crossings <= least:
                break
            saved = stretch.crossings - stretch.moved(self._place(block, target, against=targets[target]), target)
            if saved > least:
                best, least = target, saved
        if best is None:
            return []
        move = Move(block, best, targets[best], parent, block.against)
        self._do(move)
        return [move]

    def _holds(self, block: Block, other: Block) -> bool:
        return block.turn <= other.turn < block.turn + self._size[block]

    def _place(self, block: Block, target: Block, *, against: bool) -> int:
        """Return where on the way around a block under `target` would come: by its siblings, in the file's order."""
        elder = younger = None
        for child in target.children:
            if child.against is against and child is not block:
                if child.rank < block.rank:
                    elder = child
                elif younger is None:
                    younger = child
        if elder:
            return elder.turn + self._size[elder]
        if younger:
            return younger.turn
        return target.turn + (1 if against else self._size[target])

    def _do(self, move: Move) -> None:
        block, target = move.block, move.under
        start, end = block.turn, block.turn + self._size[block]
        at = self._place(block, target, against=move.against)
        for other in self._blocks:
            other.turn = _shifted(other.turn, start, end, at)
        for above, change in ((move.before, -1), (target, 1)):
            around: Block | None = above
            while around is not None:
                self._size[around] += change * self._size[block]
                around = around.parent
        _hang(block, target, against=move.against)
        trunk, link = (block, move.before), (block, target)
        self._links[trunk] = self._trunks.pop(trunk)
        self._trunks[link] = self._links.pop(link)
        self._way = _Way(self._links, len(self._blocks))


class _Way:
    """Which links end where on the way around the forest.

    Sets of links are bits of whole numbers, so that all links which cross another one are found and counted at once.
    """

    def __init__(self, links: Iterable[tuple[Block, Block]], turns: int) -> None:
        self.links = list(links)
        self.ending = [0] * turns
        """The links that end at each place."""
        for number, (one, other) in enumerate(self.links):
            if one is not other:
                self.ending[one.turn] |= 1 << number
                self.ending[other.turn] |= 1 << number
        self.open = list(accumulate(self.ending, lambda one, other: one ^ other, initial=0))
        """The links of which one end, and one only, comes before each place."""


class _Stretch:
    """A block's stretch of the way around the forest, and the links that lead from it to the rest.

    Only links between two places outside matter for them: one crosses if one of its ends comes between the stretch and
    the end outside. What leads from place to place within the stretch is crossed as often wherever that comes.
    """

    def __init__(self, block: Block, start: int, end: int, way: _Way) -> None:
        self._block = block
        self._start = start
        self._end = end
        self._way = way
        self._leading: list[tuple[int, int, Block]] = []
        """The places of each link inside and outside, and its target if it is one of the head's own, else the head."""
        leading = way.open[start] ^ way.open[end]
        while leading:
            lowest = leading & -leading
            leading ^= lowest
            source, target = way.links[lowest.bit_length() - 1]
            if start <= source.turn < end:
                self._leading.append((source.turn, target.turn, target if source is block else block))
            else:
                self._leading.append((target.turn, source.turn, block))
        self._inside = 0
        for ending in way.ending[start:end]:
            self._inside |= ending
        self.crossings = self._crossed([(inside, outside) for inside, outside, _ in self._leading], start)

    def moved(self, at: int, under: Block) -> int:
        """Count the crossings of what leads out if the stretch comes before `at`: its head hangs `under` a block."""
        block = self._block
        leading = [(inside, outside) for inside, outside, target in self._leading if target is not under]
        return self._crossed([*leading, (block.turn, block.above.turn)], at)

    def _crossed(self, leading: Sequence[Ends], at: int) -> int:
        found = 0
        way, inside = self._way, self._inside
        for _, outside in leading:
            low, high = (at, outside) if at <= outside else (outside + 1, at)
            found += ((way.open[low] ^ way.open[high]) & ~(inside | way.ending[outside])).bit_count()
        if len(leading) < 2:
            return found
        start, end = self._start, self._end
        return found + crossings(
            [_ends(_shifted(inside, start, end, at), _shifted(outside, start, end, at)) for inside, outside in leading]
        )


def home_of(block: Block) -> Block:
    """Return the group, component or page in which a box lies."""
    while block.kind in (CARD, JUNCTION):
        block = block.above
    return block


def _ends(one: int, other: int) -> Ends:
    return (one, other) if one < other else (other, one)


def _shifted(turn: int, start: int, end: int, at: int) -> int:
    """Return where a place comes after the stretch from `start` to `end` was moved to before `at`."""
    if at >= end:
        if start <= turn < end:
            return turn + at - end
        return turn - (end - start) if end <= turn < at else turn
    if start <= turn < end:
        return turn - (start - at)
    return turn + (end - start) if at <= turn < start else turn
