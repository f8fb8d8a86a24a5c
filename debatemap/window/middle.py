"""The middle of the window: the start page or the map, under bars for what went wrong and what is found."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debatemap.window.breadcrumb import Breadcrumb
from debatemap.window.find_bar import FindBar
from debatemap.window.part_bar import PartBar
from debatemap.window.strip import Strip


class Middle(QWidget):
    """Shows either of two pages; `strip`, `find_bar` and `part_bar` lie above both, `breadcrumb` above the map."""

    def __init__(self, start: QWidget, canvas: QWidget) -> None:
        super().__init__()
        self.strip = Strip()
        self.find_bar = FindBar()
        self.part_bar = PartBar()
        self.breadcrumb = Breadcrumb()
        self._start = start
        self._canvas = canvas
        self._pages = QStackedWidget()
        self._pages.addWidget(start)
        self._pages.addWidget(canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.find_bar)
        column.addWidget(self.part_bar)
        column.addWidget(self.breadcrumb)
        column.addWidget(self._pages, 1)

    def show_map(self, *, there: bool) -> None:
        """Show the map, or the start page where there is none."""
        self._pages.setCurrentWidget(self._canvas if there else self._start)
        self.breadcrumb.setVisible(there)
