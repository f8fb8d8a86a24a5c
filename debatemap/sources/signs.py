"""Makes one of each kind of sign: of dashes, of quotation marks, of ligatures and their letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

_DASH_SIGNS = "-‐‑‒–—―−﹘﹣－"
DASHES = re.escape(_DASH_SIGNS)
"""Every dash and hyphen, to stand in a character class."""

DASH = re.compile(f"[{DASHES}]")


class _Kind(Enum):
    """What a sign is: a dash, a quotation mark or apostrophe, a point that no space stands before, or letters."""

    DASH = 1
    MARK = 2
    POINT = 3
    LETTERS = 4


_APOSTROPHES = "'`´‘’‚‛‹›ʼ′"
_QUOTATION_MARKS = '"“”„‟«»″'
_LIGATURES = {
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in (*range(0xFB00, 0xFB07), 0x132, 0x133)},
    **{"œ": "oe", "æ": "ae", "Œ": "Oe", "Æ": "Ae"},
}
_EXPANDED = {**_LIGATURES, "…": "..."}

_KINDS = {
    **dict.fromkeys(_DASH_SIGNS, _Kind.DASH),
    **dict.fromkeys(_APOSTROPHES + _QUOTATION_MARKS, _Kind.MARK),
    **dict.fromkeys(";:!?%", _Kind.POINT),
    **dict.fromkeys(_EXPANDED, _Kind.LETTERS),
}

# Begins with one class of signs that are rare in prose, so that the search skips quickly what needs no change.
_SIGNS = re.compile(
    f"[{DASHES}{_APOSTROPHES}{_QUOTATION_MARKS};:!?%{''.join(_EXPANDED)}]"
    f"(?:(?<=[{DASHES}])[{DASHES}]*|(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<= [;:!?%])|(?<![;:!?%]))"
)


@dataclass(frozen=True, slots=True)
class Dash:
    """A dash that was taken out of a normal form at `place`; an `optional` one may have come from breaking a word."""

    place: int
    optional: bool


class Signs:
    """What to change in a text that has single spaces only, so that one of each kind of sign is left.

    `edits` takes the dashes out and tells them in `dashes`, by their places afterwards; those that begin at one of the
    places `optional` may have come from breaking a word. `doubled` tells of each quotation mark right after a digit
    whether it is a double one.
    """

    def __init__(self, text: str, optional: set[int]) -> None:
        self._text = text
        self._optional = optional
        self._shift = 0
        self.dashes: list[Dash] = []
        self.doubled: list[bool] = []
        self.edits: list[tuple[int, int, str]] = []
        done = 0
        for match in _SIGNS.finditer(text):
            start, end = match.span()
            sign = match.group()
            kind = _KINDS[sign[0]]
            if kind is _Kind.LETTERS:
                new = _expanded(sign, text[end : end + 1])
            else:
                spaced = start > done and text[start - 1] == " "
                new = self._put(kind, sign, start, start - spaced)
                start -= spaced
                if kind is not _Kind.POINT and text.startswith(" ", end):
                    end += 1
            self.edits.append((start, end, new))
            self._shift += len(new) + start - end
            done = end

    def _put(self, kind: _Kind, sign: str, start: int, after: int) -> str:
        """Return what stands for `sign`, which begins at `start`; what is before it ends at `after`."""
        if kind is _Kind.POINT:
            return sign
        if kind is _Kind.DASH:
            self.dashes.append(Dash(after + self._shift, start in self._optional))
            return ""
        if after and self._text[after - 1].isdigit():
            self.doubled.append(len(sign) == 2 or sign in _QUOTATION_MARKS)
        return "'"


def _expanded(sign: str, following: str) -> str:
    """Return the letters of a ligature; those of a capital one are both capital before a capital."""
    letters = _EXPANDED[sign]
    return letters.upper() if sign in "ŒÆ" and following.isupper() else letters
