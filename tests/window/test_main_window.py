"""The whole window: open, move, expand, read, by real keys and by the mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from debatemap.layout.request import Rect
from debatemap.settings import Settings
from debatemap.window.claim_link import ClaimLink
from debatemap.window.main_window import MainWindow
from debatemap.window.plain_text import PlainText
from debatemap.window.problem_list import PROBLEM_ROLE
from tests.window.conftest import Opener
from tests.window.maps import BROKEN_CLAIM, SHOPS, written


def _focused(qtbot: QtBot, widget) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def _face(window: MainWindow, claim: str):
    assert window.canvas.picture
    return window.canvas.picture.card_of[claim].face


def _at(window: MainWindow, place: Rect) -> QPoint:
    return window.canvas.mapFromScene(QPointF(*place.centre))


def _corner(window: MainWindow, claim: str) -> QPoint:
    place = window.canvas.place_of(claim)
    assert place
    return window.canvas.mapFromScene(QPointF(place.x, place.y))


def _read(window: MainWindow) -> str:
    return "\n".join(text.toPlainText() for text in window.reading.findChildren(PlainText))


def _links(window: MainWindow) -> list[str]:
    return [link.words for link in window.reading.findChildren(ClaimLink)]


def test_a_map_from_the_command_line_is_drawn_counted_and_remembered(window: MainWindow) -> None:
    assert window.windowTitle() == "Close the centre? — debatemap"
    assert window.statusBar().counts == "5 claims · 4 relations · 5 passages, 1 verbatim · 2 problems"
    assert [path.name for path in Settings().recent] == ["map.yaml"]
    assert "Should the town close its centre to cars?" in _read(window)


def test_space_expands_the_selected_card_which_stays_in_view(window: MainWindow, qtbot: QtBot) -> None:
    _focused(qtbot, window.canvas)
    window.canvas.actual_size()
    window.canvas.select("shops")
    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _face(window, "shops").expanded)
    assert window.canvas.scale == pytest.approx(1.0)
    assert window.canvas.viewport().rect().contains(_corner(window, "shops"))
    assert not _face(window, "air").expanded
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not _face(window, "shops").expanded)


def test_e_expands_all_and_shift_e_collapses_all(window: MainWindow, qtbot: QtBot) -> None:
    _focused(qtbot, window.canvas)
    qtbot.keyClick(window.canvas, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: _face(window, "air").expanded and _face(window, "shops").expanded)
    qtbot.keyClick(window.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not _face(window, "air").expanded and not _face(window, "shops").expanded)


def test_a_double_click_on_a_card_expands_it(window: MainWindow, qtbot: QtBot) -> None:
    view = window.canvas.viewport()
    place = _at(window, window.canvas.place_of("air"))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: _face(window, "air").expanded)


def test_selecting_on_the_map_goes_to_outline_and_reading_pane(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(
        window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=_at(window, window.canvas.place_of("shops"))
    )
    assert window.outline.chosen == "shops"
    assert window.reading.claim == "shops"


def test_the_outline_is_walked_by_keys_and_leads_the_map(window: MainWindow, qtbot: QtBot) -> None:
    _focused(qtbot, window.canvas)
    qtbot.keyClick(window.canvas, Qt.Key.Key_O)
    qtbot.waitUntil(window.outline.tree.hasFocus)
    qtbot.keyClick(window.outline.tree, Qt.Key.Key_Home)
    assert window.canvas.selected == "close"
    qtbot.keyClick(window.outline.tree, Qt.Key.Key_Down)
    assert window.canvas.selected == "air"
    qtbot.keyClick(window.outline.tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _face(window, "air").expanded)
    qtbot.keyClick(window.outline.tree, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.canvas.hasFocus)


def test_typing_into_the_filter_narrows_the_outline_and_triggers_no_key(window: MainWindow, qtbot: QtBot) -> None:
    _focused(qtbot, window.outline.filter)
    qtbot.keyClicks(window.outline.filter, "DÚVAL e")
    qtbot.waitUntil(lambda: window.desk.found.claims == ("shops",))
    tree = window.outline.tree
    rows = [tree.model().index(0, 0)]
    shown: list[str] = []
    while rows:
        index = rows.pop()
        shown.append(index.data())
        rows += [tree.model().index(row, 0, index) for row in range(tree.model().rowCount(index))]
    assert shown == ["The town should close its centre to cars.", "Shops would lose customers <b>every</b> day."]
    assert window.outline.filter.text() == "DÚVAL e"
    assert not _face(window, "air").expanded


def test_the_reading_pane_reads_a_claim_in_full(window: MainWindow) -> None:
    window.canvas.select("shops")
    text = _read(window)
    assert "Shops would lose customers <b>every</b> day." in text
    assert "As in spring." in text
    assert "“My takings fell by a third.”" in text
    assert "“Down with it!”" in text
    assert "Letter to the Gazette\u00a0·\u00a0§2" in _said(window)
    assert _links(window) == ["The town should close its centre to cars.", "People would come by bus."]


def _said(window: MainWindow) -> list[str]:
    return [label.text() for label in window.reading.findChildren(QLabel)]


def test_the_reading_pane_says_how_surely_words_are_quoted(window: MainWindow) -> None:
    window.canvas.select("air")
    said = _said(window)
    assert "✓ Verbatim in the source" in said
    assert "Not found in the source" in said
    assert "Strength that the author gives it: 0.4" in said
    assert "Tags: health · money" in said
    window.canvas.select("buses")
    assert "Nobody says this: it is taken for granted." in _said(window)


def test_what_somebody_takes_for_granted_is_not_said_to_be_theirs(opener: Opener, tmp_path: Path) -> None:
    window = opener(written(tmp_path, SHOPS.replace("implicit: true", "implicit: true\n    speaker: duval")))
    window.canvas.select("buses")
    said = _said(window)
    assert "Nobody says this: M. Duval (shopkeeper) takes it for granted." in said
    assert "M. Duval · shopkeeper" not in said
    assert "Nobody says this: it is taken for granted." not in said


def test_links_of_the_reading_pane_lead_on(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("close")
    assert _links(window) == [
        "Cleaner air",
        "Dust makes ill.",
        "Cleaner air",
        "Shops would lose customers <b>every</b> day.",
        "People would come by bus.",
    ]
    link = window.reading.findChildren(ClaimLink)[4]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.canvas.selected == "buses"
    assert window.reading.claim == "buses"


def test_only_web_addresses_are_offered_and_only_a_click_opens_one(
    window: MainWindow, qtbot: QtBot, visited: list[str]
) -> None:
    window.canvas.select("shops")
    buttons = window.reading.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["↗ example.org/letter"]
    assert buttons[0].toolTip() == "<qt>Open https://example.org/letter in the browser</qt>"
    assert visited == []
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert visited == ["https://example.org/letter"]


def test_p_reads_one_passage_after_the_other(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("shops")
    _focused(qtbot, window.canvas)
    seen: list[int | None] = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P)
        seen.append(window.reading.passage)
    assert seen == [0, 1, 0]


def test_r_goes_to_the_reading_pane_even_if_it_was_hidden(window: MainWindow, qtbot: QtBot) -> None:
    _focused(qtbot, window.canvas)
    qtbot.keyClick(window.canvas, Qt.Key.Key_F8)
    assert not window.panels["reading"].isVisible()
    qtbot.keyClick(window.canvas, Qt.Key.Key_R)
    qtbot.waitUntil(window.reading.hasFocus)


def test_f9_leaves_only_the_map_and_brings_the_panels_back(window: MainWindow, qtbot: QtBot) -> None:
    _focused(qtbot, window.canvas)
    panels = (window.panels["outline"], window.panels["reading"], window.panels["problems"])
    qtbot.keyClick(window.canvas, Qt.Key.Key_F9)
    assert [panel.isVisible() for panel in panels] == [False, False, False]
    qtbot.keyClick(window.canvas, Qt.Key.Key_F9)
    assert [panel.isVisible() for panel in panels] == [True, True, True]


def test_zoom_keys(window: MainWindow, qtbot: QtBot) -> None:
    _focused(qtbot, window.canvas)
    qtbot.keyClick(window.canvas, Qt.Key.Key_1)
    assert window.canvas.scale == pytest.approx(1.0)
    qtbot.keyClicks(window.canvas, "+")
    assert window.canvas.scale == pytest.approx(1.25)
    qtbot.keyClicks(window.canvas, "0")
    assert window.canvas.scale <= 1.0


def test_problems_are_listed_and_lead_to_their_claims(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = opener(written(tmp_path, BROKEN_CLAIM))
    assert window.panels["problems"].isVisible()
    model = window.problems.model()
    assert [model.index(row, 0).data(PROBLEM_ROLE).place.line for row in range(model.rowCount())] == [7, 10]
    _focused(qtbot, window.problems)
    window.problems.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(window.problems, Qt.Key.Key_Return)
    assert window.canvas.selected == "shops"
    qtbot.keyClick(window.problems, Qt.Key.Key_F4)
    assert window.canvas.selected == "air"


def test_no_problems_no_panel(opener: Opener, tmp_path: Path) -> None:
    window = opener(written(tmp_path, "title: T\nclaims: {a: A.}"))
    assert not window.panels["problems"].isVisible()


def test_a_dropped_file_is_opened(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = opener(None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(written(tmp_path)))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: window.canvas.picture is not None)


def test_open_asks_for_a_file(opener: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opener(None)
    path = written(tmp_path)
    monkeypatch.setattr("debatemap.window.files.ask_for_map", lambda *asked: asked[-1](path))
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.canvas.picture is not None)
    assert window.windowTitle().startswith("Close the centre?")


def test_reloading_keeps_selection_view_and_expanded_cards(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.canvas.select("shops")
    window.session.toggle("shops")
    qtbot.waitUntil(lambda: _face(window, "shops").expanded)
    path = tmp_path / "map.yaml"
    path.write_text(path.read_text("utf-8").replace("Dust makes ill.", "Dust makes very ill."), "utf-8")
    _focused(qtbot, window.canvas)
    qtbot.keyClick(window.canvas, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "very ill" in " ".join(line.text for line in _face(window, "dust").lines))
    assert window.canvas.selected == "shops"
    assert window.outline.chosen == "shops"
    assert window.reading.claim == "shops"
    assert _face(window, "shops").expanded


def test_a_broken_file_leaves_the_last_good_map(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "map.yaml").write_text("title: [oh", "utf-8")
    window.session.reload()
    qtbot.waitUntil(lambda: bool(window.strip.text))
    assert window.strip.text.startswith("map.yaml:1:8: ")
    assert window.strip.text.endswith("The map on the screen is the last good one.")
    assert window.canvas.picture is not None
    written(tmp_path)
    window.session.reload()
    qtbot.waitUntil(lambda: not window.strip.text)


def test_a_file_that_is_not_there_is_told_of_and_nothing_else_happens(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open(tmp_path / "gone.yaml")
    qtbot.waitUntil(lambda: bool(window.strip.text))
    assert "gone.yaml" in window.strip.text
    assert window.windowTitle().startswith("Close the centre?")
    assert len(Settings().recent) == 1


def test_closing_the_map_leads_to_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_W, both)
    assert window.start.isVisible()
    assert not window.panels["outline"].isVisible()
    assert window.windowTitle() == "debatemap"


def test_the_window_is_as_it_was_at_the_next_start(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    path = written(tmp_path)
    first = opener(path)
    first.resize(760, 560)
    qtbot.keyClick(first, Qt.Key.Key_F7)
    first.close()
    window = MainWindow(path, settings=Settings())
    qtbot.addWidget(window)
    window.show()
    assert (window.width(), window.height()) == (760, 560)
    qtbot.waitUntil(lambda: window.canvas.picture is not None)
    assert not window.panels["outline"].isVisible()
    assert window.panels["reading"].isVisible()
    window.close()


def test_the_first_window_leaves_room_for_its_frame_on_a_small_screen(
    opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = QApplication.primaryScreen().availableSize()
    first = MainWindow(settings=Settings()).size()
    assert first.width() < screen.width()
    assert first.height() < screen.height()


def test_a_file_that_is_gone_leaves_its_map_and_the_strip_goes_with_it(
    opener: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    path = written(tmp_path)
    window = opener(path)
    path.unlink()
    window.session.reload()
    qtbot.waitUntil(lambda: bool(window.strip.text))
    assert window.strip.text.startswith("map.yaml: ")
    assert window.strip.text.endswith("The map on the screen is the last good one.")
    window.open(tmp_path / "other.yaml")
    qtbot.waitUntil(lambda: window.strip.text.startswith("other.yaml: "))
    assert "last good one" not in window.strip.text
    window.actions_by_id["close"].trigger()
    assert window.strip.text == ""


def test_a_link_to_itself_is_told_of_in_the_window(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "loop.yaml"
    path.symlink_to(path)
    window = opener(None)
    window.open(path)
    qtbot.waitUntil(window.strip.isVisible)
