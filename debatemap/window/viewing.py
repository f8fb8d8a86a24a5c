"""The map in the middle: shows the pictures of the session, and how large, and the menus on it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from debatemap.canvas.camera import Camera, fitting_scale
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink
from debatemap.window.action_set import ActionSet
from debatemap.window.action_spec import Needs
from debatemap.window.actions.zoom import ZOOM_LEVELS
from debatemap.window.desk import Desk
from debatemap.window.menus import context_menu
from debatemap.window.places import Place, place_at
from debatemap.window.session import MapSession, Turn
from debatemap.window.spoken_map import let_speak

_ZOOM = 1.25
_USUAL_ASPECT = 1.6
_NEAR = 1.5
"""The scale of a card that is brought near, unless it is too large for that."""


class Viewing(QObject):
    """`picture_shown` tells that the canvas shows another picture."""

    picture_shown = Signal()

    def __init__(self, window: QWidget, session: MapSession, desk: Desk, canvas: MapCanvas) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._desk = desk
        self._canvas = canvas
        self._closed: Place | None = None
        self._arrived: Camera | None = None
        canvas.setBackgroundBrush(QColor(desk.theme.colour(Ink.CANVAS)))
        canvas.set_words(session.text_of, session.note_of)
        let_speak(canvas, session)
        canvas.expansion_asked.connect(session.toggle)
        session.picture_changed.connect(self._show_picture)
        session.card_opened.connect(self._read_card)
        desk.theme_changed.connect(lambda: session.set_theme(desk.theme))

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the actions on the view do, by their ids."""
        canvas, session = self._canvas, self._session
        return {
            "fit": canvas.fit,
            "actual-size": canvas.actual_size,
            "zoom-in": lambda: canvas.zoom_by(_ZOOM),
            "zoom-out": lambda: canvas.zoom_by(1 / _ZOOM),
            "zoom-claim": self._show_selected_near,
            **{f"zoom-{percent}": self._zoomer(percent / 100) for percent in ZOOM_LEVELS},
            "expand": self._toggle_selected,
            "expand-all": lambda: session.expand_all(canvas.selected),
            "collapse-all": lambda: session.collapse_all(canvas.selected),
        }

    def present(self) -> set[Needs]:
        """Return whether the selected card has more to show than it does, or less."""
        return {Needs.MORE} if self._session.opens(self._canvas.selected) else set()

    def show_menus(self, actions: ActionSet) -> None:
        """Offer these actions in the menus on the map, and on its claims wherever they are named."""

        def show_menu(claim: str, place: QPoint) -> None:
            if claim and claim != self._desk.claim:
                self._desk.claim_asked.emit(claim)
            if claim and claim != self._desk.claim:  # it is selected with the next picture only, in which it will be
                self._desk.claim_changed.connect(lambda: pop_up(claim, place), Qt.ConnectionType.SingleShotConnection)
            else:
                pop_up(claim, place)

        def pop_up(claim: str, place: QPoint) -> None:
            if claim and claim != self._desk.claim:
                return
            menu = context_menu(self._window, actions, on_claim=bool(claim))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

        self._canvas.context_menu_asked.connect(show_menu)
        # Going to a claim may end the life of what asks for its menu: a line of the page that is written anew.
        self._desk.claim_menu_asked.connect(show_menu, Qt.ConnectionType.QueuedConnection)

    def _show_picture(self, picture: Picture, turn: Turn) -> None:
        canvas, again = self._canvas, turn.fit or (turn.anew and self._canvas.fitted)
        closed, left = self._place_of_closed(turn.hold), canvas.heading
        canvas.show_picture(picture, hold=turn.hold, animate=turn.animate, fit=again)
        self._look_as_before(turn.hold, left)
        if closed:
            self._closed, self._arrived = closed, canvas.heading
        self._desk.show_claim(self._canvas.selected)
        self.picture_shown.emit()

    def _place_of_closed(self, claim: str | None) -> Place | None:
        """Return how a card is seen that is about to be opened; None for any other."""
        canvas = self._canvas
        card = canvas.picture.card_of.get(claim) if canvas.picture and claim else None
        if card is None or card.face.expanded or card.face.claim not in self._session.expanded:
            return None
        return place_at(claim, self._session.part, canvas.heading, card.rect, fitted=canvas.fitted)

    def _read_card(self, claim: str) -> None:
        """Come nearer to a card that was opened, if it can't be read."""
        self._canvas.make_legible(claim)
        self._arrived = self._canvas.heading

    def _look_as_before(self, claim: str | None, left: Camera) -> None:
        """Where a card was closed, look as before it was opened, unless the reader has moved meanwhile."""
        before, canvas = self._closed, self._canvas
        if before is None or claim != before.claim or claim in self._session.expanded:
            return
        self._closed = None
        if self._arrived != left or before.part != self._session.part:
            return
        if before.fitted:
            canvas.fit()
        else:
            canvas.look(before.camera_for(canvas.settled_place_of(claim)))

    def _zoomer(self, scale: float) -> Callable[[], None]:
        return lambda: self._canvas.zoom_to(scale)

    def _show_selected_near(self) -> None:
        canvas = self._canvas
        place = canvas.place_of(canvas.selected) if canvas.selected else None
        if place:
            canvas.look(Camera(place.centre, min(_NEAR, fitting_scale(place, canvas.size_in_px))))

    def _toggle_selected(self) -> None:
        if self._canvas.selected:
            self._session.toggle(self._canvas.selected)


def aspect_of(canvas: QWidget) -> float:
    """Return the width ÷ height that a drawing should have to fill the map's part of the window."""
    size = canvas.size()
    return size.width() / size.height() if canvas.isVisible() and size.height() > 0 else _USUAL_ASPECT
