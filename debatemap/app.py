"""Starts the program with its window: one QApplication, in the reader's language and colours."""

import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import cast

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication

from debatemap import __version__, i18n
from debatemap.settings import Settings, Start
from debatemap.window.appearance import Look
from debatemap.window.doorway import Doorway
from debatemap.window.event_log import EventLog
from debatemap.window.failures import Failures
from debatemap.window.icons import program_icon
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
        return application.exec()
    finally:
        doorway.end()
        interruption.end()
        failures.end()
        log.end()


def _application() -> QApplication:
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = cast("QApplication", QApplication.instance() or QApplication(["debatemap"]))
    application.setApplicationName("debatemap")
    application.setApplicationDisplayName("debatemap")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("debatemap")
    application.setWindowIcon(program_icon())
    return application


class _Interruption(QObject):
    """Ends the program tidily at Ctrl+C on its terminal, at the end of the session, and when it is told to end.

    A socket wakes Qt, which would otherwise never let Python look.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._before = {number: signal.signal(number, _quit) for number in _endings()}
        self._wake_before = signal.set_wakeup_fd(self._write.fileno())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def end(self) -> None:
        """Leave such signals to Python again."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wake_before)
        for number, before in self._before.items():
            signal.signal(number, before)
        self._read.close()
        self._write.close()

    def _woken(self) -> None:
        self._read.recv(64)


def _quit(_number: int, _frame: FrameType | None) -> None:
    QApplication.quit()


def _endings() -> Iterator[signal.Signals]:
    """Yield the signals that tell a program to end, but those that it was started to ignore."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number: signal.Signals | None = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            yield number
