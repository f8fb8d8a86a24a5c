"""Going to claims, passages and problems, from wherever the reader asks for them."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QObject

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import PassageKey
from debatemap.window.desk import Desk
from debatemap.window.panels import Panels
from debatemap.window.problem_list import ProblemList


class Wayfinding(QObject):
    """Keeps the claim that is selected on the map and the one on the desk the same."""

    def __init__(self, desk: Desk, canvas: MapCanvas, panels: Panels) -> None:
        super().__init__(desk)
        self._desk = desk
        self._canvas = canvas
        self._panels = panels
        desk.claim_asked.connect(self.go_to)
        desk.passage_asked.connect(self.go_to_passage)
        canvas.claim_selected.connect(self._claim_selected)
        canvas.passage_activated.connect(self._passage_clicked)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions that go somewhere do, by their ids."""
        return {
            "go-reading": lambda: self._panels.go("reading"),
            "go-outline": lambda: self._panels.go("outline"),
            "go-map": self._canvas.setFocus,
            "next-passage": self._next_passage,
            "next-problem": self._next_problem,
        }

    def go_to(self, claim: str) -> None:
        """Select a claim and bring it into view."""
        self._canvas.select(claim)

    def go_to_passage(self, passage: PassageKey) -> None:
        """Go to a passage's claim, of a passage at a relation to its first premise, and read the passage."""
        claim = self._claim_of(passage)
        if claim:
            self._canvas.select(claim)
            self._read(passage)

    def _claim_selected(self, claim: str) -> None:
        self._desk.show_claim(claim or None)

    def _claim_of(self, passage: PassageKey) -> str | None:
        document = self._desk.document
        if document is None or not passage.of_relation:
            return passage.owner
        relation = document.map.relations.get(passage.owner)
        return relation.premises[0] if relation else None

    def _passage_clicked(self, claim: str, index: int) -> None:
        self._read(PassageKey(claim, index))

    def _read(self, passage: PassageKey) -> None:
        self._panels.show("reading")
        self._desk.show_passage(passage)

    def _next_passage(self) -> None:
        claim, document, last = self._desk.claim, self._desk.document, self._desk.passage
        if claim and document:
            before = -1 if last is None or last.of_relation else last.index
            self._read(PassageKey(claim, (before + 1) % len(document.map.claims[claim].passages)))

    def _next_problem(self) -> None:
        self._panels.go("problems")
        cast("ProblemList", self._panels.content("problems")).go_on()
