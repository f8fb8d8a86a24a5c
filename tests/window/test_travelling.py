"""Back and forward over places, as in a browser: by keys, by the tool bar, by the side buttons of the mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from debatemap.canvas.camera import Camera
from debatemap.layout.request import Point, Rect
from debatemap.shown import WHOLE
from debatemap.window.main_window import MainWindow
from debatemap.window.places import Place, Way, place_at
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

_ALT = Qt.KeyboardModifier.AltModifier
MAIN = Path(__file__).parents[2] / "maps" / "school-phones.yaml"


def _back(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left, _ALT)


def _forward(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right, _ALT)


def test_back_and_forward_lead_over_claims_and_to_the_first_view(window: MainWindow, qtbot: QtBot) -> None:
    first = window.canvas.camera
    for claim in ("air", "shops", "buses"):
        window.canvas.select(claim)
    _back(window, qtbot)
    assert window.canvas.selected == "shops"
    assert window.outline.chosen == window.reading.claim == "shops"
    _back(window, qtbot)
    _forward(window, qtbot)
    _back(window, qtbot)
    assert window.canvas.selected == "air"
    _back(window, qtbot)
    assert window.canvas.selected is None
    assert window.canvas.camera == first
    _back(window, qtbot)
    assert window.canvas.selected is None


def test_each_place_is_seen_as_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("air")
    window.canvas.actual_size()
    window.canvas.zoom_by(2)
    left = window.canvas.camera
    window.canvas.select("close")
    window.canvas.fit()
    _back(window, qtbot)
    assert window.canvas.camera.scale == pytest.approx(left.scale)
    assert window.canvas.camera.centre.x == pytest.approx(left.centre.x)
    _forward(window, qtbot)
    assert window.canvas.selected == "close"
    assert window.canvas.scale < left.scale


def test_a_claim_that_has_moved_is_seen_where_it_was_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("dust")
    window.canvas.actual_size()
    before = window.canvas.mapFromScene(*window.canvas.place_of("dust").centre)
    window.canvas.select("close")
    window.session.expand_all("close")
    qtbot.waitUntil(lambda: window.canvas.picture.card_of["air"].face.expanded)
    _back(window, qtbot)
    after = window.canvas.mapFromScene(*window.canvas.place_of("dust").centre)
    assert (after - before).manhattanLength() <= 2


def test_going_elsewhere_forgets_the_way_ahead(window: MainWindow, qtbot: QtBot) -> None:
    for claim in ("air", "shops"):
        window.canvas.select(claim)
    _back(window, qtbot)
    window.canvas.select("dust")
    _forward(window, qtbot)
    assert window.canvas.selected == "dust"
    assert not window.actions_by_id["forward"].isEnabled()


def test_the_tool_bar_and_the_mouse_go_back_and_forward_too(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.findChildren(QToolBar)[0]
    back, forward = (bar.widgetForAction(window.actions_by_id[one]) for one in ("back", "forward"))
    assert not back.isEnabled()
    for claim in ("air", "shops", "dust"):
        window.canvas.select(claim)
    assert not forward.isEnabled()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.canvas.selected == "shops"
    qtbot.mouseClick(window.canvas.viewport(), Qt.MouseButton.BackButton)
    assert window.canvas.selected == "air"
    qtbot.mouseClick(window.outline.tree.viewport(), Qt.MouseButton.ForwardButton)
    assert window.canvas.selected == "shops"
    qtbot.mouseClick(forward, Qt.MouseButton.LeftButton)
    assert window.canvas.selected == "dust"


def test_places_of_claims_that_are_gone_are_passed_over(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for claim in ("dust", "buses", "shops"):
        window.canvas.select(claim)
    written(tmp_path, SHOPS.replace("  buses:", "  coaches:"))
    window.session.reload()
    qtbot.waitUntil(lambda: "coaches" in window.desk.document.map.claims)
    assert window.canvas.selected == "shops"
    _back(window, qtbot)
    assert window.canvas.selected == "dust"


def test_another_map_is_a_new_journey(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = opener(written(tmp_path))
    window.canvas.select("air")
    window.open(written(tmp_path, "title: T\nclaims: {a: A.}", "other.yaml"))
    qtbot.waitUntil(lambda: window.canvas.picture is not None and len(window.canvas.picture.cards) == 1)
    assert not window.actions_by_id["back"].isEnabled()
    window.canvas.select("a")
    assert window.actions_by_id["back"].isEnabled()


def test_a_place_is_told_from_the_middle_of_its_card() -> None:
    place = place_at("a", WHOLE, Camera(Point(110, 220), 0.5), Rect(80, 180, 40, 40))
    assert place.camera_for(Rect(0, 0, 40, 40)) == Camera(Point(30, 40), 0.5)
    assert place_at(None, WHOLE, Camera(Point(1, 2), 1), None).camera_for(None) == Camera(Point(1, 2), 1)


def test_the_way_keeps_its_place_when_others_are_forgotten() -> None:
    way = Way()
    for claim in "abcd":
        way.go(Place(claim, WHOLE, Camera(Point(0, 0), 1)))
    way.step(-1)
    way.forget(frozenset("bcd"))
    assert way.here and way.here.claim == "c"
    way.forget(frozenset("bd"))
    assert way.here and way.here.claim == "b"
    assert way.can_go_forward
    way.forget(frozenset())
    assert way.here is None
    assert way.step(1) is None


def test_back_from_a_fold_again_and_again_leaves_the_card_in_its_place(opener: Opener, qtbot: QtBot) -> None:
    window = opener(MAIN)
    window.canvas.reduced_motion = False
    window.canvas.select("less-cruelty")
    window.actions_by_id["zoom-claim"].trigger()
    qtbot.wait(400)

    def top() -> float:
        place = window.canvas.settled_place_of("less-cruelty")
        return window.canvas.mapFromScene(place.x, place.y).y()

    before = top()
    for _ in range(3):
        with qtbot.waitSignal(window.session.picture_changed):
            window.actions_by_id["fold"].trigger()
        qtbot.wait(400)
        with qtbot.waitSignal(window.session.picture_changed):
            window.actions_by_id["back"].trigger()
        qtbot.wait(400)
    assert abs(top() - before) <= 1


def test_back_to_levels_that_were_fitted_fits_them_again(opener: Opener, qtbot: QtBot) -> None:
    window = opener(MAIN)
    window.canvas.select("tablets")
    window.canvas.fit()
    for action in ("levels-1", "levels-2"):
        with qtbot.waitSignal(window.session.picture_changed):
            window.actions_by_id[action].trigger()
        qtbot.waitUntil(lambda: window.canvas.fitted)
        if action == "levels-1":
            scale = window.canvas.scale
    with qtbot.waitSignal(window.session.picture_changed):
        window.actions_by_id["back"].trigger()
    qtbot.waitUntil(lambda: window.canvas.fitted)
    assert window.canvas.scale == pytest.approx(scale)


def test_a_card_that_is_opened_and_closed_is_seen_where_it_was(opener: Opener, qtbot: QtBot) -> None:
    window = opener(MAIN)
    window.canvas.select("filming")
    window.canvas.zoom_to(1.5)
    card = window.canvas.settled_place_of("filming")
    size = window.canvas.size_in_px
    window.canvas.look(Camera(Point(card.centre.x, card.bottom - size.height / 3 + 100), 1.5), animate=False)
    before = window.canvas.camera
    for _ in range(2):
        with qtbot.waitSignal(window.session.picture_changed):
            window.actions_by_id["expand"].trigger()
    qtbot.waitUntil(lambda: window.canvas.camera == before)


def test_a_view_that_was_fitted_is_fitted_when_one_comes_back_to_it(opener: Opener, qtbot: QtBot) -> None:
    window = opener(MAIN)
    window.resize(900, 700)
    qtbot.wait(50)
    assert window.canvas.fitted
    window.canvas.select("tablets")
    window.canvas.zoom_to(1.0)
    window.resize(1300, 900)
    qtbot.wait(50)
    window.actions_by_id["back"].trigger()
    qtbot.waitUntil(lambda: window.canvas.fitted)
