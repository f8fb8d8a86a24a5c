"""Tells which slip of a writer made a piece of a file unreadable."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from debatemap.format.events import TOO_DEEP as NESTED_TOO_DEEPLY
from debatemap.format.events import NotYaml
from debatemap.format.findings import Fault
from debatemap.format.keys import KEY_NAMES
from debatemap.format.slip_wordings import (
    BLANK_LINE_TOO_LONG,
    BLOCK_SIGN,
    BRACKET,
    CUT_BY_COMMENT,
    ESCAPE,
    INDENTATION,
    MISSING_SPACE,
    NO_KEY,
    NUMBERED_CHARACTER,
    ODD_AFTER_COLON,
    ODD_COLON,
    ODD_INDENTATION,
    SPECIAL_CHARACTER,
    STRAY_HYPHEN,
    STRAY_LINE,
    SYNTAX,
    TAB,
    TEXT_AFTER_APOSTROPHE,
    TEXT_AFTER_QUOTE,
    TOO_DEEP,
    TYPOGRAPHIC_QUOTES,
    UNCLOSED_QUOTE,
    UNQUOTED_COLON,
)

ODD_SPACES = "\xa0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff"
"""Spaces and invisible characters that look like a space or like nothing; the inside of a character class."""

_QUOTED_KEY = r""" "[^"\r\n]*" | '[^'\r\n]*' """
_PLAIN_KEY = r""" (?: [^\s#"'\[{&*!|>%@`-] | -[^\s] ) [^\r\n]{0,1024}? """
ENTRY = re.compile(
    rf"""
    [ ]*(?:-[ ]+){{0,99}}
    (?P<key> {_QUOTED_KEY} | {_PLAIN_KEY} )
    [ ]{{0,9}} : (?:[ \t]+(?P<value>[^\s][^\r\n]*))? [ \t]*\r?$
    """,
    re.MULTILINE | re.VERBOSE,
)
"""A line that begins an entry: a key, a colon, perhaps a value."""

