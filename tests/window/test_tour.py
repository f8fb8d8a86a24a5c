"""The guided tour, driven by keys and by the mouse: where it leads, what it opens, and how it ends."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.settings import Settings
from debatemap.shown import Part
from debatemap.window.main_window import MainWindow
from debatemap.window.tour_bar import TourBar
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

AUTHORS = f"""{SHOPS}
tour:
  - {{claim: close, say: Start here.}}
  - {{claim: shops, say: "<b>The</b> shops object."}}
  - {{claim: buses}}
  - {{claim: air, say: And the air?}}
"""


@pytest.fixture
def guided(opener: Opener, tmp_path: Path) -> MainWindow:
    """A window with a map that has a tour of four stops."""
    return opener(written(tmp_path, AUTHORS))


def bar_of(window: MainWindow) -> TourBar:
    return window.findChildren(TourBar)[0]


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(window.canvas, key, modifiers or Qt.KeyboardModifier.NoModifier)


def at(window: MainWindow, qtbot: QtBot, claim: str) -> None:
    """Wait until the tour shows a claim: selected, in the middle, large enough to be read."""

    def there() -> None:
        canvas = window.canvas
        assert canvas.selected == claim
        place = canvas.place_of(claim)
        assert place is not None
        assert abs(place.centre.x - canvas.camera.centre.x) < 2
        assert abs(place.centre.y - canvas.camera.centre.y) < 2
        assert canvas.scale >= 0.6

    qtbot.waitUntil(there)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until all work is done and all pictures are there."""
    qtbot.waitUntil(lambda: not window.jobs.labels)


def start(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    press(window, qtbot, Qt.Key.Key_G)
    at(window, qtbot, "close")


def test_space_leads_from_stop_to_stop_with_the_authors_words(guided: MainWindow, qtbot: QtBot) -> None:
    start(guided, qtbot)
    bar = bar_of(guided)
    assert (bar.text, bar.count) == ("Start here.", "1 of 4")
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    assert (bar.text, bar.count) == ("<b>The</b> shops object.", "2 of 4")
    assert guided.reading.claim == guided.outline.chosen == "shops"
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "buses")
    assert bar.text == (
        "An undercut of the step from “Shops would lose customers <b>every</b> day” "
        "to “The town should close its centre to cars”"
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown])
def test_these_keys_go_on(guided: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    start(guided, qtbot)
    press(guided, qtbot, key)
    at(guided, qtbot, "shops")


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace])
def test_these_keys_go_back(guided: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_End)
    at(guided, qtbot, "air")
    press(guided, qtbot, key)
    at(guided, qtbot, "buses")
    press(guided, qtbot, Qt.Key.Key_Home)
    at(guided, qtbot, "close")
    press(guided, qtbot, key)
    at(guided, qtbot, "close")


def test_steps_asked_for_more_quickly_than_they_can_be_shown_are_not_lost(guided: MainWindow, qtbot: QtBot) -> None:
    start(guided, qtbot)
    for _ in range(3):
        press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "air")
    settled(guided, qtbot)
    at(guided, qtbot, "air")
    assert guided.session.expanded == {"shops", "buses", "air"}


def test_with_motion_the_way_to_a_step_is_seen(guided: MainWindow, qtbot: QtBot) -> None:
    guided.canvas.reduced_motion = False
    start(guided, qtbot)
    before, seen = guided.canvas.camera.centre, []
    guided.canvas.looked_elsewhere.connect(lambda: seen.append(guided.canvas.camera.centre))
    press(guided, qtbot, Qt.Key.Key_End)
    at(guided, qtbot, "air")
    between = {point for point in seen if point not in {before, guided.canvas.camera.centre}}
    assert len(between) >= 3


def test_the_last_step_stays_until_the_tour_is_ended(guided: MainWindow, qtbot: QtBot) -> None:
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_End)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "air")
    assert bar_of(guided).count == "4 of 4"
    assert not bar_of(guided).next.isEnabled()


def test_the_mouse_alone_goes_through_the_tour(guided: MainWindow, qtbot: QtBot) -> None:
    guided.actions_by_id["tour"].trigger()
    at(guided, qtbot, "close")
    bar, left = bar_of(guided), Qt.MouseButton.LeftButton
    qtbot.mouseClick(bar.next, left)
    at(guided, qtbot, "shops")
    qtbot.mouseClick(bar.previous, left)
    at(guided, qtbot, "close")
    qtbot.mouseClick(bar.end, left)
    assert bar.text == ""


def test_passages_of_a_step_are_open_and_only_those_the_tour_opened_are_closed_after_it(
    guided: MainWindow, qtbot: QtBot
) -> None:
    guided.session.toggle("air")
    qtbot.waitUntil(lambda: "air" in guided.session.expanded)
    settled(guided, qtbot)
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    settled(guided, qtbot)
    assert guided.session.expanded == {"air", "shops"}
    press(guided, qtbot, Qt.Key.Key_End)
    press(guided, qtbot, Qt.Key.Key_Escape)
    settled(guided, qtbot)
    assert guided.session.expanded == {"air"}


