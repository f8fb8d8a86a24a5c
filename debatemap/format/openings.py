"""Tells what a file begins with that no map begins with: the marks of other formats, instructions to YAML readers."""

import re

_BOM = b"\xef\xbb\xbf"
_FORMATS = {
    b"%pdf-": "PDF",
    b"{\\rtf": "RTF",
    b"pk\x03\x04": "ZIP",
    b"<?xml": "XML",
    b"<!doctype html": "HTML",
    b"<html": "HTML",
}
_LONGEST = max(map(len, _FORMATS))
_SAMPLE = 1024
_COMMENTS = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*")
_DIRECTIVE = re.compile(r"%[^\r\n]*(?:\r\n|\r|\n|\Z)")
_USUAL = re.compile(r"%YAML 1\.[12][ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)" + _COMMENTS.pattern + "(?=---)")


def other_format(data: bytes) -> str | None:
    """Return the name of the format, other than a map's, that the first bytes of a file tell of."""
    first = data[:_SAMPLE].removeprefix(_BOM).lstrip()[:_LONGEST].lower()
    return next((name for mark, name in _FORMATS.items() if first.startswith(mark)), None)


def without_directives(text: str) -> tuple[str, list[int]]:
    """Return `text` with comments in place of the lines that begin with % before the map, and where they begin.

    A line %YAML 1.2 (or 1.1) with a line of three hyphens below it, as some editors write, is no fault.
    """
    found: list[int] = []
    place = _past_comments(text, 0)
    while (line := _DIRECTIVE.match(text, place)) is not None and not (not found and _USUAL.match(text, place)):
        found.append(place)
        place = _past_comments(text, line.end())
    if found:
        signs = list(text[:place])
        for index in found:
            signs[index] = "#"
        text = "".join(signs) + text[place:]
    return text, found


def _past_comments(text: str, place: int) -> int:
    """Return where the first line from `place` on begins that is neither blank nor a comment."""
    comments = _COMMENTS.match(text, place)
    return place if comments is None else comments.end()
