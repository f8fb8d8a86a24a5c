"""Reads brackets in which a comma or the closing bracket is missing."""

import re

from debatemap.format.events import NotYaml, Parsed, parse
from debatemap.format.limits import Limits
from debatemap.format.slip_wordings import BRACKET, CUT_BY_COMMENT, MISSING_COMMA
from debatemap.format.slips import Slip, first_line

_MOST_COMMAS = 200
_ENDS = "\"'}]"
_RECORD = re.compile(
    r"""[ ]*(?:-[ ]+){0,99}(?:[^\s\[{"'#][^\r\n\[{"']{0,1024}?:[ ]+)?"""
    r"""(?P<bracket>\{)\s*(?:["\w][^\s:]*\s*:|[\r\n])"""
)
_BRACKETS = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?P<bracket>[\[\]{}])""")
_PAIRS = {"{": "}", "[": "]"}


def read_brackets(text: str, base: int, error: NotYaml, limits: Limits) -> tuple[Parsed, list[Slip]] | None:
    """Return what a part of a file is meant to hold, and the slips in it; None where that is not clear."""
    match = _RECORD.match(text, first_line(text))
    if match is None:
        return None
    slips: list[Slip] = []
    closed = False
    for _ in range(_MOST_COMMAS):
        at = error.index - base
        if "flow" not in error.context:
            return None
        place = _before(text, at)
        if at >= len(text.rstrip()) and not closed:
            opened = _left_open(text)
            if not opened or _in_comment(text, match.end()):
                return None
            slips.append(Slip(BRACKET, base + opened[0][1], {"character": opened[0][0]}))
            text = text.rstrip() + "".join(_PAIRS[sign] for sign, _ in reversed(opened))
            closed = True
        elif place is not None:
            slips.append(Slip(MISSING_COMMA, base + place))
            text = f"{text[:place]},{text[place + 1 :]}"
        else:
            return None
        try:
            return parse(text, base, limits), slips
        except NotYaml as next_error:
            error = next_error
    return None


def cut_record(text: str, base: int) -> Slip | None:
    """Return where a comment took the closing brace of a record away."""
    match = _RECORD.match(text, first_line(text))
    if match is None:
        return None
    at = _in_comment(text, match.start("bracket"))
    return Slip(CUT_BY_COMMENT, base + at) if at else None


def _before(text: str, at: int) -> int | None:
    """Return where the comma belongs before an entry that begins at `at`, after something that is surely an end."""
    head = text[:at].rstrip()
    if at >= len(text) or len(head) == at or not head or head[-1] not in _ENDS or text[at] not in "\"'{[":
        return None
    return len(head)


def _left_open(text: str) -> list[tuple[str, int]]:
    opened: list[tuple[str, int]] = []
    for match in _BRACKETS.finditer(text):
        sign = match.group("bracket")
        if sign in _PAIRS:
            opened.append((sign, match.start()))
        elif sign and opened:
            opened.pop()
    return opened


def _in_comment(text: str, start: int) -> int:
    """Return where a comment with a closing brace in it begins in the line of `start`, 0 where none does."""
    end = text.find("\n", start)
    line = text[start : len(text) if end < 0 else end]
    match = re.search(r" #[^\s].*\}", line)
    return 0 if match is None else start + match.start() + 1
