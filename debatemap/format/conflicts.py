"""Finds the markers that a version control system leaves in a file, and keeps the first of the two versions."""

import re

_MARKER = re.compile(r"^(?:(<{7}|>{7}|\|{7})(?:[ \t][^\r\n]*)?|(={7}))[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
_NOT_LINE_END = re.compile(r"[^\r\n]")


def without_conflicts(text: str) -> tuple[str, list[int]]:
    """Return `text` with markers and second versions blanked, at the same length, and where each conflict begins."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return text, []
    found: list[int] = []
    pieces: list[str] = []
    kept, blank_from, inside = 0, -1, False
    for match in _MARKER.finditer(text):
        sign = match.group()[0]
        if sign == "<":
            found.append(match.start())
            inside = True
            if blank_from < 0:
                pieces += [text[kept : match.start()], _blank(match.group())]
                kept = match.end()
        elif sign in "|=" and inside and blank_from < 0:
            blank_from = match.start()
        elif sign == ">":
            if not inside:
                found.append(match.start())
            start = blank_from if blank_from >= 0 else match.start()
            pieces += [text[kept:start], _blank(text[start : match.end()])]
            kept, blank_from, inside = match.end(), -1, False
    if blank_from >= 0:
        pieces += [text[kept:blank_from], _blank(text[blank_from:])]
        kept = len(text)
    return "".join([*pieces, text[kept:]]), found


def _blank(text: str) -> str:
    return _NOT_LINE_END.sub(" ", text)
