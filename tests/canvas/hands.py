"""What a reader's hands do: real mouse, wheel and pinch events for a canvas."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.layout.request import Point

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def spot(canvas: MapCanvas, x: float, y: float) -> QPoint:
    """The point of the view that shows a point of the scene."""
    return canvas.mapFromScene(x, y)


def middle(canvas: MapCanvas, claim: str) -> QPoint:
    """The point of the view that shows the middle of a card."""
    assert canvas.picture is not None
    centre = canvas.picture.card_of[claim].rect.centre
    return spot(canvas, centre.x, centre.y)


def scene_under(canvas: MapCanvas, place: QPoint) -> Point:
    """The exact point of the scene under a point of the view."""
    area = canvas.visible_area()
    return Point(area.x + place.x() / canvas.scale, area.y + place.y() / canvas.scale)


def drag(qtbot: QtBot, canvas: MapCanvas, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
    """Press, move in two steps and release."""
    view = canvas.viewport()
    qtbot.mousePress(view, button, pos=start)
    _move(canvas, (start + end) / 2, button)
    _move(canvas, end, button)
    qtbot.mouseRelease(view, button, pos=end)


def hover(canvas: MapCanvas, place: QPoint) -> None:
    """Move the pointer without a button held."""
    _move(canvas, place, Qt.MouseButton.NoButton)


def press(canvas: MapCanvas, place: QPoint, button: Qt.MouseButton) -> None:
    """Press a button."""
    _mouse(QEvent.Type.MouseButtonPress, canvas, place, button, button)


def click(canvas: MapCanvas, place: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and release the left button."""
    _mouse(QEvent.Type.MouseButtonPress, canvas, place, LEFT, LEFT, modifiers)
    _mouse(QEvent.Type.MouseButtonRelease, canvas, place, LEFT, Qt.MouseButton.NoButton, modifiers)


def double_click(canvas: MapCanvas, place: QPoint) -> None:
    """Click twice, as the platform tells it."""
    click(canvas, place)
    _mouse(QEvent.Type.MouseButtonDblClick, canvas, place, LEFT, LEFT)
    _mouse(QEvent.Type.MouseButtonRelease, canvas, place, LEFT, Qt.MouseButton.NoButton)


def _move(canvas: MapCanvas, place: QPoint, held: Qt.MouseButton) -> None:
    _mouse(QEvent.Type.MouseMove, canvas, place, Qt.MouseButton.NoButton, held)


def _mouse(
    kind: QEvent.Type,
    canvas: MapCanvas,
    place: QPoint,
    button: Qt.MouseButton,
    held: Qt.MouseButton,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    view = canvas.viewport()
    event = QMouseEvent(kind, QPointF(place), QPointF(view.mapToGlobal(place)), button, held, modifiers)
    QApplication.sendEvent(view, event)


def wheel(
    canvas: MapCanvas,
    place: QPoint,
    angle: tuple[int, int] = (0, 0),
    *,
    pixels: tuple[int, int] = (0, 0),
    modifiers: Qt.KeyboardModifier = NONE,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    """Turn a wheel (`angle`, 120 a notch) or move two fingers (`pixels`, with a phase)."""
    view = canvas.viewport()
    event = QWheelEvent(
        QPointF(place), QPointF(view.mapToGlobal(place)), QPoint(*pixels), QPoint(*angle),
        Qt.MouseButton.NoButton, modifiers, phase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


class Fingers:
    """Fingers on a touch screen, each at a place of the view; every step is one event of the screen."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        self._screen = QTest.createTouchDevice()
        self._down: set[int] = set()

    def are_at(self, *places: QPoint) -> None:
        """Put one finger at each place, or move it there, and lift all others."""
        view = self._canvas.viewport()
        event = QTest.touchEvent(view, self._screen, False)
        for finger in sorted(self._down - set(range(len(places)))):
            event.release(finger, places[-1] if places else self._last, view)
        for finger, place in enumerate(places):
            if finger in self._down:
                event.move(finger, place, view)
            else:
                event.press(finger, place, view)
        self._down = set(range(len(places)))
        self._last = places[-1] if places else QPoint()
        event.commit(True)
        QApplication.processEvents()


def pinch(canvas: MapCanvas, place: QPoint, value: float) -> None:
    """Move two fingers apart by a share of their distance."""
    view = canvas.viewport()
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, QPointF(place),
        QPointF(place), QPointF(view.mapToGlobal(place)), value, QPointF(0, 0),
    )  # fmt: skip
    QApplication.sendEvent(view, event)
