"""Drives the real window in this process for the benchmarks: `python -m tests.benchmarks.driving WHAT MAP`; tells JSON.

WHAT is `phases` (each step from the file to the picture, alone), `opening` (the window: when it shows what, and how
long it stands still) or `memory` (what the process takes before and after).
"""

import gc
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from debatemap import i18n
from debatemap.canvas.camera import Camera
from debatemap.collecting import collection_paused
from debatemap.document import open_document
from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.compose import compose
from debatemap.drawing.fonts import load_fonts
from debatemap.drawing.measuring import measure
from debatemap.drawing.painting import paint
from debatemap.drawing.preparing import prepare
from debatemap.drawing.themes import DARK, LIGHT
from debatemap.layout.engines import engine
from debatemap.layout.request import Point
from debatemap.settings import Appearance, Settings
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow

_LONGEST = 120.0
_BEAT_MS = 2
_AFTER = 1.0
"""How many seconds are watched after the answer came."""


def phases(path: Path) -> dict[str, tuple[float, float]]:
    """Return the seconds of each step, by the clock and of the processor."""
    load_fonts()
    taken: dict[str, tuple[float, float]] = {}

    def timed(name: str, step: Callable[[], object]) -> object:
        start, busy = perf_counter(), process_time()
        answer = step()
        taken[name] = (perf_counter() - start, process_time() - busy)
        return answer

    with collection_paused():
        document = timed("read", lambda: open_document(path))
        faces = timed("measure", lambda: measure(document, frozenset(), LIGHT))
        request = layout_request(document, faces, 1.6)
        result = timed("lay out", lambda: engine().lay_out(request))
        picture = timed("compose", lambda: compose(document, faces, result, LIGHT))
        timed("prepare", lambda: prepare(picture))
        timed("paint", lambda: _painted(picture))
    return taken


def _painted(picture) -> QImage:
    image = QImage(1440, 900, QImage.Format.Format_RGB32)
    scale = min(1440 / picture.bounds.width, 900 / picture.bounds.height)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-picture.bounds.x, -picture.bounds.y)
    paint(painter, picture, painter.worldTransform().inverted()[0].mapRect(image.rect().toRectF()), scale)
    painter.end()
    return image


class Driver:
    """A window with a heart that beats: the longest pause between two beats is how long the window stood still."""

    def __init__(self) -> None:
        settings = Settings()
        settings.appearance = Appearance.LIGHT
        i18n.install("en")
        self.look = Look(Appearance.LIGHT)
        self.window = MainWindow(settings=settings, look=self.look)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.session.document_changed.connect(lambda *_: self._mark("document"))
        self.window.session.picture_changed.connect(self._shown)
        self._marks: dict[str, float] = {}
        self._stalls: list[float] = []
        self._start = self._beat = perf_counter()
        self._heart = QTimer()
        self._heart.setInterval(_BEAT_MS)
        self._heart.timeout.connect(self._beats)
        self._heart.start()
        self.until(lambda: perf_counter() - self._start > 0.3)

    def until(self, met: Callable[[], bool]) -> None:
        """Let the window live until something is so; asked with each beat, since asking all the time would slow it."""
        end = perf_counter() + _LONGEST
        loop = QEventLoop()

        def look() -> None:
            if met() or perf_counter() >= end:
                loop.quit()

        self._heart.timeout.connect(look)
        loop.exec()
        self._heart.timeout.disconnect(look)

    def time(self, act: Callable[[], None]) -> dict[str, float]:
        """Do something that brings a new picture; return when what happened, in s, and the longest stall."""
        self._marks, self._stalls = {}, []
        self._start = self._beat = perf_counter()
        busy = process_time()
        act()
        self.until(lambda: "frame" in self._marks)
        self._marks["busy"] = process_time() - busy
        self.until(lambda: self.window.canvas.overview_ready)
        self._mark("overview")
        end = perf_counter() + _AFTER
        self.until(lambda: perf_counter() > end)
        return {**self._marks, "stall": max(self._stalls)}

    def _mark(self, name: str) -> None:
        self._marks.setdefault(name, perf_counter() - self._start)

    def _shown(self, *_: object) -> None:
        def drawn() -> None:
            self.window.canvas.viewport().repaint()
            self._mark("frame")

        self._mark("picture")
        QTimer.singleShot(0, drawn)

    def _beats(self) -> None:
        now = perf_counter()
        self._stalls.append(now - self._beat)
        self._beat = now


def opening(path: Path) -> dict[str, dict[str, float]]:
    """Return the times of opening a map, of expanding its first card that can be, and of another theme."""
    driver = Driver()
    window = driver.window
    told = {"open": driver.time(lambda: window.open(path))}
    claim = next(claim.id for claim in window.session.document.map.claims.values() if claim.passages)
    told["expand a card"] = driver.time(lambda: window.session.toggle(claim))
    told["dark theme"] = driver.time(lambda: window.session.set_theme(DARK))
    window.close()
    return told


def memory(path: Path) -> dict[str, float]:
    """Return the resident megabytes of an empty window, with the map open, and after moving about in it; Linux only."""
    driver = Driver()
    told = {"empty window": _resident()}
    driver.time(lambda: driver.window.open(path))
    gc.collect()
    told["map open"] = _resident()
    canvas = driver.window.canvas
    bounds = canvas.picture.bounds
    for scale in (0.1, 0.2, 0.3, 0.5, 0.8, 1.0):
        for part in range(1, 8):
            x, y = bounds.x + bounds.width * part / 8, bounds.y + bounds.height * part / 8
            canvas.look(Camera(Point(x, y), scale), animate=False)
            QApplication.processEvents()
    told["after moving about"] = _resident()
    driver.window.close()
    return told


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    application = QApplication(["debatemap"])
    print(json.dumps({"phases": phases, "opening": opening, "memory": memory}[sys.argv[1]](Path(sys.argv[2]))))
