"""Starts the program with its window: one QApplication, in the reader's language and colours."""

import os
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn, cast

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from debatemap import __version__, i18n
from debatemap.export.whole_file import drop_parts
from debatemap.settings import Settings, Start
from debatemap.window.appearance import Look
from debatemap.window.doorway import Doorway
from debatemap.window.event_log import EventLog
from debatemap.window.failures import Failures
from debatemap.window.icons import program_icon
from debatemap.window.jobs import all_at_rest
from debatemap.window.presence import first_there
from debatemap.window.windows import Windows


def run(*paths: Path) -> int:
    """Open a window for each map, one if there is none, and return the exit code when the last window is closed."""
    application = _application()
    log = EventLog()
    failures = Failures(log)
    settings = Settings()
    i18n.install(settings.language)
    if not paths and settings.start is Start.LAST_MAP:
        last = first_there(settings.recent)
        paths = (last,) if last else ()
    windows = Windows(settings, Look(settings.appearance, settings.text_size), application)
    interruption = _Interruption(application)
    doorway = Doorway(application)
    doorway.asked.connect(windows.join)
    windows.open_all(paths)
    try:
        code = application.exec()
    finally:
        doorway.end()
        interruption.end()
        failures.end()
        log.end()
    if not all_at_rest():
        settings.write()
        _leave(code)
    return code


def _leave(code: int) -> NoReturn:
    """End the process with threads at work, which would crash while everything is taken down around them.

    What one of them is exporting is then as if it had been called off.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    drop_parts()
    os._exit(code)


def _application() -> QApplication:
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = cast("QApplication", QApplication.instance() or QApplication(["debatemap"]))
    application.setApplicationName("debatemap")
    application.setApplicationDisplayName("debatemap")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("debatemap")
    application.setWindowIcon(program_icon())
    return application


_ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl+C on the terminal, the end of the session, and a terminal that is closed; not all are known everywhere."""


class _Interruption(QObject):
    """Ends the program as if its windows were closed when the system asks it to end.

    A socket wakes Qt, which would otherwise never let Python look.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._before = {number: signal.signal(number, _quit) for number in _heeded()}
        self._wake_before = signal.set_wakeup_fd(self._write.fileno())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def end(self) -> None:
        """Leave the signals to Python again."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wake_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _woken(self) -> None:
        self._read.recv(64)


def _heeded() -> list[signal.Signals]:
    """Return the signals that ask the program to end, but for those that it was started to ignore, as by nohup."""
    known = [signal.Signals[name] for name in _ENDING if name in signal.Signals.__members__]
    return [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]


def _quit(_number: int, _frame: FrameType | None) -> None:
    """End at the next turn: before the first one, to quit would be without effect."""
    QTimer.singleShot(0, QApplication.quit)
