"""The middle of the window: the start page or the map, between bars for what went wrong, what is found, and a tour."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debatemap.window.breadcrumb import Breadcrumb
from debatemap.window.find_bar import FindBar
from debatemap.window.part_bar import PartBar
from debatemap.window.strip import Strip
from debatemap.window.tour_bar import TourBar


class Middle(QWidget):
    """Shows either of two pages, between `bars` (`strip`, `find_bar`, `part_bar`, `breadcrumb`) and `tour_bar`."""

    def __init__(self, start: QWidget, canvas: QWidget) -> None:
        super().__init__()
        self.strip = Strip()
        self.find_bar = FindBar()
        self.part_bar = PartBar()
        self.breadcrumb = Breadcrumb()
        self.tour_bar = TourBar()
        self.bars = QWidget()
        self._start = start
        self._canvas = canvas
        self._pages = QStackedWidget()
        self._pages.addWidget(start)
        self._pages.addWidget(canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout(self.bars)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        for bar in (self.strip, self.find_bar, self.part_bar, self.breadcrumb):
            above.addWidget(bar)
        column.addWidget(self.bars)
        column.addWidget(self._pages, 1)
        column.addWidget(self.tour_bar)

    def show_map(self, *, there: bool) -> None:
        """Show the map, or the start page where there is none."""
        self._pages.setCurrentWidget(self._canvas if there else self._start)
        self.breadcrumb.setVisible(there)
