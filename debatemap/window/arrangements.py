"""How the map is laid out: the reader's choice, carried out and remembered for each map."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.layout.engines import Arrangement
from debatemap.window.desk import Desk
from debatemap.window.session import MapSession


class Arrangements(QObject):
    """`changed` tells that the reader chose another arrangement."""

    changed = Signal()

    def __init__(self, session: MapSession, desk: Desk, canvas: MapCanvas) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._canvas = canvas

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions on the arrangement do, by their ids."""
        return {f"arrange-{one.value}": self._chooser(one) for one in Arrangement}

    def checked(self) -> Mapping[str, bool]:
        """Tell which of these actions is on, by their ids."""
        return {f"arrange-{one.value}": one is self._session.arrangement for one in Arrangement}

    def _chooser(self, arrangement: Arrangement) -> Callable[[], None]:
        def choose() -> None:
            if self._desk.document:
                self._desk.settings.set_arrangement(self._desk.document.path, arrangement)
            self._session.set_arrangement(arrangement, self._canvas.selected)
            self.changed.emit()

        return choose
