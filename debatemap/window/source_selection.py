"""What is selected of a text, and how keys and the pointer change it; places are code points."""

import re
from dataclasses import dataclass
from enum import Enum

from debatemap.sources import Span
from debatemap.window.source_column import Column

_WORD = re.compile(r"\w+|[^\w\s]")
_NEXT_WORD = re.compile(r"\W*\w+")
_FAR = 500
"""No word is longer, as far as selecting is concerned."""


class Step(Enum):
    """How far a key moves the end of the selection."""

    LETTER = "letter"
    WORD = "word"
    LINE = "line"
    EDGE = "edge of the line"
    ALL = "end of the text"


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the reader began to select (`anchor`) to where they came (`caret`)."""

    anchor: int
    caret: int

    @property
    def span(self) -> Span:
        """The selected stretch."""
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret))

    def moved_to(self, caret: int) -> "Selection":
        """Return it with its end at another place."""
        return Selection(self.anchor, caret)

    def stepped(self, step: Step, column: Column, *, forward: bool) -> "Selection":
        """Return it with its end moved by a key."""
        text = column.laid.blocks.text
        match step:
            case Step.LETTER:
                caret = self.caret + (1 if forward else -1)
            case Step.WORD:
                caret = _word_step(text, self.caret, forward=forward)
            case Step.LINE:
                caret = _line_step(column, self.caret, forward=forward)
            case Step.EDGE:
                caret = _edge(column, self.caret, forward=forward)
            case Step.ALL:
                caret = len(text) if forward else 0
        return self.moved_to(min(len(text), max(0, caret)))


def word_at(text: str, place: int) -> Selection:
    """Return the word around a place, selected."""
    begin = max(0, place - _FAR)
    for match in _WORD.finditer(text, begin, min(len(text), place + _FAR)):
        if match.end() > place or (match.end() == place and place == len(text)):
            found = match.start() <= place
            return Selection(match.start(), match.end()) if found else Selection(place, place)
    return Selection(place, place)


def _word_step(text: str, caret: int, *, forward: bool) -> int:
    if forward:
        match = _NEXT_WORD.match(text, caret, caret + _FAR)
        return match.end() if match else min(len(text), caret + 1)
    begins = [match.start() for match in _WORD.finditer(text, max(0, caret - _FAR), caret)]
    return begins[-1] if begins else max(0, caret - 1)


def _line_step(column: Column, caret: int, *, forward: bool) -> int:
    """Return the place one line further, as far to the right as before."""
    laid, blocks = column.laid, column.laid.blocks
    block = blocks.block_at(caret)
    place = min(caret - blocks.start(block), laid[block].length)
    line = laid[block].lines_of(place, place)[0]
    x = laid[block].x_of(place, line)
    line += 1 if forward else -1
    if not 0 <= line < laid[block].layout.lineCount():
        block += 1 if forward else -1
        if not 0 <= block < len(blocks):
            return len(blocks.text) if forward else 0
        line = 0 if forward else laid[block].layout.lineCount() - 1
    return blocks.start(block) + laid[block].place_at(x, (line + 0.5) * laid.line_height)


def _edge(column: Column, caret: int, *, forward: bool) -> int:
    laid, blocks = column.laid, column.laid.blocks
    block = blocks.block_at(caret)
    place = min(caret - blocks.start(block), laid[block].length)
    begin, end = laid[block].line_span(laid[block].lines_of(place, place)[0])
    return blocks.start(block) + (end if forward else begin)
