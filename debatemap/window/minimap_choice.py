"""Whether the minimap is wanted: the reader's choice, carried out and remembered."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.canvas.minimap import Minimap
from debatemap.settings import Settings

_TOPIC = "view"
_MINIMAP, _NO = "minimap", "no"


class MinimapChoice(QObject):
    """Makes the minimap of a canvas; `changed` tells that the reader chose to see it or not."""

    changed = Signal()

    def __init__(self, canvas: MapCanvas, settings: Settings) -> None:
        super().__init__(canvas)
        self._settings = settings
        self.minimap = Minimap(canvas)
        self.minimap.wanted = settings.choices(_TOPIC).get(_MINIMAP) != _NO

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the action on the minimap does, by its id."""
        return {"minimap": self._toggle}

    def checked(self) -> Mapping[str, bool]:
        """Tell whether it is on, by the id of its action."""
        return {"minimap": self.minimap.wanted}

    def _toggle(self) -> None:
        self.minimap.wanted = not self.minimap.wanted
        self._settings.set_choices(_TOPIC, {_MINIMAP: "yes" if self.minimap.wanted else _NO})
        self.changed.emit()
