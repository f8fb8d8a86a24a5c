"""The arithmetic of panning, zooming, fitting and revealing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatemap.canvas.camera import (
    MOST,
    READING,
    REVEAL_MARGIN,
    Camera,
    Size,
    fitted,
    least_scale,
    revealing,
    scene_with_margins,
    within_limits,
)
from debatemap.layout.request import Point, Rect

SIZE = Size(800, 600)
MAP = Rect(0, 0, 8000, 3000)

scales = st.floats(0.05, 4)
lengths = st.floats(-5000, 5000)
cameras = st.builds(Camera, st.builds(Point, lengths, lengths), scales)


def on_screen(camera: Camera, point: Point) -> tuple[float, float]:
    area = camera.area(SIZE)
    return ((point.x - area.x) * camera.scale, (point.y - area.y) * camera.scale)


@given(cameras, scales, st.builds(Point, lengths, lengths))
def test_zooming_keeps_its_anchor_on_the_screen(camera: Camera, scale: float, anchor: Point) -> None:
    assert on_screen(camera.scaled(scale, anchor), anchor) == pytest.approx(on_screen(camera, anchor), abs=1e-3)


@given(cameras, scales, st.builds(Point, lengths, lengths), st.floats(0, 1))
def test_on_the_way_of_a_zoom_the_anchor_never_leaves_its_place(
    camera: Camera, scale: float, anchor: Point, part: float
) -> None:
    between = camera.towards(camera.scaled(scale, anchor), part)
    assert on_screen(between, anchor) == pytest.approx(on_screen(camera, anchor), abs=1)


@given(cameras, cameras)
def test_a_way_begins_here_and_ends_there(camera: Camera, other: Camera) -> None:
    assert camera.towards(other, 1) == other
    assert camera.towards(other, 0).centre == pytest.approx(camera.centre)


def test_dragging_moves_the_map_with_the_pointer() -> None:
    camera = Camera(Point(100, 100), 0.5)
    before = on_screen(camera, Point(0, 0))
    after = on_screen(camera.moved(30, -10), Point(0, 0))
    assert after == pytest.approx((before[0] + 30, before[1] - 10))


def test_fitting_shows_all_of_a_large_map() -> None:
    camera = fitted(MAP, SIZE)
    area = camera.area(SIZE)
    assert area.x <= MAP.x and area.right >= MAP.right and area.y <= MAP.y and area.bottom >= MAP.bottom
    assert camera.scale == pytest.approx((800 - 48) / 8000)


def test_fitting_never_enlarges_a_small_map() -> None:
    assert fitted(Rect(0, 0, 100, 50), SIZE) == Camera(Point(50, 25), 1.0)


def test_scale_stays_between_half_of_the_fit_and_four_times() -> None:
    fit = fitted(MAP, SIZE).scale
    assert least_scale(MAP, SIZE) == fit / 2
    assert within_limits(Camera(MAP.centre, 0.0001), MAP, least_scale(MAP, SIZE)).scale == fit / 2
    assert within_limits(Camera(MAP.centre, 99), MAP, 0.1).scale == MOST


@given(cameras)
def test_the_middle_of_the_view_stays_over_the_map_and_all_that_is_seen_within_the_margins(camera: Camera) -> None:
    least = least_scale(MAP, SIZE)
    held = within_limits(camera, MAP, least)
    assert MAP.x <= held.centre.x <= MAP.right and MAP.y <= held.centre.y <= MAP.bottom
    seen, scene = held.area(SIZE), scene_with_margins(MAP, SIZE, least)
    assert seen.x >= scene.x and seen.right <= scene.right and seen.y >= scene.y and seen.bottom <= scene.bottom


def test_revealing_what_is_seen_moves_nothing() -> None:
    camera = Camera(Point(0, 0), 1.0)
    assert revealing(camera, Rect(-100, -50, 200, 100), SIZE) == camera


def test_revealing_moves_just_far_enough() -> None:
    camera = Camera(Point(0, 0), 1.0)
    moved = revealing(camera, Rect(300, 0, 200, 100), SIZE)
    assert moved == Camera(Point(100 + REVEAL_MARGIN, 0), 1.0)


def test_of_a_card_larger_than_the_view_its_beginning_is_shown() -> None:
    seen = revealing(Camera(Point(0, 0), 1.0), Rect(0, 0, 240, 5000), SIZE).area(SIZE)
    assert seen.y == -REVEAL_MARGIN


def test_a_card_too_small_to_be_read_is_enlarged_where_it_stands() -> None:
    camera, card = Camera(Point(0, 0), 0.1), Rect(100, 100, 240, 80)
    nearer = revealing(camera, card, SIZE)
    assert nearer.scale == READING
    assert on_screen(nearer, card.centre) == pytest.approx(on_screen(camera, card.centre))
