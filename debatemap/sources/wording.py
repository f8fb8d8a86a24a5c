"""Words to be found in a source, whole or as a part between omissions."""

from __future__ import annotations

import re
from functools import cached_property

from debatemap.sources.normal_form import NormalForm, normal_form
from debatemap.sources.signs import DASHES
from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span
from debatemap.sources.whole_words import whole_words

_REACH = 24
_BLANKS = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u00ad\u200b\u2060\ufeff"


class Wording:
    """Words to be found; white space at their ends doesn't count."""

    def __init__(self, text: str) -> None:
        self.text = text.strip()

    @cached_property
    def normal(self) -> NormalForm:
        """The normal form of the words."""
        return normal_form(self.text)

    @property
    def searchable(self) -> bool:
        """Whether there is a letter or digit in it to look for."""
        return any(sign.isalnum() for sign in self.normal.text)

    def verbatim_at(self, source: SourceText, place: int) -> Span | None:
        """Return where the words, which begin at `place` of the source, stand; None where they halve a word."""
        span = Span(place, place + len(self.text))
        return span if whole_words(source.text, *span) else None

    def same_at(self, source: SourceText, place: int) -> Span | None:
        """Return where in the source the words stand that have `place` in its normal form; None where they differ."""
        span = source.normal.span(place, place + len(self.normal.text))
        if span is None:
            return None
        start, end = self._with_outer_dashes(source.text, *_without_blanks(source.text, span))
        if not whole_words(source.text, start, end):
            return None
        there = source.text[start:end]
        return Span(start, end) if there == self.text or normal_form(there).equals(self.normal) else None

    def _with_outer_dashes(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Widen the stretch by the dashes with which the words begin and end."""
        before = self.normal.dashes.places.count(0)
        after = self.normal.dashes.places.count(len(self.normal.text))
        if before:
            found = re.search(rf"(?:[{DASHES}]++\s*+){{{before}}}\Z", text[max(0, start - _REACH) : start])
            start -= len(found.group()) if found else 0
        if after:
            found = re.match(rf"(?:\s*+[{DASHES}]++){{{after}}}", text[end : end + _REACH])
            end += len(found.group()) if found else 0
        return start, end


def _without_blanks(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    return Span(span.end - len(words.lstrip(_BLANKS)), span.start + len(words.rstrip(_BLANKS)))
