"""Going to claims, passages and problems, from wherever the reader asks for them."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import PassageKey
from debatemap.sources import Span
from debatemap.window.desk import Desk
from debatemap.window.panels import Panels
from debatemap.window.parts import Parts
from debatemap.window.problem_list import ProblemList
from debatemap.window.source_contents import source_of
from debatemap.window.source_reader import SourceReader


class Wayfinding(QObject):
    """Keeps the claim that is selected on the map and the one on the desk the same."""

    def __init__(self, desk: Desk, canvas: MapCanvas, panels: Panels, parts: Parts) -> None:
        super().__init__(desk)
        self._desk = desk
        self._canvas = canvas
        self._panels = panels
        self._parts = parts
        desk.claim_asked.connect(self.go_to)
        desk.passage_asked.connect(self.go_to_passage)
        desk.span_asked.connect(self.go_to_span)
        canvas.claim_selected.connect(self._claim_selected)
        canvas.passage_activated.connect(self._passage_clicked)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions that go somewhere do, by their ids."""
        return {
            "go-reading": self._to_reading,
            "go-outline": lambda: self._panels.go("outline"),
            "go-map": self._to_map,
            "go-source": self._to_source,
            "next-passage": lambda: self._step_passage(1),
            "previous-passage": lambda: self._step_passage(-1),
            "next-problem": self._next_problem,
        }

    def go_to(self, claim: str) -> None:
        """Select a claim and bring it into view, from where it is hidden too."""
        self._parts.reveal(claim, lambda: self._canvas.select(claim))

    def go_to_passage(self, passage: PassageKey) -> None:
        """Go to a passage's claim, of a passage at a relation to its first premise, and read the passage."""
        claim = self._claim_of(passage)

        def read() -> None:
            self._canvas.select(claim)
            self._follow(passage)

        if claim:
            self._parts.reveal(claim, read)

    def go_to_span(self, source: str, span: Span | None) -> None:
        """Go to a stretch of a source's text, or to its beginning."""
        self._panels.go("source")
        cast("SourceReader", self._panels.content("source")).show_span(source, span)

    def _to_map(self) -> None:
        """Go to the map; from there to the whole of it."""
        if self._canvas.hasFocus():
            self._parts.leave()
        else:
            self._canvas.setFocus()

    def _claim_selected(self, claim: str) -> None:
        self._desk.show_claim(claim or None)

    def _claim_of(self, passage: PassageKey) -> str | None:
        document = self._desk.document
        if document is None or not passage.of_relation:
            return passage.owner
        relation = document.map.relations.get(passage.owner)
        return relation.premises[0] if relation else None

    def _passage_clicked(self, claim: str, index: int) -> None:
        self._follow(PassageKey(claim, index))

    def _follow(self, passage: PassageKey) -> None:
        """Read a passage, also at its place in the source."""
        if self._desk.document and source_of(self._desk.document, passage):
            self._panels.show("source")
        self._read(passage)

    def _to_reading(self) -> None:
        """Go to the reading pane; from there on to the source of the passage that is read."""
        pane = self._panels.content("reading")
        focused = QApplication.focusWidget()
        if focused and (focused is pane or pane.isAncestorOf(focused)) and self._passage_with_source():
            self._to_source()
        else:
            self._panels.go("reading")

    def _to_source(self) -> None:
        """Go to the source, to the passage that is read or the first one of the claim."""
        passage = self._passage_with_source()
        if passage:
            self._follow(passage)
        self._panels.go("source")

    def _passage_with_source(self) -> PassageKey | None:
        document, claim = self._desk.document, self._desk.claim
        if document is None or claim is None:
            return None
        own = [PassageKey(claim, index) for index in range(len(document.map.claims[claim].passages))]
        last = [self._desk.passage] if self._desk.passage else []
        return next((key for key in (*last, *own) if source_of(document, key)), None)

    def _read(self, passage: PassageKey) -> None:
        self._panels.show("reading")
        self._desk.show_passage(passage)

    def _step_passage(self, step: int) -> None:
        """Read the next passage of the claim, or the one before."""
        claim, document, last = self._desk.claim, self._desk.document, self._desk.passage
        if claim and document:
            count = len(document.map.claims[claim].passages)
            first = 0 if step > 0 else count - 1
            known = last is not None and not last.of_relation
            self._read(PassageKey(claim, (last.index + step) % count if last and known else first))

    def _next_problem(self) -> None:
        self._panels.go("problems")
        cast("ProblemList", self._panels.content("problems")).go_on()
