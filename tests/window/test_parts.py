"""Focus and fold in the window: by key and by mouse, with a bar and stubs that say what is hidden, and a way back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from debatemap.canvas.pointing import OnCard, OnStub, pointed
from debatemap.drawing.detail import Detail
from debatemap.drawing.picture import MarkKind
from debatemap.drawing.spatial_index import index_of
from debatemap.layout.request import Point
from debatemap.window.main_window import MainWindow
from debatemap.window.part_bar import PartBar
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

MAIN = Path(__file__).parents[2] / "maps" / "school-phones.yaml"
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ALL = {"close", "air", "shops", "buses", "dust"}


def _seen(window: MainWindow) -> set[str]:
    assert window.canvas.picture
    return set(window.canvas.picture.card_of)


def _press(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers=_NONE) -> None:
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, key, modifiers)


def _until_seen(window: MainWindow, qtbot: QtBot, claims: set[str]) -> None:
    qtbot.waitUntil(lambda: _seen(window) == claims)


def _stub(window: MainWindow, claim: str) -> tuple[str, QPoint]:
    """Return what the stub of a card says, and where it is in the view."""
    card = window.canvas.picture.card_of[claim]
    mark = next(mark for mark in card.face.marks if mark.kind is MarkKind.FOLDED)
    words = next(line.text for line in card.face.lines if line.text.startswith("+"))
    centre = mark.rect.centre
    return words, window.canvas.mapFromScene(QPointF(card.x + centre.x, card.y + centre.y))


def test_f_folds_the_branch_and_unfolds_it_again(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("close")
    _press(window, qtbot, Qt.Key.Key_F)
    _until_seen(window, qtbot, {"close"})
    assert _stub(window, "close")[0] == "+4: 3 for, 1 against"
    assert window.canvas.selected == "close"
    _press(window, qtbot, Qt.Key.Key_F)
    _until_seen(window, qtbot, _ALL)


def test_a_claim_with_nothing_below_it_does_not_fold(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("dust")
    before = window.canvas.picture
    _press(window, qtbot, Qt.Key.Key_F)
    assert window.canvas.picture is before
    assert not window.actions_by_id["unfold-all"].isEnabled()


def test_a_click_on_the_stub_unfolds(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("close")
    _press(window, qtbot, Qt.Key.Key_F)
    _until_seen(window, qtbot, {"close"})
    window.canvas.actual_size()
    qtbot.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=_stub(window, "close")[1])
    _until_seen(window, qtbot, _ALL)


@pytest.fixture
def branches(opener, tmp_path: Path) -> MainWindow:
    """A window with a thesis, two branches of two claims each, and a title in French."""
    text = (
        "title: T\nlanguage: fr\nclaims:\n  t: Thesis.\n  a: {text: A., supports: t}\n  b: {text: B., attacks: t}\n"
        "  a1: {text: A1., supports: a}\n  b1: {text: B1., attacks: b}\n  b2: {text: B2., supports: b1}\n"
    )
    return opener(written(tmp_path, text))


def test_shift_f_folds_all_other_branches_and_u_unfolds_everything(branches: MainWindow, qtbot: QtBot) -> None:
    branches.canvas.select("a1")
    _press(branches, qtbot, Qt.Key.Key_F, _SHIFT)
    _until_seen(branches, qtbot, {"t", "a", "a1", "b"})
    assert _stub(branches, "b")[0] == "+2 contre"
    _press(branches, qtbot, Qt.Key.Key_U)
    _until_seen(branches, qtbot, {"t", "a", "a1", "b", "b1", "b2"})
    branches.canvas.select(None)
    _press(branches, qtbot, Qt.Key.Key_F, _SHIFT)
    _until_seen(branches, qtbot, {"t", "a", "b"})


def test_going_to_a_hidden_claim_shows_it(branches: MainWindow, qtbot: QtBot) -> None:
    _press(branches, qtbot, Qt.Key.Key_F, _SHIFT)
    _until_seen(branches, qtbot, {"t", "a", "b"})
    branches.outline.claim_chosen.emit("b2")
    qtbot.waitUntil(lambda: branches.canvas.selected == "b2")
    assert _seen(branches) == {"t", "a", "b", "b1", "b2"}


def test_n_shows_the_neighbourhood_step_by_step_and_escape_the_whole(branches: MainWindow, qtbot: QtBot) -> None:
    bar = branches.findChildren(PartBar)[0]
    branches.canvas.select("b2")
    _press(branches, qtbot, Qt.Key.Key_N)
    _until_seen(branches, qtbot, {"b2", "b1"})
    assert bar.text == "1 step around “B2.”: 2 of 6 claims"
    assert branches.canvas.fitted
    _press(branches, qtbot, Qt.Key.Key_N)
    _until_seen(branches, qtbot, {"b2", "b1", "b"})
    assert bar.text == "2 steps around “B2.”: 3 of 6 claims"
    _press(branches, qtbot, Qt.Key.Key_N, _SHIFT)
    _until_seen(branches, qtbot, {"b2", "b1"})
    _press(branches, qtbot, Qt.Key.Key_Escape)
    _until_seen(branches, qtbot, {"t", "a", "a1", "b", "b1", "b2"})
    assert not bar.isVisible()
    assert branches.canvas.selected == "b2"


def test_the_bar_s_buttons_widen_narrow_and_leave(branches: MainWindow, qtbot: QtBot) -> None:
    bar = branches.findChildren(PartBar)[0]
    branches.canvas.select("b2")
    branches.actions_by_id["focus"].trigger()
    _until_seen(branches, qtbot, {"b2", "b1"})
    assert not bar.narrower.isEnabled()
    qtbot.mouseClick(bar.wider, Qt.MouseButton.LeftButton)
    _until_seen(branches, qtbot, {"b2", "b1", "b"})
    qtbot.mouseClick(bar.wider, Qt.MouseButton.LeftButton)
    _until_seen(branches, qtbot, {"b2", "b1", "b", "t"})
    assert not bar.wider.isEnabled()
    qtbot.mouseClick(bar.narrower, Qt.MouseButton.LeftButton)
    _until_seen(branches, qtbot, {"b2", "b1", "b"})
    qtbot.mouseClick(bar.whole, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(_seen(branches)) == 6)


def test_a_claim_in_focus_is_no_thesis_for_that(branches: MainWindow, qtbot: QtBot) -> None:
    branches.canvas.select("b1")
    _press(branches, qtbot, Qt.Key.Key_N)
    _until_seen(branches, qtbot, {"b", "b1", "b2"})
    assert not any(card.face.thesis for card in branches.canvas.picture.cards)


def test_back_leads_out_of_a_neighbourhood_and_out_of_a_fold(branches: MainWindow, qtbot: QtBot) -> None:
    branches.canvas.select("b2")
    branches.canvas.actual_size()
    camera = branches.canvas.camera
    _press(branches, qtbot, Qt.Key.Key_N)
    _until_seen(branches, qtbot, {"b2", "b1"})
    _press(branches, qtbot, Qt.Key.Key_Left, _ALT)
    qtbot.waitUntil(lambda: len(_seen(branches)) == 6)
    assert branches.canvas.selected == "b2"
    assert branches.canvas.camera.scale == camera.scale
    _press(branches, qtbot, Qt.Key.Key_Right, _ALT)
    _until_seen(branches, qtbot, {"b2", "b1"})


def test_a_reload_keeps_focus_and_folds_of_claims_that_are_still_there(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.canvas.select("close")
    _press(window, qtbot, Qt.Key.Key_F)
    _until_seen(window, qtbot, {"close"})
    written(tmp_path, SHOPS + "  noise: {text: Noise makes ill., supports: close}\n")
    qtbot.waitUntil(lambda: _stub(window, "close")[0] == "+5: 4 for, 1 against")


def test_another_map_is_shown_whole(branches: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    branches.canvas.select("b2")
    _press(branches, qtbot, Qt.Key.Key_N)
    _until_seen(branches, qtbot, {"b2", "b1"})
    branches.open(written(tmp_path, name="other.yaml"))
    _until_seen(branches, qtbot, _ALL)
    assert not branches.findChildren(PartBar)[0].isVisible()


def test_alt_and_a_number_show_so_many_levels(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    chain = "title: T\nclaims:\n  town: A\n" + "".join(
        f"  {one}: {{text: B, supports: {above}}}\n"
        for one, above in (("first", "town"), ("second", "first"), ("third", "second"))
    )
    window = opener(written(tmp_path, chain))
    _press(window, qtbot, Qt.Key.Key_1, _ALT)
    _until_seen(window, qtbot, {"town", "first"})
    _press(window, qtbot, Qt.Key.Key_2, _ALT)
    _until_seen(window, qtbot, {"town", "first", "second"})
    assert window.actions_by_id["unfold-all"].isEnabled()
    window.actions_by_id["unfold-all"].trigger()
    _until_seen(window, qtbot, {"town", "first", "second", "third"})


def test_the_stub_is_pressed_at_any_size_at_which_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("close")
    _press(window, qtbot, Qt.Key.Key_F)
    _until_seen(window, qtbot, {"close"})
    window.canvas.zoom_to(0.6)
    qtbot.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=_stub(window, "close")[1])
    _until_seen(window, qtbot, _ALL)


def test_from_far_a_pile_is_pressed_at_its_foot(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("close")
    _press(window, qtbot, Qt.Key.Key_F)
    _until_seen(window, qtbot, {"close"})
    window.canvas.zoom_to(0.4)
    card = window.canvas.picture.card_of["close"].rect
    middle = window.canvas.mapFromScene(QPointF(card.centre.x, card.centre.y))
    qtbot.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert _seen(window) == {"close"}
    foot = window.canvas.mapFromScene(QPointF(card.centre.x, card.bottom - 2))
    qtbot.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=foot)
    _until_seen(window, qtbot, _ALL)


def _scale_at(window: MainWindow, qtbot: QtBot, *actions: str) -> float:
    for action in actions:
        with qtbot.waitSignal(window.session.picture_changed):
            window.actions_by_id[action].trigger()
    window.canvas.fit()
    return window.canvas.scale


def test_more_levels_are_drawn_as_large_as_if_they_were_asked_for_at_once(opener: Opener, qtbot: QtBot) -> None:
    window = opener(MAIN)
    at_once = _scale_at(window, qtbot, "levels-2")
    _scale_at(window, qtbot, "unfold-all")
    assert _scale_at(window, qtbot, "levels-1", "levels-2") == pytest.approx(at_once)


def test_opening_all_cards_draws_them_as_large_as_can_be_and_closing_them_brings_the_map_back(
    opener: Opener, qtbot: QtBot
) -> None:
    window = opener(MAIN)
    before = window.canvas.picture.bounds
    _scale_at(window, qtbot, "expand-all")
    opened = window.canvas.picture.bounds
    assert 0.6 < opened.width / opened.height / (window.canvas.width() / window.canvas.height()) < 1.7
    _scale_at(window, qtbot, "collapse-all")
    assert window.canvas.picture.bounds == before


def test_leaving_a_neighbourhood_looks_as_closely_as_before_it(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("shops")
    window.canvas.zoom_to(1.3)
    before = window.canvas.camera
    _press(window, qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _seen(window) != _ALL)
    _press(window, qtbot, Qt.Key.Key_Escape)
    _until_seen(window, qtbot, _ALL)
    qtbot.waitUntil(lambda: window.canvas.camera == before)


def test_another_map_opened_while_a_neighbourhood_is_left_is_fitted(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.canvas.select("shops")
    window.canvas.zoom_to(1.3)
    _press(window, qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _seen(window) != _ALL)
    _press(window, qtbot, Qt.Key.Key_Escape)
    other = MAIN.read_text(encoding="utf-8")
    window.open(written(tmp_path, other.replace("sources/", f"{MAIN.parent}/sources/"), "other.yaml"))
    qtbot.waitUntil(lambda: len(_seen(window)) > 40)
    qtbot.wait(100)
    assert window.canvas.fitted
    assert window.canvas.scale < 0.5


def test_a_pile_too_small_to_have_a_foot_is_selected_by_a_click(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("close")
    _press(window, qtbot, Qt.Key.Key_F)
    _until_seen(window, qtbot, {"close"})
    card = window.canvas.picture.card_of["close"]
    index = index_of(window.canvas.picture)
    low = Point(card.rect.centre.x, card.rect.bottom - card.face.height / 3)
    assert pointed(index, low, 0.2, Detail.FAR) == OnCard("close")
    lowest = Point(card.rect.centre.x, card.rect.bottom - 1)
    assert pointed(index, lowest, 0.05, Detail.FAR) == OnCard("close")
    assert pointed(index, lowest, 0.4, Detail.FAR) == OnStub("close")
