"""A reader's two hands: keys and clicks as the platform delivers them, to whatever window they would really reach.

No slot, signal or method of the program is called; a click lands on what lies at that place of the screen.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimerEvent
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFileDialog, QMenu, QWidget
from shiboken6 import isValid

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton
_Widget = TypeVar("_Widget", bound=QWidget)


class Desktop(QObject):
    """Gives the keyboard back to the window that had it last, when one goes: the off-screen platform does not."""

    def __init__(self) -> None:
        super().__init__()
        self._had: list[QWidget] = []
        self.startTimer(10)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Look which window has the keyboard."""
        window = QApplication.activeWindow()
        self._had = [one for one in self._had if isValid(one) and one.isVisible() and one is not window]
        if window:
            self._had.append(window)
        elif self._had and QApplication.activePopupWidget() is None:
            (QApplication.activeModalWidget() or self._had[-1]).activateWindow()


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key: it goes to the window that has the keyboard."""
    QTest.keyClick(_keyboard(), key, held)


def write(text: str) -> None:
    """Type a text."""
    for sign in text:
        QTest.keyClick(_keyboard(), sign)


def click(widget: QWidget, place: QPoint | None = None, button: Qt.MouseButton = _LEFT) -> None:
    """Click on a place of a widget, by default its middle, where nothing may lie above it."""
    window, point = _hit(widget, place)
    QTest.mouseClick(window.windowHandle(), button, NONE, point)


def double_click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click twice on a place of a widget."""
    window, point = _hit(widget, place)
    QTest.mouseDClick(window.windowHandle(), _LEFT, NONE, point)


def right_click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click with the other button, upon which the platform asks for the menu of that place."""
    click(widget, place, Qt.MouseButton.RightButton)


def scroll_to(widget: QWidget, area: QAbstractScrollArea) -> None:
    """Turn the wheel over an area until a widget in it is seen."""
    view = area.viewport()
    for _ in range(50):
        height = widget.mapTo(view, widget.rect().center()).y()
        if 0 <= height < view.height():
            return
        window, point = _hit(view, None)
        QTest.wheelEvent(window.windowHandle(), QPointF(point), QPoint(0, 120 if height < 0 else -120))


def choose(menu: QMenu, action: QObject) -> None:
    """Click on an item of a menu that is open."""
    item = next(one for one in menu.actions() if one is action)
    assert item.isEnabled()
    click(menu, menu.actionGeometry(item).center())


def open_menu() -> QMenu:
    """Return the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    return menu


def shown(parent: QWidget, kind: type[_Widget], fits: Callable[[_Widget], bool] = lambda _: True) -> _Widget:
    """Return the one widget of a kind that is seen."""
    return next(one for one in parent.findChildren(kind) if one.isVisible() and fits(one))


def file_dialog() -> QFileDialog | None:
    """Return the dialog for files that has the keyboard."""
    window = QApplication.activeWindow()
    return window if isinstance(window, QFileDialog) else None


def _keyboard() -> QWindow:
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    return window


def _hit(widget: QWidget, place: QPoint | None) -> tuple[QWidget, QPoint]:
    assert widget.isVisible(), f"{widget} is not seen"
    assert widget.isEnabled(), f"{widget} can’t be used"
    on_screen = widget.mapToGlobal(widget.rect().center() if place is None else place)
    window = _uppermost(widget.window(), on_screen)
    point = window.mapFromGlobal(on_screen)
    there = window.childAt(point) or window
    assert there is widget or widget.isAncestorOf(there), f"{there} lies above {widget}"
    return window, point


def _uppermost(window: QWidget, place: QPoint) -> QWidget:
    """Return what is uppermost at a place of the screen: a window, or what hides it or keeps clicks from it."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    if popup and (popup is window or popup.geometry().contains(place)):
        return popup
    return modal if modal and modal is not window and popup is None else window
