"""Signs that turn the direction of the text after them, unseen: they can make a text look like another one.

They are called embeddings, overrides and isolates in the Unicode standard (annex 9); a text can be made to read
backwards with them (N. Boucher and R. Anderson, Trojan Source, 2021). The marks U+200E and U+200F
turn nothing but themselves. Names of files and words of sources, which come as they are, may hold control signs too.
"""

import re

from debatemap.model.piling import SEEN, unpiled

TURNING_SIGNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TURNING = re.compile(f"[{TURNING_SIGNS}]")
# Letters of a label that nobody sees, for which there is a use only in flags: after U+1F3F4.
_TAGS = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+")
_UNSEEN = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029{TURNING_SIGNS}\ud800-\udfff]")
_ARMED = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f{TURNING_SIGNS}\ud800-\udfff]")


def seen(text: str) -> str:
    """Return a text, as long as before, in which turning signs, hidden letters and marks piled up are seen."""
    return text if text.isascii() else TURNING.sub(SEEN, unpiled(_TAGS.sub(_each_seen, text)))


def legible(text: str) -> str:
    """Return a text of one line, as long as before, in which control signs, line ends and turning signs are seen."""
    return unpiled(text if text.isprintable() else _UNSEEN.sub(SEEN, _TAGS.sub(_each_seen, text)))


def disarmed(text: str) -> str:
    """Return a text, as long as before, with its white space, in which control signs and turning signs are seen."""
    return text if text.isprintable() else _ARMED.sub(SEEN, _TAGS.sub(_each_seen, text))


def legible_lines(text: str) -> str:
    """Return a text of several lines in which all such signs are seen but the ends of its lines."""
    return "\n".join(map(legible, text.split("\n")))


def _each_seen(signs: re.Match[str]) -> str:
    return SEEN * len(signs.group())
