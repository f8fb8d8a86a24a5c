"""Writes to the terminal: text that no terminal obeys or chokes on, and no traceback when the reader has gone."""

import os
import re
import sys
from contextlib import suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path
from shlex import quote
from subprocess import list2cmdline

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


def say(*lines: str) -> None:
    """Tell the reader something that was asked for."""
    sys.stdout.writelines(f"{harmless(line)}\n" for line in lines)


def complain(*lines: str) -> None:
    """Tell the reader that something is wrong; silently if nobody listens any more."""
    with suppress(OSError):
        sys.stdout.flush()  # what was said before comes first
    with suppress(OSError):
        sys.stderr.writelines(f"{harmless(line)}\n" for line in lines)
        sys.stderr.flush()


def harmless(text: str) -> str:
    """Return `text` on one line, with every character that a terminal might obey written out."""
    return _HARMFUL.sub(lambda match: repr(match.group())[1:-1], text)


def typed(path: Path) -> str:
    """Return a file's name as it is typed in a command, so that a line with it does nothing else when it is copied."""
    name = harmless(str(path))
    return list2cmdline([name]) if os.name == "nt" else quote(name)


def abandon() -> None:
    """Stop writing to a standard output whose reader has gone, so that Python's own last flush finds no fault."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError, ValueError):
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
