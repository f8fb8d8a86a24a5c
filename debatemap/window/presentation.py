"""Showing the map to others: nothing but the map and the caption on the full screen, and all as before afterwards."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar

from debatemap.window.middle import Middle
from debatemap.window.panels import Panels

REST_MS = 2500
"""When the mouse has not been moved for so long, its pointer is hidden, and the buttons are."""
_SIZED_MS = 2000
"""Within this time the desktop has given the window its old size again."""
_MOVES = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Presentation(QObject):
    """Remembers how the window was when it began."""

    def __init__(self, window: QMainWindow, panels: Panels, middle: Middle) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._middle = middle
        self._on = False
        self._pointer_hidden = False
        self._arranged = QByteArray()
        self._filled = Qt.WindowState.WindowNoState
        self._size = QSize()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._hide_pointer)
        self._sizing = QTimer(self)
        self._sizing.setSingleShot(True)
        self._sizing.setInterval(_SIZED_MS)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the map is shown to others now."""
        return self._on

    @property
    def pointer_hidden(self) -> bool:
        """Whether the pointer of the mouse is hidden because it rests."""
        return self._pointer_hidden

    def enter(self) -> None:
        """Show the map and the caption alone."""
        if self._on:
            return
        window = self._window
        self._on = True
        self._sizing.stop()
        self._arranged, self._filled, self._size = window.saveState(), window.windowState(), window.size()
        self._panels.hold_back(held=True)
        self._show_all(shown=False)
        self._middle.tour_bar.show_large(large=True)
        window.setWindowState(self._filled | Qt.WindowState.WindowFullScreen)
        self._watch(on=True)
        self._rest.start()

    def leave(self) -> None:
        """Bring everything back as it was."""
        if not self._on:
            return
        window = self._window
        self._on = False
        self._watch(on=False)
        self._rest.stop()
        self._show_pointer()
        self._sizing.start()
        window.setWindowState(self._filled)
        self._middle.tour_bar.show_large(large=False)
        self._show_all(shown=True)
        self._panels.hold_back(held=False)
        window.restoreState(self._arranged)
        self._panels.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the pointer while the mouse is moved, and give the panels their room when the window has its size."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            if self._sizing.isActive() and self._window.size() == self._size:
                self._sizing.stop()
                QTimer.singleShot(0, self, lambda: self._window.restoreState(self._arranged))
        elif self._on and event.type() in _MOVES:
            self._show_pointer()
            self._rest.start()
        return super().eventFilter(watched, event)

    def _watch(self, *, on: bool) -> None:
        application = QApplication.instance()
        if application:
            application.installEventFilter(self) if on else application.removeEventFilter(self)

    def _show_all(self, *, shown: bool) -> None:
        window = self._window
        bars = window.findChildren(QToolBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for widget in (window.menuBar(), window.statusBar(), self._middle.bars, *bars):
            widget.setVisible(shown)

    def _hide_pointer(self) -> None:
        if not self._pointer_hidden:
            self._pointer_hidden = True
            self._middle.tour_bar.show_buttons(seen=False)
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show_pointer(self) -> None:
        if self._pointer_hidden:
            self._pointer_hidden = False
            self._middle.tour_bar.show_buttons(seen=True)
            QApplication.restoreOverrideCursor()
