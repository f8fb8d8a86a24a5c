"""Makes the panel of speakers and the table of who says what, and ties them to the desk."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from debatemap.document import Document
from debatemap.search import EVERYTHING, Filters
from debatemap.window.desk import Desk
from debatemap.window.speaker_panel import SpeakerPanel
from debatemap.window.speaker_stances import Stances, stances_of
from debatemap.window.speaker_table import SpeakerTable, StanceModel


def speaker_panel(desk: Desk) -> SpeakerPanel:
    """Return the list of the speakers of the desk's map; lighting one of them is asked of the search."""
    panel = SpeakerPanel(desk.jobs, desk.theme)

    def show_document() -> None:
        panel.show_document(desk.document)

    def show_found() -> None:
        panel.show_lit(desk.found.filters.speakers)

    def light(speaker: str) -> None:
        desk.filters_asked.emit(Filters(speakers=frozenset({speaker})) if speaker else EVERYTHING)

    show_document()
    show_found()
    desk.document_changed.connect(show_document)
    desk.found_changed.connect(show_found)
    desk.theme_changed.connect(lambda: panel.set_theme(desk.theme))
    panel.light_asked.connect(light)
    panel.table_asked.connect(desk.table_asked)
    return panel


class WhoSaysWhat(QObject):
    """Opens the table of the desk's map, worked out in a worker; while it is open it keeps to the map as it is."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self.table: SpeakerTable | None = None
        desk.table_asked.connect(self.show)
        desk.document_changed.connect(self._document_changed)
        desk.theme_changed.connect(self._document_changed)

    def show(self) -> None:
        """Show the table, made anew."""
        document = self._desk.document
        if document and document.map.speakers:
            self._desk.jobs.run("", lambda _cancelled: _worked_out(document), self._show)

    def _show(self, worked_out: tuple[Document, Stances, tuple[str, ...]]) -> None:
        document, stances, order = worked_out
        if document is not self._desk.document:
            return
        if self.table is None:
            self.table = SpeakerTable(self._window)
            self.table.claim_asked.connect(self._desk.claim_asked)
            self.table.finished.connect(self._forget)
        self.table.view.fill(StanceModel(document, stances, order, self._desk.theme))
        self.table.show()
        self.table.raise_()

    def _document_changed(self) -> None:
        document = self._desk.document
        if self.table and (document is None or not document.map.speakers):
            self.table.close()
        elif self.table:
            self.show()

    def _forget(self) -> None:
        self.table = None


def _worked_out(document: Document) -> tuple[Document, Stances, tuple[str, ...]]:
    """Return the stances of a document's speakers, and its claims in reading order."""
    order = tuple(dict.fromkeys(entry.claim for entry in document.graph.outline()))
    return document, stances_of(document.map), order
