"""Finds the word that a misspelt one was meant to be."""

import re
import unicodedata
from collections.abc import Collection

from debatemap.format.slips import ODD_SPACES

_CLOSE_ENOUGH = 70.0
_MOST_SEARCHES = 200
_UNSEEN_RANGES = (
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F)),
    *((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F)),
    *((0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xE0000, 0xE0FFF)),
)
"""The signs that are not seen though they are no spaces."""
SEEN_PATTERN = (
    r"[^\s" + "".join(rf"\u{first:04x}-\u{last:04x}" for first, last in _UNSEEN_RANGES if last < 0x10000) + "]"
)
"""What editors look for in a text that must not be blank; they know no signs beyond the first 65,536."""
_UNSEEN = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _UNSEEN_RANGES) + "]")
_SEEN = re.compile("[^\\s" + _UNSEEN.pattern[1:])
_LOOK_ALIKES = str.maketrans(
    "аеорсхуіјѕԁһАВЕКМНОРСТХІЈЅοανΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",  # Cyrillic and Greek letters
    "aeopcxyijsdhABEKMHOPCTXIJSoavABEZHIKMNOPTYX",
)
_ODD = re.compile(rf"[{ODD_SPACES}\s]+")


class Suggestions:
    """Proposes names; in a file full of unknown ones it stops searching after the first hundreds, to stay fast."""

    def __init__(self) -> None:
        self._searches = 0
        self._looks: dict[str, str] = {}

    def closest(self, word: str, names: Collection[str]) -> str | None:
        """Return the name that is most like `word`, or None where none is."""
        self._searches += 1
        if not names or self._searches > _MOST_SEARCHES:
            return None
        from rapidfuzz import fuzz, process

        best = process.extractOne(
            word, tuple(names), scorer=fuzz.ratio, processor=self._plain, score_cutoff=_CLOSE_ENOUGH
        )
        return None if best is None else str(best[0])

    def _plain(self, name: str) -> str:
        found = self._looks.get(name)
        if found is None:
            found = self._looks[name] = looks(name).casefold()
        return found


def blank(text: str) -> bool:
    """Tell whether nothing of a text can be seen."""
    return not text.strip() if text.isascii() else _SEEN.search(text) is None


def looks(name: str) -> str:
    """Return what is equal for names that look alike."""
    if name.isascii():
        return name
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", name)).translate(_LOOK_ALIKES)


def without_odd_spaces(key: str) -> str:
    """Return `key` without invisible characters and no-break spaces at its ends or instead of its spaces."""
    return _ODD.sub(" ", key).strip()
