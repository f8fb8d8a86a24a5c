"""The outline is the map's twin: every line says its role, its parent, who says it and how surely it is quoted."""

from pathlib import Path
from re import search

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.document import open_document
from debatemap.drawing.theme import Ink
from debatemap.settings import Appearance
from debatemap.window.main_window import MainWindow
from debatemap.window.outline_lines import planted
from debatemap.window.outline_model import CLAIM_ROLE, OutlineModel
from debatemap.window.wordings import spoken_line
from tests.window.maps import SHOPS, written

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def _lines(model: OutlineModel, parent: QModelIndex, depth: int = 0) -> list[tuple[int, str, str]]:
    found: list[tuple[int, str, str]] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append((depth, index.data(CLAIM_ROLE), index.data(_SPOKEN)))
        found += _lines(model, index, depth + 1)
    return found


def _model(folder: Path, text: str | None = None) -> OutlineModel:
    model = OutlineModel()
    model.show(open_document(written(folder, text) if text else written(folder)))
    return model


def test_of_a_very_long_claim_a_line_holds_the_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    model = OutlineModel()
    model.show(
        open_document(written(tmp_path, f"title: T\nclaims: {{a: {'W' * 90_000}, b: {{text: B, title: Short}}}}"))
    )
    told = [model.index(row, 0).data() for row in range(2)]
    assert told == ["W" * 400 + "…", "Short"]


def test_every_line_says_what_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    lines = {claim: spoken for _, claim, spoken in reversed(_lines(_model(tmp_path), QModelIndex()))}
    assert lines["close"] == "Thesis. The town should close its centre to cars."
    assert lines["air"] == (
        "supports “The town should close its centre to cars”. Cleaner air. ✓ Verbatim in the source."
        " Not found in the source"
    )
    assert lines["shops"].startswith("attacks “The town should close its centre to cars”. Shops would lose")
    assert "M. Duval" in lines["shops"]
    assert lines["buses"].startswith(
        "undercuts the step from “Shops would lose customers <b>every</b> day”"
        " to “The town should close its centre to cars”. People would come by bus. "
    )
    assert "implicit" in lines["buses"]