def test_the_reader_is_back_where_they_were_when_the_tour_ends(guided: MainWindow, qtbot: QtBot) -> None:
    canvas = guided.canvas
    canvas.select("dust")
    canvas.zoom_by(1.3)
    place = canvas.place_of("dust")
    assert place is not None
    before, away = canvas.camera, canvas.camera.centre.x - place.centre.x
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: canvas.selected == "dust")
    settled(guided, qtbot)
    place = canvas.place_of("dust")
    assert place is not None
    assert canvas.scale == pytest.approx(before.scale)
    assert canvas.camera.centre.x - place.centre.x == pytest.approx(away)
    assert bar_of(guided).isHidden()


def test_who_saw_the_whole_map_sees_it_again_with_nothing_selected(guided: MainWindow, qtbot: QtBot) -> None:
    assert guided.canvas.fitted
    start(guided, qtbot)
    assert not guided.canvas.fitted
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: guided.canvas.fitted)
    assert guided.canvas.selected is None
    assert guided.desk.claim is None


def test_folded_branches_unfold_for_a_step_and_are_folded_again_after_the_tour(
    guided: MainWindow, qtbot: QtBot
) -> None:
    guided.session.show_part(Part(folded=frozenset({"close"})), None)
    qtbot.waitUntil(lambda: guided.canvas.place_of("shops") is None)
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: guided.canvas.place_of("shops") is None)
    assert guided.session.part == Part(folded=frozenset({"close"}))


def test_a_neighbourhood_gives_way_to_a_step_outside_and_comes_back(guided: MainWindow, qtbot: QtBot) -> None:
    guided.canvas.select("dust")
    press(guided, qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: guided.canvas.place_of("shops") is None)
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: guided.canvas.place_of("shops") is None)
    assert guided.session.part.focus == "dust"
    assert guided.canvas.selected == "dust"


def test_the_steps_of_a_tour_are_no_places_to_go_back_to(guided: MainWindow, qtbot: QtBot) -> None:
    guided.canvas.select("dust")
    guided.canvas.select("air")
    start(guided, qtbot)
    assert not guided.actions_by_id["back"].isEnabled()
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: guided.canvas.selected == "air")
    settled(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guided.canvas.selected == "dust"


def test_after_the_tour_the_keys_mean_what_they_meant(guided: MainWindow, qtbot: QtBot) -> None:
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Escape)
    settled(guided, qtbot)
    assert not guided.actions_by_id["tour-next"].isEnabled()
    guided.canvas.select("air")
    press(guided, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "air" in guided.session.expanded)
    assert guided.canvas.selected == "air"


def test_a_map_without_a_tour_is_led_through_by_its_reasons(window: MainWindow, qtbot: QtBot) -> None:
    start(window, qtbot)
    assert bar_of(window).text == "The thesis"
    press(window, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bar_of(window).text.startswith("A support for “The town should close its centre to cars”"))
    i18n.install("fr")
    QApplication.processEvents()
    assert bar_of(window).text.startswith("Un appui pour")


def test_a_map_that_goes_round_in_a_ring_has_no_claim_told_of_as_its_thesis(
    opener: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    ring = "title: Ring\nclaims:\n  a: {text: A., attacks: b}\n  b: {text: B., attacks: a}\n"
    window = opener(written(tmp_path, ring))
    window.actions_by_id["tour"].trigger()
    at(window, qtbot, "a")
    assert bar_of(window).text == "A claim in a ring: what it bears on leads back to it"


def test_a_reload_keeps_the_step_and_takes_the_new_words(guided: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    settled(guided, qtbot)
    written(
        tmp_path,
        AUTHORS.replace("shops object", "shops object loudly").replace("  - {claim: close, say: Start here.}\n", ""),
    )
    guided.session.reload()
    qtbot.waitUntil(lambda: bar_of(guided).count == "1 of 3")
    settled(guided, qtbot)
    assert bar_of(guided).text == "<b>The</b> shops object loudly."
    assert guided.canvas.selected == "shops"
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "buses")


def test_a_step_that_a_reload_takes_away_gives_way_to_the_next(
    guided: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    settled(guided, qtbot)
    without = AUTHORS.replace('  - {claim: shops, say: "<b>The</b> shops object."}\n', "")
    written(tmp_path, without)
    guided.session.reload()
    at(guided, qtbot, "buses")
    assert bar_of(guided).count == "2 of 3"


def test_another_map_ends_the_tour(guided: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    start(guided, qtbot)
    guided.open(written(tmp_path, name="other.yaml"))
    qtbot.waitUntil(lambda: bar_of(guided).isHidden())
    settled(guided, qtbot)
    guided.canvas.select("dust")
    guided.canvas.select("air")
    assert guided.actions_by_id["back"].isEnabled()


def test_the_map_does_not_jump_with_the_length_of_captions(guided: MainWindow, qtbot: QtBot) -> None:
    start(guided, qtbot)
    qtbot.waitUntil(lambda: bar_of(guided).height() == bar_of(guided).minimumSizeHint().height())
    size = guided.canvas.size()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Space):
        press(guided, qtbot, key)
        settled(guided, qtbot)
        QApplication.processEvents()
        assert guided.canvas.size() == size


def test_closing_the_window_during_a_tour_harms_nothing(guided: MainWindow, qtbot: QtBot) -> None:
    start(guided, qtbot)
    guided.close()
    assert bar_of(guided).text == ""
    assert Settings().recent
