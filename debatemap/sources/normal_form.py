"""The form in which two wordings that differ only in typography are equal.

What it makes one, and nothing else:

- white space: every kind and any amount of it is one space; around quotation marks, apostrophes and dashes, and before
  ; : ! ? and %, it makes no difference at all;
- soft hyphens, zero-width spaces, word joiners and byte order marks are nothing;
- composed and decomposed letters (Unicode NFC);
- quotation marks and apostrophes of every shape, single and double, one or several in a row; only right after a digit,
  where they may mean feet, inches, minutes or seconds, single and double stay apart;
- dashes and hyphens of every length, and the minus sign; a hyphen at the end of a line may also be no hyphen at all;
- ligatures (ﬁ, ﬂ, œ, æ …) and their letters; the ellipsis and three dots.

Case, letters, accents, digits and all other signs are never touched.
"""

from __future__ import annotations

import re
import unicodedata

from debatemap.sources.edits import EditedText, Edits, everywhere
from debatemap.sources.signs import DASH, Dashes, Signs, doubled_after_digits
from debatemap.sources.span import Span

_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_ODD_SPACES = "\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_INVISIBLES = re.compile(rf"[{_INVISIBLE}]+(?:(?<=\u00ad)[^\S\r\n]*(?:\r\n|[\r\n])\s*(?=\w))?")
_ODD_SPACE = re.compile(f"[{_ODD_SPACES}]")
_SPACES = re.compile("  +")
_HYPHEN_AT_LINE_END = re.compile(r"[-‐‑](?<=[^\W\d_].)[^\S\r\n]*(?:\r\n|[\r\n])\s*(?=[^\W\d_])")


class NormalForm:
    """The normal form of a text: `text` without its dashes, the `dashes`, and the way back to the text as it was."""

    def __init__(self, layers: tuple[EditedText, ...], dashes: Dashes, spaced: str) -> None:
        self.text = layers[-1].text
        self.dashes = dashes
        self._layers = layers
        self._spaced = spaced

    @property
    def doubled(self) -> tuple[bool, ...]:
        """Of each quotation mark right after a digit, whether it is a double one."""
        return doubled_after_digits(self._spaced)

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
            and (self.dashes == other.dashes or _agree(self.dashes, other.dashes))
            and self.doubled == other.doubled
        )


def normal_form(text: str) -> NormalForm:
    """Return the normal form of `text`; one of 10 million code points takes about a second."""
    layers: list[EditedText] = []
    if any(sign in text for sign in _INVISIBLE):
        layers.append(EditedText(text, everywhere(_INVISIBLES, text, "")))
        text = layers[-1].text
    if not unicodedata.is_normalized("NFC", text):
        layers.append(EditedText(text, _composed(text)))
        text = layers[-1].text
    hyphens = {match.start() for match in _HYPHEN_AT_LINE_END.finditer(text)}
    text = _ODD_SPACE.sub(" ", text)
    optional = hyphens
    if "  " in text:
        layers.append(EditedText(text, everywhere(_SPACES, text, " ")))
        text = layers[-1].text
        dashes = DASH.finditer(text) if hyphens else ()
        optional = {dash.start() for dash in dashes if layers[-1].old_start(dash.start()) in hyphens}
    signs = Signs(text, optional)
    layers.append(EditedText(signs.text, signs.edits))
    return NormalForm(tuple(layers), signs.dashes, text)


def _composed(text: str) -> Edits:
    """Return the edits that bring `text` to NFC: only stretches of a sign and the marks that may join it can change."""
    edits = Edits()
    joining = "".join(re.escape(sign) for sign in sorted(set(text)) if _joins(sign))
    for match in re.finditer(f"(?s:.?)[{joining}]+", text) if joining else ():
        composed = unicodedata.normalize("NFC", match.group())
        if composed != match.group():
            edits.add(match.start(), match.end(), composed)
    return edits


def _joins(sign: str) -> bool:
    """Tell whether composing may change this sign or join it to the one before."""
    return (
        unicodedata.category(sign)[0] == "M"
        or "\u1160" <= sign <= "\u11ff"
        or "\U00016d63" <= sign <= "\U00016d6a"
        or not unicodedata.is_normalized("NFC", sign)
    )


def _agree(some: Dashes, others: Dashes) -> bool:
    """Tell whether every dash of one text stands in the other too, but for those that breaking a word may have made."""
    fewest, most = _counts(some)
    fewest_others, most_others = _counts(others)
    return all(
        fewest.get(place, 0) <= most_others.get(place, 0) and fewest_others.get(place, 0) <= most.get(place, 0)
        for place in most.keys() | most_others.keys()
    )


def _counts(dashes: Dashes) -> tuple[dict[int, int], dict[int, int]]:
    """Return for each place how many dashes stand there at least and at most."""
    fewest: dict[int, int] = {}
    most: dict[int, int] = {}
    for place, optional in zip(*dashes, strict=True):
        fewest[place] = fewest.get(place, 0) + (not optional)
        most[place] = most.get(place, 0) + 1
    return fewest, most
