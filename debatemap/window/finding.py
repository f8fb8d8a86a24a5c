"""Finding words in the map: looked for beside the window, lit on the map, listed in the outline, walked by keys."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import Document
from debatemap.search import Filters, SearchIndex
from debatemap.window.desk import Desk
from debatemap.window.find_bar import FindBar
from debatemap.window.found import NOTHING_ASKED, Found
from debatemap.window.jobs import Job


class Finding(QObject):
    """Answers what the bar and the outline ask for; the index is made when something is first looked for in a map."""

    def __init__(self, desk: Desk, canvas: MapCanvas, bar: FindBar) -> None:
        super().__init__(desk)
        self._desk = desk
        self._canvas = canvas
        self._bar = bar
        self._path: Path | None = None
        self._asked = NOTHING_ASKED
        self._step_then = 0
        self._index: SearchIndex | None = None
        self._indexing: Job | None = None
        self._order: dict[str, int] = {}
        desk.document_changed.connect(self._document_changed)
        desk.claim_changed.connect(self._tell_place)
        desk.words_asked.connect(self.look_for)
        desk.filters_asked.connect(self._look_among_elsewhere)
        bar.words_changed.connect(self.look_for)
        bar.filters_changed.connect(self.look_among)
        bar.next_asked.connect(self.go_on)
        bar.previous_asked.connect(self.go_back)
        bar.closed.connect(self.close)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions of finding do, by their ids."""
        return {"find": self.open, "find-next": self.go_on, "find-previous": self.go_back}

    def open(self) -> None:
        """Show the bar, with the words that were looked for last, and look for them."""
        self._reopen()
        self._bar.take_focus()

    def close(self) -> None:
        """Look for nothing any more, and go back to the map."""
        self._bar.hide()
        self._ask(NOTHING_ASKED)
        self._canvas.setFocus()

    def look_for(self, words: str) -> None:
        """Look for words, among the claims that are looked among already."""
        if words != self._asked.words:
            self._ask(Found(words, self._asked.filters))

    def look_among(self, filters: Filters) -> None:
        """Look among other claims for the same words; for none to see all these claims."""
        if filters != self._asked.filters:
            self._bar.show()
            self._ask(Found(self._asked.words, filters))

    def _look_among_elsewhere(self, filters: Filters) -> None:
        """Look among other claims, as a panel asks; where nothing is left to look for, the bar goes again."""
        self.look_among(filters)
        if not self._asked.asked and not self._bar.holds_focus():
            self._bar.hide()

    def go_on(self) -> None:
        """Go to the next claim that was found, after the last to the first."""
        self._walk(1)

    def go_back(self) -> None:
        """Go to the claim that was found before this one, before the first to the last."""
        self._walk(-1)

    # Looking

    def _ask(self, asked: Found) -> None:
        self._asked = asked
        self._step_then = 0
        self._look()

    def _look(self) -> None:
        """Show what is found of what was asked for, as soon as the index is there."""
        asked, index = self._asked, self._index
        if not asked.asked:
            self._show(asked)
        elif index is None:
            self._make_index()
        else:
            claims = index.claims(asked.words, asked.filters)
            self._show(replace(asked, claims=tuple(sorted(claims, key=self._order.__getitem__))))

    def _make_index(self) -> None:
        document = self._desk.document
        if document and self._index is None and (self._indexing is None or self._indexing.over):
            self._indexing = self._desk.jobs.run("", lambda _cancelled: _indexed(document), self._take_index)

    def _take_index(self, made: tuple[SearchIndex, dict[str, int]]) -> None:
        self._indexing = None
        self._index, self._order = made
        if self._desk.document:
            self._bar.show_facets(self._index.facets, self._desk.document.map)
        step = self._step_then
        self._look()
        if step:
            self._step(step)

    def _document_changed(self) -> None:
        """Look for the same in the document as it is now; in another map for nothing."""
        document = self._desk.document
        if self._indexing:
            self._indexing.cancel()
        self._indexing = self._index = None
        if document and document.path == self._path:
            self._look()
            return
        self._path = document.path if document else None
        self._bar.forget()
        self._bar.hide()
        self._ask(NOTHING_ASKED)

    # Showing

    def _show(self, found: Found) -> None:
        self._desk.show_found(found)
        self._canvas.light_hits(found.claims)
        self._bar.show_found(found)
        self._tell_place()

    def _tell_place(self) -> None:
        found, claim = self._desk.found, self._desk.claim
        if claim is None or claim not in found.claims:
            self._bar.tell(len(found.claims))
            return
        hits = self._index.hits_in(claim, found.words) if self._index else ()
        self._bar.tell(len(found.claims), found.claims.index(claim), next(iter(hits), None))

    # From one to the next

    def _reopen(self) -> None:
        """Show the bar, and look for what stands in it if nothing is looked for."""
        self._bar.show()
        self._make_index()
        if not self._asked.asked:
            self._ask(Found(self._bar.words, self._bar.filters))

    def _walk(self, step: int) -> None:
        """Go to another find; where nothing is looked for, look first for what was looked for last."""
        if not self._asked.asked:
            self._reopen()
        if self._index is None:
            self._step_then = step
        else:
            self._step(step)

    def _step(self, step: int) -> None:
        claims, claim = self._desk.found.claims, self._desk.claim
        if not claims:
            return
        if claim in claims:
            number = claims.index(claim) + step
        else:
            here = self._order.get(claim or "", -1)
            later = bisect_left(claims, here, key=self._order.__getitem__)
            number = later if step > 0 else later - 1
        self._desk.claim_asked.emit(claims[number % len(claims)])


def _indexed(document: Document) -> tuple[SearchIndex, dict[str, int]]:
    """Return the index of a document, and the place of each claim in the reading order."""
    order: dict[str, int] = {}
    for number, entry in enumerate(document.graph.outline()):
        order.setdefault(entry.claim, number)
    return SearchIndex(document), order
