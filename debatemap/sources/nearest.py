"""The place in a source that is most like a quote that was not found: only to be shown, never counted as found."""

from __future__ import annotations

import re
from collections import Counter

from debatemap.sources.normal_form import normal_form
from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span

_MOST_SIGNS = 2000
_MOST_SEEDS = 12
_MOST_PLACES = 100
_MOST_WINDOWS = 4
_LEAST_LIKENESS = 60.0
_WORD = re.compile(r"\w+")


def nearest_place(source: SourceText, quote: str) -> Span | None:
    """Return the stretch of the source, in whole words, that is most like the quote; None where nothing is like it.

    In 10 million code points it takes some tenths of a second. Of a long quote only the beginning is compared.
    """
    # From the package: two threads that ask for its modules at once would find them half made.
    from rapidfuzz import fuzz

    wanted = normal_form(quote.strip()).text.lower()[:_MOST_SIGNS]
    text = source.lowered
    best: tuple[float, int, int] | None = None
    for start, end in _windows(wanted, text):
        likeness = fuzz.partial_ratio_alignment(wanted, text[start:end], score_cutoff=_LEAST_LIKENESS)
        if likeness is not None and (best is None or likeness.score > best[0]):
            best = (likeness.score, start + likeness.dest_start, start + likeness.dest_end)
    return _in_whole_words(source, *_with_its_ends(wanted, text, best[1], best[2])) if best else None


def _windows(wanted: str, text: str) -> list[tuple[int, int]]:
    """Return the few stretches of `text` in which most of the rarer words of `wanted` stand about where they should."""
    width = max(24, len(wanted) // 4)
    seeds = {match.group(): match.start() for match in _WORD.finditer(wanted)}
    votes: Counter[int] = Counter()
    for seed in sorted(seeds, key=lambda word: (-len(word), seeds[word]))[:_MOST_SEEDS]:
        for place in _places(seed, text):
            bucket = (place - seeds[seed]) // width
            votes.update((bucket, bucket + 1))
    ranked = sorted(votes, key=lambda bucket: (-votes[bucket], bucket))[:_MOST_WINDOWS]
    return [(max(0, (bucket - 1) * width), max(0, (bucket + 1) * width) + len(wanted) + width) for bucket in ranked]


def _places(seed: str, text: str) -> list[int]:
    places: list[int] = []
    place = text.find(seed)
    while place >= 0 and len(places) < _MOST_PLACES:
        places.append(place)
        place = text.find(seed, place + len(seed))
    return places


def _with_its_ends(wanted: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Move the ends of the stretch to the first and the last word of `wanted`, where these stand about there."""
    from rapidfuzz import distance

    slack = 12 + len(wanted) // 4
    around = list(_WORD.finditer(text, max(0, start - slack), end + slack))
    words = _WORD.findall(wanted)
    for step in distance.Indel.opcodes(words, [match.group() for match in around]):
        if step.tag == "equal" and step.src_start == 0:
            start = around[step.dest_start].start()
        if step.tag == "equal" and step.src_end == len(words):
            end = around[step.dest_end - 1].end()
    return start, end


def _in_whole_words(source: SourceText, start: int, end: int) -> Span | None:
    """Return the stretch of the source that stands for this one of its normal form, from its first word to its last."""
    text = source.normal.text
    while start and text[start - 1 : start + 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1 : end + 1].isalnum():
        end += 1
    words = list(_WORD.finditer(text, start, end))
    return source.normal.span(words[0].start(), words[-1].end()) if words else None
