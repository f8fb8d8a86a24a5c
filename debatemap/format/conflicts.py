"""Takes out lines that other programs left in a file; of two versions that were not merged the first is kept."""

import re

from debatemap.format.findings import Fault
from debatemap.format.slip_wordings import DOCUMENT_END, MERGE_CONFLICT, STRAY_FENCE

_MARKER = re.compile(r"^(?:(<{7}|>{7}|\|{7})(?:[ \t][^\r\n]*)?|(={7}))[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
_LEFT_OVER = re.compile(
    r"^(?:(?P<fence>```)[^`\r\n]*|(?P<marker>={7})[ \t]*|(?P<dots>\.{3})[ \t]*(?=\s*[^\s#.-]))$", re.MULTILINE
)
_LEFT_BEHIND = {"fence": STRAY_FENCE, "marker": MERGE_CONFLICT, "dots": DOCUMENT_END}
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


def without_left_over_lines(text: str) -> tuple[str, list[tuple[Fault, int]]]:
    """Return `text` with single lines blanked that no map holds, at the same length, and the first line of each kind.

    Only of use where the text can't be read, since such a line may stand in a quoted text.
    """
    found: dict[str, tuple[Fault, int]] = {}

    def blank(match: re.Match[str]) -> str:
        kind = match.lastgroup or ""
        found.setdefault(kind, (_LEFT_BEHIND[kind], match.start()))
        return _blank(match.group())

    return _LEFT_OVER.sub(blank, text), list(found.values())


def _blank(text: str) -> str:
    return _NOT_LINE_END.sub(" ", text)
