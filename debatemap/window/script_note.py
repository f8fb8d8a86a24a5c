"""Says which script of a map no font on this machine can write, instead of boxes without a word."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from debatemap.drawing.missing_scripts import missing_in, missing_note
from debatemap.window.desk import Desk
from debatemap.window.strip import Strip


class ScriptNote(QObject):
    """Looks through each map beside the window, and tells in the strip if nothing worse is told there."""

    def __init__(self, desk: Desk, strip: Strip) -> None:
        super().__init__(desk)
        self._desk = desk
        self._strip = strip
        self._path: Path | None = None
        self._told: frozenset[str] = frozenset()
        desk.document_changed.connect(self._look)

    def _look(self) -> None:
        document = self._desk.document
        if document is None or document.path != self._path:
            self._path, self._told = document and document.path, frozenset()
        if document is None:
            return
        debate = document.map

        def told(missing: dict[str, str]) -> None:
            if self._desk.document is document:
                self._tell(missing)

        self._desk.jobs.run("", lambda _cancelled: missing_in(debate), told)

    def _tell(self, missing: Mapping[str, str]) -> None:
        """Tell once of every letter of a map, not again each time its file is read."""
        letters = frozenset("".join(missing.values()))
        if letters <= self._told:
            self._told = letters
            return
        if self._strip.text:
            return
        self._told = letters
        self._strip.tell(missing_note(missing))
