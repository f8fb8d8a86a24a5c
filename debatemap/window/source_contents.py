"""What the source reader shows of one source: its text with the passages in it, or the passages alone."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from debatemap.document import Document, PassageKey
from debatemap.drawing.quotation_marks import quoted
from debatemap.health import Coverage, coverage_of
from debatemap.layout.request import Cancelled
from debatemap.model import Passage
from debatemap.sources import Anchor, QuoteStatus, Span
from debatemap.window.source_blocks import Blocks
from debatemap.window.source_marks import Mark, Marks

_OFTEN = 1_000
_NOTHING = Coverage(0)


@dataclass(frozen=True)
class Contents:
    """A text to be read, and the passages in it.

    `whole` tells that it is the text of the source, and not only its passages one after the other. `quiet` are the
    stretches, in order, that are not the source's words. `lost` are the passages that have no place in the text.
    `coverage` tells what of the source's text is mapped, and is empty without it.
    """

    source: str
    whole: bool
    blocks: Blocks
    marks: Marks
    quiet: tuple[Span, ...] = ()
    lost: frozenset[PassageKey] = frozenset()
    coverage: Coverage = _NOTHING


def contents_of(document: Document, source: str, cancelled: Callable[[], bool] = lambda: False) -> Contents:
    """Make the text of a source ready to be read; with ten megabytes that takes some tenths of a second.

    Raises Cancelled soon after `cancelled()` is true.
    """
    passages = list(_passages_in(document, source))
    text = document.texts.get(source)
    if text is None:
        return _passages_alone(document, source, passages)
    blocks = Blocks(text.text, cancelled)
    marks: list[Mark] = []
    lost: set[PassageKey] = set()
    for number, (key, passage) in enumerate(passages):
        if number % _OFTEN == 0 and cancelled():
            raise Cancelled
        spans = _places(document.anchors.get(key))
        if spans:
            marks.append(_mark(document, key, passage, spans))
        else:
            lost.add(key)
    return Contents(source, True, blocks, Marks(marks), lost=frozenset(lost), coverage=coverage_of(document, source))


def source_of(document: Document, key: PassageKey) -> str | None:
    """Return the id of the source that a passage is taken from."""
    passage = passage_of(document, key)
    return passage.source if passage else None


def passage_of(document: Document, key: PassageKey) -> Passage | None:
    """Return a passage by its name, None where the map has it no more."""
    owner = (document.map.relations if key.of_relation else document.map.claims).get(key.owner)
    return owner.passages[key.index] if owner and 0 <= key.index < len(owner.passages) else None


def claim_of(document: Document, key: PassageKey) -> str:
    """Return the claim to go to for a passage: of a relation's, its first premise."""
    return document.map.relations[key.owner].premises[0] if key.of_relation else key.owner


def _passages_in(document: Document, source: str) -> Iterator[tuple[PassageKey, Passage]]:
    return ((key, passage) for key, passage in document.passages if passage.source == source)


def _places(anchor: Anchor | None) -> tuple[Span, ...]:
    """Return where a passage is lit: its parts, or every place of a quote that stands at several."""
    if anchor is None or anchor.start is None:
        return ()
    if anchor.status is QuoteStatus.AMBIGUOUS:
        return anchor.places
    return anchor.parts


def _mark(document: Document, key: PassageKey, passage: Passage, spans: tuple[Span, ...]) -> Mark:
    claim = claim_of(document, key)
    speaker = passage.speaker or document.map.claims[claim].speaker
    anchor = document.anchors.get(key)
    return Mark(key, claim, speaker, spans, anchor.status if anchor else QuoteStatus.UNVERIFIABLE)


def _passages_alone(document: Document, source: str, passages: list[tuple[PassageKey, Passage]]) -> Contents:
    """Write the passages of a source without text one below the other, each under its locator."""
    pieces: list[str] = []
    marks: list[Mark] = []
    quiet: list[Span] = []
    length = 0

    def write(words: str) -> Span:
        nonlocal length
        pieces.append(words)
        start, length = length, length + len(words)
        return Span(start, length)

    for key, passage in _in_order(passages):
        if pieces:
            write("\n\n")
        if passage.locator:
            quiet.append(write(" ".join(passage.locator.split())))
            write("\n")
        words = write(quoted(passage.quote, document.map.language))
        marks.append(_mark(document, key, passage, (words,)))
    return Contents(source, False, Blocks("".join(pieces)), Marks(marks), tuple(quiet))


def _in_order(passages: list[tuple[PassageKey, Passage]]) -> list[tuple[PassageKey, Passage]]:
    """Sort passages by their locators where these count alike (p. 3, p. 12), else leave them as the file has them."""
    located = [passage.locator for _, passage in passages if passage.locator]
    shapes = {re.sub(r"\d+", "0", locator).strip().lower() for locator in located}
    if len(located) < len(passages) or len(shapes) != 1:
        return passages
    numbers = [tuple(map(int, re.findall(r"\d{1,9}", passage.locator or ""))) for _, passage in passages]
    if all(one <= other for one, other in pairwise(numbers)):
        return passages
    order = sorted(range(len(passages)), key=numbers.__getitem__)
    return [passages[number] for number in order]
