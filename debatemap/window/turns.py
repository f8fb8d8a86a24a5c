"""Spreads what takes a while over several turns of the window, which sees to keys and pictures between them."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one thing at a turn, in the order in which they were asked for; the same thing only once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def do(self, *steps: Callable[[], None]) -> None:
        """Do these things, one at each of the next turns."""
        self._waiting.extend(step for step in steps if step not in self._waiting)
        self._timer.start()

    def call_off(self) -> None:
        """Do nothing more of what was asked for."""
        self._waiting.clear()
        self._timer.stop()

    def _go_on(self) -> None:
        step = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        step()
