"""Where the arrow keys lead."""

import pytest

from debatemap.canvas.directions import Direction, next_claim, thesis
from debatemap.canvas.kinship import Kinship
from debatemap.drawing.picture import Picture
from tests.canvas.pictures import make_picture


def go(picture: Picture, claim: str | None, direction: Direction, came_from: str | None = None) -> str | None:
    return next_claim(picture, Kinship(picture), claim, direction, came_from)


@pytest.mark.parametrize(
    ("claim", "direction", "expected"),
    [
        ("left", Direction.UP, "thesis"),
        ("thesis", Direction.DOWN, "left"),
        ("left", Direction.RIGHT, "middle"),
        ("right", Direction.LEFT, "middle"),
        ("left", Direction.DOWN, "upper"),
        ("lower", Direction.UP, "left"),
        ("lower", Direction.HOME, "thesis"),
    ],
)
def test_keys_follow_the_relations(small_tree: Picture, claim: str, direction: Direction, expected: str) -> None:
    assert go(small_tree, claim, direction) == expected


@pytest.mark.parametrize("direction", list(Direction))
def test_with_nothing_selected_every_key_leads_to_the_thesis(small_tree: Picture, direction: Direction) -> None:
    assert go(small_tree, None, direction) == "thesis"
    assert go(small_tree, "gone", direction) == "thesis"


def test_a_leaf_leads_down_to_the_card_that_stands_below(small_tree: Picture) -> None:
    assert go(small_tree, "upper", Direction.DOWN) == "lower"


def test_where_nothing_stands_in_the_direction_the_key_leads_nowhere(small_tree: Picture) -> None:
    assert go(small_tree, "thesis", Direction.UP) is None
    assert go(small_tree, "lower", Direction.DOWN) is None


def test_stacked_siblings_are_reached_in_order_by_left_and_right(small_tree: Picture) -> None:
    assert go(small_tree, "lower", Direction.LEFT) == "upper"
    alone = make_picture(
        {"thesis": (0, 0), "first": (40, 100), "second": (40, 200)},
        [("first", "support", "thesis"), ("second", "support", "thesis")],
    )
    assert go(alone, "first", Direction.RIGHT) == "second"
    assert go(alone, "second", Direction.LEFT) == "first"


def test_a_reason_drawn_at_the_right_is_reached_by_the_key_to_the_right() -> None:
    picture = make_picture({"thesis": (0, 0), "reason": (300, 0)}, [("reason", "support", "thesis")])
    assert go(picture, "thesis", Direction.RIGHT) == "reason"
    assert go(picture, "reason", Direction.LEFT) == "thesis"


def test_of_several_conclusions_up_leads_back_to_the_one_left_before() -> None:
    picture = make_picture(
        {"one": (0, 0), "two": (300, 0), "shared": (150, 200)},
        [("shared", "support", "one"), ("shared", "support", "two")],
    )
    assert go(picture, "shared", Direction.UP) == "one"
    assert go(picture, "shared", Direction.UP, came_from="two") == "two"


def test_cards_straight_ahead_come_before_nearer_ones_aside() -> None:
    picture = make_picture({"here": (0, 0), "aside": (400, 120), "ahead": (20, 300)})
    assert go(picture, "here", Direction.DOWN) == "ahead"


def test_down_leads_to_the_first_reason_that_does_not_stand_above() -> None:
    picture = make_picture(
        {"shared": (0, 0), "thesis": (300, 200), "own": (300, 400)},
        [("shared", "support", "thesis"), ("own", "support", "thesis")],
    )
    assert go(picture, "thesis", Direction.DOWN) == "own"
    assert go(picture, "own", Direction.LEFT) == "shared"


def test_no_card_is_out_of_reach_however_far_aside_it_stands() -> None:
    picture = make_picture({"here": (0, 0), "far aside": (5000, 90)})
    assert go(picture, "here", Direction.DOWN) == "far aside"


def test_a_map_of_a_cycle_still_has_a_first_card() -> None:
    picture = make_picture({"a": (0, 0), "b": (300, 0)}, [("a", "attack", "b"), ("b", "attack", "a")])
    assert thesis(picture) == "a"
