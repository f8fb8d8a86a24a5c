"""Panning, zooming and fitting by mouse, touchpad and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing.picture import Picture
from debatemap.layout.request import Point
from tests.canvas.hands import Fingers, drag, middle, pinch, press, scene_under, spot, wheel
from tests.canvas.pictures import make_picture

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HERE = QPoint(200, 150)


def test_the_first_picture_is_wholly_seen(canvas: MapCanvas, small_tree: Picture) -> None:
    seen, bounds = canvas.visible_area(), small_tree.bounds
    assert seen.x <= bounds.x and seen.y <= bounds.y and seen.right >= bounds.right and seen.bottom >= bounds.bottom


def test_a_small_map_is_not_blown_up(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.clear()
    canvas.show_picture(make_picture({"alone": (0, 0)}))
    assert canvas.scale == 1.0


def test_a_picture_shown_before_the_window_is_fitted_when_the_window_gets_its_size(
    qtbot: QtBot, small_tree: Picture
) -> None:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.show_picture(small_tree)
    canvas.resize(500, 400)
    with qtbot.waitExposed(canvas):
        canvas.show()
    seen, bounds = canvas.visible_area(), small_tree.bounds
    assert seen.x <= bounds.x and seen.right >= bounds.right and canvas.scale > 0.4


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
@pytest.mark.parametrize("start", [QPoint(5, 5), None])
def test_dragging_anywhere_moves_the_map_with_the_pointer(
    qtbot: QtBot, canvas: MapCanvas, button: Qt.MouseButton, start: QPoint | None
) -> None:
    start = start or middle(canvas, "middle")
    held = scene_under(canvas, start)
    drag(qtbot, canvas, start, start + QPoint(60, -30), button)
    assert scene_under(canvas, start + QPoint(60, -30)) == pytest.approx(held)
    assert canvas.selected is None


def test_a_press_that_hardly_moves_is_a_click(qtbot: QtBot, canvas: MapCanvas) -> None:
    before, place = canvas.camera, middle(canvas, "left")
    drag(qtbot, canvas, place, place + QPoint(QApplication.startDragDistance() - 1, 0))
    assert canvas.camera == before
    assert canvas.selected == "left"


def test_the_hand_closes_while_dragging(qtbot: QtBot, canvas: MapCanvas) -> None:
    view = canvas.viewport()
    assert view.cursor().shape() is Qt.CursorShape.OpenHandCursor
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(view, QPoint(50, 50))
    assert view.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert view.cursor().shape() is Qt.CursorShape.OpenHandCursor


@pytest.mark.parametrize("notches", [1, 5, -1])
def test_the_wheel_zooms_at_the_pointer(canvas: MapCanvas, notches: int) -> None:
    before, held = canvas.scale, scene_under(canvas, HERE)
    wheel(canvas, HERE, (0, 120 * notches))
    assert canvas.scale == pytest.approx(before * 1.2**notches)
    assert scene_under(canvas, HERE) == pytest.approx(held)


def test_notches_that_come_during_the_movement_add_up(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.reduced_motion = False
    before = canvas.scale
    for _ in range(3):
        wheel(canvas, HERE, (0, 120))
    qtbot.waitUntil(lambda: canvas.scale == pytest.approx(before * 1.2**3), timeout=2000)


def test_two_fingers_pan(canvas: MapCanvas) -> None:
    before, held = canvas.scale, scene_under(canvas, HERE)
    wheel(canvas, HERE, (0, 0), pixels=(30, 20), phase=Qt.ScrollPhase.ScrollUpdate)
    assert canvas.scale == before
    assert scene_under(canvas, HERE + QPoint(30, 20)) == pytest.approx(held)


def test_two_fingers_with_control_zoom(canvas: MapCanvas) -> None:
    before = canvas.scale
    wheel(canvas, HERE, (0, 40), pixels=(0, 20), phase=Qt.ScrollPhase.ScrollUpdate, modifiers=CONTROL)
    assert before < canvas.scale < before * 1.2


def test_what_is_left_of_a_swing_does_not_zoom(canvas: MapCanvas) -> None:
    before = canvas.scale
    wheel(canvas, HERE, (0, 40), pixels=(0, 20), phase=Qt.ScrollPhase.ScrollMomentum, modifiers=CONTROL)
    assert canvas.scale == before


def test_shift_and_wheel_pan_sideways(canvas: MapCanvas) -> None:
    before = canvas.camera
    wheel(canvas, HERE, (0, 120), modifiers=SHIFT)
    assert canvas.scale == before.scale
    assert canvas.camera.centre.x < before.centre.x and canvas.camera.centre.y == before.centre.y


def test_two_fingers_on_the_screen_zoom_and_move_what_is_under_them(canvas: MapCanvas) -> None:
    fingers, middle_before = Fingers(canvas), QPoint(400, 300)
    before, scale = scene_under(canvas, middle_before), canvas.scale
    for half in (45, 50):
        fingers.are_at(middle_before - QPoint(half, 0), middle_before + QPoint(half, 0))
    fingers.are_at(QPoint(330, 300), QPoint(470, 300))
    assert canvas.scale == pytest.approx(scale * 1.4)
    assert scene_under(canvas, middle_before) == pytest.approx(before)
    fingers.are_at(QPoint(360, 350), QPoint(500, 350))
    assert canvas.scale == pytest.approx(scale * 1.4)
    assert scene_under(canvas, QPoint(430, 350)) == pytest.approx(before)
    fingers.are_at()
    assert scene_under(canvas, QPoint(430, 350)) == pytest.approx(before)


def test_a_finger_that_stays_after_a_pinch_neither_drags_nor_clicks(canvas: MapCanvas) -> None:
    fingers, before, selected = Fingers(canvas), canvas.scale, []
    canvas.claim_selected.connect(selected.append)
    on_card = middle(canvas, "thesis")
    fingers.are_at(on_card)
    fingers.are_at(on_card, on_card + QPoint(100, 0))
    fingers.are_at(on_card, on_card + QPoint(150, 0))
    assert canvas.scale > before
    fingers.are_at(on_card)
    where = canvas.camera
    fingers.are_at(on_card + QPoint(60, 80))
    fingers.are_at()
    assert canvas.camera == where
    assert selected == []


def test_one_finger_drags_and_selects(canvas: MapCanvas) -> None:
    fingers, here = Fingers(canvas), middle(canvas, "thesis")
    before = scene_under(canvas, here)
    for step in (0, 30, 60):
        fingers.are_at(here + QPoint(step, step))
    fingers.are_at()
    assert scene_under(canvas, here + QPoint(60, 60)) == pytest.approx(before)
    assert canvas.selected is None
    fingers.are_at(here + QPoint(60, 60))
    fingers.are_at()
    assert canvas.selected == "thesis"


def test_fingers_zoom_no_further_than_the_wheel(canvas: MapCanvas) -> None:
    fingers = Fingers(canvas)
    for half in (30, 40, 70, 130, 230, 390):
        fingers.are_at(QPoint(400 - half, 300), QPoint(400 + half, 300))
    assert canvas.scale == 4.0
    fingers.are_at()


def test_pinching_zooms_between_the_fingers(canvas: MapCanvas) -> None:
    before, held = canvas.scale, scene_under(canvas, HERE)
    pinch(canvas, HERE, 0.25)
    assert canvas.scale == pytest.approx(before * 1.25)
    assert scene_under(canvas, HERE) == pytest.approx(held)


def test_the_scale_has_limits(canvas: MapCanvas) -> None:
    fit = canvas.scale
    wheel(canvas, HERE, (0, 12000))
    assert canvas.scale == 4.0
    wheel(canvas, HERE, (0, -12000))
    assert canvas.scale == pytest.approx(fit / 2)


def test_an_edge_card_can_be_dragged_to_the_middle_but_not_beyond(qtbot: QtBot, canvas: MapCanvas) -> None:
    for _ in range(3):
        drag(qtbot, canvas, QPoint(880, 690), QPoint(20, 20))
    assert canvas.picture is not None
    bounds = canvas.picture.bounds
    assert canvas.camera.centre == Point(bounds.right, bounds.bottom)
    assert spot(canvas, bounds.right, bounds.bottom) == canvas.viewport().rect().center() + QPoint(1, 1)


def test_keys_zoom_fit_and_show_actual_size(qtbot: QtBot, canvas: MapCanvas) -> None:
    fit = canvas.camera
    qtbot.keyClicks(canvas, "+")
    assert canvas.scale == pytest.approx(fit.scale * 1.25)
    assert canvas.camera.centre == fit.centre
    qtbot.keyClicks(canvas, "-")
    assert canvas.scale == pytest.approx(fit.scale)
    qtbot.keyClicks(canvas, "1")
    assert canvas.scale == 1.0
    qtbot.keyClicks(canvas, "0")
    assert canvas.camera == fit


def test_keys_zoom_at_the_selected_card(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.select("right")
    place = middle(canvas, "right")
    qtbot.keyClicks(canvas, "+++")
    assert (middle(canvas, "right") - place).manhattanLength() <= 2


def test_resizing_keeps_the_centre(canvas: MapCanvas) -> None:
    wheel(canvas, HERE, (0, 480))
    before = canvas.camera
    canvas.resize(500, 600)
    assert canvas.camera == before
    shown = canvas.mapToScene(canvas.viewport().rect().center())
    assert abs(shown.x() - before.centre.x) < 3 and abs(shown.y() - before.centre.y) < 3


def test_a_fitted_map_stays_fitted_until_it_is_moved(qtbot: QtBot, canvas: MapCanvas) -> None:
    before = canvas.scale
    canvas.resize(450, 350)
    assert canvas.scale < before
    drag(qtbot, canvas, QPoint(100, 100), QPoint(150, 150))
    moved = canvas.scale
    canvas.resize(900, 700)
    assert canvas.scale == moved


def test_the_scale_is_told_when_it_changes(qtbot: QtBot, canvas: MapCanvas) -> None:
    with qtbot.waitSignal(canvas.scale_changed, check_params_cb=lambda scale: scale == 1.0):
        canvas.actual_size()


def test_moves_take_their_time_unless_motion_is_reduced(qtbot: QtBot, canvas: MapCanvas) -> None:
    start = canvas.scale
    canvas.reduced_motion = False
    canvas.zoom_by(2)
    assert canvas.scale == start
    seen: list[float] = []
    canvas.scale_changed.connect(seen.append)
    qtbot.waitUntil(lambda: canvas.scale == pytest.approx(start * 2), timeout=2000)
    assert seen == sorted(seen) and len(seen) > 1


def test_page_keys_move_up_and_down(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.actual_size()
    before = canvas.camera.centre.y
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.camera.centre.y < before


@pytest.mark.parametrize("button", [Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton])
def test_the_buttons_for_back_and_forward_are_left_to_the_window(canvas: MapCanvas, button: Qt.MouseButton) -> None:
    before, pressed = canvas.camera, list[Qt.MouseButton]()

    class Window(QWidget):
        def mousePressEvent(self, event: QMouseEvent) -> None:
            pressed.append(event.button())

    window = Window()
    canvas.setParent(window)
    press(canvas, middle(canvas, "left"), button)
    assert pressed == [button]
    assert canvas.selected is None and canvas.camera == before
    canvas.setParent(None)


def test_files_dropped_on_the_map_are_left_to_the_window(canvas: MapCanvas) -> None:
    assert not canvas.acceptDrops() and not canvas.viewport().acceptDrops()
