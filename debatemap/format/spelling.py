"""Spells a text in YAML: plain where that is safe, in quotes, or as a block of lines."""

import re
from collections.abc import Sequence

_WIDTH = 96
_MARGIN = "  "
_ODD = r"\x00-\x1f\x7f-\x9f\u1680\u2000-\u200f\u2028-\u202e\u205f-\u206f\u3000\ufeff\ufffe\uffff"
_PLAIN = re.compile(rf"(?:[^\W\d_]|[«“‘¿¡(])(?:[^{_ODD}:#]|:(?=\S)|(?<=\S)#)*")
_PLAIN_IN_LIST = re.compile(r"[^\[\]{},:]*")
_TYPED = re.compile(r"(?i)(?:y|n|yes|no|on|off|true|false|null|none|nan|inf)")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff]")
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udfff]")
_UNSAFE_IN_BLOCK = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff]")
_BREAK = re.compile(r"(?<=\S) (?=\S)")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\x85": "\\N"}


def readable(text: str) -> str:
    """Return `text` without control characters, which no map may hold: each becomes U+FFFD."""
    return _UNREADABLE.sub("\ufffd", text)


def spelled(text: str, *, date: bool = False) -> str:
    """Return `text` as one line of YAML; a date may stand there without quotes."""
    if date and _DATE.fullmatch(text):
        return text
    if _is_plain(text):
        return text
    if text and _UNSAFE.search(text) is None and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _is_plain(text: str) -> bool:
    if _PLAIN.fullmatch(text) is None or text != text.rstrip() or text.endswith(":"):
        return False
    return _TYPED.fullmatch(text) is None and not text.startswith(("---", "..."))


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    return f"\\u{ord(character):04x}" if _UNSAFE.match(character) else character


def listed(texts: Sequence[str]) -> str | None:
    """Return a list on one line, such as [a, b], or None where it would be long or hard to read."""
    if not all(_is_plain(text) and _PLAIN_IN_LIST.fullmatch(text) for text in texts):
        return None
    line = f"[{', '.join(texts)}]"
    return line if len(line) <= _WIDTH else None


def block(text: str, *, whole: bool = False) -> list[str] | None:
    """Return `text` as a block: its sign and its lines, two spaces in; None where one line is as good.

    A `whole` text keeps its lines and line ends as they are; other texts are wrapped between words.
    """
    body = text.rstrip("\n") if whole else text
    ends = len(text) - len(body)
    lines = body.split("\n")
    if not _fits_a_block(body) or (len(lines) == 1 and not ends and len(body) <= _WIDTH):
        return None
    if whole or all(len(line) <= _WIDTH for line in lines) or any(line[:1].isspace() for line in lines):
        sign = "|-" if not ends else "|" if ends == 1 else "|+"
        return [sign, *(_MARGIN + line if line else "" for line in lines), *[""] * (ends - 1)]
    if any(line != line.rstrip() or "\t" in line for line in lines):
        return None
    return [">-", *_folded(lines)]


def _fits_a_block(body: str) -> bool:
    return body.strip() == body != "" and _UNSAFE_IN_BLOCK.search(body) is None


def _folded(lines: list[str]) -> list[str]:
    """Wrap each line between words; a blank line stands for each line end of the text."""
    found: list[str] = []
    for number, line in enumerate(lines):
        if number:
            found.append("")
        found += [_MARGIN + part for part in _wrapped(line)] if line else []
    return found


def _wrapped(line: str) -> list[str]:
    parts: list[str] = []
    start, last = 0, -1
    for match in _BREAK.finditer(line):
        if match.start() - start > _WIDTH and last >= start:
            parts.append(line[start:last])
            start = last + 1
        last = match.start()
    if len(line) - start > _WIDTH and last >= start:
        parts.append(line[start:last])
        start = last + 1
    return [*parts, line[start:]]
