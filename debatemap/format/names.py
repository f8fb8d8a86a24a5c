"""Finds the word that a misspelt one was meant to be."""

import re
from collections.abc import Collection

from debatemap.format.slips import ODD_SPACES

_CLOSE_ENOUGH = 70.0
_MOST_SEARCHES = 200
_ODD = re.compile(rf"[{ODD_SPACES}\s]+")


class Suggestions:
    """Proposes names; in a file full of unknown ones it stops searching after the first hundreds, to stay fast."""

    def __init__(self) -> None:
        self._searches = 0

    def closest(self, word: str, names: Collection[str]) -> str | None:
        """Return the name that is most like `word`, or None where none is."""
        self._searches += 1
        if not names or self._searches > _MOST_SEARCHES:
            return None
        from rapidfuzz import fuzz, process

        best = process.extractOne(word, tuple(names), scorer=fuzz.ratio, processor=_plain, score_cutoff=_CLOSE_ENOUGH)
        return None if best is None else str(best[0])


def _plain(name: str) -> str:
    return name.casefold()


def without_odd_spaces(key: str) -> str:
    """Return `key` without invisible characters and no-break spaces at its ends or instead of its spaces."""
    return _ODD.sub(" ", key).strip()
