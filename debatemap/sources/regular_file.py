"""Reads regular files only, so that no pipe, device or endless file can hang or swell the program.

What was looked at is what is read: a file is opened once and looked at again when it is open, and below a folder no
link is followed, so that nothing can be put in its place in between.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_STEP_BY_STEP = bool(_NO_LINK) and {os.open, os.stat} <= os.supports_dir_fd
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _NO_LINK
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)


class Obstacle(StrEnum):
    """Why a file can't be read."""

    MISSING = "missing"
    FOLDER = "folder"
    LINK = "link"
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
    with _told_as_unreadable():
        # A device may act when it is opened: look first.
        _require_regular(path.stat())
        return _read(os.open(path, _FLAGS), most)


def read_below(folder: Path, path: Path, most: int) -> bytes:
    """Return the bytes of a regular file below `folder`; `path` leads there from the folder and holds no link.

    Raises Unreadable, also where by now a link stands in the way. Where the system can't open step by step, it is
    only looked afterwards whether the file that was opened still stands there.
    """
    with _told_as_unreadable():
        if not _STEP_BY_STEP:
            return _read(_opened_in_place(folder / path), most)
        holder = os.open(folder, _FOLDER & ~_NO_LINK)
        try:
            for name in path.parts[:-1]:
                inner = os.open(name, _FOLDER, dir_fd=holder)
                os.close(holder)
                holder = inner
            _require_regular(os.stat(path.name or ".", dir_fd=holder, follow_symlinks=False))
            return _read(os.open(path.name, _FLAGS | _NO_LINK, dir_fd=holder), most)
        finally:
            os.close(holder)


def _opened_in_place(path: Path) -> int:
    _require_regular(path.lstat())
    descriptor = os.open(path, _FLAGS)
    try:
        if path.resolve() != path or not os.path.samestat(os.fstat(descriptor), path.lstat()):
            raise Unreadable(Obstacle.LINK)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _read(descriptor: int, most: int) -> bytes:
    """Return what the open file holds, and close it."""
    try:
        found = os.fstat(descriptor)
        _require_regular(found)
        if found.st_size > most:
            raise Unreadable(Obstacle.TOO_LARGE)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            # Not `most` at once: room for all of that would be taken before anything is read.
            data = file.read(min(found.st_size, most) + 1)
            if len(data) > found.st_size:  # it has grown meanwhile
                data += file.read(max(0, most + 1 - len(data)))
    finally:
        os.close(descriptor)
    if len(data) > most:
        raise Unreadable(Obstacle.TOO_LARGE)
    return data


@contextmanager
def _told_as_unreadable() -> Generator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise Unreadable(*_obstacle(error)) from error


def _require_regular(found: os.stat_result) -> None:
    if stat.S_ISLNK(found.st_mode):
        raise Unreadable(Obstacle.LINK)
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
        errno.ELOOP: Obstacle.LINK,
        errno.ENXIO: Obstacle.NOT_REGULAR,
        errno.EACCES: Obstacle.NO_PERMISSION,
        errno.EPERM: Obstacle.NO_PERMISSION,
        errno.ENAMETOOLONG: Obstacle.BAD_NAME,
        errno.EINVAL: Obstacle.BAD_NAME,
    }
    return known.get(error.errno or 0, Obstacle.BROKEN), reason
