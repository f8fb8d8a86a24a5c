"""Tells the lines of a broken file apart: how far each is indented, and which begin an entry."""

import re
from dataclasses import dataclass

from debatemap.format.slips import ENTRY, ODD_SPACES

_TAB_WIDTH = 8
_MOST = 200_000
_ROW = re.compile(rf"^(?P<indent>[ \t{ODD_SPACES}]*)(?P<first>[^\s#{ODD_SPACES}])", re.MULTILINE)
_MARKER = re.compile(r"(?:---|\.\.\.)(?=\s|$)|%[A-Z]")


@dataclass(frozen=True, slots=True)
class Row:
    """A line that is neither blank nor a comment."""

    start: int
    first: int
    indent: int
    dash: bool
    bracket: str
    tabbed: bool


def rows_of(text: str, most: int = _MOST) -> list[Row]:
    """Return the rows of `text`, the first `most` of them: the last is then read with all that follows."""
    rows: list[Row] = []
    for match in _ROW.finditer(text):
        first = match.group("first")
        if first in "-.%" and not match.group("indent") and _MARKER.match(text, match.start()):
            continue
        after = text[match.end() : match.end() + 1]
        dash = first == "-" and (after.isspace() or not after)
        indent = match.group("indent")
        bracket = first if first in "[{]}" else ""
        start, width = match.start(), len(indent.expandtabs(_TAB_WIDTH))
        rows.append(Row(start, start + len(indent), width, dash, bracket, "\t" in indent))
        if len(rows) == most:
            break
    return rows


def heads_of(rows: list[Row]) -> list[Row]:
    """Return the rows that begin an entry of the level of the first row."""
    if rows[0].bracket:
        return rows[:1]
    level = level_of(rows)
    return [row for row in rows if row is rows[0] or _begins_entry(row, level)]


def level_of(rows: list[Row]) -> Row:
    """Return the row whose indentation counts: the first that is not indented by a tab."""
    return next((row for row in rows if not row.tabbed), rows[0])


def _begins_entry(row: Row, first: Row) -> bool:
    if row.indent > first.indent or row.bracket in ("]", "}"):
        return False
    return row.indent < first.indent or first.dash or not row.dash


def is_entry(text: str, row: Row) -> bool:
    """Tell whether a row has the hyphen of a list or a key and a colon."""
    return row.dash or ENTRY.match(text, row.start) is not None
