"""How much of the text of a source a map quotes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from debatemap.document import Document
from debatemap.sources import SourceText, Span

_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class CoveredSpan:
    """A stretch of a text, in code points, in which the same number of passages, one or more, stand."""

    start: int
    end: int
    count: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of a text of `length` code points is mapped: what stands in passages that were found.

    `spans` are in order and apart from each other; between them nothing is mapped. What a quote leaves out by […] is
    not mapped by it. `once`, `more` and `unmapped` count the code points in one passage, in two or more, in none; they
    add up to `length`. `unmapped_paragraphs` are those in which nothing is mapped, without lines of up to 60 code
    points, which are mostly titles.
    """

    length: int
    spans: tuple[CoveredSpan, ...] = ()
    unmapped_paragraphs: tuple[Span, ...] = field(default=(), repr=False)

    @property
    def once(self) -> int:
        """How many code points stand in exactly one passage."""
        return sum(span.end - span.start for span in self.spans if span.count == 1)

    @property
    def more(self) -> int:
        """How many code points stand in two passages or more."""
        return sum(span.end - span.start for span in self.spans if span.count > 1)

    @property
    def mapped(self) -> int:
        """How many code points stand in a passage."""
        return sum(span.end - span.start for span in self.spans)

    @property
    def unmapped(self) -> int:
        """How many code points stand in no passage."""
        return self.length - self.mapped

    @property
    def share(self) -> float:
        """The mapped part of the text, 0 to 1; 0 for an empty text."""
        return self.mapped / self.length if self.length else 0.0

    def next_unmapped(self, offset: int = 0) -> Span | None:
        """Return the first unmapped paragraph that begins at or after `offset`, after the last one the first again."""
        if not self.unmapped_paragraphs:
            return None
        index = bisect_left(self.unmapped_paragraphs, offset, key=lambda span: span.start)
        return self.unmapped_paragraphs[index % len(self.unmapped_paragraphs)]


def coverage_of(document: Document, source: str) -> Coverage:
    """Return what of the text of `source` is mapped; an empty coverage where its text is not at hand."""
    text = document.texts.get(source)
    if text is None:
        return Coverage(0)
    parts = (
        part
        for key, passage in document.passages
        if passage.source == source and (anchor := document.anchors.get(key)) is not None and anchor.status.found
        for part in anchor.parts
    )
    return coverage_by(parts, text)


def coverage_by(parts: Iterable[Span], text: SourceText) -> Coverage:
    """Return what of a text stands in the stretches `parts`, which may overlap and come in any order."""
    spans = merged(parts)
    return Coverage(len(text), spans, tuple(_unmapped(text, spans)))


def merged(parts: Iterable[Span]) -> tuple[CoveredSpan, ...]:
    """Return the stretches in which the same number of `parts` lie, in order; neighbours differ in their number."""
    change: dict[int, int] = {}
    for start, end in parts:
        if start < end:
            change[start] = change.get(start, 0) + 1
            change[end] = change.get(end, 0) - 1
    places = sorted(place for place, by in change.items() if by)
    counts = accumulate(change[place] for place in places)
    edges = zip(places, places[1:], counts, strict=False)
    return tuple(CoveredSpan(start, end, count) for start, end, count in edges if count)


def _unmapped(text: SourceText, spans: Sequence[CoveredSpan]) -> Iterator[Span]:
    """Yield the paragraphs that touch none of the spans, without titles where there is more than titles."""
    ends = [span.end for span in spans]
    long = [paragraph for paragraph in text.paragraphs if _is_long(text, paragraph)]
    for paragraph in long or text.paragraphs:
        following = bisect_right(ends, paragraph.start)
        if following == len(spans) or spans[following].start >= paragraph.end:
            yield paragraph


def _is_long(text: SourceText, paragraph: Span) -> bool:
    words = text.text[paragraph.start : paragraph.end].strip()
    return len(words) > _LONGEST_TITLE or "\n" in words
