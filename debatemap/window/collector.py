"""Collects garbage in the window's thread and in no other: Qt crashes when another thread frees a widget."""

import gc

from PySide6.QtCore import QObject, QTimer

from debatemap.collecting import collect_some

_INTERVAL_MS = 1000


class Collector(QObject):
    """Does the work of Python's own collector, which runs in whatever thread happens to make an object."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(collect_some)
        self._timer.start()

    def end(self) -> None:
        """Leave the work to Python again, when no other thread works any more."""
        self._timer.stop()
        gc.enable()
