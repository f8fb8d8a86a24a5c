"""What fingers on a touch screen ask for; one finger is a mouse, which Qt makes of it by itself."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

_UNDER_WAY = (Qt.GestureState.GestureStarted, Qt.GestureState.GestureUpdated)
"""At its end a gesture repeats what it said last."""


@dataclass(frozen=True, slots=True)
class Pinch:
    """Two fingers moved: their middle from one point of the view to another, their distance by a factor.

    `begins`: they have just come down.
    """

    before: QPointF
    after: QPointF
    factor: float
    begins: bool


def watch_fingers(view: QWidget) -> None:
    """Have a view told what two fingers do; on a Mac, whose touchpads tell it anyway, it would be told twice."""
    if sys.platform != "darwin":
        view.grabGesture(Qt.GestureType.PinchGesture)


def pinch_of(event: QGestureEvent, view: QWidget) -> Pinch | None:
    """Return what two fingers have done on a view; None where it was nothing."""
    gesture = event.gesture(Qt.GestureType.PinchGesture)
    if not isinstance(gesture, QPinchGesture) or gesture.state() not in _UNDER_WAY:
        return None
    before, after = (view.mapFromGlobal(place) for place in (gesture.lastCenterPoint(), gesture.centerPoint()))
    return Pinch(before, after, gesture.scaleFactor(), gesture.state() is Qt.GestureState.GestureStarted)
