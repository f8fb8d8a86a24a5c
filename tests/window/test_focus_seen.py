"""Where the keys go is seen, in light and dark, and the Tab key passes over nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from debatemap.drawing.colours import contrast
from debatemap.settings import Appearance
from debatemap.window.main_window import MainWindow

_RING = 3.0
"""The contrast that WCAG 2.2, 1.4.11 and 2.4.13, asks of what shows the focus, before and after."""
_LEAST_PX = 16
"""A text cursor is as small as that."""
_MOST_STOPS = 60

both = pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])


@pytest.fixture(autouse=True)
def _light_again(window: MainWindow) -> Iterator[None]:
    yield
    window.look.choose(Appearance.LIGHT)


def _stops(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """Press Tab until it comes round, and return where it stopped."""
    window.canvas.setFocus()
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        at = QApplication.focusWidget()
        assert at is not None, "the focus is lost"
        if at in stops:
            break
        stops.append(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    return stops


def _pictured(widget: QWidget) -> QImage:
    QApplication.processEvents()
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-2, -2, 2, 2)
    return window.grab(place.intersected(window.rect())).toImage()


def _shown(widget: QWidget, elsewhere: QWidget) -> int:
    """Return how many pixels of a widget change enough to be seen when the focus comes to it."""
    elsewhere.setFocus()
    without = _pictured(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is widget
    return _seen_between(without, _pictured(widget))


def _seen_between(one: QImage, other: QImage) -> int:
    places = ((x, y) for y in range(one.height()) for x in range(one.width()))
    pairs = ((one.pixel(x, y), other.pixel(x, y)) for x, y in places)
    return sum(a != b and contrast(QColor(a).name(), QColor(b).name()) >= _RING for a, b in pairs)


@both
def test_every_stop_of_the_tab_key_is_seen(window: MainWindow, qtbot: QtBot, appearance: Appearance) -> None:
    window.look.choose(appearance)
    window.canvas.select("shops")
    qtbot.wait(100)  # the reading pane is written anew, once what was asked for is done
    stops = _stops(window, qtbot)
    assert {window.canvas, window.outline.filter, window.outline.tree, window.reading} <= set(stops)
    elsewhere = {stop: window.canvas if stop is not window.canvas else window.outline.filter for stop in stops}
    faint = {f"{type(stop).__name__} {stop.objectName()}": _shown(stop, elsewhere[stop]) for stop in stops}
    assert {name: count for name, count in faint.items() if count < _LEAST_PX} == {}


@both
def test_the_button_that_enter_presses_shows_the_focus_too(
    window: MainWindow, qtbot: QtBot, appearance: Appearance
) -> None:
    window.look.choose(appearance)
    dialog = QDialog(window)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Save | kinds.Cancel)
    QVBoxLayout(dialog).addWidget(box)
    dialog.show()
    dialog.activateWindow()
    save, cancel = box.button(kinds.Save), box.button(kinds.Cancel)
    save.setDefault(True)
    cancel.setAutoDefault(False)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert _shown(save, cancel) >= _LEAST_PX


def test_the_tab_key_comes_to_the_filter_before_the_outline(window: MainWindow, qtbot: QtBot) -> None:
    stops = _stops(window, qtbot)
    assert stops.index(window.outline.filter) + 1 == stops.index(window.outline.tree)


def test_the_tab_key_comes_to_what_stands_above_a_source(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("air")
    window.panels.go("source")
    reader = window.panels.content("source")
    qtbot.waitUntil(reader.page.hasFocus)
    above = [stop for stop in _stops(window, qtbot) if reader.head.isAncestorOf(stop)]
    assert reader.head.chooser in above
