"""Brings a window back to where it was, and onto a screen if that one is gone."""

from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GRIP = 80
"""So many px of the title bar's width must be on a screen for the window to be taken hold of."""


def restore_on_screen(window: QWidget, geometry: QByteArray) -> None:
    """Give a window the remembered size and place; what can't be read or seen counts for nothing."""
    window.restoreGeometry(geometry)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or any(_within_reach(window.geometry(), screen) for screen in screens):
        return
    free = window.screen().availableGeometry()
    size = window.size().boundedTo(free.size())
    window.resize(size)
    spare = free.size() - size
    window.move(free.topLeft() + QPoint(spare.width() // 2, spare.height() // 2))


def _within_reach(window: QRect, screen: QRect) -> bool:
    seen = QRect(window.left(), window.top(), window.width(), 1).intersected(screen)
    return seen.width() >= min(_GRIP, window.width())
