"""Reads regular files only, so that no pipe, device or endless file can hang or swell the program."""

from __future__ import annotations

import errno
import os
import stat
from enum import StrEnum
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)


class Obstacle(StrEnum):
    """Why a file can't be read."""

    MISSING = "missing"
    FOLDER = "folder"
    NOT_REGULAR = "not-regular"
    NO_PERMISSION = "no-permission"
    TOO_LARGE = "too-large"
    BAD_NAME = "bad-name"
    BROKEN = "broken"


class Unreadable(Exception):
    """A file can't be read; `reason` is what the system says, where it says something."""

    def __init__(self, obstacle: Obstacle, reason: str = "") -> None:
        super().__init__(obstacle, reason)
        self.obstacle = obstacle
        self.reason = reason


def read_regular_file(path: Path, most: int) -> bytes:
    """Return the bytes of a regular file of at most `most` bytes; raises Unreadable, and never waits for a pipe."""
    try:
        # A device may act when it is opened: look first.
        _require_regular(path.stat())
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise Unreadable(*_obstacle(error)) from error
    try:
        found = os.fstat(descriptor)
        _require_regular(found)
        if found.st_size > most:
            raise Unreadable(Obstacle.TOO_LARGE)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(most + 1)
    except OSError as error:
        raise Unreadable(*_obstacle(error)) from error
    finally:
        os.close(descriptor)
    if len(data) > most:
        raise Unreadable(Obstacle.TOO_LARGE)
    return data


def _require_regular(found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise Unreadable(Obstacle.FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise Unreadable(Obstacle.NOT_REGULAR)


def _obstacle(error: OSError | ValueError) -> tuple[Obstacle, str]:
    """Return what stands in the way; a ValueError comes from a zero byte in the name."""
    if isinstance(error, ValueError):
        return Obstacle.BAD_NAME, ""
    reason = error.strerror or type(error).__name__
    known = {
        errno.ENOENT: Obstacle.MISSING,
        errno.ENOTDIR: Obstacle.MISSING,
        errno.EISDIR: Obstacle.FOLDER,
        errno.ENXIO: Obstacle.NOT_REGULAR,
        errno.EACCES: Obstacle.NO_PERMISSION,
        errno.EPERM: Obstacle.NO_PERMISSION,
        errno.ENAMETOOLONG: Obstacle.BAD_NAME,
        errno.EINVAL: Obstacle.BAD_NAME,
    }
    return known.get(error.errno or 0, Obstacle.BROKEN), reason
