"""Tells equal places apart: by the words before and after, as a W3C TextQuoteSelector does, and by the locator."""

from collections.abc import Sequence

from debatemap.model import Passage
from debatemap.sources.locators import meant_by
from debatemap.sources.normal_form import normal_form
from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span

_SLACK = 64


def told_apart(spans: Sequence[Span], passage: Passage, source: SourceText) -> list[int]:
    """Return the indices of the spans that the passage's prefix and suffix stand around, and where its locator leads.

    Prefix and suffix are compared character for character first, then in normal form. What fits none is no help, and
    all are returned: prefix, suffix and locator only tell places apart, they take none away.
    """
    left = list(range(len(spans)))
    if passage.prefix or passage.suffix:
        for stands_around in (_exactly, _in_normal_form):
            fitting = [index for index in left if len(left) > 1 and stands_around(spans[index], passage, source.text)]
            if fitting:
                left = fitting
                break
    fits = meant_by(passage.locator, source) if passage.locator and len(left) > 1 else None
    return [index for index in left if fits(spans[index].start)] or left if fits else left


def _exactly(span: Span, passage: Passage, text: str) -> bool:
    prefix, suffix = passage.prefix or "", passage.suffix or ""
    return text[max(0, span.start - len(prefix)) : span.start] == prefix and text.startswith(suffix, span.end)


def _in_normal_form(span: Span, passage: Passage, text: str) -> bool:
    prefix, suffix = _normal(passage.prefix), _normal(passage.suffix)
    before = _normal(text[max(0, span.start - 2 * len(passage.prefix or "") - _SLACK) : span.start])
    after = _normal(text[span.end : span.end + 2 * len(passage.suffix or "") + _SLACK])
    return before.endswith(prefix) and after.startswith(suffix)


def _normal(text: str | None) -> str:
    return normal_form(text).text.strip() if text else ""
