"""Who takes part: listed with colours and counts, lit at a click, tabled by what they assert, support and attack."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.document import open_document
from debatemap.settings import Appearance
from debatemap.window.main_window import MainWindow
from debatemap.window.speaker_list import SPEAKER_ROLE
from debatemap.window.speaker_panel import SpeakerPanel
from debatemap.window.speaker_stances import Stance, asserters, stances_of
from debatemap.window.speaker_table import SpeakerTable
from tests.window.conftest import Opener
from tests.window.maps import written

MAP = """
title: The bridge
sources:
  letter: {title: A letter, text: "We need a bridge. Nobody can pay for it."}
speakers:
  ann: {name: Ann, role: mayor, colour: "#b5651d"}
  ben: {name: "Ben\\tB."}
  cleo: {name: Cleo}
claims:
  bridge: {text: "The town\\tneeds a bridge.", speaker: ann, passages: [{quote: We need a bridge., source: letter}]}
  cost:
    text: It costs too much.
    speaker: ben
    attacks: bridge
    passages: [{quote: Nobody can pay for it., source: letter, speaker: cleo}]
  time: {text: It saves time., speaker: cleo, supports: bridge}
  slow: {text: Time is not all., speaker: ben, undercuts: time -> bridge}
  air: {text: Nobody says this., supports: bridge}
