"""The map that is open: which cards are expanded, in which theme, and the picture that follows from it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from debatemap.document import Document, open_document
from debatemap.drawing.theme import Theme
from debatemap.window.arranging import Arranged, arrange, recolour
from debatemap.window.jobs import Job, Jobs
from debatemap.window.sparing import Sparing

AT_ONCE = 1000
"""So many cards take another theme within a moment; more of them beside the window."""


class MapSession(QObject):
    """Opens, reloads and expands; answers by signals, and drops every answer that comes too late.

    `document_changed(Document, fresh)`: another map is open (fresh), or its file was read again.
    `broke(Document)`: a file can't be read, or holds no claim any more: its problems say why; the last map stays.
    `picture_changed(Picture, hold, animate)`: the card of the claim `hold`, if any, is to keep its place on the screen.
    `card_opened(claim)`: the picture that was just shown has the passages of one card, which the reader wants to read.
    """

    document_changed = Signal(object, bool)
    broke = Signal(object)
    picture_changed = Signal(object, object, bool)
    card_opened = Signal(str)

    def __init__(self, jobs: Jobs, theme: Theme, aspect: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._aspect = aspect
        self._document: Document | None = None
        self._expanded: frozenset[str] = frozenset()
        self._arranged: Arranged | None = None
        self._sparing = Sparing()
        self._opening: Job | None = None
        self._arranging: Job | None = None

    @property
    def document(self) -> Document | None:
        """The map on the screen."""
        return self._document

    @property
    def expanded(self) -> frozenset[str]:
        """The claims whose passages are shown in their cards."""
        return self._expanded

    def open(self, path: Path) -> None:
        """Open another map."""
        self._read(path, fresh=True)

    def reload(self) -> None:
        """Read the map's file again."""
        if self._document:
            self._read(self._document.path, fresh=False)

    def close(self) -> None:
        """Let go of the map."""
        self._call_off()
        self._sparing.end()
        self._document = self._arranged = None
        self._expanded = frozenset()

    def toggle(self, claim: str) -> None:
        """Expand a claim's card where it stands, or collapse it; one that has nothing more to show stays as it is."""
        found = self._document.map.claims.get(claim) if self._document else None
        if found and (found.passages or found.note or claim in self._expanded):
            self._expand(self._expanded ^ {claim}, hold=claim, read=claim not in self._expanded)

    def expand_all(self, hold: str | None) -> None:
        """Expand every card that has something to show."""
        if self._document:
            claims = self._document.map.claims.values()
            self._expand(frozenset(claim.id for claim in claims if claim.passages or claim.note), hold)

    def collapse_all(self, hold: str | None) -> None:
        """Collapse every card."""
        self._expand(frozenset(), hold)

    def set_theme(self, theme: Theme) -> None:
        """Draw the same map in other colours."""
        self._theme = theme
        if self._arranging and self._document:
            self._arrange(self._document, hold=None, animate=False)
        elif self._arranged and len(self._arranged.picture.cards) <= AT_ONCE:
            self._show(self._arranged.in_theme(theme), hold=None, animate=False)
        elif self._arranged:
            self._arranging = recolour(
                self._jobs, self._arranged, theme, lambda arranged: self._show(arranged, hold=None, animate=False)
            )

    def text_of(self, claim: str) -> str:
        """Return the whole text of a claim, empty for one that is not there."""
        found = self._document.map.claims.get(claim) if self._document else None
        return found.text if found else ""

    def note_of(self, relation: str) -> str:
        """Return the note of a relation, empty where there is none."""
        found = self._document.map.relations.get(relation) if self._document else None
        return (found.note or "") if found else ""

    def _expand(self, expanded: frozenset[str], hold: str | None, *, read: bool = False) -> None:
        if self._document and expanded != self._expanded:
            self._expanded = expanded
            self._arrange(self._document, hold, animate=True, read=read)

    def _read(self, path: Path, *, fresh: bool) -> None:
        self._call_off()
        label = self.tr("Opening {name}…").format(name=path.name)
        earlier = None if fresh else self._document
        self._opening = self._jobs.run(
            label,
            lambda cancelled: open_document(path, cancelled, earlier),
            lambda document: self._arrived(document, fresh),
        )

    def _arrived(self, document: Document, fresh: bool) -> None:
        self._opening = None
        if not document.readable or (not fresh and not document.map.claims):
            self.broke.emit(document)
            return
        if fresh:
            self._expanded = frozenset()
            self._arranged = None
        self._sparing.end()
        self._sparing.begin(len(document.map.claims))
        self._document = document
        self._expanded &= document.map.claims.keys()
        self.document_changed.emit(document, fresh)
        if document.map.claims:
            self._arrange(document, hold=None, animate=not fresh)

    def _arrange(self, document: Document, hold: str | None, *, animate: bool, read: bool = False) -> None:
        if self._arranging:
            self._arranging.cancel()
        keep = self._arranged.result.plan if self._arranged else None
        self._arranging = arrange(
            self._jobs,
            document,
            self._expanded,
            self._theme,
            self._aspect(),
            lambda arranged: self._show(arranged, hold, animate=animate, read=read),
            keep=keep,
        )

    def _show(self, arranged: Arranged, hold: str | None, *, animate: bool, read: bool = False) -> None:
        self._arranging = None
        self._arranged = arranged
        self._sparing.begin(len(arranged.document.map.claims))
        self.picture_changed.emit(arranged.picture, hold, animate)
        if read and hold:
            self.card_opened.emit(hold)

    def _call_off(self) -> None:
        for job in (self._opening, self._arranging):
            if job:
                job.cancel()
        self._opening = self._arranging = None
