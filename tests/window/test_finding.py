"""Finding: as one types, lit on the map, listed in the outline, walked by keys and by mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from debatemap.search import Filters, Role
from debatemap.window.find_bar import FindBar
from debatemap.window.main_window import MainWindow
from debatemap.window.outline_model import CLAIM_ROLE
from debatemap.window.plain_text import PlainText
from tests.window.maps import SHOPS, written

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _bar(window: MainWindow) -> FindBar:
    return window.findChildren(FindBar)[0]


def _find(window: MainWindow, qtbot: QtBot, words: str) -> FindBar:
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_F, _CTRL)
    bar = _bar(window)
    qtbot.waitUntil(bar.field.hasFocus)
    qtbot.keyClicks(bar.field, words)
    qtbot.waitUntil(lambda: bool(bar.count.text()))
    return bar


def _listed(window: MainWindow) -> list[str]:
    model = window.outline.tree.model()
    rows, found = [model.index(0, 0)], list[str]()
    while rows:
        index = rows.pop()
        if index.isValid():
            found.append(index.data(CLAIM_ROLE))
            rows += (index.siblingAtRow(index.row() + 1), model.index(0, 0, index))
    return found


def test_what_is_typed_is_lit_counted_and_listed_without_moving_anything(window: MainWindow, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "WOÚLD")
    assert window.canvas.hits == {"air", "shops", "buses"}
    assert bar.count.text() == "3 claims found"
    assert list(dict.fromkeys(_listed(window))) == ["close", "air", "shops", "buses"]
    assert window.outline.filter.text() == "WOÚLD"
    assert window.canvas.selected is None
    assert window.canvas.fitted
    qtbot.keyClicks(bar.field, " lose")
    assert window.canvas.hits == {"shops"}
    qtbot.keyClicks(bar.field, "x")
    assert bar.count.text() == "Nothing found"
    assert window.canvas.hits == frozenset()


def test_enter_walks_from_claim_to_claim_in_reading_order_and_shift_enter_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = _find(window, qtbot, "would")
    walked: list[str | None] = []
    for _ in range(4):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        walked.append(window.canvas.selected)
    assert walked == ["air", "shops", "buses", "air"]
    assert bar.count.text() == "1 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, _SHIFT)
    assert window.canvas.selected == "buses"
    assert bar.count.text() == "3 of 3"
    assert bar.field.hasFocus()
    assert window.outline.chosen == "buses"


def test_f3_walks_from_wherever_the_reader_is(window: MainWindow, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "would")
    window.canvas.select("dust")
    window.canvas.setFocus()
    assert bar.count.text() == "3 claims found"
    qtbot.keyClick(window.canvas, Qt.Key.Key_F3)
    assert window.canvas.selected == "shops"
    qtbot.keyClick(window.canvas, Qt.Key.Key_F3, _SHIFT)
    assert window.canvas.selected == "air"


def test_the_buttons_walk_too(window: MainWindow, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "would")
    for button, claim in ((bar.next, "air"), (bar.next, "shops"), (bar.previous, "air")):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.canvas.selected == claim


def test_escape_closes_the_bar_unlights_and_goes_back_to_the_map(window: MainWindow, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "would")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.canvas.hits == frozenset()
    assert window.outline.filter.text() == ""
    assert len(_listed(window)) == 6
    qtbot.waitUntil(window.canvas.hasFocus)


def test_f3_takes_up_again_what_was_looked_for_last(window: MainWindow, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "bus")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    qtbot.keyClick(window.canvas, Qt.Key.Key_F3)
    assert bar.isVisible()
    assert bar.field.text() == "bus"
    assert window.canvas.selected == "buses"


def test_where_the_words_stand_is_told_unless_the_card_says_it(window: MainWindow, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "takings")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert window.canvas.selected == "shops"
    assert bar.where.whole == "In a passage: My takings fell by a third."
    bar.field.setText("customers")
    assert bar.where.whole == ""
    for words, told in (
        ("leaflet", "In a source’s title: A leaflet"),
        ("duval", "In a speaker’s name: M. Duval"),
        ("spring", "In the note: As in spring."),
    ):
        bar.field.setText(words)
        assert bar.where.whole == told


def test_the_outline_s_own_box_looks_for_the_same_things(window: MainWindow, qtbot: QtBot) -> None:
    window.outline.filter.setFocus()
    qtbot.keyClicks(window.outline.filter, "takings")
    qtbot.waitUntil(lambda: window.canvas.hits == {"shops"})
    assert not _bar(window).isVisible()
    bar = _find(window, qtbot, "")
    assert bar.field.text() == "takings"
    assert bar.field.selectedText() == "takings"


def test_claims_are_looked_for_by_who_says_them_and_what_they_do(window: MainWindow, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "o")
    found = window.canvas.hits
    roles = next(action.menu() for action in bar.menu.actions() if action.text() == "What it does")
    undercuts = next(action for action in roles.actions() if action.text() == "Undercuts\t1")
    undercuts.trigger()
    assert window.canvas.hits == {"buses"} < found
    assert bar.chosen.isVisible()
    assert bar.chosen.text().startswith("Undercuts")
    qtbot.mouseClick(bar.chosen, Qt.MouseButton.LeftButton)
    assert window.canvas.hits == found
    assert not bar.chosen.isVisible()


def test_filters_alone_find_all_that_fits_and_may_be_asked_for_by_a_panel(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.filters_asked.emit(Filters(speakers=frozenset({"duval"})))
    bar = _bar(window)
    qtbot.waitUntil(lambda: window.canvas.hits == {"shops"})
    assert bar.isVisible()
    assert bar.chosen.text().startswith("M. Duval")
    assert [action.text() for action in bar.menu.actions() if action.menu()] == [
        "Who says it",
        "Tags",
        "What it does",
        "How it is quoted",
    ]
    window.desk.filters_asked.emit(Filters(roles=frozenset({Role.THESIS})))
    assert window.canvas.hits == {"close"}


def test_a_reload_looks_again(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    _find(window, qtbot, "ill")
    assert window.canvas.hits == {"dust"}
    written(tmp_path, SHOPS.replace("People would come", "Ill people would come"))
    window.session.reload()
    qtbot.waitUntil(lambda: window.canvas.hits == {"dust", "buses"})
    assert _listed(window) == ["close", "dust", "shops", "buses"]


def test_in_another_map_nothing_is_looked_for(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    bar = _find(window, qtbot, "ill")
    window.open(written(tmp_path, "title: T\nclaims: {a: A village.}", "other.yaml"))
    qtbot.waitUntil(lambda: _listed(window) == ["a"])
    assert not bar.isVisible()
    assert bar.field.text() == ""
    assert window.canvas.hits == frozenset()


def test_the_words_are_marked_in_the_claim_that_is_read_until_they_are_looked_for_no_more(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = _find(window, qtbot, "TAKINGS")
    window.canvas.select("shops")
    quote = next(view for view in window.reading.findChildren(PlainText) if "takings fell" in view.toPlainText())
    assert [one.cursor.selectedText() for one in quote.extraSelections()] == ["takings"]
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert quote.extraSelections() == []


def test_words_are_marked_in_their_place_behind_signs_that_qt_counts_twice(qtbot: QtBot) -> None:
    text = PlainText("\U0001f600\U0001f600 Élan, élan.")
    qtbot.addWidget(text)
    text.mark("elan", QColor("yellow"))
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["Élan", "élan"]
