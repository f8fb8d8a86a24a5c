"""The panels around the map, and when each of them is seen."""

from collections.abc import Callable, Mapping, Set

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from debatemap.window.action_set import keys_of
from debatemap.window.action_spec import Needs
from debatemap.window.desk import Desk
from debatemap.window.dock_spec import BELOW, DockSpec
from debatemap.window.docks import DOCKS
from debatemap.window.panel import Panel

_TOPIC = "panels"
_YES, _NO = "yes", "no"


class Panels(QObject):
    """Makes a panel of every row of DOCKS and fills it when it is first seen; it is asked for by its id.

    `changed` tells that the reader showed or hid one.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._given_room: set[str] = set()
        self._present: Set[Needs] = frozenset()
        self._only_map = False
        self._held_back = False
        self._contents: dict[str, QWidget] = {}
        self._specs = {spec.id: spec for spec in DOCKS}
        self._panels = {spec.id: self._made(spec, window) for spec in DOCKS}
        remembered = desk.settings.choices(_TOPIC)
        self._hidden = {
            spec.id
            for spec in DOCKS
            if not spec.passing and remembered.get(spec.id, _YES if spec.first else _NO) == _NO
        }
        for below, way in ((False, Qt.Orientation.Horizontal), (True, Qt.Orientation.Vertical)):
            specs = [spec for spec in DOCKS if (spec.area is BELOW) == below]
            window.resizeDocks([self._panels[spec.id] for spec in specs], [spec.size for spec in specs], way)
        desk.panel_asked.connect(self.go)
        self.retranslate()

    def __getitem__(self, ident: str) -> Panel:
        return self._panels[ident]

    def content(self, ident: str) -> QWidget:
        """Return what a panel holds."""
        made = self._contents.get(ident)
        if made is None:
            made = self._contents[ident] = self._specs[ident].build(self._desk)
            self._panels[ident].fill(made)
        return made

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions on panels do, by their ids."""
        toggles = {spec.toggle.id: self._toggler(spec.id) for spec in DOCKS if spec.toggle}
        return {**toggles, "only-map": lambda: self.show_only_map(not self._only_map)}

    def checked(self) -> Mapping[str, bool]:
        """Tell which of these actions are on, by their ids."""
        toggles = {spec.toggle.id: self.seen(spec.id) for spec in DOCKS if spec.toggle}
        return {**toggles, "only-map": self._only_map}

    def seen(self, ident: str) -> bool:
        """Tell whether a panel is seen now."""
        there = self._specs[ident].needs in self._present
        return there and ident not in self._hidden and not self._only_map and not self._held_back

    def show_for(self, present: Set[Needs], *, anew: bool) -> None:
        """Note what is there, so that panels come and go; `anew`: in another map, where passing panels come again."""
        self._present = frozenset(present)
        if anew:
            self._hidden -= {spec.id for spec in DOCKS if spec.passing}
        self.arrange()

    def show(self, ident: str, *, seen: bool = True) -> None:
        """Show or hide one panel."""
        if self._held_back:
            return
        lasting = [spec.id for spec in DOCKS if not spec.passing]
        if seen and self._only_map:
            self._only_map = False
            self._hidden |= set(lasting)
        comes = seen and not self._panels[ident].isVisible()
        (self._hidden.discard if seen else self._hidden.add)(ident)
        remembered = {one: _NO if one in self._hidden else _YES for one in lasting}
        self._desk.settings.set_choices(_TOPIC, remembered)
        self.arrange()
        if comes:
            self._give_room(ident)
        self.changed.emit()

    def go(self, ident: str) -> None:
        """Show a panel and give it the focus."""
        self.show(ident)
        if not self._held_back:
            self.content(ident).setFocus()

    def show_only_map(self, only: bool) -> None:
        """Hide every panel for now, or show again those that were seen."""
        if self._held_back:
            return
        self._only_map = only
        self.arrange()
        self.changed.emit()

    def hold_back(self, *, held: bool) -> None:
        """Let no panel be seen, whoever asks, until they are free again; what the reader chose stays as it is."""
        self._held_back = held
        self.arrange()

    def arrange(self) -> None:
        """Bring every panel to where it should be."""
        for ident, panel in self._panels.items():
            seen = self.seen(ident)
            if seen:
                self.content(ident)
            panel.setVisible(seen)

    def retranslate(self) -> None:
        """Word the titles in the language that is on."""
        for ident, panel in self._panels.items():
            spec = self._specs[ident]
            panel.name(QCoreApplication.translate("Panels", spec.title), keys_of(spec.toggle) if spec.toggle else ())

    def _give_room(self, ident: str) -> None:
        """Make a panel as high as it is worth beside the others of its side, once; then the reader decides."""
        spec = self._specs[ident]
        if spec.height and ident not in self._given_room:
            self._given_room.add(ident)
            # Only once the window has made room at all can the room be shared out.
            QTimer.singleShot(0, self._panels[ident], lambda: self._share_out(spec))

    def _share_out(self, spec: DockSpec) -> None:
        beside = [
            self._panels[one.id] for one in DOCKS if one.area == spec.area and one is not spec and self.seen(one.id)
        ]
        panel, layout = self._panels[spec.id], self._window.layout()
        if layout:
            layout.activate()
        left = max(0, panel.height() + sum(other.height() for other in beside) - spec.height)
        shares = [left // len(beside) for _ in beside]
        self._window.resizeDocks([panel, *beside], [spec.height, *shares], Qt.Orientation.Vertical)

    def _made(self, spec: DockSpec, window: QMainWindow) -> Panel:
        panel = Panel(spec.id, window, margins=spec.margins)
        window.addDockWidget(spec.area, panel)
        panel.close_asked.connect(lambda: self.show(spec.id, seen=False))
        return panel

    def _toggler(self, ident: str) -> Callable[[], None]:
        return lambda: self.show(ident, seen=not self.seen(ident))
