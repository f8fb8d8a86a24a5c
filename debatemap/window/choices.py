"""What the reader chooses once and for all: light or dark, and the language."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from debatemap import i18n
from debatemap.settings import Appearance, Settings
from debatemap.window.appearance import Look


class Choices(QObject):
    """Carries a choice out and remembers it; `changed` tells that there was one."""

    changed = Signal()

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__(look)
        self._settings = settings
        self._look = look

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions of these choices do, by their ids."""
        looks = {f"appearance-{one.value}": partial(self.choose_appearance, one) for one in Appearance}
        languages = {f"language-{one}": partial(self.choose_language, one) for one in i18n.LANGUAGES}
        return {**looks, **languages, "language-system": partial(self.choose_language, None)}

    def checked(self) -> Mapping[str, bool]:
        """Tell which of these actions are on, by their ids."""
        looks = {f"appearance-{one.value}": one is self._look.appearance for one in Appearance}
        chosen = self._settings.language
        languages = {f"language-{one}": one == chosen for one in i18n.LANGUAGES}
        return {**looks, **languages, "language-system": chosen not in i18n.LANGUAGES}

    def choose_appearance(self, appearance: Appearance) -> None:
        """Be light or dark, or as the desktop is."""
        self._settings.appearance = appearance
        self._look.choose(appearance)
        self.changed.emit()

    def choose_language(self, language: str | None) -> None:
        """Speak a language; None: the system's."""
        self._settings.language = language
        i18n.install(language)
        self.changed.emit()
