"""The middle of the window: the start page or the map, under a strip for what went wrong."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debatemap.window.strip import Strip


class Middle(QWidget):
    """Shows either of two pages; `strip` lies above both."""

    def __init__(self, start: QWidget, canvas: QWidget) -> None:
        super().__init__()
        self.strip = Strip()
        self._start = start
        self._canvas = canvas
        self._pages = QStackedWidget()
        self._pages.addWidget(start)
        self._pages.addWidget(canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)

    def show_map(self, *, there: bool) -> None:
        """Show the map, or the start page where there is none."""
        self._pages.setCurrentWidget(self._canvas if there else self._start)
