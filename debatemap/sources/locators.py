"""Reads a locator as a reader would, and tells which places of a text it may mean.

Only what a text lets one tell counts: paragraphs by the numbers written before them or else by counting, lines by
counting, pages by form feeds, times by the times written before what is said then, and a title by the lines under it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import TypeAlias

from debatemap.sources.normal_form import normal_form
from debatemap.sources.source_text import SourceText

Fits: TypeAlias = Callable[[int], bool]
"""Tells whether a locator may mean the place at this offset of the text."""

_NUMBERS = r"(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?(?![\w:])"
_PARAGRAPH = re.compile(
    rf"(?:§§?|¶¶?|\bpar(?:a|as|agraphs?|agraphes?|\.)?\.?|\babs(?:atz|ätze)?\.?)\s*{_NUMBERS}", re.I
)
_LINE = re.compile(rf"\b(?:lines?|lignes?|ll?\.|zeilen?|z\.)\s*{_NUMBERS}", re.I)
_PAGE = re.compile(rf"\b(?:pages?|pp?\.|seiten?|s\.)\s*{_NUMBERS}", re.I)
_TIME = re.compile(r"(?<![\d:])(\d{1,2}(?::\d{2}){1,2})(?![\d:])")
_NUMBERED = re.compile(r"^[^\S\r\n]*(?:§\s*|[\[(]?(?=\d+[.)\]]))(\d{1,6})[.)\]]*[^\S\r\n]", re.M)
_TIMED = re.compile(r"^[^\S\r\n]*[\[(]?(\d{1,2}(?::\d{2}){1,2})(?![\d:])", re.M)
_LONGEST_TITLE = 80


def meant_by(locator: str, source: SourceText) -> Fits | None:
    """Return what tells whether a place is where `locator` says; None where the text does not let one tell."""
    said = [
        _fits_range(pattern.search(locator), place, source)
        for pattern, place in ((_PARAGRAPH, _paragraph), (_LINE, _line), (_PAGE, _page))
    ]
    fits = [one for one in (*said, _at_time(locator, source)) if one is not None]
    if fits:
        return lambda offset: all(one(offset) for one in fits)
    return _under_title(locator, source)


_Counter: TypeAlias = Callable[[SourceText, range], Fits | None]


def _fits_range(match: re.Match[str] | None, place: _Counter, source: SourceText) -> Fits | None:
    if match is None:
        return None
    first, last = match.groups()
    return place(source, range(int(first), int(last or first) + 1))


def _line(source: SourceText, wanted: range) -> Fits | None:
    return lambda offset: source.line(offset) in wanted


def _page(source: SourceText, wanted: range) -> Fits | None:
    breaks = [match.start() for match in re.finditer("\f", source.text)]
    return (lambda offset: 1 + bisect_right(breaks, offset) in wanted) if breaks else None


def _paragraph(source: SourceText, wanted: range) -> Fits | None:
    """Go by the numbers that stand before paragraphs, where one of those wanted does; else count paragraphs."""
    marks = [(match.start(), int(match.group(1))) for match in _NUMBERED.finditer(source.text)]
    if any(number in wanted for _, number in marks):
        return lambda offset: _last_before(marks, offset) in wanted
    return lambda offset: source.paragraph(offset) in wanted


def _at_time(locator: str, source: SourceText) -> Fits | None:
    """Go by the times that stand before what is said."""
    match = _TIME.search(locator)
    marks = [(time.start(), _seconds(time.group(1))) for time in _TIMED.finditer(source.text)] if match else []
    if match is None or not marks:
        return None
    wanted = _seconds(match.group(1))
    said_then = max((time for _, time in marks if time <= wanted), default=None)
    return lambda offset: _last_before(marks, offset) == said_then


def _last_before(marks: list[tuple[int, int]], offset: int) -> int | None:
    index = bisect_right(marks, offset, key=lambda mark: mark[0])
    return marks[index - 1][1] if index else None


def _seconds(time: str) -> int:
    seconds = 0
    for part in time.split(":"):
        seconds = 60 * seconds + int(part)
    return seconds


def _under_title(locator: str, source: SourceText) -> Fits | None:
    """Go by the titles: short paragraphs of one line that no full stop ends."""
    wanted = _title(locator)
    titles = [
        (span.start, _title(words))
        for span in source.paragraphs
        if span.end - span.start <= 2 * _LONGEST_TITLE
        and len(words := source.text[span.start : span.end].strip()) <= _LONGEST_TITLE
        and "\n" not in words
        and not words.endswith((".", ",", ";"))
    ]
    if not wanted or wanted not in [title for _, title in titles]:
        return None
    starts = [start for start, _ in titles]
    return lambda offset: (index := bisect_right(starts, offset)) > 0 and titles[index - 1][1] == wanted


def _title(words: str) -> str:
    return normal_form(words.strip(" \t\r\n#*_\"'«»“”‘’:.")).text.casefold()
