"""What a panel at the side of the map is: its name, its place, when it is seen, and how it is made."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from debatemap.window.action_spec import ActionSpec, Menu, Needs
from debatemap.window.desk import Desk

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BELOW = Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True)
class DockSpec:
    """A panel; `title`, `text` and `help` are English, the first for its head, the others for the action `show-ID`.

    `build` is called when the panel is first seen; what it returns gets the focus when the reader goes to the panel.
    The panel is seen while `needs` is met, from the `first` time on or once the reader has asked for it; whether it is
    seen is remembered, but for a `passing` one: it has no action, comes by itself, and comes again with another map.
    `size` is its width or height at first, in px, `height` how high it is when it comes to others of its side, if that
    matters. `menu` is where its action stands.
    """

    id: str
    title: str
    area: Qt.DockWidgetArea
    size: int
    build: Callable[[Desk], QWidget]
    text: str = ""
    help: str = ""
    shortcut: str = ""
    icon: str = ""
    needs: Needs = Needs.FILE
    first: bool = True
    passing: bool = False
    margins: bool = False
    menu: Menu = Menu.VIEW
    height: int = 0

    @property
    def toggle(self) -> ActionSpec | None:
        """The action that shows and hides the panel."""
        if self.passing:
            return None
        return ActionSpec(
            id=f"show-{self.id}",
            menu=self.menu,
            section=2,
            text=self.text,
            help=self.help,
            shortcuts=(self.shortcut,),
            needs=self.needs,
            icon=self.icon,
            checkable=True,
            in_toolbar=True,
        )
