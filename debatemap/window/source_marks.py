"""Where the passages of a source stand in its text, which of them overlap, and what lies under a place."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from debatemap.document import PassageKey
from debatemap.sources import QuoteStatus, Span

_MOST_SHOWN = 4
"""So many passages over the same words can be told apart by eye."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage in the text: its parts, in order, the claim to go to, and the speaker of the words."""

    key: PassageKey
    claim: str
    speaker: str | None
    spans: tuple[Span, ...]
    status: QuoteStatus

    @property
    def start(self) -> int:
        """Where its words begin."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.spans[-1].end


class Segment(NamedTuple):
    """A stretch over which the same passages lie, `shown` being the first few of them."""

    start: int
    end: int
    shown: tuple[int, ...]


class Marks:
    """The passages of one text, in the order of their places; where two begin together, the longer one first."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self._starts = [mark.start for mark in self._marks]
        self._number = {mark.key: number for number, mark in enumerate(self._marks)}
        self.lanes = _lanes(self._marks)
        """For each passage, which of the lines under its words is its own: 0 next to them; the last is shared."""
        self.segments = _segments(self._marks)
        self._segment_starts = [segment.start for segment in self.segments]

    def __len__(self) -> int:
        return len(self._marks)

    def __getitem__(self, number: int) -> Mark:
        return self._marks[number]

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def number_of(self, key: PassageKey) -> int | None:
        """Return the number of a passage, None where it has no place in the text."""
        return self._number.get(key)

    def within(self, start: int, end: int) -> Sequence[Segment]:
        """Return the segments that have a part in a stretch of the text."""
        first = max(0, bisect_right(self._segment_starts, start) - 1)
        if first < len(self.segments) and self.segments[first].end <= start:
            first += 1
        return self.segments[first : bisect_left(self._segment_starts, end)]

    def at(self, offset: int) -> tuple[int, ...]:
        """Return the numbers of all passages that lie over a place."""
        here = bisect_right(self._starts, offset)
        return tuple(
            number
            for number in range(here)
            if any(span.start <= offset < span.end for span in self._marks[number].spans)
        )

    def after(self, offset: int) -> int:
        """Return the first passage that begins at or after a place, after the last one the first; there must be one."""
        return bisect_left(self._starts, offset) % len(self._marks)


def _lanes(marks: Sequence[Mark]) -> tuple[int, ...]:
    """Give passages that overlap different lanes, as few as possible."""
    ends: list[int] = []
    found: list[int] = []
    for mark in marks:
        lane = next((lane for lane, end in enumerate(ends) if end <= mark.start), len(ends))
        lane = min(lane, _MOST_SHOWN - 1)
        ends[lane : lane + 1] = [mark.end]
        found.append(lane)
    return tuple(found)


def _segments(marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """Sweep over the ends of all parts, keeping which passages are open."""
    ends: list[tuple[int, bool, int]] = []
    for number, mark in enumerate(marks):
        for span in mark.spans:
            if span.end > span.start:
                ends += [(span.start, True, number), (span.end, False, number)]
    ends.sort()
    found: list[Segment] = []
    is_open: list[int] = []
    before = 0
    for place, begins, number in ends:
        if is_open and place > before:
            _join(found, Segment(before, place, tuple(is_open[:_MOST_SHOWN])))
        before = place
        if begins:
            insort(is_open, number)
        else:
            del is_open[bisect_left(is_open, number)]
    return tuple(found)


def _join(found: list[Segment], segment: Segment) -> None:
    """Add a segment, as a part of the last one where that looks the same."""
    if found and found[-1].end == segment.start and found[-1].shown == segment.shown:
        segment = Segment(found.pop().start, segment.end, segment.shown)
    found.append(segment)