_SHUT_COLON = re.compile(
    rf"""[ ]*(?:-[ ]+){{0,99}}(?P<key>(?!\d+:)[\w.-]+)[ {ODD_SPACES}]*:"""
    rf"""(?P<space>[{ODD_SPACES}]?)(?=[^\s/:]|[{ODD_SPACES}])"""
)
_ODD_COLON = re.compile(
    rf"""[ ]*(?:-[ ]+){{0,99}}(?P<key>[\w.-]+)[ {ODD_SPACES}]*"""
    rf"""(?P<sign>[：﹕∶=]|:=|=>|→)(?!=)[ {ODD_SPACES}]*[^\s{ODD_SPACES}]"""
)
_ID = re.compile(r"[\w.-]+")
_TAB = re.compile(r"^ *(?P<tab>\t)[ \t]*(?=\S)", re.MULTILINE)
_ODD = re.compile(rf"^ *(?P<odd>[{ODD_SPACES}])[ {ODD_SPACES}]*(?=[^\s{ODD_SPACES}])", re.MULTILINE)
_ITEM = re.compile(r"[ ]*(?:-[ ]+){0,99}")
_BLANK_LINES_FIRST = re.compile(r"[|>][-+]?[ \t]*\r?\n(?P<blank>(?:[ ]*\r?\n)+)(?P<indentation>[ ]*)(?=\S)")
_SPECIAL_STARTS = "*&@`%!,]}?:"
_COLON = "mapping values are not allowed"


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong at an index of the file; `cut` is where an entry begins that only looks as if it went on."""

    fault: Fault
    index: int
    values: dict[str, str] = field(default_factory=dict[str, str])
    remedy: str | None = None
    cut: int | None = None


@dataclass(slots=True)
class _Case:
    """A piece of a file and what the YAML parser said of it; indices count from the beginning of the piece."""

    text: str
    error: NotYaml
    base: int
    at: int
    began: int
    row: int
    value: int | None

    @property
    def problem(self) -> str:
        return self.error.problem

    def slip(self, fault: Fault, index: int, remedy: str | None = None, cut: int | None = None, **values: str) -> Slip:
        index -= self.text[max(0, index - 1) : index + 1] == "\r\n"  # a place that editors can go to
        where = None if cut is None else self.base + cut
        return Slip(fault, self.base + index, values, remedy, where)


def diagnose(text: str, base: int, error: NotYaml) -> Slip:
    """Return the slip that made `text`, which begins at `base` of its file, unreadable."""
    at = min(max(error.index - base, 0), len(text))
    began = min(max(error.began - base, 0), len(text))
    entry = ENTRY.match(text, first_line(text))
    value = entry.start("value") if entry and entry.group("value") else None
    if entry is None:
        value = _item_start(text)
    case = _Case(text, error, base, at, began, text.rfind("\n", 0, at) + 1, value)
    for rule in _RULES:
        slip = rule(case)
        if slip is not None:
            return slip
    return case.slip(SYNTAX, min(at, len(text.rstrip())), problem=error.problem or error.context)


def shut_colon(line: str, base: int) -> Slip | None:
    """Return the slip of a line that begins with a key, but with no colon and ordinary space after it."""
    match = _SHUT_COLON.match(line)
    if match is None:
        other = _ODD_COLON.match(line)
        if other is None:
            return None
        return Slip(ODD_COLON, base + other.start("sign"), {"key": other["key"], "character": other["sign"]})
    odd = bool(match.group("space"))
    fault = ODD_AFTER_COLON if odd else MISSING_SPACE
    index = match.start("space") if odd else match.start("key")
    return Slip(fault, base + index, {"key": match.group("key")})


def first_line(text: str) -> int:
    """Return where the first line that is neither blank nor a comment begins."""
    match = re.search(r"^[ \t]*[^\s#]", text, re.MULTILINE)
    return match.start() if match else 0


def _item_start(text: str) -> int | None:
    match = _ITEM.match(text, first_line(text))
    return match.end() if match and match.end() < len(text) else None


def _deep(case: _Case) -> Slip | None:
    return case.slip(TOO_DEEP, case.at) if case.problem == NESTED_TOO_DEEPLY else None


def _tab(case: _Case) -> Slip | None:
    match = _TAB.search(case.text)
    if match is not None and match.start() <= _row_end(case):
        return case.slip(TAB, match.start("tab"), cut=_cut(case, match))
    return case.slip(TAB, case.at) if "tab character" in case.problem else None


def _odd_indentation(case: _Case) -> Slip | None:
    match = _ODD.search(case.text)
    if match is not None and match.start() <= _row_end(case):
        return case.slip(ODD_INDENTATION, match.start("odd"), cut=_cut(case, match))
    return None


def _cut(case: _Case, indentation: re.Match[str]) -> int | None:
    """Return where a key begins that its indentation joins to the text above it."""
    if indentation.start() <= first_line(case.text) or ENTRY.match(case.text, indentation.end()) is None:
        return None
    return indentation.start()


def _row_end(case: _Case) -> int:
    end = case.text.find("\n", case.at)
    return len(case.text) if end < 0 else end


def _known_key_below(case: _Case) -> Slip | None:
    """An over-indented key under a text, which YAML takes for a part of that text."""
    entry = ENTRY.match(case.text, case.row)
    first = first_line(case.text)
    if entry is None or case.row <= first or not _looks_like_key(case, entry, first):
        return None
    if case.problem.startswith(_COLON) or case.problem.startswith("did not find expected"):
        return case.slip(INDENTATION, entry.start("key"), cut=case.row)
    return None


def _looks_like_key(case: _Case, entry: re.Match[str], first: int) -> bool:
    """Tell a key indented too far from a word with a colon in a text that goes on."""
    word = entry.group("key")
    if word in KEY_NAMES:
        return True
    further = _indent(case.text, case.row) - _indent(case.text, first)
    return _ID.fullmatch(word) is not None and (further == 1 or entry.group("value") is None)


def _indent(text: str, row: int) -> int:
    return len(text) - row - len(text[row:].lstrip(" "))


def _no_key(case: _Case) -> Slip | None:
    first = first_line(case.text)
    index = first + len(case.text[first:]) - len(case.text[first:].lstrip())
    return case.slip(NO_KEY, index) if case.at == index and re.match(r":\s", case.text[index:]) else None


def _colon(case: _Case) -> Slip | None:
    if not case.problem.startswith(_COLON):
        return None
    if case.value is not None and case.at <= case.value:
        return case.slip(SPECIAL_CHARACTER, case.at, character=":")
    line = case.text[case.row : _row_end(case)]
    stray = shut_colon(case.text[: case.at].split("\n")[0], case.base)
    if stray is not None and case.row > 0:
        return stray
    remedy = TYPOGRAPHIC_QUOTES if case.value is not None and case.text[case.value] in "“”„‘’" else None
    return case.slip(UNQUOTED_COLON, case.row + len(line) - 1 if case.at >= len(case.text) else case.at, remedy)


def _escape(case: _Case) -> Slip | None:
    """A backslash that means nothing, or half a character by its number, as programs write it into JSON."""
    if not any(sign in case.problem for sign in ("escape", "hexdecimal", "hexadecimal", "Unicode character")):
        return None
    halved = re.match(r"\\u[dD][89a-fA-F]", case.text[max(0, case.at - 2) :])
    return case.slip(ESCAPE, case.at, NUMBERED_CHARACTER if halved else None)


def _blank_lines_first(case: _Case) -> Slip | None:
    """A block whose text begins with a blank line of more spaces than the text itself has before it."""
    match = None if case.value is None else _BLANK_LINES_FIRST.match(case.text, case.value)
    if match is None:
        return None
    index = match.start("blank")
    for line in match["blank"].split("\n"):
        if len(line.rstrip("\r")) > len(match["indentation"]):
            return case.slip(INDENTATION, index, BLANK_LINE_TOO_LONG)
        index += len(line) + 1
    return None


def _value(case: _Case) -> Slip | None:
    """Slips that the first character of the value gives away."""
    if case.value is None or case.at < case.value:
        return None
    character = case.text[case.value]
    if character in "\"'":
        return _quoted(case, character, case.value)
    if character in "[{" and case.text[case.at : case.at + 1] == ":":
        return case.slip(UNQUOTED_COLON, case.at)
    fault = BRACKET if character in "[{" else BLOCK_SIGN if character in "|>" else SPECIAL_CHARACTER
    if not _given_away(case, character):
        return None
    return case.slip(fault, case.value, character=character)


def _given_away(case: _Case, character: str) -> bool:
    """Tell whether the first character of the value explains the error."""
    if character in "|>":
        has_block = re.search(r"\n[ ]+\S", case.text[: case.row]) is not None
        return "block scalar" in case.error.context or not has_block
    if character == "-":
        return case.problem.startswith("block sequence")
    return character in "[{" or character in _SPECIAL_STARTS


def _quoted(case: _Case, quote: str, start: int) -> Slip:
    problem = case.problem
    if "end of stream" in problem or "document indicator" in problem:
        return case.slip(UNCLOSED_QUOTE, start, quote=quote)
    remedy = TEXT_AFTER_APOSTROPHE if quote == "'" else None
    return case.slip(TEXT_AFTER_QUOTE, case.at, remedy, quote=quote)


def _quote_elsewhere(case: _Case) -> Slip | None:
    if "quoted scalar" in case.error.context and case.began < len(case.text):
        return _quoted(case, case.text[case.began], case.began)
    return None


def _comment(case: _Case) -> Slip | None:
    """A text that goes on in the next line although a comment ended it."""
    if not (case.problem.startswith("could not find expected") or case.problem.startswith("did not find expected")):
        return None
    cut = case.text.find(" #", first_line(case.text), max(case.row, case.began))
    return case.slip(CUT_BY_COMMENT, cut + 1) if cut >= 0 else None


def _hyphen(case: _Case) -> Slip | None:
    return case.slip(STRAY_HYPHEN, case.at) if case.problem.startswith("block sequence") else None


def _special(case: _Case) -> Slip | None:
    """A character that no unquoted text may begin with, anywhere in the piece."""
    if "while scanning an a" in case.error.context or "while scanning a tag" in case.error.context:
        index = case.began
    elif "cannot start any token" in case.problem or "expected node content" in case.problem:
        index = case.at
    elif "directive" in case.error.context:
        index = case.began
    else:
        return None
    if index >= len(case.text) or case.text[index].isspace():
        return None
    return case.slip(SPECIAL_CHARACTER, index, character=case.text[index])


def _stray(case: _Case) -> Slip | None:
    if not case.problem.startswith("could not find expected ':'"):
        return None
    row = case.text.rfind("\n", 0, case.began) + 1
    line = case.text[row:].split("\n", 1)[0]
    return shut_colon(line, case.base + row) or case.slip(STRAY_LINE, row + len(line) - len(line.lstrip()))


def _indentation(case: _Case) -> Slip | None:
    if not case.problem.startswith("did not find expected") or case.row <= first_line(case.text):
        return None
    line = case.text[case.row :].split("\n", 1)[0]
    fault = STRAY_HYPHEN if line.lstrip().startswith("- ") else INDENTATION
    return case.slip(fault, case.row + len(line) - len(line.lstrip()))


def _rules() -> Iterator[Callable[[_Case], Slip | None]]:
    yield from (_deep, _tab, _odd_indentation, _known_key_below, _no_key, _escape, _colon)
    yield from (_blank_lines_first, _value, _quote_elsewhere, _comment, _hyphen, _special, _stray, _indentation)


_RULES = tuple(_rules())
