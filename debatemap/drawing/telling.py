"""The telling words of a claim: those that set it apart from the other claims of its map."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from re import compile as pattern
from typing import NamedTuple

from debatemap.drawing.stop_words import STOP_WORDS, TURNING_WORDS

_MOST_TEXTS = 1_500
"""So many texts, evenly spread over the map, tell how common its words are."""
_LONG = 9
_WORD = pattern(r"\w+(?:[-‐.'’]\w+)*")
_ELISION = pattern(r"(?i)^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|un)[’']")
_FEW = 7
"""Where a text has at most so many telling words, one that is denied must not be missing: it would say the opposite."""
_ADVERB = 0.4
"""How much an English adverb is worth beside other words."""
_RARE = 2
"""Words in fewer claims than this are not the more telling for it: many are slips and chance."""
_DENYING = ("n't", "n’t")


class Unit(NamedTuple):
    """One or more words that are told together or not at all; `worth` says how telling they are."""

    words: str
    worth: float


class Telling:
    """Weighs the words of claims by how rare they are in the map; `language` is the map's, None where unknown."""

    def __init__(self, texts: Sequence[str], language: str | None) -> None:
        known = (language or "").replace("_", "-").split("-")[0].lower()
        self._stop = STOP_WORDS.get(known, frozenset[str]())
        self._english = known == "en"
        step = max(1, len(texts) // _MOST_TEXTS)
        sample = texts[::step]
        self._texts = len(sample)
        self._counts = Counter(word for text in sample for word in {_key(word) for word in _words(text)})

    def units(self, text: str) -> tuple[Unit, ...]:
        """Return the words of a text that tell something, in its order."""
        found: list[Unit] = []
        denied: list[bool] = []
        turned: list[str] = []
        told: set[str] = set()
        for word in _words(text):
            key = _key(word)
            if key in TURNING_WORDS or key.endswith(_DENYING):
                turned.append(word)
            elif key not in told and not self._empty(key):
                told.add(key)
                found.append(Unit(" ".join([*turned, word]), self._worth(key)))
                denied.append(bool(turned))
                turned = []
        if len(found) > _FEW:
            return tuple(found)
        return tuple(Unit(unit.words, unit.worth + 100.0 * first) for unit, first in zip(found, denied, strict=True))

    def _empty(self, key: str) -> bool:
        if key in self._stop:
            return True
        common = self._counts[key] > max(3, self._texts / 5)
        return not self._stop and (common or len(key) < 3)

    def _worth(self, key: str) -> float:
        rare = log((self._texts + _RARE) / max(_RARE, self._counts[key]))
        if self._english and key.endswith("ly"):
            rare *= _ADVERB
        return rare * (0.4 + 0.6 * min(_LONG, len(key)) / _LONG)


def _words(text: str) -> Iterable[str]:
    return (_ELISION.sub("", word) for word in _WORD.findall(text))


def _key(word: str) -> str:
    return word.casefold()
