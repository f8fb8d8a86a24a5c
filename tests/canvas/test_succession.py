"""One picture after another: what stays where it is, and how the cards get to their new places."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from debatemap.canvas.camera import LEGIBLE, READING, Camera, Size
from debatemap.canvas.glide import MOST_CARDS, glide_between
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.canvas.succession import camera_after
from debatemap.drawing.picture import Picture
from debatemap.layout.request import Point
from tests.canvas.hands import click, middle, spot, wheel
from tests.canvas.pictures import HEIGHT, make_picture

SIZE = Size(800, 600)
OLD = {"a": (0.0, 0.0), "b": (300.0, 0.0), "c": (600.0, 0.0)}
NEW = {"a": (0.0, 100.0), "b": (500.0, 40.0), "d": (0.0, 400.0)}


def corner(canvas: MapCanvas, claim: str) -> QPoint:
    assert canvas.picture is not None
    card = canvas.picture.card_of[claim]
    return spot(canvas, card.x, card.y)


def test_the_held_card_keeps_its_place_and_the_scale_stays(canvas: MapCanvas) -> None:
    canvas.show_picture(make_picture(OLD))
    wheel(canvas, QPoint(400, 300), (0, 120))
    before, scale = corner(canvas, "b"), canvas.scale
    canvas.show_picture(make_picture(NEW), hold="b")
    assert corner(canvas, "b") == before
    assert canvas.scale == scale


def test_without_a_held_card_the_one_in_the_middle_keeps_its_place() -> None:
    camera = Camera(Point(430, 40), 1.0)
    after = camera_after(make_picture(OLD), make_picture(NEW), camera, SIZE)
    assert after == Camera(Point(630, 80), 1.0)


def test_where_nothing_is_left_of_the_old_picture_the_view_stays() -> None:
    camera = Camera(Point(430, 40), 1.0)
    assert camera_after(make_picture(OLD), make_picture({"z": (9, 9)}), camera, SIZE, "b") == camera


def test_a_card_that_shrinks_stays_under_the_pointer() -> None:
    opened, closed = make_picture(OLD, expanded=frozenset({"b"})), make_picture(OLD)
    pointer = Point(420, 130)
    after = camera_after(opened, closed, Camera(Point(400, 0), 1.0), SIZE, "b", pointer)
    under = Point(pointer.x, pointer.y + after.centre.y)
    assert closed.card_of["b"].y <= under.y <= closed.card_of["b"].rect.bottom


def test_a_card_that_grows_is_wholly_seen_if_it_was_before() -> None:
    closed, opened = make_picture(OLD), make_picture(OLD, expanded=frozenset({"b"}))
    camera = Camera(Point(400, HEIGHT + 10 - SIZE.height / 2), 1.0)
    after = camera_after(closed, opened, camera, SIZE, "b")
    assert after.area(SIZE).bottom >= opened.card_of["b"].rect.bottom
    assert after.centre.y - camera.centre.y < 100


def test_cards_glide_from_the_old_places_to_the_new_ones(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.show_picture(make_picture(OLD))
    canvas.reduced_motion = False
    new = make_picture(NEW)
    canvas.show_picture(new, hold="a", animate=True)
    end = new.card_of["b"].rect
    start = canvas.place_of("b")
    assert start is not None and start.x == pytest.approx(300) and start.y == pytest.approx(100)
    seen: list[float] = []

    def arrived() -> bool:
        place = canvas.place_of("b")
        assert place is not None
        seen.append(place.x)
        return place == end

    qtbot.waitUntil(arrived, timeout=2000)
    assert seen == sorted(seen)
    assert any(300 < x < 500 for x in seen)


def test_the_selection_ring_goes_with_its_card(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.show_picture(make_picture(OLD))
    canvas.select("b", reveal=False)
    canvas.reduced_motion = False
    canvas.show_picture(make_picture(NEW), hold="a", animate=True)
    assert canvas.selection_lights.rings[0].rect == canvas.place_of("b")
    qtbot.waitUntil(lambda: canvas.place_of("b") == canvas.picture.card_of["b"].rect, timeout=2000)  # type: ignore[union-attr]
    assert canvas.selection_lights.rings[0].rect == canvas.place_of("b")


def test_a_glide_leaves_no_trails(qtbot: QtBot, canvas: MapCanvas) -> None:
    new = make_picture(NEW)
    canvas.show_picture(make_picture(OLD))
    canvas.show_picture(new, hold="a")
    still = canvas.grab().toImage()
    canvas.show_picture(make_picture(OLD), hold="a")
    canvas.reduced_motion = False
    canvas.show_picture(new, hold="a", animate=True)
    midway = canvas.grab().toImage()
    qtbot.waitUntil(lambda: canvas.place_of("b") == new.card_of["b"].rect, timeout=2000)
    assert canvas.grab().toImage() == still
    assert midway != still


def test_with_reduced_motion_nothing_glides(canvas: MapCanvas) -> None:
    new = make_picture(NEW)
    canvas.show_picture(make_picture(OLD))
    canvas.show_picture(new, animate=True)
    assert canvas.place_of("b") == new.card_of["b"].rect


def test_what_appears_fades_in_and_what_goes_fades_out() -> None:
    glide = glide_between(make_picture(OLD), make_picture(NEW), (0, 0), "abc", "abd")
    assert glide is not None
    assert [glide.actors[claim].opacity(0.25) for claim in "acd"] == [1.0, 0.75, 0.25]


def test_too_many_cards_are_exchanged_at_once() -> None:
    places = {f"c{number}": (300.0 * number, 0.0) for number in range(MOST_CARDS + 1)}
    picture = make_picture(places)
    assert glide_between(picture, picture, (0, 0), places, places) is None


def test_moving_the_view_ends_a_glide(canvas: MapCanvas) -> None:
    new = make_picture(NEW)
    canvas.show_picture(make_picture(OLD))
    canvas.reduced_motion = False
    canvas.show_picture(new, animate=True)
    wheel(canvas, QPoint(50, 50), pixels=(5, 5))
    assert canvas.place_of("b") == new.card_of["b"].rect


def test_the_selection_survives_a_new_picture_as_long_as_its_claim_does(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.show_picture(make_picture(OLD))
    canvas.select("b")
    canvas.show_picture(make_picture(NEW))
    assert canvas.selected == "b"
    with qtbot.waitSignal(canvas.claim_selected, check_params_cb=lambda claim: claim == ""):
        canvas.show_picture(make_picture({"a": (0, 0)}))
    assert canvas.selected is None


def test_cleared_the_canvas_is_empty_and_quiet(qtbot: QtBot, canvas: MapCanvas, small_tree: Picture) -> None:
    canvas.select("left")
    place = middle(canvas, "left")
    canvas.clear()
    assert canvas.selected is None and canvas.picture is None
    click(canvas, place)
    wheel(canvas, place, (0, 120))
    qtbot.keyClicks(canvas, "+-01")
    canvas.show_picture(small_tree)
    assert canvas.selected is None and canvas.scale > 0.5


def test_a_card_that_is_too_small_to_be_read_is_brought_near_and_stays_in_view(canvas: MapCanvas) -> None:
    many = {f"{x}.{y}": (x * 300.0, y * 200.0) for x in range(12) for y in range(12)}
    canvas.show_picture(make_picture(many))
    canvas.fit()
    assert canvas.scale < LEGIBLE
    canvas.make_legible("2.3")
    assert canvas.scale == READING
    card, seen = make_picture(many).card_of["2.3"].rect, canvas.visible_area()
    assert seen.x < card.x and seen.y < card.y and seen.right > card.right and seen.bottom > card.bottom
    before = canvas.camera
    canvas.make_legible("8.8")
    assert canvas.camera == before


def test_actual_size_shows_the_selected_card_whole(canvas: MapCanvas) -> None:
    canvas.show_picture(make_picture(OLD))
    canvas.select("a", reveal=False)
    canvas.look(Camera(Point(canvas.camera.centre.x + 250, 0), 0.6))
    canvas.actual_size()
    assert canvas.picture and canvas.visible_area().x < canvas.picture.card_of["a"].rect.x
    assert canvas.scale == 1.0
