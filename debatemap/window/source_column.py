"""Which part of a long text is seen: kept as a block and px below its top, so that no height learnt late moves it."""

from collections.abc import Iterator

from debatemap.window.source_layout import LaidBlocks

PADDING = 14.0
"""Free px above the first block and below the last."""
_PLACE_OF_INTEREST = 0.25
"""How far down the view, as a share of its height, a place is put that was not seen before."""


class Column:
    """A view of `height` px on laid-out blocks; heights are px from its top, downwards."""

    def __init__(self, laid: LaidBlocks, height: float) -> None:
        self.laid = laid
        self._height = max(1.0, height)
        self._top = 0
        self._skip = -PADDING

    @property
    def position(self) -> float:
        """About how far the view is below the text's top, from 0 to `end`."""
        return min(self.end, self.laid.about(self._top, self._share()))

    @property
    def end(self) -> float:
        """The position at which the end of the text is seen."""
        block, skip = self._last()
        return self.laid.about(block, max(0.0, skip) / self.laid.height(block))

    @property
    def seen(self) -> Iterator[tuple[int, float]]:
        """The blocks that are seen, each with the height of its top."""
        block, y = self._top, -self._skip
        while block < len(self.laid.blocks) and y < self._height:
            yield block, y
            y += self.laid.height(block)
            block += 1

    def scroll(self, distance: float) -> bool:
        """Go down, or up where it is negative; tell whether that was possible."""
        before = (self._top, self._skip)
        self._skip += distance
        self._settle()
        return (self._top, self._skip) != before

    def go_to(self, position: float) -> None:
        """Go to a position between 0 and `end`."""
        if position <= 0:
            self._top, self._skip = 0, -PADDING
            return
        self._top, share = self.laid.block_about(position)
        self._skip = share * self.laid.height(self._top)
        self._settle()

    def go_to_end(self) -> None:
        """Go to the end of the text."""
        self._top, self._skip = self._last()

    def resize(self, laid: LaidBlocks, height: float) -> None:
        """Take a text laid out anew, or another height; what stood at the top stays there."""
        share = self._share() if self._skip > 0 else None
        self.laid = laid
        self._height = max(1.0, height)
        if share is not None:
            self._skip = share * laid.height(self._top)
        self._settle()

    def show(self, start: int, end: int) -> None:
        """Bring a stretch of the text into view, its beginning if it is too long; one that is seen whole stays."""
        top, bottom = self.height_of(start), self.height_of(max(start, end - 1))
        line = self.laid.line_height
        if top is not None and bottom is not None and top >= 0 and bottom + line <= self._height:
            return
        self._top = self.laid.blocks.block_at(start)
        self._skip = self._line_top(self._top, start) - self._height * _PLACE_OF_INTEREST
        self._settle()

    def height_of(self, offset: int) -> float | None:
        """Return the height of the line in which a place stands; None where its block is not seen."""
        wanted = self.laid.blocks.block_at(offset)
        return next((y + self._line_top(block, offset) for block, y in self.seen if block == wanted), None)

    def place_at(self, x: float, y: float) -> int:
        """Return the place in the text that is nearest to a point, x counted from where the lines begin."""
        place = 0
        for block, top in self.seen:
            laid = self.laid[block]
            place = self.laid.blocks.start(block) + laid.place_at(x, y - top)
            if y < top + laid.height:
                break
        return place

    def over(self, x: float, y: float) -> int | None:
        """Return the code point that lies at a point, None beside the lines."""
        for block, top in self.seen:
            laid = self.laid[block]
            if top <= y < top + laid.height:
                found = laid.over(x, y - top)
                return None if found is None else self.laid.blocks.start(block) + found
        return None

    @property
    def first_seen(self) -> int:
        """Where the first line begins that is seen at least by half."""
        for block, top in self.seen:
            laid, half = self.laid[block], self.laid.line_height / 2
            if top + laid.height > half:
                return self.laid.blocks.start(block) + laid.line_span(laid.line_at(max(0.0, half - top)))[0]
        return 0

    def is_seen(self, offset: int) -> bool:
        """Tell whether the line in which a place stands is seen."""
        height = self.height_of(offset)
        return height is not None and -self.laid.line_height / 2 < height < self._height

    def _line_top(self, block: int, offset: int) -> float:
        laid = self.laid[block]
        place = min(offset - self.laid.blocks.start(block), laid.length)
        return laid.lines_of(place, place)[0] * self.laid.line_height

    def _share(self) -> float:
        return max(0.0, self._skip) / self.laid.height(self._top)

    def _settle(self) -> None:
        """Name the block at the top, and stay between the ends of the text."""
        laid, last = self.laid, len(self.laid.blocks) - 1
        while self._skip < 0 and self._top > 0:
            self._top -= 1
            self._skip += laid.height(self._top)
        while self._top < last and self._skip >= laid.height(self._top):
            self._skip -= laid.height(self._top)
            self._top += 1
        self._top, self._skip = min((self._top, self._skip), self._last())
        if self._top == 0:
            self._skip = max(-PADDING, self._skip)

    def _last(self) -> tuple[int, float]:
        """Return the block at the top, and how much of it is above, when the end of the text is seen."""
        left = self._height - PADDING
        for block in range(len(self.laid.blocks) - 1, -1, -1):
            left -= self.laid.height(block)
            if left <= 0:
                return block, -left
        return 0, -PADDING
