"""The menus of recent maps and of those that come with the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from debatemap.model.turning import legible
from debatemap.resources import bundled_maps
from debatemap.settings import Settings
from debatemap.window.menus import Menus
from debatemap.window.presence import Presence


class FileMenus:
    """Fills both menus when they open; a recent map that is gone is told of, and can't be opened.

    A map of which that is not known, because its drive does not answer, can be tried.
    """

    def __init__(self, menus: Menus, settings: Settings, presence: Presence, open_map: Callable[[Path], None]) -> None:
        self._settings = settings
        self._presence = presence
        self._open = open_map
        self._recent = menus.recent
        self._recent.aboutToShow.connect(self._fill_recent)
        for path in bundled_maps():
            self._add(menus.examples, path, path.stem)
        menus.examples.setEnabled(bool(bundled_maps()))

    def _fill_recent(self) -> None:
        menu = self._recent
        menu.clear()
        recent = self._settings.recent
        seen = self._presence.look(recent)
        for path in recent:
            gone = path in seen and not seen[path].there
            template = QCoreApplication.translate("FileMenus", "{map} (no longer there)") if gone else "{map}"
            self._add(menu, path, template.format(map=f"{path.stem} — {path.parent}"), ready=not gone)
        if menu.isEmpty():
            menu.addAction(QCoreApplication.translate("FileMenus", "None yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("FileMenus", "Forget them")).triggered.connect(self._forget)

    def _add(self, menu: QMenu, path: Path, text: str, *, ready: bool = True) -> None:
        action = menu.addAction(legible(text).replace("&", "&&"))
        action.setEnabled(ready)
        action.triggered.connect(lambda: self._open(path))

    def _forget(self) -> None:
        self._settings.clear_recent()
