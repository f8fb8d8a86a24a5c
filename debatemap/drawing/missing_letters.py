"""Which letters of a text no font on this machine has, by script: they appear as boxes."""

from collections.abc import Iterable
from unicodedata import category, name

from debatemap.drawing.fonts import metrics
from debatemap.drawing.picture import Face

_SHOWN_AS_NOTHING = ("C", "Z", "M")
"""The first letters of the categories whose characters have no shape of their own."""
_MOST_LETTERS = 5000


def missing_letters(texts: Iterable[str]) -> dict[str, str]:
    """Return by the Unicode name of each script (as "HANGUL", "LINEAR") its letters that no font has, in their order.

    Signs of no script stand under "". May be called in any thread with a QGuiApplication.
    """
    letters: set[str] = set()
    for text in texts:
        letters.update(text)
    measure = metrics(Face.BODY)
    missing: dict[str, str] = {}
    for letter in sorted(letters)[:_MOST_LETTERS]:
        if letter > "\u024f" and category(letter)[0] not in _SHOWN_AS_NOTHING and not measure.inFontUcs4(ord(letter)):
            script = _script(letter)
            missing[script] = missing.get(script, "") + letter
    return missing


def _script(letter: str) -> str:
    """Return the first word of a letter's name, which is that of its script; "" for what is no letter."""
    return name(letter, "").split(" ")[0].split("-")[0] if category(letter)[0] == "L" else ""
