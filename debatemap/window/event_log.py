"""The log of what went wrong: small, in the platform's place for it, and without a word of anybody's map."""

import logging
import re
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

from debatemap.model.turning import legible_lines

_BYTES = 120 * 1024
"""How large the log and the one before it may each become; together they stay below 256 KB."""
_LONGEST = 400
_MOST_QT_MESSAGES = 200
_FOLDERS = re.compile(r"(?:file://)?(?:[A-Za-z]:)?(?:[\\/][^\\/\n\"'<>|:]+)+[\\/]")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    """Return where the log is written."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(folder) / "debatemap" / "debatemap.log"


class EventLog:
    """Writes what happens, and what Qt says, to the log until its end; a log that can't be written is done without."""

    def __init__(self) -> None:
        self._logger = logging.Logger("debatemap")
        self._file = _opened(log_file())
        if self._file:
            self._logger.addHandler(self._file)
        self._from_qt = 0
        self._before = qInstallMessageHandler(self._hear_qt)

    def note(self, text: str, level: int = logging.INFO) -> None:
        """Write down what happened; nothing of a map may be in it."""
        if self._file:
            self._logger.log(level, "%s", text)

    def end(self) -> None:
        """Close the log, and leave what Qt says to Qt."""
        qInstallMessageHandler(self._before)
        if self._file:
            self._logger.removeHandler(self._file)
            self._file.close()
            self._file = None

    def _hear_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        """Write down what Qt says, too much of it not at all, and say it on the terminal as Qt would."""
        told = legible_lines(text or "")
        if sys.stderr:
            with suppress(OSError, ValueError):  # a terminal that was closed, or lacks the letters
                sys.stderr.write(f"{told}\n")
        self._from_qt += 1
        if self._from_qt <= _MOST_QT_MESSAGES:
            self.note(f"Qt: {without_folders(told)[:_LONGEST]}", _LEVELS.get(kind, logging.WARNING))


def without_folders(text: str) -> str:
    """Return a text in which of every path only the file's name is left."""
    return _FOLDERS.sub("", text)


class _File(RotatingFileHandler):
    """A file that is given up in silence where it can't be written: a full disk is no reason to fail."""

    def handleError(self, record: logging.LogRecord) -> None:
        return


def _opened(path: Path) -> RotatingFileHandler | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # A pipe would be waited for.
            return None
        file = _File(path, maxBytes=_BYTES, backupCount=1, encoding="utf-8", errors="replace")
    except OSError:
        return None
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return file
