"""Which way a text is read, by its letters, and which way a map is, by its language."""

from unicodedata import bidirectional

from debatemap.model import DebateMap

_LEFTWARD = {"R", "AL"}
_SHARE = 0.4
"""A text is read from right to left if more than this share of its words are: it may begin with a Latin name."""
_MOST_CHARACTERS = 400
_LANGUAGES = frozenset("ar arc arz ckb dv fa he iw ji ks mzn nqo pnb prs ps sd syr ug ur yi".split())
_SCRIPTS = frozenset("adlm arab aran hebr mand nkoo rohg samr syrc thaa".split())


def is_right_to_left(text: str) -> bool:
    """Tell whether a text reads from right to left."""
    if text.isascii():
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
    if not primary:
        return is_right_to_left(text)
    script = next((part for part in others if len(part) == 4 and part.isalpha()), None)
    return script in _SCRIPTS if script else primary in _LANGUAGES


def map_reads_right_to_left(debate: DebateMap) -> bool:
    """Tell which way a map is read as a whole."""
    return reads_right_to_left(debate.language, debate.title)
