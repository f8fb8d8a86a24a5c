"""Signs that turn the direction of the text after them, unseen: they can make a text look like another one.

They are called embeddings, overrides and isolates in the Unicode standard (annex 9); a text can be made to read
backwards with them (N. Boucher and R. Anderson, Trojan Source, 2021). The marks U+200E and U+200F
turn nothing but themselves. Names of files and words of sources, which come as they are, may hold control signs too.
"""

import re

from debatemap.model.piling import SEEN, unpiled

TURNING_SIGNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TURNING = re.compile(f"[{TURNING_SIGNS}]")
_TURNING_OR_LINE_END = re.compile(f"[{TURNING_SIGNS}\n\r\x85\u2028\u2029]")
# Letters of a label that nobody sees, for which there is a use only in flags: after U+1F3F4.
_TAGS = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+")
_UNSEEN = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029{TURNING_SIGNS}\ud800-\udfff]")
_ARMED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_ENDS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}
"""What ends a stretch in another direction. Overrides are not among them: no honest text needs them."""


def seen(text: str) -> str:
    """Return a text, as long as before, in which turning signs, hidden letters and marks piled up are seen."""
    return text if text.isascii() else TURNING.sub(SEEN, unpiled(_TAGS.sub(_each_seen, text)))


def legible(text: str) -> str:
    """Return a text of one line, as long as before, in which control signs, line ends and turning signs are seen."""
    return unpiled(text if text.isprintable() else _UNSEEN.sub(SEEN, _TAGS.sub(_each_seen, text)))


def disarmed(text: str) -> str:
    """Return a text, as long as before, in which control signs are seen, and turning signs that could do harm.

    Its white space stays; so do, for the words of a source to be found there again, turning signs that end in it.
    """
    if text.isprintable():
        return text
    told = _ARMED.sub(SEEN, _TAGS.sub(_each_seen, text))
    return told if _ends_what_it_begins(told) else TURNING.sub(SEEN, told)


def _ends_what_it_begins(text: str) -> bool:
    """Tell whether all turning signs end within their line, in their order, and none of them is an override."""
    awaited: list[str] = []
    for match in _TURNING_OR_LINE_END.finditer(text):
        sign = match.group()
        if sign in _ENDS:
            awaited.append(_ENDS[sign])
        elif sign in TURNING_SIGNS:
            if not awaited or awaited.pop() != sign:
                return False
        elif awaited:
            return False
    return not awaited


def legible_lines(text: str) -> str:
    """Return a text of several lines in which all such signs are seen but the ends of its lines."""
    return "\n".join(map(legible, text.split("\n")))


def _each_seen(signs: re.Match[str]) -> str:
    return SEEN * len(signs.group())
