"""Says why a file can’t be written, by the number of the system’s error."""

import errno

from PySide6.QtCore import QCoreApplication

from debatemap.model.problem import QT_TRANSLATE_NOOP

_NO_FOLDER = QT_TRANSLATE_NOOP("Export", "{file} can’t be written: there is no folder {folder}")
_FORBIDDEN = QT_TRANSLATE_NOOP("Export", "{file} can’t be written: you may not write there")
_FULL = QT_TRANSLATE_NOOP("Export", "{file} was not written: there is no room left on the disk")
_OTHER = QT_TRANSLATE_NOOP("Export", "{file} can’t be written: {reason}")
_WORDINGS = {
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: QT_TRANSLATE_NOOP("Export", "{file} can’t be written: it is a folder; add a file’s name"),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Export", "{file} can’t be written: its name is too long"),
    errno.ENOMEM: QT_TRANSLATE_NOOP(
        "Export", "{file} was not written: there is not enough memory; choose a smaller scale or another format"
    ),
    errno.ELOOP: QT_TRANSLATE_NOOP("Export", "{file} can’t be written: it is a link that leads to itself"),
    errno.EINVAL: QT_TRANSLATE_NOOP("Export", "{file} can’t be written: no file can have this name"),
    errno.EIO: QT_TRANSLATE_NOOP("Export", "{file} was not written: the disk reports an error"),
}


def why_not(number: int | None) -> str:
    """Return what to say of an error, with places for {file}, {folder} and {reason}."""
    return QCoreApplication.translate("Export", _WORDINGS.get(number or 0, _OTHER))
