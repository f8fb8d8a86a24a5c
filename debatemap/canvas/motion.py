"""Animated changes: one step function called with 0…1 over a short time, or at once where motion is not wanted."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

GLIDE_MS = 200
WHEEL_MS = 120


class Motion(QObject):
    """Runs one animation at a time; a new one takes over from wherever the last one had come."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reduced = False
        self._step: Callable[[float], None] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._advance)
        self._animation.finished.connect(self._forget)

    @property
    def running(self) -> bool:
        return self._step is not None

    def run(self, step: Callable[[float], None], milliseconds: int = GLIDE_MS) -> None:
        """Call `step` with rising values, the last being 1.0; only with 1.0 where motion is reduced."""
        self.stop()
        if self.reduced:
            step(1.0)
            return
        self._step = step
        self._animation.setDuration(milliseconds)
        self._animation.start()

    def stop(self) -> None:
        """Leave the animation where it is."""
        self._step = None
        self._animation.stop()

    def finish(self) -> None:
        """Bring the animation to its end at once."""
        step = self._step
        self.stop()
        if step:
            step(1.0)

    def _advance(self, value: float) -> None:
        if self._step:
            self._step(value)

    def _forget(self) -> None:
        self._step = None
