"""Whether a stretch of a text begins and ends where words do.

A quote that begins or ends inside a word may say the opposite of its source: «legal» stands in «illegal», «we can» in
«we can't» and «we cannot», «violent» in «non-violent», «2.5 million» in «12.5 million». What passes is a slip of the
hand that turns no meaning round: a last word of at least five letters that lacks its last one.
"""

import re
import unicodedata

from debatemap.sources.signs import APOSTROPHES, DASHES

_REACH = 16
_LETTER = r"[^\W\d_]"
_LINE_END = r"[^\S\r\n]*(?:\r\n|[\r\n])\s*"
_TURNING_PREFIXES = (
    "non|not|no|never|un|in|im|il|ir|dis|mis|de|dé|dés|anti|counter|contra|contre|ex|pseudo|quasi|semi|half|demi|mi|sans"
    "|nicht|gegen"
)
_IN_WORD_BEFORE = re.compile(
    rf"(?:[^\W_]|{_LETTER}[-‐‑\u00ad]{_LINE_END}|(?<![^\W_])(?:{_TURNING_PREFIXES})[{DASHES}]|(?<![^\W_])n\s?')\Z",
    re.IGNORECASE,
)
_IN_NUMBER_BEFORE = re.compile(r"(?:\d[.,']|(?<![\w)\]])[-−–])\Z")
_THOUSANDS_BEFORE = re.compile(r"\d[\xa0\u2009\u202f]\Z")
_THREE_DIGITS = re.compile(r"\d{3}(?!\d)")
_IN_WORD_AFTER = re.compile(rf"[^\W_]|[-‐‑\u00ad](?:{_LINE_END})?{_LETTER}|'{_LETTER}")
_IN_NUMBER_AFTER = re.compile(r"[.,']\d|[\xa0\u2009\u202f]\d{3}(?!\d)")
_LACKS_LAST_LETTER = re.compile(rf"{_LETTER}{{4}}\Z")
_LAST_LETTER = re.compile(rf"{_LETTER}(?![^\W_]|['-]{_LETTER})")
_SAME_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_FIRST_MARK = "\u0300"
# Signs that are not seen: joiners, directions, soft hyphens but for those at the end of a line.
_UNSEEN = re.compile(
    "[\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u00ad(?![^\\S\\r\\n]*[\\r\\n])"
)
# Scripts that put no spaces between words: Thai to Myanmar, Khmer, and the Chinese and Japanese ones.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def whole_words(text: str, start: int, end: int) -> bool:
    """Tell whether neither `start` nor `end` lies inside a word, a number or a letter with its accents."""
    return start < end and _begins(text, start) and _ends(text, start, end)


def _begins(text: str, start: int) -> bool:
    first = text[start]
    if _is_mark(first):
        return False
    if not first.isalnum() or first in APOSTROPHES or _UNSPACED.match(first):
        return True
    before = _bare(text[max(0, start - _REACH) : start])
    if _IN_WORD_BEFORE.search(before):
        return False
    if _THREE_DIGITS.match(text, start) and _THOUSANDS_BEFORE.search(before):
        return False
    return not (first.isdigit() and _IN_NUMBER_BEFORE.search(before))


def _ends(text: str, start: int, end: int) -> bool:
    after = text[end : end + _REACH]
    if after and _is_mark(after[0]):
        return False
    after = _bare(after)
    words = _bare(text[max(start, end - _REACH) : end])
    last = words[-1:]
    if not last.isalnum() or _UNSPACED.match(last):
        return True
    if last.isdigit() and _IN_NUMBER_AFTER.match(after):
        return False
    if not _IN_WORD_AFTER.match(after):
        return True
    return bool(_LAST_LETTER.match(after) and _LACKS_LAST_LETTER.search(words))


def _bare(text: str) -> str:
    """Return the text with one kind of apostrophe, without accents that are signs of their own and signs not seen."""
    text = text.translate(_SAME_APOSTROPHE)
    if text.isascii():
        return text
    text = _UNSEEN.sub("", text)
    if text and max(text) < _FIRST_MARK:
        return text
    return "".join(sign for sign in text if not _is_mark(sign))


def _is_mark(sign: str) -> bool:
    """Tell whether `sign` is an accent or another mark that belongs to the letter before it."""
    return unicodedata.category(sign)[0] == "M"
