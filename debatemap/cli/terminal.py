"""Writes to the terminal: text that no terminal chokes on, and an end without a traceback when the reader has gone."""

import os
import re
import sys
from contextlib import suppress
from io import BytesIO, TextIOWrapper

# Control characters, marks that reverse or break a line, and halves of characters: a terminal might obey them.
_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class _Nowhere(TextIOWrapper):
    """Stands for a standard stream that is closed."""

    def __init__(self) -> None:
        super().__init__(BytesIO(), encoding="utf-8", errors="backslashreplace")


def prepare() -> None:
    """Make standard output and errors take any text, whatever they are encoded in, and exist even where closed."""
    _hold_standard_numbers()
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _Nowhere())
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _hold_standard_numbers() -> None:
    """Let the numbers of closed standard streams lead nowhere; a file that got one would get Qt's complaints too."""
    with suppress(OSError):
        while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(number)


def output_is_closed() -> bool:
    """Tell whether the standard output was closed when the program began."""
    return isinstance(sys.stdout, _Nowhere)


def harmless(text: str) -> str:
    """Return `text` on one line, with every character that a terminal might obey written out."""
    return _HARMFUL.sub(lambda match: repr(match.group())[1:-1], text)


def say(text: str) -> None:
    """Tell the reader something that was asked for."""
    sys.stdout.write(_in_lines(text) + "\n")


def complain(text: str) -> None:
    """Tell the reader that something is wrong; silently if nobody listens any more."""
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.write(_in_lines(text) + "\n")
        sys.stderr.flush()


def _in_lines(text: str) -> str:
    return "\n".join(map(harmless, text.split("\n")))


def abandon() -> None:
    """Stop writing to a standard output whose reader has gone, so that Python's own last flush finds no fault."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError, ValueError):
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
