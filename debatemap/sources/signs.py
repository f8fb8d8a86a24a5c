"""Makes one of each kind of sign: of dashes, of quotation marks, of ligatures and their letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from typing import NamedTuple

from debatemap.sources.edits import Edits

_DASH_SIGNS = "-‐‑‒–—―−⸺⸻﹘﹣－"
DASHES = re.escape(_DASH_SIGNS)
"""Every dash and hyphen, to stand in a character class."""

DASH = re.compile(f"[{DASHES}]")

APOSTROPHES = "'`´‘’‚‛‹›ʼ′＇❛❜"
"""Every apostrophe and single quotation mark."""

_QUOTATION_MARKS = '"“”„‟«»″＂❝❞〝〞〟「」『』'
_LETTERS = {
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in (*range(0xFB00, 0xFB07), 0x132, 0x133)},
    **{"œ": "oe", "æ": "ae", "Œ": "Oe", "Æ": "Ae", "…": "..."},
}
_KEPT = {**{sign: sign for sign in "';:!?%"}, **dict.fromkeys(_DASH_SIGNS, "")}
_MARK = re.compile(f"[{APOSTROPHES}{_QUOTATION_MARKS}]")
_MARK_AFTER_DIGIT = re.compile(f"\\d ?(''|``|‘‘|’’|[{APOSTROPHES}{_QUOTATION_MARKS}])")
# Begins with one class of signs that are rare in prose, so that the search skips quickly what needs no change; an
# apostrophe between letters needs none.
_TO_CHANGE = re.compile(
    f"[{DASHES}';:!?%{''.join(_LETTERS)}]"
    f"(?:(?<=[{DASHES}])[{DASHES}]* ?|(?<= ')[' ]*|(?<=')[' ]+|(?<= [;:!?%])|(?<=[{''.join(_LETTERS)}]))"
)


class Dashes(NamedTuple):
    """The dashes that were taken out of a normal form, by their `places` in it.

    One that is `optional` may have come from breaking a word at the end of a line. Two lists, as in Edits.
    """

    places: list[int]
    optional: list[bool]


class Signs:
    """What to change in a text that has single spaces only, so that one of each kind of sign is left.

    The `edits` are to be made in `text`, which is as long as the text was. They take the dashes out and tell them in
    `dashes`, by their places afterwards; those at the places `optional` may have come from breaking a word.
    """

    def __init__(self, text: str, optional: Collection[int]) -> None:
        self.text = _MARK.sub("'", text)
        self.dashes = Dashes([], [])
        self.edits = Edits()
        text = self.text
        done = 0
        shift = 0
        add = self.edits.add
        for match in _TO_CHANGE.finditer(text):
            start, end = match.span()
            sign = text[start]
            new = _KEPT.get(sign)
            if new is None:
                new = _spelled(sign, text[end : end + 1])
            else:
                dash = start
                if text[start - 1] == " " and start > done:
                    start -= 1
                if not new:
                    self.dashes.places.append(start + shift)
                    self.dashes.optional.append(dash in optional)
            add(start, end, new)
            shift += len(new) + start - end
            done = end


def doubled_after_digits(text: str) -> tuple[bool, ...]:
    """Tell of each quotation mark right after a digit, where it may be one of feet or inches, whether it is double."""
    marks = (match.group(1) for match in _MARK_AFTER_DIGIT.finditer(text))
    return tuple(len(mark) == 2 or mark in _QUOTATION_MARKS for mark in marks)


def _spelled(sign: str, following: str) -> str:
    """Return the letters of a ligature; those of a capital one are both capital before a capital."""
    letters = _LETTERS[sign]
    return letters.upper() if sign in "ŒÆ" and following.isupper() else letters
