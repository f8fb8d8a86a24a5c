"""The report of an exception that nobody expected: versions and places in code, never a map's text or a folder."""

import os
import platform
import sys
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from PySide6.QtCore import qVersion

from debatemap import __version__

_LONGEST_CHAIN = 5
_MOST_FRAMES = 30


def report(error: BaseException) -> str:
    """Return what a maintainer needs to know of an exception.

    Its own message is left out, because it may quote the map; of an error of the system its reason is told.
    """
    return "\n".join((*_versions(), "", *_told(error), ""))


def key_of(error: BaseException) -> str:
    """Return what tells one failure from another: its kind and the place where it was raised."""
    frames = extract_tb(error.__traceback__)
    return f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else type(error).__name__


def _versions() -> tuple[str, ...]:
    return (
        f"debatemap {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
    )


def _told(error: BaseException) -> list[str]:
    """Tell an exception and what led to it, the latest last, as Python does."""
    lines: list[str] = []
    chain: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and all(step is not one for one in chain) and len(chain) < _LONGEST_CHAIN:
        chain.append(step)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    for one in reversed(chain):
        if lines:
            lines.append("which led to")
        lines += _frames(one.__traceback__)
        lines.append(_named(one))
    return lines


def _frames(trace: TracebackType | None) -> list[str]:
    lines: list[str] = []
    for frame in extract_tb(trace)[-_MOST_FRAMES:]:
        lines.append(f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}")
        if frame.line:
            lines.append(f"    {frame.line}")
    return lines


def _named(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, OSError) and isinstance(error.errno, int):
        # What the error itself says may name a file.
        return f"{name}: [Errno {error.errno}] {os.strerror(error.errno)}"
    return name


def _short(file: str) -> str:
    """Return a file of this program from its package on, any other by its name alone."""
    path = Path(file)
    for root in (Path(__file__).parents[2], Path(sys.prefix)):
        if path.is_relative_to(root) and "site-packages" not in path.parts:
            return path.relative_to(root).as_posix()
    return path.name
