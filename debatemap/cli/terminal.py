"""Writes to the terminal: text that no terminal chokes on, and an end without a traceback when the reader has gone."""

import os
import sys
from contextlib import suppress
from io import StringIO, TextIOWrapper


def prepare() -> None:
    """Make standard output and errors take any text, whatever they are encoded in, and exist even where closed."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, StringIO())
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Tell the reader something that was asked for."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """Tell the reader that something is wrong; silently if nobody listens any more."""
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.write(text + "\n")
        sys.stderr.flush()


def abandon() -> None:
    """Stop writing to a standard output whose reader has gone, so that Python's own last flush finds no fault."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError, ValueError):
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
