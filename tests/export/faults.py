"""Everything that can go wrong while a file is written, done on purpose, and what became of the file that was there."""

import errno
import os
import resource
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn
from unittest.mock import patch

from debatemap.drawing.drawable import Drawable
from debatemap.export import ExportFailed, ExportOptions, Format, export_sheet
from debatemap.export import exporting as exporting_module
from debatemap.export.sheet import Sheet
from debatemap.layout.request import Cancelled

OLD = b"the old file, of which not one byte may change"
_NOBODY = 65_534


@dataclass(frozen=True)
class Fate:
    """What became of one export: what was said, whether the old file is as it was, what was left behind."""

    fault: str
    chosen: Format
    said: str
    lost: bool
    left: tuple[str, ...]

    @property
    def clear(self) -> bool:
        """Whether the reader was told, of this file and in words."""
        told = f"map.{self.chosen.value}" in self.said or self.fault == "cancelled"
        return told and "Errno" not in self.said


def faults() -> dict[str, Callable[[Path, int], Generator[None]]]:
    """Return what can go wrong by its name: each a generator that does it until it is left.

    It is given the file that is to be written, and how many bytes that would have.
    """
    found: dict[str, Callable[[Path, int], Generator[None]]] = {
        "disk full at once": lambda _path, _size: _no_more_than(0),
        "disk full after 10 bytes": lambda _path, _size: _no_more_than(10),
        "disk full halfway": lambda _path, size: _no_more_than(size // 2),
        "disk full at the last byte": lambda _path, size: _no_more_than(size - 1),
        "no write permission in the folder": lambda path, _size: _as_nobody(path.parent, 0o555),
        "no permission to enter the folder": lambda path, _size: _as_nobody(path.parent, 0o600),
        "no write permission for the file": lambda path, _size: _as_nobody(path.parent, 0o777),
        "out of memory": lambda _path, _size: _writer_raises(MemoryError()),
        "cancelled": lambda _path, _size: _writer_raises(Cancelled()),
        "the folder vanishes": _folder_vanishes,
    }
    for number in (errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ESTALE, errno.EINTR):
        name = errno.errorcode[number]
        found[f"{name} while writing"] = lambda _path, _size, number=number: _writer_raises(OSError(number, "what"))
        found[f"{name} from fsync"] = lambda _path, _size, number=number: _call_fails("os.fsync", number)
        found[f"{name} from rename"] = lambda _path, _size, number=number: _call_fails("pathlib.Path.replace", number)
    return found


def suffer(name: str, chosen: Format, sheet: Sheet, document: Drawable, folder: Path, size: int) -> Fate:
    """Export over an old file while the fault of that name happens, and return what became of it."""
    folder.mkdir(parents=True)
    target = folder / f"map.{chosen.value}"
    target.write_bytes(OLD)
    target.chmod(0o644)
    said = "nothing"
    with contextmanager(faults()[name])(target, size):
        try:
            export_sheet(sheet, document, target, ExportOptions(format=chosen), force=True)
        except ExportFailed as failure:
            said = str(failure)
        except Cancelled:
            said = "called off"
    where = folder if folder.exists() else folder.with_name(f"{folder.name}-moved")
    kept = where / target.name
    lost = not kept.is_file() or kept.read_bytes() != OLD
    return Fate(name, chosen, said, lost, tuple(sorted(one.name for one in where.iterdir() if one != kept)))


def _no_more_than(size: int) -> Generator[None]:
    """Let no file grow beyond a size, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _as_nobody(folder: Path, mode: int) -> Generator[None]:
    """Give the folder a mode and go on as somebody who is neither its owner nor the administrator."""
    before = folder.stat().st_mode
    folder.chmod(mode)
    administrator = os.geteuid() == 0
    if administrator:
        os.seteuid(_NOBODY)
    elif mode == 0o777:
        (folder / f"map{next(folder.iterdir()).suffix}").chmod(0o444)
    try:
        yield
    finally:
        if administrator:
            os.seteuid(0)
        folder.chmod(before)


def _writer_raises(failure: BaseException) -> Generator[None]:
    """Let the writer of any format raise when it has written something."""

    def write(_sheet: object, _document: object, out: BinaryIO, *_: object, **__: object) -> NoReturn:
        out.write(b"half of it")
        raise failure

    with patch.object(exporting_module, "write_sheet", write):
        yield


def _call_fails(name: str, number: int) -> Generator[None]:
    with patch(name, side_effect=OSError(number, os.strerror(number))):
        yield


def _folder_vanishes(path: Path, _size: int) -> Generator[None]:
    """Take the folder away while it is written to."""
    real = exporting_module.write_sheet

    def write(sheet: Sheet, document: Drawable, out: BinaryIO, *rest: object, **more: object) -> None:
        for part in path.parent.glob(".debatemap-*"):
            part.unlink()
        path.parent.rename(path.parent.with_name(f"{path.parent.name}-moved"))
        real(sheet, document, out, *rest, **more)  # pyright: ignore[reportArgumentType] - handed on as it came

    with patch.object(exporting_module, "write_sheet", write):
        yield
