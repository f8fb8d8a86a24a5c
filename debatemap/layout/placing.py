"""Gives every block its size and place, and every lane its line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from debatemap.layout.corridors import Bundle, Corridor, Network, Way
from debatemap.layout.forest import Block, BlockKind, Forest
from debatemap.layout.measures import (
    BAND_GAP,
    COMPONENT_GAP,
    EDGE_INSET,
    ENTRY_STEP,
    GROUP_PADDING,
    GUTTER_LEFT,
    GUTTER_RIGHT,
    HEADER_ABOVE,
    HEADER_BELOW,
    LANE,
    PAGE_GAP,
    STACK_GAP,
    STUB_TOP,
)
from debatemap.layout.request import Rect
from debatemap.layout.shapes import Bands


def exit_line(block: Block) -> float:
    """Return the px from the top of a head to where its first line leaves it."""
    return min(block.height / 2, STUB_TOP) if block.kind is BlockKind.CARD else max(STUB_TOP, block.height / 2)


class Places:
    """Where blocks, boxes, corridors and lanes are; `axis` has a line inside every corridor, with lanes or without."""

    def __init__(self, forest: Forest, network: Network, arrangements: Mapping[int, Bands]) -> None:
        self._forest = forest
        self._network = network
        self._arrangements = arrangements
        nowhere = Rect(0.0, 0.0, 0.0, 0.0)
        self._size = [(0.0, 0.0)] * len(forest.ordered)
        self.block = [nowhere] * len(forest.ordered)
        self.head = [nowhere] * len(forest.ordered)
        self.lane: dict[tuple[Corridor, Bundle], float] = {}
        self.axis: dict[Corridor, float] = {}
        self.entry: dict[Bundle, float] = {}
        self.beside: Set[Bundle] = network.beside
        for block in reversed(forest.ordered):
            self._size[block.number] = self._measure(block)
        width, height = self._size[forest.page.number]
        self.block[forest.page.number] = Rect(0.0, 0.0, width, height)
        for block in forest.ordered:
            self._place(block)
        self._enter()

    def redraw(self, corridors: Iterable[Corridor]) -> None:
        """Draw the lanes of some corridors anew, after those that pass by changed their order."""
        for corridor in corridors:
            self._lines(corridor, self.axis[corridor])

    def _bundles(self, corridor: Corridor) -> Mapping[Bundle, None]:
        return self._network.lanes.get(corridor, {})

    def _span(self, corridor: Corridor) -> float:
        """Return the px from the first lane of a corridor to its last."""
        bundles = self._network.lanes.get(corridor)
        if bundles is None or len(bundles) == 1:
            return 0.0
        own = self._own(corridor, bundles)
        return LANE * (len(bundles) - 1) + (ENTRY_STEP - LANE) * max(0, own - 1)

    def _own(self, corridor: Corridor, bundles: Mapping[Bundle, None]) -> int:
        """Count the bundles that end at the corridor's own block: arrowheads side by side need more room."""
        if corridor.way == Way.HEADER:
            return 0
        owner = self._forest.ordered[corridor.block].id
        return sum(bundle.target == owner for bundle in bundles)

    def _lines(self, corridor: Corridor, first: float) -> None:
        """Note the line of every lane, the first at `first` px."""
        self.axis[corridor] = first
        bundles = self._network.lanes.get(corridor)
        if bundles is None:
            return
        owner = self._forest.ordered[corridor.block].id
        at = first
        before = False
        for i, bundle in enumerate(bundles):
            own = bundle.target == owner and corridor.way != Way.HEADER
            if i:
                at += ENTRY_STEP if own and before else LANE
            before = own
            self.lane[corridor, bundle] = at

    def _gutter_width(self, block: Block, corridor: Corridor) -> float:
        if block.kind is BlockKind.PAGE or block.kind is BlockKind.COMPONENT:
            room = GUTTER_LEFT + self._span(corridor) + GUTTER_RIGHT if self._bundles(corridor) else 0.0
            return room if corridor.column == 0 else max(self._gap(block), room)
        return GUTTER_LEFT + self._span(corridor) + GUTTER_RIGHT

    def _last_gutter_width(self, corridor: Corridor) -> float:
        """Return the width of the gutter right of a band's last column, which is there only for lines that pass by."""
        return GUTTER_LEFT + self._span(corridor) + LANE if self._bundles(corridor) else 0.0

    def _header_height(self, block: Block, corridor: Corridor) -> float:
        lanes = bool(self._bundles(corridor))
        span = self._span(corridor)
        first = corridor.band == 0
        match block.kind:
            case BlockKind.PAGE | BlockKind.COMPONENT:
                gap = PAGE_GAP if block.kind is BlockKind.PAGE else COMPONENT_GAP
                room = LANE + span + HEADER_BELOW if lanes else 0.0
                return room if first else max(gap, room + LANE)
            case BlockKind.GROUP:
                return (LANE + span if lanes else 0.0) + HEADER_BELOW + (0.0 if first else BAND_GAP)
            case BlockKind.JUNCTION:
                return LANE + span + HEADER_BELOW if lanes else 0.0
            case BlockKind.CARD:
                above = HEADER_ABOVE if first else BAND_GAP + LANE
                return above + span + HEADER_BELOW

    def _margin_width(self, block: Block) -> float:
        corridor = self._network.margin(block)
        return EDGE_INSET + self._span(corridor) + LANE if self._bundles(corridor) else 0.0

    def _padding(self, block: Block) -> float:
        return GROUP_PADDING if block.kind is BlockKind.GROUP else 0.0

    def _gap(self, block: Block) -> float:
        match block.kind:
            case BlockKind.PAGE:
                return PAGE_GAP
            case BlockKind.COMPONENT:
                return COMPONENT_GAP
            case BlockKind.GROUP | BlockKind.CARD | BlockKind.JUNCTION:
                return STACK_GAP

    def _measure(self, block: Block) -> tuple[float, float]:
        width = height = 0.0
        for b, band in enumerate(self._arrangements.get(block.number, ())):
            band_width = band_height = 0.0
            for c, column in enumerate(band):
                sizes = [self._size[block.children[i].number] for i in column]
                corridor = Corridor(Way.GUTTER, block.number, b, c)
                band_width += self._gutter_width(block, corridor) + max(size[0] for size in sizes)
                band_height = max(band_height, sum(size[1] for size in sizes) + self._gap(block) * (len(sizes) - 1))
            band_width += self._last_gutter_width(Corridor(Way.GUTTER, block.number, b, len(band)))
            width = max(width, band_width)
            height += self._header_height(block, self._network.header(block, b)) + band_height
        if not block.children and self._bundles(self._network.header(block, 0)):
            height += self._header_height(block, self._network.header(block, 0))
        if block.kind is BlockKind.JUNCTION and block.children:
            return max(block.head_width, width), height
        padding = self._padding(block)
        inner = self._margin_width(block) + width + 2 * padding
        return max(block.head_width, inner, block.title_width + 2 * padding), block.height + height + padding

    def _place(self, block: Block) -> None:
        """Place the children of a placed block, and its lanes."""
        x, y, _, _ = self.block[block.number]
        self.head[block.number] = self._head(block, x, y)
        left = x + self._padding(block)
        self._lines(self._network.margin(block), left + EDGE_INSET)
        left += self._margin_width(block)
        at = y if block.kind is BlockKind.JUNCTION else y + block.height
        bands = self._arrangements.get(block.number, ())
        if not bands:
            self._lines(self._network.header(block, 0), at + self._above(block))
        for b, band in enumerate(bands):
            header = self._network.header(block, b)
            height = self._header_height(block, header)
            self._lines(header, at + height - HEADER_BELOW - self._span(header))
            at = self._place_band(block, b, band, left, at + height)

    def _above(self, block: Block) -> float:
        """Return the px from the end of a head to the first lane of its header; a junction's header lies above it."""
        return HEADER_ABOVE if block.kind is BlockKind.CARD else LANE

    def _head(self, block: Block, x: float, y: float) -> Rect:
        if block.kind is BlockKind.JUNCTION:
            top = y + self._line(block) - block.height / 2
            return Rect(x + GUTTER_LEFT - block.width / 2, top, block.width, block.height)
        return Rect(x, y, block.width, block.height)

    def _line(self, block: Block) -> float:
        """Return the px from the top of a block to where the line leaves its head.

        A junction stands level with the line of the first block beside it, so that this line runs straight on.
        """
        above = 0.0
        while block.kind is BlockKind.JUNCTION:
            above += self._header_height(block, self._network.header(block, 0))
            if not block.children:
                return above + block.height / 2
            block = block.children[self._arrangements[block.number][0][0][0]]
        return above + exit_line(block)

    def _place_band(self, block: Block, b: int, band: tuple[tuple[int, ...], ...], left: float, top: float) -> float:
        """Place one band from `left`, `top`; return its lower end."""
        # Lines from the band above and lines of this one meet in the header between them: never on one line.
        aside = LANE / 2 if b % 2 else 0.0
        lowest = top
        for c, column in enumerate(band):
            corridor = Corridor(Way.GUTTER, block.number, b, c)
            gutter = self._gutter_width(block, corridor)
            self._lines(corridor, left + gutter - GUTTER_RIGHT - self._span(corridor) - aside)
            left += gutter
            at = top
            widest = 0.0
            for child in column:
                width, height = self._size[block.children[child].number]
                self.block[block.children[child].number] = Rect(left, at, width, height)
                widest = max(widest, width)
                at += height + self._gap(block)
            lowest = max(lowest, at - self._gap(block))
            left += widest
        self._lines(Corridor(Way.GUTTER, block.number, b, len(band)), left + GUTTER_LEFT - aside)
        return lowest

    def _enter(self) -> None:
        """Choose where on its target's border each bundle ends."""
        ends: dict[str, list[Bundle]] = {}
        for bundle in self._network.feeders:
            ends.setdefault(bundle.target, []).append(bundle)
        for target, bundles in ends.items():
            block = self._forest.boxes[target]
            if block.kind is BlockKind.JUNCTION:
                self._enter_junction(block, bundles)
            else:
                self._enter_card(block, bundles)

    def _enter_junction(self, block: Block, bundles: list[Bundle]) -> None:
        """Choose where lines from above meet a junction."""
        centre = self.head[block.number].centre.x
        header = self._network.header(block, 0)
        above = [bundle for bundle in bundles if (header, bundle) in self.lane]
        for i, bundle in enumerate(above):
            self.entry[bundle] = centre + LANE * (i - (len(above) - 1) / 2)

    def _enter_card(self, block: Block, bundles: list[Bundle]) -> None:
        head = self.head[block.number]
        wishes = {bundle: self._wish(bundle) for bundle in bundles}
        last = max((wish for wish in wishes.values() if wish is not None), default=head.x + EDGE_INSET)
        known = ((last + ENTRY_STEP if wish is None else wish, bundle) for bundle, wish in wishes.items())
        self._spread_entries(head, sorted(known, key=lambda pair: pair[0]))

    def _wish(self, bundle: Bundle) -> float | None:
        """Return the leftmost line on which a bundle comes up to its target; None where it comes from outside only."""
        inside = [corridor for corridor in self._network.feeders[bundle] if corridor is not None]
        return min((self.lane[corridor, bundle] for corridor in inside), default=None)

    def _spread_entries(self, head: Rect, wishes: list[tuple[float, Bundle]]) -> None:
        inset = min(EDGE_INSET, head.width / 2)
        low, high = head.x + inset, head.right - inset
        step = min(ENTRY_STEP, (high - low) / max(1, len(wishes) - 1))
        at = low - step
        for i, (wish, bundle) in enumerate(wishes):
            room_after = high - step * (len(wishes) - 1 - i)
            at = max(min(wish, room_after), at + step)
            self.entry[bundle] = at
