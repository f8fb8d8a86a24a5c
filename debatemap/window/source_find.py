"""Finds words in the text of a source, accents and case folded, piece by piece so that it can be called off."""

import re
from collections.abc import Callable

from debatemap.layout.request import Cancelled
from debatemap.search import folded, unfolded
from debatemap.sources import Span

MOST_FINDS = 5_000
_PIECE = 64_000
_OVER = 400
"""How far a find may reach into the next piece."""


class TextFinder:
    """Looks for words in one text; each piece of it is folded when it is first looked through."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: dict[int, str] = {}

    def find(self, words: str, cancelled: Callable[[], bool] = lambda: False) -> tuple[Span, ...]:
        """Return where the words stand together, any space between them; the first five thousand places.

        Raises Cancelled soon after `cancelled()` is true.
        """
        wanted = folded(words).split()
        if not wanted:
            return ()
        pattern = re.compile(" +".join(map(re.escape, wanted)))
        found: list[Span] = []
        for start in range(0, len(self._text), _PIECE):
            if cancelled():
                raise Cancelled
            found += self._in_piece(start, pattern)
            if len(found) >= MOST_FINDS:
                break
        return tuple(found[:MOST_FINDS])

    def _in_piece(self, start: int, pattern: re.Pattern[str]) -> list[Span]:
        piece = self._text[start : start + _PIECE + _OVER]
        if start not in self._folded:
            self._folded[start] = folded(piece)
        spans = [Span(*match.span()) for match in pattern.finditer(self._folded[start])]
        places = spans if piece.isascii() else list(unfolded(piece, spans))
        return [Span(start + place.start, start + place.end) for place in places if place.start < _PIECE]
