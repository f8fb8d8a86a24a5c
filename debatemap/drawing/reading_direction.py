"""Which way a text is read, by its letters, and which way a map is, by its language."""

from collections.abc import Iterable
from itertools import takewhile
from re import compile as pattern
from unicodedata import bidirectional

from debatemap.model import DebateMap

_LEFTWARD = {"R", "AL"}
_LEFTWARD_LETTERS = pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Those and some signs: most texts have none of them, which is seen at once."""
_SHARE = 0.4
"""A text is read from right to left if more than this share of its words are: it may begin with a Latin name."""
_MOST_CHARACTERS = 400
_LANGUAGE = pattern("ar|arc|azb|ckb|dv|fa|glk|he|iw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|skr|syr|ug|ur|yi")
_ANY_LANGUAGE = ("", "und", "mul")
"""Tags that say nothing of the language, or of several."""
_SCRIPTS = frozenset(("adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"))
_LEFT_TO_RIGHT_MARK = "\u200e"
_RIGHT_TO_LEFT_ISOLATE, _POP_ISOLATE = "\u2067", "\u2069"


def is_right_to_left(text: str) -> bool:
    """Tell whether a text reads from right to left."""
    if text.isascii() or not _LEFTWARD_LETTERS.search(text):
        return False
    leftward = rightward = 0
    for word in text[:_MOST_CHARACTERS].split():
        direction = next((one for one in map(bidirectional, word) if one == "L" or one in _LEFTWARD), "")
        leftward += direction in _LEFTWARD
        rightward += direction == "L"
    return leftward > _SHARE * (leftward + rightward)


def reads_right_to_left(language: str | None, text: str) -> bool:
    """Tell which way what is written in a language (a BCP 47 tag) is read; by `text` where the language is unknown."""
    primary, *others = (language or "").replace("_", "-").lower().split("-")
    if primary in _ANY_LANGUAGE:
        return is_right_to_left(text)
    subtags = takewhile(lambda part: len(part) > 1, others)  # what follows a single letter is an extension
    script = next((part for part in subtags if len(part) == 4 and part.isalpha()), None)
    return script in _SCRIPTS if script else _LANGUAGE.fullmatch(primary) is not None


def isolated(text: str) -> str:
    """Return a text so that, if it is read from right to left, it keeps its own order among words that are not."""
    return f"{_RIGHT_TO_LEFT_ISOLATE}{text}{_POP_ISOLATE}" if is_right_to_left(text) else text


def joined(parts: Iterable[str | None], between: str) -> str:
    """Return the parts there are as one text; the order of figures in a date is kept among Arabic letters."""
    found = [part for part in parts if part]
    leftward = any(is_right_to_left(part) for part in found)
    kept = (f"{_LEFT_TO_RIGHT_MARK}{part}" if leftward and part[0].isdigit() else part for part in found)
    return between.join(kept)


def map_reads_right_to_left(debate: DebateMap) -> bool:
    """Tell which way a map is read as a whole."""
    return reads_right_to_left(debate.language, debate.title)
