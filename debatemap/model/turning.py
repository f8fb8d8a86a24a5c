"""Signs that turn the direction of the text after them, unseen: they can make a text look like another one.

They are called embeddings, overrides and isolates in the Unicode standard (annex 9); a text can be made to read
backwards with them (N. Boucher and R. Anderson, Trojan Source, 2021). The marks U+200E and U+200F
turn nothing but themselves.
"""

import re

TURNING_SIGNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TURNING = re.compile(f"[{TURNING_SIGNS}]")
SEEN = "\ufffd"


def seen(text: str) -> str:
    """Return a text, as long as before, in which each sign that turns the direction of text is seen."""
    return text if text.isascii() else TURNING.sub(SEEN, text)
