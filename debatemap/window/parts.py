"""Showing a part of the map: a claim's neighbourhood, folded branches, and the way back to the whole."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from debatemap.canvas.camera import Camera
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.shown import MOST_LEVELS, MOST_STEPS, WHOLE, Part, all_but, count_shown, deeper_than, hides, revealing
from debatemap.window.action_spec import Needs
from debatemap.window.desk import Desk
from debatemap.window.part_bar import PartBar
from debatemap.window.places import Place, place_at
from debatemap.window.session import MapSession
from debatemap.window.wordings import words_of


class Parts(QObject):
    """Carries out what folds and focuses; `changed` tells that another part of the map is to be seen."""

    changed = Signal()

    def __init__(self, session: MapSession, desk: Desk, canvas: MapCanvas, bar: PartBar) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._canvas = canvas
        self._bar = bar
        self._then: Callable[[], None] | None = None
        self._before: Place | None = None
        self._shown = WHOLE
        self._path: Path | None = None
        canvas.unfolding_asked.connect(self._unfold)
        bar.wider_asked.connect(self.widen)
        bar.narrower_asked.connect(self.narrow)
        bar.whole_asked.connect(self.leave)
        session.part_changed.connect(self._tell)
        desk.document_changed.connect(self._document_changed)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions on parts of the map do, by their ids."""
        return {
            "focus": self.focus,
            "focus-less": self.narrow,
            "fold": self._fold_selected,
            "fold-others": self._fold_others,
            **{f"levels-{levels}": self._leveller(levels) for levels in range(1, MOST_LEVELS + 1)},
            "unfold-all": lambda: self._show(replace(self._part, folded=frozenset())),
        }

    def present(self) -> set[Needs]:
        """Return whether there are a neighbourhood and folds."""
        there = {Needs.FOCUS: self._part.focus is not None, Needs.FOLDS: bool(self._part.folded)}
        return {need for need, is_there in there.items() if is_there}

    def focus(self) -> None:
        """Show only what is near the selected claim; what is near it already one step further."""
        claim = self._canvas.selected
        if claim and claim == self._part.focus:
            self.widen()
        elif claim:
            if not self._part.focus and self._shown == self._part:
                canvas = self._canvas
                card = canvas.settled_place_of(claim)
                self._before = place_at(claim, self._part, canvas.heading, card, fitted=canvas.fitted)
            self._show(replace(self._part, focus=claim, steps=1), fit=True)

    def widen(self) -> None:
        """Show one step more around the claim in focus, up to three."""
        if self._part.focus and self._part.steps < MOST_STEPS:
            self._show(replace(self._part, steps=self._part.steps + 1), fit=True)

    def narrow(self) -> None:
        """Show one step less; after the last the whole map."""
        if self._part.steps > 1:
            self._show(replace(self._part, steps=self._part.steps - 1), fit=True)
        else:
            self.leave()

    def leave(self) -> None:
        """Show what is not near the claim in focus again, as near as it was before, and go to the map."""
        if self._part.focus:
            before, self._before = self._before, None
            closer = before if before and not before.fitted else None
            part = replace(self._part, focus=None, steps=1)
            self._session.show_part(part, self._canvas.selected or self._part.focus, refit=closer is None)
            self._then = (lambda: self._return(closer)) if closer else None
        self._canvas.setFocus()

    def _return(self, before: Place) -> None:
        """Look as before the neighbourhood was seen, or as closely at another claim if the reader has gone to one."""
        claim = self._canvas.selected
        card = self._canvas.settled_place_of(claim)
        if card and claim != before.claim:
            self._canvas.look(Camera(card.centre, before.camera.scale))
        elif card or not claim:
            self._canvas.look(before.camera_for(self._canvas.settled_place_of(before.claim)))

    def reveal(self, claim: str, then: Callable[[], None]) -> None:
        """Do `then` when a claim is seen: at once if it is, else with the next picture, in which it will be."""
        document, picture = self._desk.document, self._canvas.picture
        if document is None or claim not in document.map.claims:
            return
        if picture and claim in picture.card_of:
            then()
            return
        self._show(revealing(document, self._part, claim))
        self._then = then

    def arrive(self) -> None:
        """Do what waited for the picture that is shown now."""
        self._shown = self._part
        if self._then:
            then, self._then = self._then, None
            then()

    @property
    def _part(self) -> Part:
        return self._session.part

    def _show(self, part: Part, *, fit: bool = False) -> None:
        self._then = None
        self._session.show_part(part, self._canvas.selected or part.focus, fit=fit)

    def _fold_selected(self) -> None:
        claim, document = self._canvas.selected, self._desk.document
        if claim in self._part.folded:
            self._unfold(claim)
        elif claim and document and hides(document, claim):
            self._show(replace(self._part, folded=self._part.folded | {claim}))

    def _fold_others(self) -> None:
        if self._desk.document:
            claim = self._canvas.selected
            self._show(replace(self._part, folded=all_but(self._desk.document, claim)))

    def _leveller(self, levels: int) -> Callable[[], None]:
        def fold() -> None:
            if self._desk.document:
                folded = deeper_than(self._desk.document, levels)
                self._show(replace(self._part, focus=None, steps=1, folded=folded), fit=True)

        return fold

    def _unfold(self, claim: str) -> None:
        self._show(replace(self._part, folded=self._part.folded - {claim}))

    def _document_changed(self) -> None:
        """Wait for no picture of another map."""
        document = self._desk.document
        path = document.path if document else None
        if path != self._path:
            self._path, self._then, self._before = path, None, None
        self._tell()

    def _tell(self) -> None:
        document, part = self._desk.document, self._part
        if document and part.focus:
            words = words_of(document.map.claims[part.focus])
            self._bar.tell(words, part.steps, count_shown(document, part), len(document.map.claims))
        else:
            self._bar.hide()
        self.changed.emit()
