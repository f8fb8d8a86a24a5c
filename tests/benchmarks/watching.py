"""Watches how long a window's thread stands still, and on request where it stood."""

import sys
from collections import Counter
from threading import Event, Thread, get_ident
from time import perf_counter, thread_time
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QTimer

_BEAT_MS = 2
_SAMPLE_SECONDS = 0.004
_DEEP = 6


class Stall(NamedTuple):
    """Seconds between two beats by the clock, and of the processor for the window's own thread; the lines it was at."""

    clock: float
    own: float
    where: str = ""


class Watch:
    """A heart that beats in the window's thread: the longest pause between two beats is how long it stood still."""

    def __init__(self, *, tell_where: bool = False) -> None:
        self._longest = Stall(0.0, 0.0)
        self._seen: list[str] = []
        self._window = get_ident()
        self._over = Event()
        self._clock, self._own = perf_counter(), thread_time()
        self._heart = QTimer()
        self._heart.setInterval(_BEAT_MS)
        self._heart.timeout.connect(self.beat)
        self._heart.start()
        if tell_where:
            Thread(target=self._sample, daemon=True).start()

    def begin(self) -> None:
        """Forget what was watched so far."""
        self._longest = Stall(0.0, 0.0)
        self._seen = []
        self._clock, self._own = perf_counter(), thread_time()

    def beat(self) -> None:
        """Note how long the last pause was."""
        clock, own = perf_counter(), thread_time()
        if clock - self._clock > self._longest.clock:
            where = "; ".join(f"{lines} ×{times}" for lines, times in Counter(self._seen).most_common(3))
            self._longest = Stall(clock - self._clock, own - self._own, where)
        self._seen = []
        self._clock, self._own = clock, own

    @property
    def longest(self) -> Stall:
        """The longest pause since it was begun."""
        return self._longest

    def end(self) -> None:
        """Watch no longer."""
        self._heart.stop()
        self._over.set()

    def _sample(self) -> None:
        while not self._over.wait(_SAMPLE_SECONDS):
            self._seen.append(_lines(sys._current_frames().get(self._window)))


def _lines(frame: FrameType | None) -> str:
    """Return the innermost lines of debatemap that a thread is at, the innermost first."""
    lines: list[str] = []
    while frame and len(lines) < _DEEP:
        _, inside, file = frame.f_code.co_filename.rpartition("/debatemap/")
        if inside:
            lines.append(f"{file}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(lines) or "Qt"
