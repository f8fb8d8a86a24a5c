"""Lets go of large things bit by bit: to free a whole drawing at once would make the window stand still."""

from collections.abc import Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_DELAY_MS = 1500
"""By then nothing glides any more that still shows what is to go."""
_PAUSE_MS = 10
_SLICE_SECONDS = 0.002
_STEP = 50


class LettingGo(QObject):
    """Holds parts of what nobody wants any more a little longer, and drops a few of them at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def held(self) -> int:
        """How many things are still to be dropped."""
        return len(self._held)

    def take(self, *many: Iterable[object]) -> None:
        """Take the parts of something that is about to be dropped."""
        for parts in many:
            self._held.extend(parts)
        # Not put off by what comes after, or with one reading after the other nothing would ever go.
        if not self._timer.isActive():
            self._timer.start(_DELAY_MS)

    def _go_on(self) -> None:
        self._timer.setInterval(_PAUSE_MS)
        end = perf_counter() + _SLICE_SECONDS
        while self._held and perf_counter() < end:
            del self._held[-_STEP:]
        if not self._held:
            self._timer.stop()
