"""The map as screen readers see it: a list of the cards in view and the selected one."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import isValid

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing.picture import PlacedCard
from debatemap.drawing.spatial_index import index_of, meet

Spoken = Callable[[str], str]

_canvases: dict[int, "_Exposed"] = {}
"""By the canvas's id. Qt owns interfaces but Python makes them: each is kept here until Qt has let go of it."""


def expose(canvas: MapCanvas, spoken: Spoken) -> None:
    """Let screen readers walk the cards of a canvas; `spoken` says what is to be read of a claim, by its id."""
    if not _canvases:
        QAccessible.installFactory(_made)
    key = id(canvas)
    _forget_plain(canvas)
    _canvases[key] = _Exposed(canvas, spoken)
    canvas.destroyed.connect(partial(_end, key))


def _forget_plain(canvas: MapCanvas) -> None:
    """Let Qt forget what it made of the canvas itself, if a screen reader was there before the map."""
    if QAccessible.isActive():
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(canvas)))


def _made(_kind: str, thing: QObject | None) -> QAccessibleInterface | None:
    exposed = _canvases.get(id(thing))
    return exposed.whole() if exposed and isinstance(thing, MapCanvas) else None


def _end(key: int) -> None:
    exposed = _canvases.pop(key, None)
    if exposed:
        exposed.end()


class _Exposed:
    """What is told of one canvas: its own interface, and one for each card that was ever asked for."""

    def __init__(self, canvas: MapCanvas, spoken: Spoken) -> None:
        self.canvas = canvas
        self.spoken = spoken
        self._whole: _AccessibleMap | None = None
        self._cards: dict[str, tuple[_AccessibleCard, int]] = {}
        self._seen: tuple[object, list[str]] = (None, [])
        canvas.claim_selected.connect(self._tell)
        self._application = cast("QApplication", QApplication.instance())
        self._application.focusChanged.connect(self._focus_moved)
        canvas.picture_replaced.connect(self._drop_gone)

    def whole(self) -> QAccessibleInterface:
        """Return the interface of the canvas, anew if Qt has deleted it."""
        if self._whole is None or not isValid(self._whole):
            self._whole = _AccessibleMap(self)
        return self._whole

    def claims(self) -> list[str]:
        """Return the claims whose cards are in view, row by row, and the selected one."""
        canvas, picture = self.canvas, self.canvas.picture
        if picture is None:
            return []
        area, selected = canvas.visible_area(), canvas.selected
        key = (id(picture), area, selected)
        if self._seen[0] != key:
            cards = sorted(index_of(picture).cards_in(area), key=lambda card: (card.y, card.x))
            claims = [card.face.claim for card in cards]
            if selected and selected not in claims:
                claims.append(selected)
            self._seen = (key, claims)
        return self._seen[1]

    def card(self, claim: str) -> "_AccessibleCard":
        """Return the interface of a claim's card, always the same as long as the card is there."""
        known = self._cards.get(claim)
        if known and isValid(known[0]):
            return known[0]
        made = _AccessibleCard(self, claim)
        self._cards[claim] = (made, QAccessible.registerAccessibleInterface(made))
        return made

    def placed(self, claim: str) -> PlacedCard | None:
        """Return a claim's card, None where it is gone."""
        picture = self.canvas.picture if isValid(self.canvas) else None
        return picture.card_of.get(claim) if picture else None

    def end(self) -> None:
        """Let Qt delete the interfaces of all cards."""
        self._application.focusChanged.disconnect(self._focus_moved)
        for _card, number in self._cards.values():
            QAccessible.deleteAccessibleInterface(number)
        self._cards.clear()

    def _tell(self, claim: str) -> None:
        """Tell that the focus is on a card, or on the map as a whole, while it is there at all."""
        if QAccessible.isActive() and self.canvas.hasFocus():
            event = QAccessibleEvent(self.canvas, QAccessible.Event.Focus)
            if claim in self.claims():
                event.setChild(self.claims().index(claim))
            QAccessible.updateAccessibility(event)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is self.canvas and QAccessible.isActive():
            # Only after Qt has told that the focus is on the map: what is told last is what is read.
            QTimer.singleShot(0, self._tell_selected)

    def _tell_selected(self) -> None:
        if isValid(self.canvas) and self.canvas.selected:
            self._tell(self.canvas.selected)

    def _drop_gone(self) -> None:
        self._seen = (None, [])
        for claim in [claim for claim in self._cards if self.placed(claim) is None]:
            card, number = self._cards.pop(claim)
            # Held by name until Qt has deleted it: freed by Python first, it would be deleted twice.
            QAccessible.deleteAccessibleInterface(number)
            del card


class _AccessibleMap(QAccessibleWidget):
    """The canvas: a list of cards, of which the selected one has the focus."""

    def __init__(self, exposed: _Exposed) -> None:
        super().__init__(exposed.canvas, QAccessible.Role.List)
        self._exposed = exposed

    def childCount(self) -> int:
        return len(self._exposed.claims())

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        claims = self._exposed.claims()
        return self._exposed.card(claims[index]) if 0 <= index < len(claims) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        claims = self._exposed.claims()
        claim = child.claim if isinstance(child, _AccessibleCard) else None
        return claims.index(claim) if claim in claims else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        place = QPoint(x, y)
        if not self.rect().contains(place):
            return None
        under = (self._exposed.card(claim) for claim in self._exposed.claims())
        return next((card for card in under if card.rect().contains(place)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        canvas = self._exposed.canvas
        return self._exposed.card(canvas.selected) if canvas.selected and canvas.hasFocus() else None


class _AccessibleCard(QAccessibleInterface):
    """One card: its words, its place on the screen, whether it is selected and open."""

    def __init__(self, exposed: _Exposed, claim: str) -> None:
        super().__init__()
        self._exposed = exposed
        self.claim = claim

    def isValid(self) -> bool:
        return self._exposed.placed(self.claim) is not None

    def object(self) -> QObject | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def window(self) -> QWindow | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._exposed.canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._exposed.canvas)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        canvas, place = self._exposed.canvas, self._exposed.canvas.place_of(self.claim)
        if place is None:
            return QRect()
        corner, far = canvas.mapFromScene(place.x, place.y), canvas.mapFromScene(place.right, place.bottom)
        return QRect(canvas.viewport().mapToGlobal(corner), canvas.viewport().mapToGlobal(far))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        return self._exposed.spoken(self.claim) if kind is QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Change nothing: a map is only read."""

    def state(self) -> QAccessible.State:
        state, canvas, card = QAccessible.State(), self._exposed.canvas, self._exposed.placed(self.claim)
        if card is None:
            state.invalid = True
            return state
        selected = canvas.selected == self.claim
        state.selectable = state.focusable = state.readOnly = True
        state.selected = selected
        state.focused = selected and canvas.hasFocus()
        state.expanded = card.face.expanded
        state.offscreen = not meet(card.rect, canvas.visible_area())
        state.invisible = not canvas.isVisible()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None
