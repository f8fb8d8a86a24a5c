"""Back and forward over the places of the map that the reader has been at."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.window.action_spec import Needs
from debatemap.window.desk import Desk
from debatemap.window.places import Place, Way, place_at
from debatemap.window.session import MapSession

_SIDE_BUTTONS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class Travelling(QObject):
    """Notes every claim that the reader goes to; `changed` tells that there is more or less to go back to."""

    changed = Signal()

    def __init__(self, desk: Desk, canvas: MapCanvas, session: MapSession) -> None:
        super().__init__(desk)
        self._desk = desk
        self._canvas = canvas
        self._session = session
        self._path: Path | None = None
        self._way = Way()
        self._returning: Place | None = None
        self._resting = False
        desk.document_changed.connect(self._document_changed)
        desk.claim_changed.connect(self._claim_changed)
        session.part_changed.connect(self._part_changed)
        canvas.looked_elsewhere.connect(self._note_view)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions of going back and forward do, by their ids."""
        return {"back": self.go_back, "forward": self.go_forward}

    def present(self) -> set[Needs]:
        """Return which ways are open."""
        ways = {
            Needs.BACK: self._way.can_go_back and not self._resting,
            Needs.FORWARD: self._way.can_go_forward and not self._resting,
        }
        return {need for need, is_open in ways.items() if is_open}

    def go_back(self) -> None:
        """Go to the place before this one."""
        self._step(-1)

    def go_forward(self) -> None:
        """Go to the place from which the reader came back."""
        self._step(1)

    def rest(self, *, resting: bool) -> None:
        """Note no places and go to none for now, because something else leads the reader, who will come back here."""
        self._resting = resting
        self.changed.emit()

    def listen_on(self, widget: QWidget) -> None:
        """Go back and forward by the side buttons of the mouse on a widget."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take presses of the side buttons out of the events of a widget."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            step = _SIDE_BUTTONS.get(event.button())
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _document_changed(self) -> None:
        """Begin anew in another map; in the same one forget what is gone."""
        self._returning = None
        document = self._desk.document
        if document and document.path == self._path:
            self._way.forget(frozenset(document.map.claims))
        else:
            self._path = document.path if document else None
            self._way = Way()
        self.changed.emit()

    def _claim_changed(self) -> None:
        if self._desk.claim and not self._returning and not self._resting:
            self._way.go(self._seen())
            self.changed.emit()

    def _part_changed(self) -> None:
        """What was folded or focused is a place to go back from, with the same claim."""
        if not self._returning and not self._resting and self._way.here:
            self._way.go(self._seen())
            self.changed.emit()

    def _note_view(self) -> None:
        """Remember how the place is seen, but not on the way to another one."""
        here, picture = self._way.here, self._canvas.picture
        if self._resting or picture is None:
            return
        claim = self._canvas.selected if self._canvas.selected in picture.card_of else None
        if here is None and claim is None:
            self._way.go(self._seen())
        elif here and not self._returning and here.part == self._session.part:
            hidden = here.claim is not None and here.claim not in picture.card_of
            if here.claim == claim or (claim is None and hidden):
                self._way.look(self._seen())

    def _seen(self) -> Place:
        canvas, claim = self._canvas, self._canvas.selected
        card = canvas.settled_place_of(claim)
        return place_at(claim, self._session.part, canvas.camera, card, fitted=canvas.fitted)

    def _step(self, number: int) -> None:
        place = None if self._resting else self._way.step(number)
        if place is None:
            return
        self._returning = place
        if place.part == self._session.part:
            self.arrive()
        else:
            self._session.show_part(place.part, place.claim, fit=place.fitted)
        self.changed.emit()

    def arrive(self) -> None:
        """Look as it was looked at the place that the reader goes back to, now that its part of the map is shown."""
        place = self._returning
        if place:
            self._canvas.select(place.claim, reveal=False)
            if place.fitted:
                self._canvas.fit()
            else:
                self._canvas.look(place.camera_for(self._canvas.settled_place_of(place.claim)))
            self._returning = None
