"""Exceptions that nobody expected: told once in one dialog, written to the log, and the window stays usable."""

import logging
import sys
import threading
from traceback import walk_tb
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid, ownedByPython

from debatemap.window.event_log import EventLog
from debatemap.window.failure_dialog import FailureDialog
from debatemap.window.failure_report import key_of, report


class Failures(QObject):
    """Takes the place of Python's own hooks until its end.

    What fails in any thread is told in the window's, at its next turn: a dialog can't open in the middle of painting.
    """

    _failed = Signal(str, str)

    def __init__(self, log: EventLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._told: set[str] = set()
        self._dialog: FailureDialog | None = None
        self._telling = False
        self._before = sys.excepthook
        self._before_in_threads = threading.excepthook
        self._failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._hook
        threading.excepthook = self._hook_of_threads

    def end(self) -> None:
        """Leave such things to Python again."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_threads

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._before(kind, error, trace)
        self._take(error)

    def _hook_of_threads(self, what: threading.ExceptHookArgs) -> None:
        self._before_in_threads(what)
        if what.exc_value is not None:
            self._take(what.exc_value)

    def _take(self, error: BaseException) -> None:
        """Note what there is to tell of a failure, at once: later, much of what it holds is gone."""
        key = key_of(error)
        text = "" if key in self._told else report(error)
        _end_painters(error)
        self._failed.emit(key, text)

    def _tell(self, key: str, text: str) -> None:
        """Tell of a failure, unless it was told of; while one is told of others are counted in the same dialog."""
        if self._dialog and isValid(self._dialog):
            self._dialog.count()
        if key in self._told or self._telling:
            return
        self._told.add(key)
        self._log.note(text, logging.ERROR)
        if self._dialog is None:
            self._show(text)

    def _show(self, text: str) -> None:
        self._telling = True
        try:
            self._dialog = FailureDialog(text, QApplication.activeWindow())
            self._dialog.finished.connect(self._closed)
            self._dialog.destroyed.connect(lambda: QTimer.singleShot(0, self, lambda: self._show_again(text)))
            self._dialog.show()
        finally:
            self._telling = False

    def _closed(self) -> None:
        self._dialog = None

    def _show_again(self, text: str) -> None:
        """Tell once more of what the reader has not closed: it went with the dialog that was open before it."""
        if self._dialog is None or isValid(self._dialog):
            return
        self._dialog = None
        if any(window.isVisible() for window in QApplication.topLevelWidgets()):
            self._show(text)


def _end_painters(error: BaseException) -> None:
    """End the painters that were at work: one that is at work still when what it paints on goes ends the process."""
    for frame, _ in walk_tb(error.__traceback__):
        for thing in frame.f_locals.values():
            if isinstance(thing, QPainter) and isValid(thing) and ownedByPython(thing) and thing.isActive():
                thing.end()
