"""The guided tour: leads the reader from claim to claim, and back to where they were when it ends."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import Document
from debatemap.shown import revealing
from debatemap.touring import Step, tour_of
from debatemap.window.action_spec import Needs
from debatemap.window.desk import Desk
from debatemap.window.places import Place, place_at
from debatemap.window.presentation import Presentation
from debatemap.window.session import MapSession
from debatemap.window.step_camera import step_camera
from debatemap.window.tour_bar import TourBar
from debatemap.window.tour_words import caption
from debatemap.window.travelling import Travelling

_GLIDE_MS = 450
"""A step is often a long way, which the eye has to follow."""
_STILL = 3.0
"""So near to the middle of the view, in px of the screen, the step's card is where the tour put it."""


class Touring(QObject):
    """Goes from step to step; `changed` tells that a tour began or ended."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        canvas: MapCanvas,
        session: MapSession,
        travelling: Travelling,
        bar: TourBar,
        presentation: Presentation,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._canvas = canvas
        self._session = session
        self._travelling = travelling
        self._bar = bar
        self._presentation = presentation
        self._document: Document | None = None
        self._steps: tuple[Step, ...] = ()
        self._index = 0
        self._scale = self._set_scale = 1.0
        self._before: Place | None = None
        self._opened: set[str] = set()
        self._presents_alone = False
        self._awaiting = False
        self._leaving: Place | None = None
        bar.next_asked.connect(self.go_on)
        bar.previous_asked.connect(self.go_back)
        bar.present_asked.connect(self._toggle_presentation)
        bar.end_asked.connect(self.end)
        desk.document_changed.connect(self._document_changed)
        canvas.installEventFilter(self)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions of the tour do, by their ids."""
        return {
            "tour": self.start,
            "present": self._toggle_presentation,
            "tour-next": self.go_on,
            "tour-previous": self.go_back,
            "tour-first": lambda: self._go(0),
            "tour-last": lambda: self._go(len(self._steps) - 1),
            "tour-end": self.end,
        }

    def found(self) -> set[Needs]:
        """Return whether a tour is on."""
        return {Needs.TOUR} if self.on else set()

    @property
    def on(self) -> bool:
        """Whether a tour is on."""
        return bool(self._steps)

    @property
    def claim(self) -> str | None:
        """The claim of the step that the tour is at."""
        return self._steps[self._index].claim if self._steps else None

    def start(self) -> None:
        """Begin the tour; one that is on begins again."""
        document = self._desk.document
        if document is None or not self._canvas.picture:
            return
        if not self.on:
            self._before = self._leaving or self._here()
            self._leaving = None
            self._opened.clear()
            self._scale = self._set_scale = self._canvas.scale
            self._travelling.rest(resting=True)
            self._take(document)
        self._canvas.setFocus()
        self._go(0)
        self.changed.emit()

    def _toggle_presentation(self) -> None:
        self.leave() if self._presentation.on else self.present()

    def go_on(self) -> None:
        """Go to the next step; the last one stays."""
        self._go(self._index + 1)

    def go_back(self) -> None:
        """Go to the step before; the first one stays."""
        self._go(self._index - 1)

    def present(self) -> None:
        """Show the tour to others, beginning it if it is not on."""
        if not self.on:
            self.start()
            self._presents_alone = self.on
        if self.on:
            self._presentation.enter()
            self._canvas.setFocus()
            self._look_soon()

    def leave(self) -> None:
        """Leave the presentation, and with it a tour that was begun only for it; without one, end the tour."""
        if self._presentation.on and not self._presents_alone:
            self._presentation.leave()
            self._set_scale = self._canvas.scale
            self._canvas.setFocus()
            self._look_soon()
        else:
            self.end()

    def end(self) -> None:
        """End the tour: cards that it opened are closed, and the reader is where they were before."""
        self._presentation.leave()
        before, opened = self._before, frozenset(self._opened)
        if not self.on or before is None:
            return
        self._forget()
        claims = self._document.map.claims.keys() if self._document else frozenset[str]()
        part = before.part.among(claims)
        if self._session.show_as(part, self._session.expanded - opened, before.claim):
            self._leaving = before
        else:
            self._return(before)
        self._canvas.setFocus()
        self.changed.emit()

    def arrive(self) -> None:
        """Look at the step, or at what was seen before the tour, now that the picture is there which shows it."""
        if self._leaving:
            self._return(self._leaving)
        elif self.on and self._awaiting:
            self._awaiting = False
            self._look()

    def listen_on(self, window: QWidget) -> None:
        """Let Escape end the tour anywhere in the window where it means nothing else."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the tour that mean something else without it, and keep the card in the middle."""
        if not self.on:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            plain = not event.modifiers()
            key = event.key()
            mine = plain and (key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Space and watched is self._canvas))
            if mine:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self.leave() if key == Qt.Key.Key_Escape else self.go_on()
                return True
        elif event.type() is QEvent.Type.Resize and watched is self._canvas and self._looks_at_step():
            self._look_soon()
        return super().eventFilter(watched, event)

    def _take(self, document: Document) -> None:
        self._document = document
        steps = self._steps = tour_of(document.map, document.graph)
        self._bar.begin(lambda: [caption(document.map, step) for step in steps])

    def _go(self, index: int) -> None:
        if not self._steps or self._document is None:
            return
        self._index = max(0, min(index, len(self._steps) - 1))
        self._bar.tell(self._index)
        self._unfold()
        if not self._awaiting:
            self._look()

    def _unfold(self) -> None:
        """See to it that the step's card is on the map, and open."""
        document, claim = self._document, self._steps[self._index].claim
        if document is None:
            return
        found, expanded = document.map.claims[claim], self._session.expanded
        if claim not in expanded and (found.passages or found.note):
            self._opened.add(claim)
            expanded = expanded | {claim}
        part = revealing(document, self._session.part, claim)
        self._awaiting |= self._session.show_as(part, expanded, claim)

    def _look(self, *, animate: bool = True) -> None:
        """Bring the step's card into the middle, large enough to be read."""
        claim, picture = self.claim, self._canvas.picture
        card = picture.card_of.get(claim) if picture and claim else None
        if card:
            self._canvas.select(claim, reveal=False)
            large = self._presentation.on
            if not large and self._canvas.scale != self._set_scale:
                self._scale = self._canvas.scale
            camera = step_camera(card.rect, self._canvas.size_in_px, self._scale, large=large)
            self._set_scale = camera.scale
            self._canvas.look(camera, animate=animate, milliseconds=_GLIDE_MS)

    def _looks_at_step(self) -> bool:
        """Tell whether the reader has not moved away from the step's card."""
        rect = self._canvas.place_of(self.claim) if self.claim else None
        camera = self._canvas.camera
        return rect is not None and abs(rect.centre.x - camera.centre.x) * camera.scale < _STILL

    def _look_soon(self) -> None:
        """Look at the step anew once the window has found its size."""
        QTimer.singleShot(0, self, lambda: self._look(animate=False))

    def _here(self) -> Place:
        canvas, claim = self._canvas, self._canvas.selected
        card = canvas.settled_place_of(claim)
        return place_at(claim, self._session.part, canvas.camera, card, fitted=canvas.fitted)

    def _return(self, before: Place) -> None:
        """Look as before the tour."""
        self._leaving = None
        claim = before.claim
        self._canvas.select(claim, reveal=False)
        if before.fitted:
            self._canvas.fit()
        else:
            self._canvas.look(before.camera_for(self._canvas.settled_place_of(claim)))
        self._travelling.rest(resting=False)

    def _forget(self) -> None:
        self._steps, self._before = (), None
        self._awaiting = self._presents_alone = False
        self._opened.clear()
        self._bar.hide()

    def _document_changed(self) -> None:
        """Go on at the same step when the same map was read again; another map has no part in the tour."""
        document, earlier, claim = self._desk.document, self._document, self.claim
        if not self.on or claim is None:
            if document is None or (earlier and document.path != earlier.path):
                self._let_go()
            return
        if document is None or earlier is None or document.path != earlier.path or not document.map.claims:
            self._presentation.leave()
            self._forget()
            self._let_go()
            self.changed.emit()
            return
        self._take(document)
        same = [index for index, step in enumerate(self._steps) if step.claim == claim]
        nearest = min(same, key=lambda index: abs(index - self._index), default=self._index)
        if same:
            self._index = nearest
            self._bar.tell(nearest)
        else:
            self._awaiting = True
            self._go(nearest)

    def _let_go(self) -> None:
        self._document = self._leaving = None
        self._travelling.rest(resting=False)
