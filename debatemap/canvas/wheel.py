"""What a turn of the wheel, a touchpad or a pinch asks for, told apart once and for all devices."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QWheelEvent

NOTCH = 120
NOTCH_FACTOR = 1.2
TOUCHPAD_FACTOR = 1.005
"""Zoom for one px that two fingers move with Ctrl held."""


@dataclass(frozen=True, slots=True)
class Pan:
    """Move the map by x, y px of the screen."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Zoom:
    """Multiply the scale; in one visible movement where it came as a step of a wheel."""

    factor: float
    step: bool


def wish(event: QWheelEvent) -> Pan | Zoom | None:
    """Return what a wheel event asks for: a touchpad pans, a wheel zooms; Ctrl always zooms, Shift pans sideways."""
    angle, pixels, modifiers = event.angleDelta(), event.pixelDelta(), event.modifiers()
    fingers = _by_fingers(event)
    moved = QPointF(pixels) if fingers and not pixels.isNull() else QPointF(angle) / 2
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        if event.phase() is Qt.ScrollPhase.ScrollMomentum:
            return None
        return Zoom(TOUCHPAD_FACTOR ** moved.y(), step=False) if fingers else _turned(angle.y() or angle.x())
    if modifiers & Qt.KeyboardModifier.ShiftModifier and not fingers:
        return Pan(moved.x() or moved.y(), 0.0)
    if fingers:
        return Pan(moved.x(), moved.y())
    return _turned(angle.y()) if angle.y() else Pan(moved.x(), 0.0)


def _turned(angle: int) -> Zoom:
    return Zoom(NOTCH_FACTOR ** (angle / NOTCH), step=abs(angle) >= NOTCH)


def _by_fingers(event: QWheelEvent) -> bool:
    if event.phase() is not Qt.ScrollPhase.NoScrollPhase or not event.pixelDelta().isNull():
        return True
    device = event.device()
    return bool(device) and device.type() is QInputDevice.DeviceType.TouchPad
