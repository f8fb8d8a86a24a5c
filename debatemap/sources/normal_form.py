"""The form in which two wordings that differ only in typography are equal.

What it makes one, and nothing else:

- white space: every kind and any amount of it is one space; around quotation marks, apostrophes and dashes, and before
  ; : ! ? and %, it makes no difference at all;
- soft hyphens, zero-width spaces, word joiners and byte order marks are nothing;
- composed and decomposed letters (Unicode NFC);
- quotation marks and apostrophes of every shape, single and double; only right after a digit, where they may mean
  feet, inches, minutes or seconds, single and double stay apart;
- dashes and hyphens of every length, and the minus sign; a hyphen at the end of a line may also be no hyphen at all;
- ligatures (ﬁ, ﬂ, œ, æ …) and their letters; the ellipsis and three dots.

Case, letters, accents, digits and all other signs are never touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from debatemap.sources.edits import EditedText
from debatemap.sources.span import Span

DASHES = "\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
"""Every dash and hyphen, to stand in a character class."""

_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_ODD_SPACES = "\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_APOSTROPHES = "'`´‘’‚‛‹›ʼ′"
_QUOTATION_MARKS = '"“”„‟«»″'
_LIGATURES = {
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in (*range(0xFB00, 0xFB07), 0x132, 0x133)},
    **{"œ": "oe", "æ": "ae", "Œ": "Oe", "Æ": "Ae"},
}
_EXPANDED = {**_LIGATURES, "…": "..."}

_INVISIBLES = re.compile(rf"[{_INVISIBLE}]+(?:(?<=\u00ad)[^\S\r\n]*(?:\r\n|[\r\n])\s*(?=\w))?")
_ODD_SPACE = re.compile(f"[{_ODD_SPACES}]")
_SPACES = re.compile("  +")
_HYPHEN_AT_LINE_END = re.compile(r"[-‐‑](?<=[^\W\d_].)[^\S\r\n]*(?:\r\n|[\r\n])\s*(?=[^\W\d_])")
# Every alternative begins with signs that are rare in prose: the search then skips what needs no change quickly.
_SIGNS = re.compile(f"[{DASHES}]+|''|``|‘‘|’’|[{_APOSTROPHES}{_QUOTATION_MARKS}]|[;:!?%{''.join(_EXPANDED)}]")
_DASH = re.compile(f"[{DASHES}]")


@dataclass(frozen=True, slots=True)
class Dash:
    """A dash that was taken out of a normal form at `place`; an `optional` one may have come from breaking a word."""

    place: int
    optional: bool


class NormalForm:
    """The normal form of a text: `text` without its dashes, the `dashes`, and the way back to the text as it was.

    `doubled` tells of each quotation mark right after a digit whether it is a double one.
    """

    def __init__(self, layers: tuple[EditedText, ...], dashes: tuple[Dash, ...], doubled: tuple[bool, ...]) -> None:
        self.text = layers[-1].text
        self.dashes = dashes
        self.doubled = doubled
        self._layers = layers

    def span(self, start: int, end: int) -> Span | None:
        """Return where the stretch of the normal form stands in the text as it was; None where it halves a sign."""
        old_start: int | None = start
        old_end: int | None = end
        for layer in reversed(self._layers):
            if old_start is None or old_end is None:
                return None
            old_start, old_end = layer.old_start(old_start), layer.old_end(old_end)
        return None if old_start is None or old_end is None else Span(old_start, old_end)

    def equals(self, other: NormalForm) -> bool:
        """Tell whether the two texts have the same words."""
        return (
            self.text == other.text
            and self.doubled == other.doubled
            and (self.dashes == other.dashes or _agree(self.dashes, other.dashes))
        )


def normal_form(text: str) -> NormalForm:
    """Return the normal form of `text`; one of 10 million code points takes about a second."""
    layers: list[EditedText] = []
    if any(sign in text for sign in _INVISIBLE):
        layers.append(EditedText(text, ((match.start(), match.end(), "") for match in _INVISIBLES.finditer(text))))
        text = layers[-1].text
    if not unicodedata.is_normalized("NFC", text):
        layers.append(EditedText(text, _composed(text)))
        text = layers[-1].text
    hyphens = {match.start() for match in _HYPHEN_AT_LINE_END.finditer(text)}
    spaced = _ODD_SPACE.sub(" ", text)
    single = EditedText(spaced, ((match.start(), match.end(), " ") for match in _SPACES.finditer(spaced)))
    dashes = _DASH.finditer(single.text) if hyphens else ()
    optional = {dash.start() for dash in dashes if single.old_start(dash.start()) in hyphens}
    signs = _Signs(single.text, optional)
    last = EditedText(single.text, signs.edits())
    return NormalForm((*layers, single, last), tuple(signs.dashes), tuple(signs.doubled))


class _Signs:
    """Makes one of each kind of sign in a text that has single spaces only."""

    def __init__(self, text: str, optional: set[int]) -> None:
        self._text = text
        self._optional = optional
        self.dashes: list[Dash] = []
        self.doubled: list[bool] = []

    def edits(self) -> Iterator[tuple[int, int, str]]:
        """Yield the edits; `dashes` and `doubled` are complete afterwards."""
        text = self._text
        done = 0
        shift = 0
        for match in _SIGNS.finditer(text):
            sign = match.group()
            start, end = match.span()
            first = sign[0]
            spaced = start > done and text[start - 1] == " "
            if first in _EXPANDED:
                new = _expanded(sign, text[end : end + 1])
            elif first in ";:!?%":
                if not spaced:
                    continue
                new = sign
                start -= 1
            else:
                dash = _DASH.match(sign) is not None
                new = "" if dash else "'"
                if not dash and start and text[start - 1 - spaced : start - spaced].isdigit():
                    self.doubled.append(len(sign) == 2 or sign in _QUOTATION_MARKS)
                if dash:
                    self.dashes.append(Dash(start - spaced + shift, start in self._optional))
                start -= spaced
                end += text[end : end + 1] == " "
            shift += len(new) - (end - start)
            done = end
            yield start, end, new


def _expanded(sign: str, following: str) -> str:
    """Return the letters of a ligature; those of a capital one are both capital before a capital."""
    letters = _EXPANDED[sign]
    return letters.upper() if sign in "ŒÆ" and following.isupper() else letters


def _composed(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the edits that bring `text` to NFC: only stretches of a sign and the marks that may join it can change."""
    joining = "".join(re.escape(sign) for sign in sorted(set(text)) if _joins(sign))
    if not joining:
        return
    for match in re.finditer(f"(?s:.?)[{joining}]+", text):
        composed = unicodedata.normalize("NFC", match.group())
        if composed != match.group():
            yield match.start(), match.end(), composed


def _joins(sign: str) -> bool:
    """Tell whether composing may change this sign or join it to the one before."""
    return (
        unicodedata.category(sign)[0] == "M"
        or "\u1160" <= sign <= "\u11ff"
        or "\U00016d63" <= sign <= "\U00016d6a"
        or not unicodedata.is_normalized("NFC", sign)
    )


def _agree(some: tuple[Dash, ...], others: tuple[Dash, ...]) -> bool:
    """Tell whether every dash of one text stands in the other too, but for those that breaking a word may have made."""
    fewest, most = _counts(some)
    fewest_others, most_others = _counts(others)
    return all(
        fewest.get(place, 0) <= most_others.get(place, 0) and fewest_others.get(place, 0) <= most.get(place, 0)
        for place in most.keys() | most_others.keys()
    )


def _counts(dashes: tuple[Dash, ...]) -> tuple[dict[int, int], dict[int, int]]:
    """Return for each place how many dashes stand there at least and at most."""
    fewest: dict[int, int] = {}
    most: dict[int, int] = {}
    for dash in dashes:
        fewest[dash.place] = fewest.get(dash.place, 0) + (not dash.optional)
        most[dash.place] = most.get(dash.place, 0) + 1
    return fewest, most
