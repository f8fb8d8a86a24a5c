"""Several maps in several windows: each has its own threads and ends them; what the reader chose holds in all."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from debatemap.settings import Settings
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow

_STEP = QPoint(28, 28)
"""How far a window stands from the one that it was opened from, so that both are seen."""


class Windows(QObject):
    """Opens windows and lets go of those that were closed; Qt ends the program with the last."""

    def __init__(self, settings: Settings, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._look = look
        self._open: list[MainWindow] = []

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open, in the order in which they were opened."""
        return tuple(self._open)

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open a window for each map; without any the start page."""
        for path in paths or (None,):
            self.open(path)

    def open(self, path: Path | None = None, beside: MainWindow | None = None) -> MainWindow:
        """Open a window with a map, or with the start page, and return it; one that has the map already is raised."""
        having = self._having(path) if path else None
        if having:
            _raise(having)
            return having
        window = MainWindow(path, settings=self._settings, look=self._look)
        window.is_elsewhere = partial(self._is_elsewhere, window)
        beside = beside or (self._open[-1] if self._open else None)
        if beside and not (beside.isMaximized() or beside.isFullScreen()):
            window.resize(beside.size())
            window.move(_seen(beside.pos() + _STEP, window))
        window.window_asked.connect(partial(self._open_beside, window))
        window.chosen.connect(lambda: self._choose_alike(window))
        window.closed.connect(lambda: self._closed(window))
        self._open.append(window)
        window.show()
        return window

    def join(self, paths: Sequence[Path]) -> None:
        """Open maps that another call of the program has handed over, first in a window that has none, and be seen."""
        for path in paths:
            free = next((window for window in self._open if window.map_path is None), None)
            if free and not self._having(path):
                free.open(path)
                _raise(free)
            else:
                _raise(self.open(path))

    def _having(self, path: Path) -> MainWindow | None:
        maps = ((window, window.map_path) for window in self._open)
        return next((window for window, has in maps if has and _plain(has) == _plain(path)), None)

    def _is_elsewhere(self, window: MainWindow, path: Path) -> bool:
        """Tell whether another window has a map, and raise that."""
        having = self._having(path)
        if having is None or having is window:
            return False
        _raise(having)
        return True

    def _open_beside(self, window: MainWindow, path: Path | None) -> None:
        self.open(path, window)

    def _choose_alike(self, window: MainWindow) -> None:
        for other in self._open:
            if other is not window:
                other.take_choices()

    def _closed(self, window: MainWindow) -> None:
        if window in self._open:
            self._open.remove(window)
            window.deleteLater()


def _raise(window: MainWindow) -> None:
    """Bring a window before all others; where the desktop does not let it, it asks to be looked at."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _plain(path: Path) -> str:
    """Return a path without detours, in small letters where large ones make no difference.

    The disk is not asked, as it may not answer.
    """
    return os.path.normcase(os.path.normpath(path.absolute()))


def _seen(place: QPoint, window: MainWindow) -> QPoint:
    """Return a place at which the title bar of a window is on the screen, at its corner if need be."""
    free = window.screen().availableGeometry()
    fits = free.contains(place) and free.contains(place + QPoint(window.width() - 1, window.height() - 1))
    return place if fits else free.topLeft() + _STEP
