"""Shift+F10 opens the menu of what has the focus, as the Menu key does, which many keyboards lack."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def listen(window: QWidget) -> None:
    """Let Shift+F10 work in a window; Qt itself does that only on Windows."""
    shortcut = QShortcut(QKeySequence("Shift+F10"), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(_ask_for_menu)


def _ask_for_menu() -> None:
    focused = QApplication.focusWidget()
    if focused:
        place = focused.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
        QApplication.sendEvent(focused, event)
