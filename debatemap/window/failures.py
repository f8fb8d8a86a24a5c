"""Exceptions that nobody expected: told once in one dialog, written to the log, and the window stays usable."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from debatemap.window.event_log import EventLog
from debatemap.window.failure_dialog import FailureDialog
from debatemap.window.failure_report import key_of, report


class Failures(QObject):
    """Takes the place of Python's own hooks until its end; a failure in another thread is told in the window's."""

    _failed = Signal(object)

    def __init__(self, log: EventLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._told: set[str] = set()
        self._dialog: FailureDialog | None = None
        self._telling = False
        self._before = sys.excepthook
        self._before_in_threads = threading.excepthook
        self._failed.connect(self._tell, Qt.ConnectionType.AutoConnection)
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
        self._failed.emit(error)

    def _hook_of_threads(self, what: threading.ExceptHookArgs) -> None:
        self._before_in_threads(what)
        if what.exc_value is not None:
            self._failed.emit(what.exc_value)

    def _tell(self, error: BaseException) -> None:
        """Tell of a failure, unless it was told of; while one is told of others are counted in the same dialog."""
        key = key_of(error)
        if self._dialog:
            self._dialog.count()
        if key in self._told or self._telling:
            return
        self._told.add(key)
        text = report(error)
        self._log.note(text, logging.ERROR)
        if self._dialog is None:
            self._show(text)

    def _show(self, text: str) -> None:
        self._telling = True
        try:
            self._dialog = FailureDialog(text, QApplication.activeWindow())
            self._dialog.destroyed.connect(self._closed)
            self._dialog.finished.connect(self._closed)
            self._dialog.show()
        finally:
            self._telling = False

    def _closed(self) -> None:
        self._dialog = None
