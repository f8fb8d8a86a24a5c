"""A window to drive: with threads of its own, its moves immediate, in English and light."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.settings import Settings
from debatemap.window.main_window import MainWindow
from tests.window.maps import written

Opener = Callable[[Path | None], MainWindow]


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    i18n.install("en")
    yield
    i18n.install("en")


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """Leave the garbage collector on, whatever became of the jobs that keep it to their own thread."""
    yield
    gc.enable()


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that the window had opened outside, none of which is really opened."""
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()))
    return addresses


@pytest.fixture
def opener(qtbot: QtBot) -> Iterator[Opener]:
    """Open a window with a map, or with none, and wait until it is drawn."""
    windows: list[MainWindow] = []

    def opened(path: Path | None) -> MainWindow:
        window = MainWindow(path, settings=Settings())
        windows.append(window)
        qtbot.addWidget(window)
        window.canvas.reduced_motion = True
        window.resize(1200, 800)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        if path:
            qtbot.waitUntil(lambda: window.canvas.picture is not None)
        return window

    yield opened
    for window in windows:
        window.close()


@pytest.fixture
def window(opener: Opener, tmp_path: Path) -> MainWindow:
    """A window with the map of the shops."""
    return opener(written(tmp_path))
