"""Where a quote stands in its source, and how surely."""

from dataclasses import dataclass
from enum import StrEnum

from debatemap.sources.span import Span


class QuoteStatus(StrEnum):
    """What was found of a quote in its source.

    VERBATIM       it stands there character for character (white space at its ends aside), in whole words
    SAME_WORDS     it stands there but for typography: white space, quotation marks, dashes, hyphens at line ends,
                   ligatures …; case, letters, accents, numbers and every other sign are the same
    WITH_OMISSIONS its parts between […], … or (...) stand there in order and near each other, each with the same words
    AMBIGUOUS      it stands at several places, and neither prefix nor suffix nor locator tells which is meant; or its
                   parts stand in order, and about as near to each other in another order too
    NOT_FOUND      it does not stand there; a likeness, however close, is not a find
    UNVERIFIABLE   nothing to look in: no source is named, or its text is not at hand
    """

    VERBATIM = "verbatim"
    SAME_WORDS = "same-words"
    WITH_OMISSIONS = "with-omissions"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not-found"
    UNVERIFIABLE = "unverifiable"

    @property
    def found(self) -> bool:
        """Whether the words are in the source, at one known place."""
        return self in {QuoteStatus.VERBATIM, QuoteStatus.SAME_WORDS, QuoteStatus.WITH_OMISSIONS}


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a quote stands in its source; offsets count code points of the source text, None where there is no place.

    `parts` are the quoted stretches from `start` to `end`: one, or several between omissions. `places` are all the
    places (the first thousand) of an ambiguous quote, the first of which `start` and `end` give; else just the one.
    `rivals` are the places at which the parts of an ambiguous quote stand in another order.
    """

    status: QuoteStatus
    start: int | None = None
    end: int | None = None
    parts: tuple[Span, ...] = ()
    places: tuple[Span, ...] = ()
    rivals: tuple[Span, ...] = ()


NOT_FOUND = Anchor(QuoteStatus.NOT_FOUND)
UNVERIFIABLE = Anchor(QuoteStatus.UNVERIFIABLE)
