"""Collects garbage in the window's thread and in no other: Qt crashes when another thread frees a widget."""

import gc
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from debatemap.collecting import collect_some

_INTERVAL_MS = 1000
_at_work: WeakSet["Collector"] = WeakSet()
"""Each window has its collector; Python's own stays off until the last of them has ended."""


class Collector(QObject):
    """Does the work of Python's own collector, which runs in whatever thread happens to make an object."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        _at_work.add(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(collect_some)
        self._timer.start()

    def end(self) -> None:
        """Leave the work to Python again, when no other thread works any more."""
        self._timer.stop()
        _at_work.discard(self)
        if not any(isValid(other) for other in _at_work):
            gc.enable()
