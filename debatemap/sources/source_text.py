"""The full text of a source, and where in it a place lies."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from debatemap.sources.normal_form import NormalForm, normal_form
from debatemap.sources.span import Span

_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK_LINES = re.compile(r"(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))+")


class SourceText:
    """The text of one source; everything worked out from it is worked out once, when first asked for.

    `file` is the file that it stands in, as the map names it; None where the map holds the text itself.
    """

    def __init__(self, text: str, file: str | None = None) -> None:
        self.text = text
        self.file = file

    def __len__(self) -> int:
        return len(self.text)

    @cached_property
    def normal(self) -> NormalForm:
        """The text with all typographic variants made one."""
        return normal_form(self.text)

    @cached_property
    def lowered(self) -> str:
        """The normal form in small letters, as long as the normal form itself."""
        lowered = self.normal.text.lower()
        return lowered if len(lowered) == len(self.normal.text) else self.normal.text

    def line(self, offset: int) -> int:
        """Return the line, counted from 1, in which the code point at `offset` stands."""
        return bisect_right(self._line_starts, offset)

    def column(self, offset: int) -> int:
        """Return the column, counted from 1 in code points, of the code point at `offset`."""
        return offset - self._line_starts[self.line(offset) - 1] + 1

    def paragraph(self, offset: int) -> int:
        """Return the paragraph, counted from 1, in which `offset` stands; between two, the one before."""
        return max(1, bisect_right(self._paragraph_starts, offset))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs: what blank lines part, or each line that is not blank where the text has no blank lines."""
        parted = _parted(self.text, _BLANK_LINES)
        return parted if len(parted) > 1 else _parted(self.text, _LINE_END)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [span.start for span in self.paragraphs]


def _parted(text: str, separator: re.Pattern[str]) -> tuple[Span, ...]:
    """Return the parts of `text` between separators that are not blank."""
    ends = [(match.start(), match.end()) for match in separator.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    return tuple(Span(start, stop) for start, stop in zip(starts, stops, strict=True) if text[start:stop].strip())
