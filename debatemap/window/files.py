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
from debatemap.window.editors import edit, reveal
from debatemap.window.problem_list import cause, claim_of, worst_of
from debatemap.window.reloading import changed_claims, files_of, line_of
from debatemap.window.session import MapSession
from debatemap.window.strip import Strip
from debatemap.window.watching import Watching


class Files(QObject):
    """Carries to the desk what the session reads, and to the strip what it can't."""

    def __init__(self, window: QWidget, session: MapSession, desk: Desk, canvas: MapCanvas, strip: Strip) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._desk = desk
        self._canvas = canvas
        self._strip = strip
        self._watching = Watching(desk.jobs, self)
        self._file: Path | None = None
        self._changed: frozenset[str] = frozenset()
        self._watching.changed.connect(self._read_again)
        session.document_changed.connect(self._read)
        session.picture_changed.connect(self._show_changes)
        session.broke.connect(self._broke)
        desk.problem_asked.connect(self._go_to_problem)
        desk.line_asked.connect(_edit_at)
        desk.address_asked.connect(_browse)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions on files do, by their ids."""
        return {
            "reload": self._session.reload,
            "edit": self._edit_map,
            "reveal": self._reveal_map,
            "close": self.close,
        }

    def open(self, path: Path) -> None:
        """Open a map file."""
        self._session.open(path.absolute())

    @property
    def path(self) -> Path | None:
        """The file of the map that is shown, or about to be; None while there is none."""
        document = self._desk.document
        return self._session.reading or (document.path if document else self._file)

    def ask(self, then: Callable[[Path], None]) -> None:
        """Let the reader say which map to open."""
        document = self._desk.document
        ask_for_map(self._window, document.path.parent if document else Path.cwd(), then)

    def close(self) -> None:
        """Close the map."""
        self._file = None
        self._session.close()
        self._watching.stop()
        self._strip.hide()
        self._canvas.veil(veiled=False)
        self._canvas.clear()
        self._desk.show_document(None)

    def end(self) -> None:
        """Look after no file and no map any more, for the end of the window."""
        self._watching.stop()
        self._session.end()

    def _edit_map(self) -> None:
        """Open the map's file in an editor, at the claim that is selected."""
        document, claim = self._desk.document, self._desk.claim
        if document:
            edit(document.path, document.places.of("claims", claim).line if claim else 1)

    def show_in_folder(self, file: Path) -> None:
        """Show a file in the file manager."""
        reveal(file, self)

    def _reveal_map(self) -> None:
        if self._desk.document:
            self.show_in_folder(self._desk.document.path)

    def _read(self, document: Document, fresh: bool) -> None:
        before = None if fresh else self._desk.document
        self._changed = changed_claims(before.map, document.map) if before else frozenset()
        self._strip.hide()
        self._canvas.veil(veiled=False)
        if fresh or not document.map.claims:
            self._canvas.clear()
        self._desk.show_document(document)
        self._watch(document)
        if fresh:
            self._desk.settings.add_recent(document.path)
            self._canvas.setFocus()
        if not document.map.claims:
            self._tell_first_problem(document)

    def _broke(self, document: Document) -> None:
        shown = self._desk.document
        if document.readable or (shown and shown.path == document.path):
            self._desk.show_problems(document.problems)
        if shown is None:
            self._watch(document)
        elif shown.path == document.path:
            self._canvas.veil(veiled=True)
            self._watch(document, shown)
        self._tell_first_problem(document)

    def _watch(self, document: Document, *earlier: Document) -> None:
        """Watch the files of a document, and those that an earlier, good one was read from."""
        self._file = document.path
        files = (file for one in (document, *earlier) for file in files_of(one))
        self._watching.watch(files, self._session.read_since)

    def _read_again(self) -> None:
        """Read the file that is watched, which may be one that could not be opened so far, unless one is being read."""
        if self._session.reading or self._file is None:
            return
        if self._desk.document:
            self._session.reload()
        else:
            self._session.open(self._file)

    def _show_changes(self) -> None:
        if self._changed:
            self._canvas.glow(self._changed)
            self._changed = frozenset()

    def _tell_first_problem(self, document: Document) -> None:
        if not document.problems:
            self._strip.tell(self.tr("{file} holds no claims.").format(file=document.path.name))
            return
        told, shown = worst_of(document), self._desk.document
        if self._canvas.picture and shown and shown.path == document.path:
            told = self.tr("{problem} The map on the screen is the last good one.").format(problem=told)
        button = self.tr("Open in editor") if document.readable else ""
        self._strip.tell(told, button, lambda: _edit_at(cause(document.problems)))
        if document.readable:
            self._quote_line(document, told)

    def _quote_line(self, document: Document, told: str) -> None:
        """Show the line that is told of, once it is read, unless something else is told by then."""
        path, number = document.path, cause(document.problems).place.line

        def quote(line: str) -> None:
            if self._strip.text == told:
                self._strip.quote(number, line)

        self._desk.jobs.run("", lambda _cancelled: line_of(path, number), quote)

    def _go_to_problem(self, problem: Problem) -> None:
        document, file = self._desk.document, Path(problem.place.file)
        claim = claim_of(problem, document.map) if document and document.path == file else None
        if claim:
            self._desk.claim_asked.emit(claim)
        else:
            _edit_at(problem)


def _browse(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


def _edit_at(problem: Problem) -> None:
    edit(Path(problem.place.file), problem.place.line)
