"""Showing the map to others: the map and a large caption alone, and everything as before afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolBar
from pytestqt.qtbot import QtBot

from debatemap.window import presentation
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import written
from tests.window.test_tour import AUTHORS, at, bar_of, press, settled, start


@pytest.fixture
def guided(opener: Opener, tmp_path: Path) -> MainWindow:
    """A window with a map that has a tour of four stops."""
    return opener(written(tmp_path, AUTHORS))


def seen_around(window: MainWindow) -> list[bool]:
    """Tell which parts of the window are seen around the map."""
    panels = [window.panels[ident].isVisible() for ident in ("outline", "reading", "source", "speakers")]
    bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
    return [*panels, *(bar.isVisible() for bar in bars)]


def present(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(window.isFullScreen)
    QApplication.processEvents()


def test_nothing_but_the_map_and_a_large_caption_is_seen_and_all_comes_back(guided: MainWindow, qtbot: QtBot) -> None:
    guided.actions_by_id["find"].trigger()
    guided.canvas.setFocus()
    QApplication.processEvents()
    before, docks, size = seen_around(guided), guided.saveState(), guided.canvas.size()
    present(guided, qtbot)
    at(guided, qtbot, "close")
    assert not any(seen_around(guided))
    assert not guided.findChildren(type(guided._middle.find_bar))[0].isVisible()
    assert bar_of(guided).text == "Start here."
    assert bar_of(guided).large
    assert not bar_of(guided).end.isVisible()
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not guided.isFullScreen())
    settled(guided, qtbot)
    QApplication.processEvents()
    assert seen_around(guided) == before
    qtbot.waitUntil(lambda: guided.saveState() == docks)
    assert guided.canvas.size() == size
    assert guided._middle.find_bar.isVisible()
    assert bar_of(guided).isHidden()
    assert guided.canvas.fitted


def test_a_card_fills_a_good_part_of_the_screen(guided: MainWindow, qtbot: QtBot) -> None:
    present(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    settled(guided, qtbot)
    place, view = guided.canvas.place_of("shops"), guided.canvas.size_in_px
    assert place is not None
    width, height = place.width * guided.canvas.scale, place.height * guided.canvas.scale
    assert width == pytest.approx(0.62 * view.width, rel=0.02) or height == pytest.approx(0.88 * view.height, rel=0.02)


def test_a_tour_that_was_on_goes_on_after_the_presentation_at_its_step_and_scale(
    guided: MainWindow, qtbot: QtBot
) -> None:
    start(guided, qtbot)
    scale = guided.canvas.scale
    qtbot.mouseClick(bar_of(guided).present, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(guided.isFullScreen)
    press(guided, qtbot, Qt.Key.Key_Space)
    at(guided, qtbot, "shops")
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not guided.isFullScreen())
    at(guided, qtbot, "shops")
    qtbot.waitUntil(lambda: guided.canvas.scale == pytest.approx(scale))
    assert bar_of(guided).count == "2 of 4"
    assert not bar_of(guided).large
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bar_of(guided).isHidden())


def test_the_same_key_leaves_the_presentation(guided: MainWindow, qtbot: QtBot) -> None:
    present(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not guided.isFullScreen())
    assert guided.menuBar().isVisible()


def test_the_mouse_alone_goes_through_a_presentation_and_leaves_it(guided: MainWindow, qtbot: QtBot) -> None:
    guided.actions_by_id["present"].trigger()
    qtbot.waitUntil(guided.isFullScreen)
    bar, left = bar_of(guided), Qt.MouseButton.LeftButton
    qtbot.mouseClick(bar.next, left)
    at(guided, qtbot, "shops")
    qtbot.mouseClick(bar.previous, left)
    at(guided, qtbot, "close")
    qtbot.mouseClick(bar.present, left)
    qtbot.waitUntil(lambda: not guided.isFullScreen())
    assert guided.menuBar().isVisible()


def test_a_window_that_filled_the_screen_already_goes_on_doing_so(guided: MainWindow, qtbot: QtBot) -> None:
    press(guided, qtbot, Qt.Key.Key_F11)
    qtbot.waitUntil(guided.isFullScreen)
    present(guided, qtbot)
    press(guided, qtbot, Qt.Key.Key_Escape)
    settled(guided, qtbot)
    assert guided.isFullScreen()
    assert guided.menuBar().isVisible()


def test_no_panel_comes_up_in_front_of_others(guided: MainWindow, qtbot: QtBot) -> None:
    present(guided, qtbot)
    for key in (Qt.Key.Key_R, Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_L, Qt.Key.Key_F9):
        press(guided, qtbot, key)
        assert not any(seen_around(guided))
        assert guided.canvas.hasFocus()


def test_the_pointer_is_hidden_while_it_rests(
    guided: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = guided.findChildren(presentation.Presentation)[0]
    shown._rest.setInterval(30)
    present(guided, qtbot)
    qtbot.waitUntil(lambda: shown.pointer_hidden)
    assert QApplication.overrideCursor().shape() is Qt.CursorShape.BlankCursor
    assert not bar_of(guided).next.isVisible()
    shown._rest.setInterval(60_000)
    QTest.mouseMove(guided.canvas.viewport(), guided.canvas.viewport().rect().center())
    qtbot.waitUntil(lambda: not shown.pointer_hidden)
    assert QApplication.overrideCursor() is None
    assert bar_of(guided).next.isVisible()
    shown._rest.start(10)
    qtbot.waitUntil(lambda: shown.pointer_hidden)
    press(guided, qtbot, Qt.Key.Key_Escape)
    assert QApplication.overrideCursor() is None


def test_a_window_closed_during_the_presentation_opens_as_it_was_before(
    opener: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opener(written(tmp_path, AUTHORS))
    before = seen_around(window)
    present(window, qtbot)
    window.close()
    again = opener(written(tmp_path, AUTHORS))
    assert seen_around(again) == before
    assert not again.isFullScreen()


def test_the_buttons_grow_with_the_letters(guided: MainWindow, qtbot: QtBot) -> None:
    start(guided, qtbot)
    bar = bar_of(guided)
    usual = bar.next.iconSize().width()
    qtbot.mouseClick(bar.present, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(guided.isFullScreen)
    large = bar.next.iconSize().width()
    assert large > 1.5 * usual
    assert bar.next.icon().actualSize(bar.next.iconSize()).width() == large
    press(guided, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not guided.isFullScreen())
    assert bar.next.iconSize().width() == usual


def test_long_captions_are_told_whole_in_smaller_letters(guided: MainWindow, qtbot: QtBot) -> None:
    present(guided, qtbot)
    bar = bar_of(guided)
    bar.begin(lambda: ["Short."])
    largest = bar._say.font().pointSizeF()
    caption = "A caption that goes on and on, as captions do whose author has much to say of one step. " * 6
    bar.begin(lambda: [caption])
    bar.tell(0)
    QApplication.processEvents()
    smaller = bar._say.font().pointSizeF()
    assert smaller < largest
    wrapped = bar._say.fontMetrics().boundingRect(
        QRect(0, 0, bar._say.width(), 10_000), Qt.TextFlag.TextWordWrap, caption
    )
    assert wrapped.height() <= bar._say.height()
