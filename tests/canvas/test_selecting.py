"""Clicks, double clicks, hovering and keys: what is selected and what is asked for."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from debatemap.canvas.directions import Direction
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing.picture import Picture
from tests.canvas.hands import click, double_click, hover, middle, spot
from tests.canvas.pictures import make_picture

EMPTY = QPoint(4, 4)


@pytest.fixture
def near(canvas: MapCanvas) -> MapCanvas:
    """The canvas at actual size, where badges and passages can be met."""
    canvas.actual_size()
    return canvas


@pytest.fixture
def expanded(near: MapCanvas) -> MapCanvas:
    near.show_picture(
        make_picture(
            {"thesis": (300, 0), "left": (0, 200), "right": (600, 200)},
            [("left", "support", "thesis"), ("right", "attack", "thesis")],
            expanded=frozenset({"left"}),
        )
    )
    near.reveal(near.picture.card_of["left"].rect)  # type: ignore[union-attr]
    return near


def badge(canvas: MapCanvas, claim: str) -> QPoint:
    assert canvas.picture is not None
    card = canvas.picture.card_of[claim]
    return spot(canvas, card.x + 20, card.y + 60)


def passage(canvas: MapCanvas, claim: str) -> QPoint:
    assert canvas.picture is not None
    card = canvas.picture.card_of[claim]
    return spot(canvas, card.x + 60, card.y + 100)


def test_a_click_on_a_card_selects_it_and_one_on_empty_ground_clears(qtbot: QtBot, canvas: MapCanvas) -> None:
    with qtbot.waitSignal(canvas.claim_selected, check_params_cb=lambda claim: claim == "left"):
        click(canvas, middle(canvas, "left"))
    assert canvas.selected == "left"
    with qtbot.waitSignal(canvas.claim_selected, check_params_cb=lambda claim: claim == ""):
        click(canvas, EMPTY)
    assert canvas.selected is None


def test_a_click_moves_nothing(canvas: MapCanvas) -> None:
    before = canvas.camera
    click(canvas, middle(canvas, "right"))
    assert canvas.camera == before


def test_a_double_click_asks_for_the_passages_once(qtbot: QtBot, near: MapCanvas) -> None:
    asked: list[str] = []
    near.expansion_asked.connect(asked.append)
    double_click(near, middle(near, "middle"))
    assert asked == ["middle"]


def test_a_click_on_the_badge_asks_for_the_passages_and_a_hasty_second_one_takes_nothing_back(near: MapCanvas) -> None:
    asked: list[str] = []
    near.expansion_asked.connect(asked.append)
    click(near, badge(near, "middle"))
    assert asked == ["middle"] and near.selected == "middle"
    asked.clear()
    double_click(near, badge(near, "middle"))
    assert asked == ["middle"]


def test_from_far_away_a_card_is_one_whole(canvas: MapCanvas) -> None:
    canvas.resize(300, 280)
    asked: list[str] = []
    canvas.expansion_asked.connect(asked.append)
    click(canvas, badge(canvas, "middle"))
    assert canvas.selected == "middle" and asked == []


def test_a_click_on_a_passage_activates_it(qtbot: QtBot, expanded: MapCanvas) -> None:
    with qtbot.waitSignal(expanded.passage_activated) as told:
        click(expanded, passage(expanded, "left"))
    assert told.args == ["left", 0]
    assert expanded.selected == "left"


def test_a_click_on_a_relation_goes_to_its_far_end_and_with_control_to_its_near_end(
    qtbot: QtBot, canvas: MapCanvas, small_tree: Picture
) -> None:
    start, corner, *_ = (
        small_tree.card_of and next(r for r in small_tree.relations if r.id == "left -> thesis").routes[0]
    )
    near_premise = spot(canvas, start.x, (start.y + corner.y) / 2)
    with qtbot.waitSignal(canvas.relation_activated, check_params_cb=lambda name: name == "left -> thesis"):
        click(canvas, near_premise)
    assert canvas.selected == "thesis"
    click(canvas, near_premise, Qt.KeyboardModifier.ControlModifier)
    assert canvas.selected == "left"


def test_a_relation_that_was_followed_is_lit_until_something_else_is_selected(canvas: MapCanvas) -> None:
    assert canvas.picture is not None
    place = canvas.picture.relations[0].routes[0][1]
    canvas.follow("left -> thesis", place)
    assert canvas.selection_lights.bands
    canvas.select("right")
    assert not canvas.selection_lights.bands


def test_hovering_lights_a_card_its_relations_and_its_way_to_the_thesis(canvas: MapCanvas) -> None:
    hover(canvas, middle(canvas, "lower"))
    lit = {ring.rect for ring in canvas.hover_lights.rings}
    assert canvas.picture is not None
    assert lit == {canvas.picture.card_of[claim].rect for claim in ("lower", "left", "thesis")}
    assert sum(len(band.routes) for band in canvas.hover_lights.bands) == 2
    hover(canvas, EMPTY)
    assert not canvas.hover_lights.rings


def test_hovering_lights_the_cards_of_replies_too(canvas: MapCanvas) -> None:
    hover(canvas, middle(canvas, "left"))
    assert canvas.picture is not None
    lit = {ring.rect for ring in canvas.hover_lights.rings}
    assert lit == {canvas.picture.card_of[claim].rect for claim in ("left", "upper", "lower", "thesis")}


def test_neither_hovering_nor_selecting_paints_the_map_again(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.grab()
    before = canvas.paintings
    hover(canvas, middle(canvas, "lower"))
    canvas.select("right", reveal=False)
    qtbot.wait(50)
    canvas.grab()
    assert canvas.paintings == before


def test_the_pointer_shows_what_can_be_clicked(canvas: MapCanvas) -> None:
    hover(canvas, middle(canvas, "left"))
    assert canvas.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    hover(canvas, EMPTY)
    assert canvas.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor


def test_arrow_keys_begin_at_the_thesis_and_follow_the_relations(qtbot: QtBot, canvas: MapCanvas) -> None:
    visited: list[str] = []
    canvas.claim_selected.connect(visited.append)
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down)
    for key in (*keys, Qt.Key.Key_Home):
        qtbot.keyClick(canvas, key)
    assert visited == ["thesis", "left", "middle", "thesis", "left", "upper", "thesis"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_ask_for_the_passages_of_the_selected_claim(qtbot: QtBot, canvas: MapCanvas, key: Qt.Key) -> None:
    canvas.select("right")
    with qtbot.waitSignal(canvas.expansion_asked, check_params_cb=lambda claim: claim == "right"):
        qtbot.keyClick(canvas, key)


def test_keys_with_control_or_alt_are_left_to_the_window(qtbot: QtBot, canvas: MapCanvas) -> None:
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        qtbot.keyClick(canvas, Qt.Key.Key_Left, modifier)
    assert canvas.selected is None


def test_selecting_by_key_brings_the_card_into_view_with_the_least_movement(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.select("thesis")
    canvas.look(type(canvas.camera)(canvas.picture.card_of["thesis"].rect.centre, 2.0), animate=False)  # type: ignore[union-attr]
    canvas.go(Direction.DOWN)
    seen, card = canvas.visible_area(), canvas.picture.card_of["left"].rect  # type: ignore[union-attr]
    assert canvas.scale == 2.0
    assert seen.x == pytest.approx(card.x - 12) and seen.bottom >= card.bottom + 11


def test_selecting_what_is_illegible_enlarges_it(canvas: MapCanvas) -> None:
    canvas.resize(300, 280)
    canvas.select("lower", reveal=False)
    assert canvas.scale < 0.4
    canvas.select("lower")
    assert canvas.scale == 0.8


def test_an_unknown_claim_selects_nothing(canvas: MapCanvas) -> None:
    canvas.select("left")
    canvas.select("no such claim")
    assert canvas.selected is None


def test_tab_leaves_the_map(qtbot: QtBot, small_tree: Picture) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    canvas, field = MapCanvas(), QLineEdit()
    row = QHBoxLayout(window)
    row.addWidget(canvas)
    row.addWidget(field)
    canvas.show_picture(small_tree)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Backtab)
    assert canvas.hasFocus()


def test_the_focus_is_seen_with_and_without_a_selection(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.clearFocus()
    without = canvas.grab().toImage()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.grab().toImage() != without
    canvas.select("left")
    focused = canvas.grab().toImage()
    canvas.clearFocus()
    assert canvas.grab().toImage() != focused


def test_a_menu_is_asked_for_the_card_under_the_pointer_or_the_map(qtbot: QtBot, canvas: MapCanvas) -> None:
    asked: list[str] = []
    canvas.context_menu_asked.connect(lambda claim, _place: asked.append(claim))
    for place in (middle(canvas, "left"), EMPTY):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.viewport().mapToGlobal(place))
        QApplication.sendEvent(canvas.viewport(), event)
    assert asked == ["left", ""]
    assert canvas.selected == "left"


def test_the_menu_key_asks_for_the_selected_card(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.select("right")
    with qtbot.waitSignal(canvas.context_menu_asked) as told:
        QApplication.sendEvent(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, EMPTY, EMPTY))
    assert told.args == ["right", canvas.viewport().mapToGlobal(middle(canvas, "right"))]


def test_a_tooltip_tells_a_claim_that_is_too_far_to_be_read(canvas: MapCanvas) -> None:
    canvas.actual_size()
    assert canvas.tooltip_at(QPointF(middle(canvas, "left"))) == ""
    canvas.fit()
    canvas.resize(300, 280)
    place = QPointF(middle(canvas, "left"))
    assert canvas.tooltip_at(place) == "left"
    canvas.set_words(lambda claim: f"All of {claim}", lambda _relation: "")
    assert canvas.tooltip_at(place) == "All of left"


def test_a_tooltip_tells_a_relation_with_its_note(canvas: MapCanvas, small_tree: Picture) -> None:
    corner = next(r for r in small_tree.relations if r.id == "right -> thesis").routes[0][1]
    canvas.set_words(lambda claim: "", lambda relation: f"Note on {relation}")
    assert canvas.tooltip_at(QPointF(spot(canvas, *corner))) == "Attack: “right” → “thesis”\nNote on right -> thesis"


def test_a_screen_reader_is_told_what_is_selected(canvas: MapCanvas) -> None:
    assert canvas.accessibleName() == "Map"
    canvas.select("left")
    assert canvas.accessibleDescription() == "left"
    canvas.select(None)
    assert canvas.accessibleDescription() == ""
