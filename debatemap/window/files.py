"""Opening, reading anew and closing maps, and telling above the map why one can't be read."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import Document
from debatemap.model import Problem
from debatemap.window.desk import Desk
from debatemap.window.dialogs import ask_for_map
from debatemap.window.problem_list import claim_of, worst_of
from debatemap.window.session import MapSession
from debatemap.window.strip import Strip


class Files(QObject):
    """Carries to the desk what the session reads, and to the strip what it can't."""

    def __init__(self, window: QWidget, session: MapSession, desk: Desk, canvas: MapCanvas, strip: Strip) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._desk = desk
        self._canvas = canvas
        self._strip = strip
        session.document_changed.connect(self._read)
        session.broke.connect(self._broke)
        desk.problem_asked.connect(self._go_to_problem)
        desk.address_asked.connect(_browse)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions on files do, by their ids."""
        return {"open": self.ask, "reload": self._session.reload, "edit": self._edit_map, "close": self.close}

    def open(self, path: Path) -> None:
        """Open a map file."""
        self._session.open(path.absolute())

    def ask(self) -> None:
        """Let the reader say which map to open."""
        document = self._desk.document
        path = ask_for_map(self._window, document.path.parent if document else Path.cwd())
        if path:
            self.open(path)

    def close(self) -> None:
        """Close the map."""
        self._session.close()
        self._strip.hide()
        self._canvas.clear()
        self._desk.show_document(None)

    def _edit_map(self) -> None:
        if self._desk.document:
            _edit(self._desk.document.path)

    def _read(self, document: Document, fresh: bool) -> None:
        self._strip.hide()
        if fresh or not document.map.claims:
            self._canvas.clear()
        self._desk.show_document(document)
        self._desk.settings.add_recent(document.path)
        self._canvas.setFocus()
        if not document.map.claims:
            self._tell_first_problem(document)

    def _broke(self, document: Document) -> None:
        if document.readable:
            self._desk.show_problems(document.problems)
        self._tell_first_problem(document)

    def _tell_first_problem(self, document: Document) -> None:
        if not document.problems:
            self._strip.tell(self.tr("{file} holds no claims.").format(file=document.path.name))
            return
        told, shown = worst_of(document), self._desk.document
        if self._canvas.picture and shown and shown.path == document.path:
            told = self.tr("{problem} The map on the screen is the last good one.").format(problem=told)
        button = self.tr("Open in editor") if document.readable else ""
        self._strip.tell(told, button, lambda: _edit(document.path))

    def _go_to_problem(self, problem: Problem) -> None:
        document, file = self._desk.document, Path(problem.place.file)
        claim = claim_of(problem, document.map) if document and document.path == file else None
        if claim:
            self._desk.claim_asked.emit(claim)
        else:
            _edit(file)


def _browse(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


def _edit(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
