"""Writes a file whole or not at all: beside its place first, and in its place when all of it is on the disk."""

import errno
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication

from debatemap.export.failure import AlreadyThere, ExportFailed
from debatemap.export.why_not import why_not

_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}
_NO_FLUSHING = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
_PERMISSIONS = 0o777
_parts: dict[Path, int | None] = {}
"""What is being written now, and the number of the open file."""


def check_target(path: Path, *, force: bool = False) -> None:
    """Raise ExportFailed if a file can't be written at `path`, AlreadyThere if that would replace one unasked."""
    try:
        target = _resolved(path)
        mode = _mode(target)
        folder = _mode(target.parent)
    except OSError as error:
        raise _failure(path, error) from error
    if mode is None:
        if folder is None or not stat.S_ISDIR(folder):
            raise _failure(path, FileNotFoundError(errno.ENOENT, ""))
    elif stat.S_ISDIR(mode):
        raise _failure(path, IsADirectoryError(errno.EISDIR, ""))
    elif stat.S_ISREG(mode) and not force:
        raise _already_there(path)


def write_whole(path: Path, write: Callable[[BinaryIO], None], *, force: bool = False) -> None:
    """Let `write` fill a new file and put it at `path` at once, through symbolic links; devices are written to as is.

    Raises ExportFailed, AlreadyThere if there is a file and `force` is not set, and whatever `write` raises other than
    OSError and MemoryError; a file that was there before is then unharmed.
    """
    check_target(path, force=force)
    try:
        target = _resolved(path)
        mode = _mode(target)
        if mode is None or stat.S_ISREG(mode):
            _write_beside(target, write, force=force)
        else:
            with target.open("wb") as device:
                write(device)
    except FileExistsError as error:
        raise _already_there(path) from error
    except OSError as error:
        raise _failure(path, error) from error
    except MemoryError as error:
        raise _failure(path, OSError(errno.ENOMEM, "")) from error


def drop_parts() -> None:
    """Delete what is being written now: for a program that ends at once, in the middle of that."""
    for part, handle in list(_parts.items()):
        if handle is not None:
            with suppress(OSError):
                os.close(handle)  # Windows deletes no file that is open
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _write_beside(target: Path, write: Callable[[BinaryIO], None], *, force: bool) -> None:
    effective = os.access in os.supports_effective_ids
    old = _status(target)
    if old is not None and not os.access(target, os.W_OK, effective_ids=effective):
        raise PermissionError(errno.EACCES, "", str(target))
    part = target.parent / f".debatemap-{token_hex(8)}.part"
    _parts[part] = None
    try:
        with open(part, "xb", opener=_opener(old)) as file:
            _parts[part] = file.fileno()
            write(file)
            file.flush()
            _keep_contents(file.fileno())
            _parts[part] = None
        if old is not None:
            _hand_over(part, old)
        if force:
            part.replace(target)
        else:
            _place_new(part, target)
        _keep_name(target.parent)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        del _parts[part]


def _opener(old: os.stat_result | None) -> Callable[[str, int], int]:
    """Return how a part is opened: nobody may read it meanwhile who may not read the file that it replaces."""
    mode = 0o666 if old is None else stat.S_IMODE(old.st_mode) & 0o600
    return lambda path, flags: os.open(path, flags, mode)


def _keep_contents(handle: int) -> None:
    """Have a file written to the disk, where its disk can be asked for that."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FLUSHING:
            raise


def _hand_over(part: Path, old: os.stat_result) -> None:
    """Give a file the permissions and, as far as may be, the owner and the group of the one that it replaces.

    Another group may do only what everybody may.
    """
    mine, mode = part.stat(), stat.S_IMODE(old.st_mode) & _PERMISSIONS
    if os.name == "posix" and (mine.st_uid, mine.st_gid) != (old.st_uid, old.st_gid):
        given = any(_give(part, owner, old.st_gid) for owner in (old.st_uid, -1))
        if not given and mine.st_gid != old.st_gid:
            mode = mode & ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3
    part.chmod(mode)


def _give(part: Path, owner: int, group: int) -> bool:
    try:
        os.chown(part, owner, group)
    except OSError:
        return False
    return True


def _place_new(part: Path, target: Path) -> None:
    """Give `part` its name; raise FileExistsError if somebody else made a file of that name meanwhile."""
    if os.name == "nt":
        part.rename(target)
        return
    try:
        os.link(part, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if target.exists():
            raise FileExistsError(errno.EEXIST, "", str(target)) from error
        part.replace(target)


def _keep_name(folder: Path) -> None:
    """Have the folder written to the disk as well, where systems can do that: the file is there already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _resolved(path: Path) -> Path:
    """Return where a path leads; raise OSError for one that leads nowhere.

    What is no file is its own place: /dev/stdout leads to a pipe, which has no name.
    """
    mode = _mode(path) if "\0" not in str(path) else None
    if mode is not None and not stat.S_ISREG(mode):
        return path
    try:
        return path.resolve()
    except RuntimeError as error:
        raise OSError(errno.ELOOP, "") from error
    except ValueError as error:
        raise OSError(errno.EINVAL, "") from error


def _mode(path: Path) -> int | None:
    found = _status(path)
    return found.st_mode if found else None


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _already_there(path: Path) -> AlreadyThere:
    wording = QCoreApplication.translate("Export", "{file} is already there and was not replaced")
    return AlreadyThere(wording.format(file=path), path)


def _failure(path: Path, error: OSError) -> ExportFailed:
    folder = Path(os.path.realpath(path)).parent if os.path.islink(path) else path.parent  # noqa: PTH114 - fails nowhere
    values = {"file": str(path), "folder": str(folder), "reason": error.strerror or str(error)}
    return ExportFailed(why_not(error.errno).format_map(values))
