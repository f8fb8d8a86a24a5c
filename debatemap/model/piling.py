"""Marks piled on one letter without end, which would be painted over all that is above, below or beside it.

No language puts more than a few accents on a letter; Tibetan joins some ten parts of letters that count as marks, too.
"""

import re
import unicodedata

SEEN = "\ufffd"
_MOST_ACCENTS = 5
_MOST_MARKS = 10
_JOINERS = "\u200c\u200d"
"""They end no pile: what stands behind them belongs to the same letter."""
_STACKED = frozenset({216, 218, 220, 228, 230, 232, 233, 234, 240})
"""The combining classes of what stands above or below a letter."""
# All marks are among these; the letters that are, too, are told apart where so many stand in a row.
_RUN = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a"
    "\u07a6-\u07b0\u07eb-\u07fd\u0816-\u109d\u135d-\u135f\u1712-\u17dd\u180b-\u180f\u18a9\u1920-\u193b\u1a17-\u1cf9"
    "\u1dc0-\u1dff\u20d0-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua6f1\ua802-\uabed"
    "\u200c\u200d\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\U000101fd-\U0001e94a\U000e0100-\U000e01ef]{6,}"
)


class _Kinds(dict[int, str]):
    """Tells marks and joiners from letters, each looked up once: of some scripts all words are looked at."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = _PILED if sign in _JOINERS or unicodedata.category(sign).startswith("M") else " "
        return self[code]


_KINDS = _Kinds()
_PILED = "m"
_TOO_MANY = _PILED * (_MOST_ACCENTS + 1)


def unpiled(text: str) -> str:
    """Return a text, as long as before, in which each mark too many on one letter is seen beside it."""
    return text if text.isascii() else _RUN.sub(_spread, text)


def _spread(run: re.Match[str]) -> str:
    signs = run.group()
    if _TOO_MANY not in signs.translate(_KINDS):
        return signs
    shown: list[str] = []
    accents = marks = 0
    for sign in signs:
        if not unicodedata.category(sign).startswith("M"):
            if sign not in _JOINERS:
                accents = marks = 0
        else:
            marks += 1
            accents += unicodedata.combining(sign) in _STACKED
        shown.append(SEEN if accents > _MOST_ACCENTS or marks > _MOST_MARKS else sign)
    return "".join(shown)