"""


@pytest.fixture
def town(opener: Opener, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    window = opener(written(tmp_path, MAP))
    window.panels.show("speakers")
    qtbot.waitUntil(lambda: bool(panel_of(window).list.model().index(0, 0).data(SPEAKER_ROLE).counted))
    return window


def panel_of(window: MainWindow) -> SpeakerPanel:
    return cast("SpeakerPanel", window.panels.content("speakers"))


def _lines(window: MainWindow) -> list[tuple[str, str, str]]:
    model = panel_of(window).list.model()
    lines = [model.index(row, 0).data(SPEAKER_ROLE) for row in range(model.rowCount())]
    return [(line.name, line.role, line.counted) for line in lines]


def _click(qtbot: QtBot, window: MainWindow, row: int) -> None:
    view = panel_of(window).list
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _lit(window: MainWindow) -> set[str]:
    return set(window.desk.found.claims)


def test_speakers_are_listed_with_how_much_they_say(town: MainWindow) -> None:
    assert _lines(town) == [
        ("Ann", "mayor", "1 claim · 1 passage"),
        ("Ben\tB.", "", "2 claims · 0 passages"),
        ("Cleo", "", "1 claim · 1 passage"),
    ]


def test_a_click_lights_what_a_speaker_says_and_another_puts_it_out(town: MainWindow, qtbot: QtBot) -> None:
    _click(qtbot, town, 2)
    qtbot.waitUntil(lambda: _lit(town) == {"cost", "time"})
    assert panel_of(town).list.lit == {"cleo"}
    _click(qtbot, town, 1)
    qtbot.waitUntil(lambda: _lit(town) == {"cost", "slow"})
    _click(qtbot, town, 1)
    qtbot.waitUntil(lambda: _lit(town) == set())
    assert panel_of(town).list.lit == frozenset()


def test_speakers_are_walked_and_lit_by_keys_and_escape_puts_them_out(town: MainWindow, qtbot: QtBot) -> None:
    view = panel_of(town).list
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _lit(town) == {"cost", "slow"})
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _lit(town) == set())
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(town.canvas.hasFocus)


def test_a_screen_reader_hears_name_role_and_counts(town: MainWindow) -> None:
    index = panel_of(town).list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ann, mayor, 1 claim · 1 passage"


def test_the_list_follows_language_theme_and_map(town: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    colour = panel_of(town).list.model().index(1, 0).data(SPEAKER_ROLE).colour
    town.look.choose(Appearance.DARK)
    assert panel_of(town).list.model().index(1, 0).data(SPEAKER_ROLE).colour != colour
    town.look.choose(Appearance.LIGHT)
    i18n.install("fr")
    qtbot.waitUntil(lambda: _lines(town)[0][2] == "1 affirmation · 1 passage")
    town.open(written(tmp_path, "title: Small\nclaims: {a: One.}\n", "small.yaml"))
    qtbot.waitUntil(lambda: not town.panels["speakers"].isVisible())
    assert not town.actions_by_id["speaker-table"].isEnabled()


def test_stances_follow_from_who_says_what_and_how_it_bears(tmp_path: Path) -> None:
    debate = open_document(written(tmp_path, MAP)).map
    assert asserters(debate, "cost") == ("ben", "cleo")
    assert stances_of(debate) == {
        "bridge": {
            "ann": {Stance.ASSERTS},
            "ben": {Stance.ATTACKS},
            "cleo": {Stance.ATTACKS, Stance.SUPPORTS},
        },
        "cost": {"ben": {Stance.ASSERTS}, "cleo": {Stance.ASSERTS}},
        "time": {"cleo": {Stance.ASSERTS}, "ben": {Stance.UNDERCUTS}},
        "slow": {"ben": {Stance.ASSERTS}},
    }


@pytest.fixture
def table(town: MainWindow, qtbot: QtBot) -> SpeakerTable:
    qtbot.keyClick(town.canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: town.findChild(SpeakerTable) is not None)
    found = town.findChild(SpeakerTable)
    qtbot.waitExposed(found)
    return found


def test_the_table_shows_signs_and_says_them_in_words(table: SpeakerTable) -> None:
    model = table.view.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Ann", "Ben B.", "Cleo"]
    assert model.headerData(0, Qt.Orientation.Vertical) == "The town needs a bridge."
    assert [model.index(0, column).data() for column in range(3)] == ["●", "−", "+  −"]
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "supports, attacks"


def test_enter_and_a_double_click_go_to_the_claim_and_the_table_stays(
    town: MainWindow, table: SpeakerTable, qtbot: QtBot
) -> None:
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    second = town.canvas.selected
    assert second is not None
    assert second != "bridge"
    place = table.view.visualRect(table.view.model().index(0, 1)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert town.canvas.selected == "bridge"
    assert table.isVisible()


def test_the_table_is_copied_whole_or_as_far_as_it_is_selected(table: SpeakerTable, qtbot: QtBot) -> None:
    qtbot.mouseClick(table.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Claim\tAnn\tBen B.\tCleo"
    assert lines[1] == "The town needs a bridge.\tasserts\tattacks\tsupports, attacks"
    assert len(lines) == 6
    assert all(line.count("\t") == 3 for line in lines)
    model = table.view.model()
    some = QItemSelection(model.index(0, 0), model.index(0, 1))
    table.view.selectionModel().select(some, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Claim\tAnn\tBen B.\nThe town needs a bridge.\tasserts\tattacks\n"


def test_nothing_of_the_copied_table_is_a_formula(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    text = MAP.replace("name: Ann", "name: '@SUM(A1)'").replace("It saves time.", "=HYPERLINK(1) −1")
    window = opener(written(tmp_path, text))
    window.actions_by_id["speaker-table"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(SpeakerTable)))
    window.findChildren(SpeakerTable)[0].view.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Claim\t'@SUM(A1)\tBen B.\tCleo"
    assert any(line.startswith("'=HYPERLINK(1) −1\t") for line in lines)


def test_the_table_keeps_to_the_map_as_it_is_read_again_and_goes_with_it(
    town: MainWindow, table: SpeakerTable, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    path = tmp_path / "map.yaml"
    path.write_text(path.read_text("utf-8").replace("Nobody says this.", "Nobody says that."), "utf-8")
    town.session.reload()
    model = table.view.model()
    qtbot.waitUntil(lambda: table.view.model() is not model)
    assert table.view.currentIndex().row() == 1
    town.open(written(tmp_path, "title: Small\nclaims: {a: One.}\n", "small.yaml"))
    qtbot.waitUntil(lambda: town.findChild(SpeakerTable) is None)
