"""What makes reading comfortable: the size of letters, how much moves, and what opens at the start."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStyle

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.settings import Movement, Settings, Start
from debatemap.window.appearance import Look
from debatemap.window.choices import Choices
from debatemap.window.preferences_dialog import PreferencesDialog


class Comfort(QObject):
    """Carries the preferences out, those of the menus as well, and shows the dialog in which they are chosen."""

    changed = Signal()

    def __init__(self, canvas: MapCanvas, settings: Settings, look: Look, choices: Choices) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._settings = settings
        self._look = look
        self._choices = choices
        self.apply()

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the action that shows the preferences does, by its id."""
        return {"preferences": self.ask}

    def ask(self) -> None:
        """Show the preferences; each is carried out as soon as it is chosen."""
        dialog = PreferencesDialog(self._settings, self._canvas.window())
        dialog.language_chosen.connect(self._choices.choose_language)
        dialog.appearance_chosen.connect(self._choices.choose_appearance)
        dialog.text_size_chosen.connect(self._resize)
        dialog.movement_chosen.connect(self._choose_movement)
        dialog.start_chosen.connect(self._choose_start)
        dialog.open()

    def _resize(self, percent: int) -> None:
        self._settings.text_size = percent
        self._look.resize_text(percent)
        self.changed.emit()

    def _choose_movement(self, movement: Movement) -> None:
        self._settings.movement = movement
        self.apply()
        self.changed.emit()

    def _choose_start(self, start: Start) -> None:
        self._settings.start = start

    def apply(self) -> None:
        """Let the map move as was chosen, here or in another window."""
        self._canvas.reduced_motion = still(self._settings.movement)


def still(movement: Movement) -> bool:
    """Tell whether moves are to be immediate: as chosen, or as the desktop has its own animations."""
    if movement is not Movement.AUTO:
        return movement is Movement.NEVER
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
