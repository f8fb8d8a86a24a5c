"""The panels around the map, and when each of them is seen."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from debatemap.settings import Settings
from debatemap.window.outline import Outline
from debatemap.window.panel import Panel
from debatemap.window.problem_list import ProblemList
from debatemap.window.reading_pane import ReadingPane

_TOPIC = "panels"
_LEFT, _RIGHT, _BELOW = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


class Panels(QObject):
    """Outline and reading pane are seen while a map is open, unless the reader hid them; problems where there are some.

    `changed` tells that the reader showed or hid one.
    """

    changed = Signal()

    def __init__(
        self, window: QMainWindow, settings: Settings, outline: Outline, reading: ReadingPane, problems: ProblemList
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self.outline = Panel("outline", outline, window, margins=True)
        self.reading = Panel("reading", reading, window)
        self.problems = Panel("problems", problems, window)
        self._map_open = self._troubled = self._only_map = False
        remembered = settings.choices(_TOPIC)
        self._hidden = {panel for panel in (self.outline, self.reading) if remembered.get(panel.objectName()) == "no"}
        for panel, area in ((self.outline, _LEFT), (self.reading, _RIGHT), (self.problems, _BELOW)):
            window.addDockWidget(area, panel)
            panel.close_asked.connect(lambda panel=panel: self.show(panel, seen=False))
        window.resizeDocks([self.outline, self.reading], [280, 350], Qt.Orientation.Horizontal)
        window.resizeDocks([self.problems], [150], Qt.Orientation.Vertical)
        self.retranslate()
        self.arrange()

    @property
    def only_map(self) -> bool:
        """Whether every panel is hidden for now."""
        return self._only_map

    def seen(self, panel: Panel) -> bool:
        """Tell whether a panel is seen now."""
        there = self._map_open and (panel is not self.problems or self._troubled)
        return there and panel not in self._hidden and not self._only_map

    def map_changed(self, *, is_open: bool, troubled: bool) -> None:
        """Note whether a map is open, and whether it has problems."""
        self._map_open = is_open
        self._troubled = troubled
        self._hidden.discard(self.problems)
        self.arrange()

    def show(self, panel: Panel, *, seen: bool = True) -> None:
        """Show or hide one panel."""
        if seen and self._only_map:
            self._only_map = False
            self._hidden |= {self.outline, self.reading}
        (self._hidden.discard if seen else self._hidden.add)(panel)
        remembered = {one.objectName(): "no" if one in self._hidden else "yes" for one in (self.outline, self.reading)}
        self._settings.set_choices(_TOPIC, remembered)
        self.arrange()

    def show_only_map(self, only: bool) -> None:
        """Hide every panel for now, or show again those that were seen."""
        self._only_map = only
        self.arrange()

    def arrange(self) -> None:
        """Bring every panel to where it should be."""
        for panel in (self.outline, self.reading, self.problems):
            panel.setVisible(self.seen(panel))
        self.changed.emit()

    def retranslate(self) -> None:
        """Word the titles in the language that is on."""
        self.outline.name(self.tr("Outline"))
        self.reading.name(self.tr("Reading"))
        self.problems.name(self.tr("Problems"))