def test_what_somebody_takes_for_granted_is_not_spoken_as_their_words(qtbot: QtBot, tmp_path: Path) -> None:
    text = SHOPS.replace("implicit: true", "implicit: true\n    speaker: duval")
    lines = {claim: spoken for _, claim, spoken in _lines(_model(tmp_path, text), QModelIndex())}
    assert "implicit. Nobody says this: M. Duval takes it for granted." in lines["buses"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_line_is_spoken_with_two_full_stops(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    text = SHOPS.replace("would be cleaner.", "would be cleaner…").replace("Dust makes ill.", "Does dust make ill?")
    i18n.install(language)
    spoken = [line for _, _, line in _lines(_model(tmp_path, text), QModelIndex())]
    assert not [line for line in spoken if search(r"[.?!…»”]*[.?!…] *[.]", line) or ".”." in line or ". ." in line]
    assert all(". " in line for line in spoken)


def test_in_french_a_line_quotes_in_french(qtbot: QtBot, tmp_path: Path) -> None:
    i18n.install("fr")
    lines = {claim: spoken for _, claim, spoken in reversed(_lines(_model(tmp_path), QModelIndex()))}
    assert lines["buses"].startswith("sape le passage de «\xa0Shops would lose customers <b>every</b> day\xa0» à «")
    assert not any("“" in line for line in lines.values())


def test_a_claim_with_two_conclusions_stands_in_full_once(qtbot: QtBot, tmp_path: Path) -> None:
    text = "title: T\nclaims:\n  a: A.\n  b: B.\n  c: {text: C., supports: [a, b]}\n  d: {text: D., attacks: c}"
    model = _model(tmp_path, text)
    assert [(depth, claim) for depth, claim, _ in _lines(model, QModelIndex())] == [
        (0, "a"),
        (1, "c"),
        (2, "d"),
        (0, "b"),
        (1, "c"),
    ]
    assert _lines(model, QModelIndex())[-1][2].endswith("stands further up with its reasons")
    assert model.rowCount(model.index_of("c")) == 1


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester, tmp_path: Path) -> None:
    qtmodeltester.check(_model(tmp_path), force_py=True)


def test_markup_in_a_tooltip_is_text(qtbot: QtBot, tmp_path: Path) -> None:
    model = _model(tmp_path)
    tip = model.index_of("shops").data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;every&lt;/b&gt;" in tip


def test_a_sign_stands_before_every_line(window: MainWindow) -> None:
    model = window.outline.tree.model()
    index = model.index(0, 0)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert not model.index(0, 0, index).data(Qt.ItemDataRole.DecorationRole).isNull()


def _shown(window: MainWindow) -> list[str]:
    tree, rows, found = window.outline.tree, [window.outline.tree.model().index(0, 0)], list[str]()
    while rows:
        index = rows.pop()
        if index.isValid():
            found.append(index.data(CLAIM_ROLE))
            rows += (index.siblingAtRow(index.row() + 1), tree.model().index(0, 0, index))
    return found


def _selected(window: MainWindow) -> list[str]:
    return [index.data(CLAIM_ROLE) for index in window.outline.tree.selectedIndexes()]


def test_the_tree_is_painted_after_the_theme_changed_under_a_chosen_line(window: MainWindow) -> None:
    window.outline.tree.setCurrentIndex(window.outline.tree.model().index(0, 0))
    window.canvas.select("shops")
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        window.look.choose(appearance)
        window.outline.grab()
    assert window.outline.chosen == "shops"
    assert _selected(window) == ["shops"]


def _filter(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.outline.filter.setText(words)
    qtbot.waitUntil(lambda: window.desk.found.words == words)


def test_a_claim_is_found_by_its_title_its_text_its_speaker_its_tags_and_its_name_in_the_file(
    window: MainWindow, qtbot: QtBot
) -> None:
    for words, found in (("cleaner AIR", "air"), ("would be", "air"), ("duval", "shops"), ("hèalth", "air")):
        _filter(window, qtbot, words)
        assert list(dict.fromkeys(_shown(window))) == ["close", found]
    _filter(window, qtbot, "buses")
    assert _shown(window)[-1] == "buses"


def test_no_claim_is_found_by_what_every_line_says_of_its_kind(window: MainWindow, qtbot: QtBot) -> None:
    _filter(window, qtbot, "supports")
    assert _shown(window) == []


def test_lines_that_only_lead_to_the_wanted_ones_are_quiet(window: MainWindow, qtbot: QtBot) -> None:
    _filter(window, qtbot, "duval")
    above = window.outline.tree.model().index(0, 0)
    hit = window.outline.tree.model().index(0, 0, above)
    assert above.data(Qt.ItemDataRole.ForegroundRole) == QColor(window.look.theme.colour(Ink.QUIET_TEXT))
    assert hit.data(Qt.ItemDataRole.ForegroundRole) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_key_leads_from_the_filter_to_the_first_claim_found(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.canvas.select("air")
    window.outline.filter.setFocus()
    qtbot.keyClicks(window.outline.filter, "duval")
    qtbot.waitUntil(lambda: window.desk.found.claims == ("shops",))
    assert window.canvas.selected == "air"
    qtbot.keyClick(window.outline.filter, key)
    assert window.canvas.selected == "shops"
    assert window.outline.tree.hasFocus()


def test_the_selected_claim_is_shown_again_when_the_filter_is_emptied(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("air")
    _filter(window, qtbot, "duval")
    assert _selected(window) == []
    window.outline.filter.clear()
    assert _selected(window) == ["air"]


def test_the_outline_says_that_nothing_was_found(window: MainWindow, qtbot: QtBot) -> None:
    told = window.outline.findChild(QLabel, "quiet")
    assert told and not told.isVisible()
    _filter(window, qtbot, "zebra")
    assert told.isVisible() and told.text() == "No claim holds these words."


def test_another_map_is_listed_whole(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    _filter(window, qtbot, "duval")
    window.open(written(tmp_path, "title: T\nclaims: {a: A.}", "other.yaml"))
    qtbot.waitUntil(lambda: _shown(window) == ["a"])
    assert window.outline.filter.text() == ""


def test_the_whole_outline_is_put_in_order_once(tmp_path: Path) -> None:
    document = open_document(written(tmp_path))
    listing = planted(document.graph)
    assert planted(document.graph) is listing
    assert len(listing.every) == len(document.graph.outline())
    assert set(listing.first) == set(document.map.claims)


def test_rows_are_as_high_as_the_style_wants_them_from_the_first(window: MainWindow) -> None:
    tree = window.outline.tree
    index = tree.model().index(0, 0)
    assert tree.visualRect(index).height() == tree.sizeHintForRow(0)
    window.look.choose(Appearance.DARK)
    QApplication.processEvents()
    assert tree.visualRect(index).height() == tree.sizeHintForRow(0)


def test_escape_empties_the_filter_before_it_leads_to_the_map(window: MainWindow, qtbot: QtBot) -> None:
    window.outline.filter.setFocus()
    _filter(window, qtbot, "duval")
    qtbot.keyClick(window.outline.filter, Qt.Key.Key_Escape)
    assert window.outline.filter.text() == ""
    assert window.outline.filter.hasFocus()
    qtbot.keyClick(window.outline.filter, Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_a_claim_that_a_ring_begins_with_is_no_thesis(tmp_path: Path) -> None:
    text = (
        "title: T\nclaims:\n  a: {text: A., supports: b}\n  b: {text: B., supports: a}\n  c: {text: C., attacks: a}\n"
    )
    document = open_document(written(tmp_path, text))
    first = planted(document.graph).top[0]
    claim = document.map.claims[first.claim]
    assert spoken_line(document, claim, first.relation, again=False).startswith("In a ring. ")
