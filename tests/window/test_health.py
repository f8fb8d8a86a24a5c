"""The health of a map in the window: what is told, and where each line of it leads."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.document import PassageKey
from debatemap.health import Finding, FindingKind
from debatemap.settings import Appearance
from debatemap.window.health_bars import BAR_ROLE
from debatemap.window.health_model import FINDING_ROLE
from debatemap.window.health_panel import HealthPanel
from debatemap.window.main_window import MainWindow
from debatemap.window.source_reader import SourceReader
from tests.window.conftest import Opener
from tests.window.maps import written

LONG = "This paragraph of the letter says a good many words that nobody has put into the map so far."
MAP = f"""
title: The bridge
sources:
  letter:
    title: A letter
    text: |
      The river is deep.

      {LONG}

      Another one: {LONG}
  unused: {{title: Unused}}
speakers:
  ann: {{name: Ann}}
  mute: {{name: Mute}}
claims:
  bridge:
    text: The town needs a bridge.
    speaker: ann
    passages:
      - {{quote: The river is deep., source: letter}}
      - {{quote: The river is shallow., source: letter}}
  cost: {{text: It costs too much., attacks: bridge}}
  same: {{text: it costs too much, attacks: bridge}}
"""


@pytest.fixture
def town(opener: Opener, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    window = opener(written(tmp_path, MAP))
    qtbot.keyClick(window.canvas, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: panel_of(window).health is not None)
    return window


def panel_of(window: MainWindow) -> HealthPanel:
    return cast("HealthPanel", window.panels.content("health"))


def _row(window: MainWindow, kind: FindingKind, number: int = 0) -> QModelIndex:
    tree = panel_of(window).findings.tree
    return tree.index(number, 0, tree.index(tree.kinds.index(kind), 0))


def _go(qtbot: QtBot, window: MainWindow, index: QModelIndex) -> None:
    view = panel_of(window).findings
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.expand(index.parent())
    view.setCurrentIndex(index)
    qtbot.keyClick(view, Qt.Key.Key_Return)


def test_findings_are_grouped_by_kind_with_their_counts(town: MainWindow) -> None:
    tree = panel_of(town).findings.tree
    heads = [tree.index(row, 0).data() for row in range(tree.rowCount())]
    assert heads[:3] == [
        "Passages that are not in their source · 1",
        "Assertions without a passage · 2",
        "Attacks without a reply · 2",
    ]
    index = _row(town, FindingKind.ASSERTION_WITHOUT_PASSAGE, 1)
    assert index.data() == "“same” is said without a passage: it costs too much"
    assert cast("Finding", index.data(FINDING_ROLE)).claims == ("same",)
    assert index.parent().data().startswith("Assertions")
    assert not index.parent().parent().isValid()
    assert panel_of(town).summary.text().startswith("2 passages: 1 verbatim, 1 not found · ")


def test_a_finding_about_a_claim_leads_to_the_claim(town: MainWindow, qtbot: QtBot) -> None:
    _go(qtbot, town, _row(town, FindingKind.UNANSWERED_ATTACK, 1))
    assert town.canvas.selected == "same"


def test_a_click_opens_a_kind_and_leads_to_a_finding(town: MainWindow, qtbot: QtBot) -> None:
    view = panel_of(town).findings
    index = _row(town, FindingKind.UNSUPPORTED_CLAIM)
    view.scrollTo(index.parent())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index.parent()).center())
    assert view.isExpanded(index.parent())
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert town.canvas.selected == "bridge"


def test_a_lost_passage_leads_to_itself_and_to_the_place_most_like_it(town: MainWindow, qtbot: QtBot) -> None:
    _go(qtbot, town, _row(town, FindingKind.PASSAGE_NOT_FOUND))
    assert town.canvas.selected == "bridge"
    assert town.desk.passage == PassageKey("bridge", 1)
    reader = cast("SourceReader", town.panels.content("source"))
    qtbot.waitUntil(lambda: bool(reader.page.scene and reader.page.scene.finds))


def test_an_unmapped_paragraph_leads_to_itself_in_the_source(town: MainWindow, qtbot: QtBot) -> None:
    _go(qtbot, town, _row(town, FindingKind.UNMAPPED_PARAGRAPH))
    reader = cast("SourceReader", town.panels.content("source"))
    qtbot.waitUntil(lambda: bool(reader.page.scene and reader.page.scene.finds))
    contents, scene = reader.page.contents, reader.page.scene
    assert contents is not None
    assert scene is not None
    assert contents.blocks.text[slice(*scene.finds[0])] == LONG
    qtbot.waitUntil(reader.page.hasFocus)


def test_an_unused_source_is_shown_and_a_speaker_never_quoted_is_lit(town: MainWindow, qtbot: QtBot) -> None:
    _go(qtbot, town, _row(town, FindingKind.UNUSED_SOURCE))
    reader = cast("SourceReader", town.panels.content("source"))
    assert reader.source == "unused"
    _go(qtbot, town, _row(town, FindingKind.SPEAKER_NEVER_QUOTED))
    qtbot.waitUntil(lambda: town.desk.found.filters.speakers == {"mute"})


def test_bars_tell_what_is_mapped_and_lead_from_one_unmapped_paragraph_to_the_next(
    town: MainWindow, qtbot: QtBot
) -> None:
    bars = panel_of(town).bars
    model = bars.model()
    assert model.index(0, 0).data(BAR_ROLE).health.coverage.share == pytest.approx(0.08, abs=0.01)
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "A letter: 8% of the text is mapped, 0% more than once. Enter: on to what is not"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Unused: there is no text to measure"
    reader = cast("SourceReader", town.panels.content("source"))
    starts: list[int] = []
    for _ in range(3):
        qtbot.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=bars.visualRect(model.index(0, 0)).center())
        qtbot.waitUntil(lambda: bool(reader.page.scene and reader.page.scene.finds))
        starts.append(reader.page.scene.finds[0].start)
    assert starts[0] < starts[1]
    assert starts[2] == starts[0]


def test_everything_is_copied_as_text(town: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel_of(town).copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Health of ")
    assert "Passages that are not in their source (1)" in text
    assert "“letter”: 8% of the text is mapped" in text
    assert "map.yaml:" in text


def test_open_kinds_stay_open_when_the_map_is_read_again(town: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    view = panel_of(town).findings
    view.expand(_row(town, FindingKind.UNANSWERED_ATTACK).parent())
    path = tmp_path / "map.yaml"
    path.write_text(path.read_text("utf-8") + "  more: {text: Third., attacks: bridge}\n", "utf-8")
    town.session.reload()
    qtbot.waitUntil(lambda: len(panel_of(town).health.of_kind(FindingKind.UNANSWERED_ATTACK)) == 3)
    assert view.isExpanded(_row(town, FindingKind.UNANSWERED_ATTACK).parent())
    assert not view.isExpanded(_row(town, FindingKind.UNSUPPORTED_CLAIM).parent())


def test_health_is_told_in_french_and_shown_in_dark(town: MainWindow, qtbot: QtBot) -> None:
    i18n.install("fr")
    qtbot.waitUntil(lambda: panel_of(town).summary.text().startswith("2 passages\u00a0: 1 mot pour mot"))
    assert _row(town, FindingKind.UNSUPPORTED_CLAIM).parent().data() == "Affirmations sans appui · 3"
    light = panel_of(town).bars.grab().toImage()
    town.look.choose(Appearance.DARK)
    dark = panel_of(town).bars.grab().toImage()
    town.look.choose(Appearance.LIGHT)
    assert light.pixelColor(5, light.height() - 3).lightness() > dark.pixelColor(5, dark.height() - 3).lightness()


def test_without_a_map_there_is_nothing_to_tell(town: MainWindow, qtbot: QtBot) -> None:
    town.actions_by_id["close"].trigger()
    assert not town.panels["health"].isVisible()
    panel_of(town).copy()
    assert panel_of(town).findings.tree.rowCount() == 0
