"""Tells of quotes that are not in their source, or at several places of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from debatemap.model import Passage, Place, Problem
from debatemap.sources import wordings
from debatemap.sources.anchor import Anchor, QuoteStatus
from debatemap.sources.differing import differences, told
from debatemap.sources.nearest import nearest_place
from debatemap.sources.source_text import SourceText

_MOST_COMPARED = 20_000_000
_LONGEST_WORDS = 160


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage, what was found of its quote, and where the quote is written in the map file."""

    passage: Passage
    anchor: Anchor
    place: Place


def quote_problems(
    quotes: Iterable[Quote], texts: Mapping[str, SourceText], cancelled: Callable[[], bool]
) -> Iterator[Problem]:
    """Yield a warning for every quote that is not found or ambiguous.

    The nearest words are named, and what the quote has otherwise, as long as not too much text has to be
    compared for it; the rest goes without.
    """
    compared = 0
    for quote in quotes:
        source = quote.passage.source or ""
        if quote.anchor.status is QuoteStatus.AMBIGUOUS:
            values = {"source": source, "count": str(len(quote.anchor.places))}
            wording = wordings.QUOTE_IN_TWO_ORDERS if quote.anchor.rivals else wordings.AMBIGUOUS_QUOTE
            yield wording.problem(quote.place, values)
        elif quote.anchor.status is QuoteStatus.NOT_FOUND:
            compared += len(texts[source])
            near = None if compared > _MOST_COMPARED or cancelled() else _nearest(quote, texts[source])
            yield near or wordings.QUOTE_NOT_FOUND.problem(quote.place, {"source": source})


def _nearest(quote: Quote, text: SourceText) -> Problem | None:
    span = nearest_place(text, quote.passage.quote)
    if span is None:
        return None
    said = text.text[span.start : span.end]
    words = " ".join(said.split())
    values = {
        "source": quote.passage.source or "",
        "line": str(text.line(span.start)),
        "words": words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1] + "…",
        "changes": told(differences(quote.passage.quote, said)),
    }
    return wordings.QUOTE_NEARLY_FOUND.problem(quote.place, values)
