"""Turns the bytes of a file into text that a YAML parser accepts, and tells what was wrong with them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from debatemap.format.findings import Fault
from debatemap.format.garbling import garbled_run, ungarbled
from debatemap.format.openings import other_format
from debatemap.format.slip_wordings import (
    CONTROL_CHARACTER,
    DAMAGED,
    GARBLED,
    HALF_CHARACTER,
    NO_TEXT_FILE,
    NOT_UTF_8,
    ODD_INDENTATION,
    OLD_LINE_ENDS,
    OTHER_FORMAT,
    UTF_7,
    UTF_16,
)
from debatemap.format.utf_7 import decoded, utf_7_run

_BOM = "\ufeff"
_UNDECODED = re.compile(r"[\udc80-\udcff]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")
_PRINTABLE_ASCII = bytes((9, 10, 13, *range(32, 127)))
_LONE_RETURN = re.compile(r"\r(?!\n)")
_NON_ASCII = re.compile(r"[^\x00-\x7f]")
# A byte order mark before an entry, as where one file was put behind another; it goes to the end of the line.
_MARK_WITHIN = re.compile(r"(?<=[\r\n])(\ufeff+)([ \t]*[^\s:#][^\r\n:]*:(?=\s)[^\r\n]*)")
_SURROGATE_BYTES = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_SAMPLE = 4096
_FIRST_FEW = 20


@dataclass(frozen=True, slots=True)
class SpellingFault:
    """Something wrong with the characters of a file, at a code point of its text."""

    fault: Fault
    index: int
    values: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class Decoded:
    """The text of a file without byte order mark; `readable` is false where it is no text at all."""

    text: str
    faults: list[SpellingFault]
    readable: bool = True


def decode(data: bytes) -> Decoded:
    """Return the text of `data`; what can't be decoded is replaced by U+FFFD and told."""
    faults: list[SpellingFault] = []
    if (other := other_format(data)) is not None:
        return Decoded("", [SpellingFault(OTHER_FORMAT, 0, {"format": other})], readable=False)
    wide = _wide_encoding(data)
    if wide is not None:
        text = data.decode(wide, "replace").removeprefix(_BOM)
        faults.append(SpellingFault(UTF_16, 0, {"encoding": wide.upper()}))
    else:
        text = _narrow(data, faults)
    if _is_binary(text):
        return Decoded("", [SpellingFault(NO_TEXT_FILE, 0)], readable=False)
    text = _without_marks_within(_without_controls(text, faults), faults)
    if (run := garbled_run(text)) is not None:
        faults.append(SpellingFault(GARBLED, run.start(), {"written": run.group(), "character": ungarbled(run)}))
    if (run := utf_7_run(text)) is not None:
        faults.append(SpellingFault(UTF_7, run.start(), {"written": run.group(), "character": decoded(run)}))
    lone = _LONE_RETURN.search(text) if "\r" in text else None
    if lone is not None:
        faults.append(SpellingFault(OLD_LINE_ENDS, lone.start()))
    return Decoded(text, faults)


def _wide_encoding(data: bytes) -> str | None:
    """Tell UTF-32 and UTF-16 by their byte order mark, UTF-16 also by its zero bytes."""
    for mark, name in (
        (b"\xff\xfe\0\0", "utf-32"),
        (b"\0\0\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return name
    sample = data[:_SAMPLE] if len(data) > 1 else b""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 3 and even * 20 < odd:
        return "utf-16-le"
    if even > len(sample) // 3 and odd * 20 < even:
        return "utf-16-be"
    return None


def _narrow(data: bytes, faults: list[SpellingFault]) -> str:
    data = data.removeprefix(_BOM.encode())
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
    runs = [match.span() for match in _UNDECODED.finditer(text)]
    if sum(end - start for start, end in runs) > len(_NON_ASCII.findall(text)) // 2 and not _SURROGATE_BYTES.search(
        data
    ):
        first = len(text[: runs[0][0]].encode())
        return _as_windows(data, first, faults)
    for start, end in runs[:_FIRST_FEW]:
        raw = text[start:end].encode("utf-8", "surrogateescape")
        fault = HALF_CHARACTER if _SURROGATE_BYTES.match(raw) else DAMAGED
        faults.append(SpellingFault(fault, start, {"bytes": raw[:8].hex(" ").upper()}))
    return _UNDECODED.sub(_filling("\ufffd"), text)


def _as_windows(data: bytes, first: int, faults: list[SpellingFault]) -> str:
    text = data.decode("cp1252", "replace")
    values = {"character": text[first], "encoding": "Windows-1252"}
    faults.append(SpellingFault(NOT_UTF_8, first, values))
    return text


def _without_marks_within(text: str, faults: list[SpellingFault]) -> str:
    if _BOM not in text:
        return text
    found = [match.start() for match in _MARK_WITHIN.finditer(text)]
    faults += [SpellingFault(ODD_INDENTATION, place) for place in found[:_FIRST_FEW]]
    return _MARK_WITHIN.sub(lambda match: match[2] + " " * len(match[1]), text)


def _filling(character: str) -> Callable[[re.Match[str]], str]:
    """Return a replacement of the same length, so that places stay true."""
    return lambda match: character * len(match.group())


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) * 20 > len(sample)


def _without_controls(text: str, faults: list[SpellingFault]) -> str:
    if text.isascii() and not text.encode().translate(None, _PRINTABLE_ASCII):
        return text
    if _CONTROL.search(text) is None:
        return text
    for number, match in enumerate(_CONTROL.finditer(text)):
        if number == _FIRST_FEW:
            break
        faults.append(SpellingFault(CONTROL_CHARACTER, match.start(), {"character": f"U+{ord(match.group()):04X}"}))
    return _CONTROL.sub("\ufffd", text)
