"""The map on the screen: what the pointer and the keys do with it, and the signals that say what the reader wants."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from debatemap.canvas.camera import LEGIBLE
from debatemap.canvas.directions import Direction, next_claim, thesis
from debatemap.canvas.focus_frame import LINE, FocusFrame
from debatemap.canvas.lighting import along_relation, around_claim, selection_ring, together
from debatemap.canvas.overlay import NOTHING, Lights, Overlay
from debatemap.canvas.picture_view import PictureView
from debatemap.canvas.pointing import OnBadge, OnCard, OnPassage, OnRelation, OnStub, Pointed, ends, pointed
from debatemap.canvas.tips import Words, as_tooltip, shown_text, tip
from debatemap.drawing.detail import Detail, detail_at, reading_scale
from debatemap.drawing.picture import PlacedRelation
from debatemap.drawing.spatial_index import index_of
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Point

_KEY_FACTOR = 1.25
_PAGE = 0.8
_ARROWS = {
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Home: Direction.HOME,
}
_EXPANDING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAGES = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class MapCanvas(PictureView):
    """Shows a Picture and lets the reader move about in it; knows claims by their ids only."""

    claim_selected = Signal(str)
    """A claim was selected; "" for none."""
    expansion_asked = Signal(str)
    """The claim's card is to be opened, or closed if it is open."""
    unfolding_asked = Signal(str)
    """What is folded below the claim is to be seen again."""
    passage_activated = Signal(str, int)
    """The passage of that number of a claim was clicked."""
    relation_activated = Signal(str)
    """A relation was followed to one of its ends."""
    relation_menu_asked = Signal(str, QPoint)
    """A menu is wanted for a relation at a point of the screen."""
    context_menu_asked = Signal(str, QPoint)
    """A menu is wanted for a claim ("" for the map itself) at a point of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected: str | None = None
        self._came_from: str | None = None
        self._followed: PlacedRelation | None = None
        self._hover: Pointed = None
        self._click_acted = False
        self._by_key = False
        self._words = Words()
        self._hover_lights, self._selection_lights = Overlay(1), Overlay(2)
        self.scene().addItem(self._hover_lights)
        self.scene().addItem(self._selection_lights)
        self._focus_frame = FocusFrame(self)
        self.setViewportMargins(LINE, LINE, LINE, LINE)
        self._retranslate()
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Map"))

    # Selection

    @property
    def selected(self) -> str | None:
        """The id of the selected claim."""
        return self._selected

    def select(self, claim: str | None, *, reveal: bool = True) -> None:
        """Select a claim, or none; with `reveal`, bring it into view if it is not wholly seen or not legible."""
        self._select(claim, None, reveal=reveal)

    def make_legible(self, claim: str) -> None:
        """Come nearer to a card that is too small to be read; the others stay as near as they are."""
        card = self._picture.card_of.get(claim) if self._picture else None
        if card and self._heading.scale < LEGIBLE:
            self.reveal(card.rect)

    def actual_size(self) -> None:
        """Show the map at 100 %, and the selected card whole if it is in view."""
        super().actual_size()
        card = self._picture.card_of.get(self._selected) if self._picture and self._selected else None
        if card and self._zoom_anchor() == card.rect.centre:
            self.reveal(card.rect)

    def go(self, direction: Direction) -> None:
        """Select the claim that an arrow key leads to and bring it into view."""
        if self._picture and self.kinship:
            claim = next_claim(self._picture, self.kinship, self._selected, direction, self._came_from)
            if claim:
                self.select(claim)

    def follow(self, relation: str, place: Point, *, near: bool = False) -> None:
        """Go to the far or the near end of a relation, as seen from a scene point on its line, and light it."""
        found = self.kinship.relation.get(relation) if self.kinship else None
        if self.kinship is None or found is None:
            return
        near_end, far_end = ends(self.kinship, found, place)
        self._select(near_end if near else far_end, found, reveal=True)
        self.relation_activated.emit(relation)

    def follow_to(self, relation: str, claim: str) -> None:
        """Go to a claim along a relation, and light that."""
        found = self.kinship.relation.get(relation) if self.kinship else None
        self._select(claim, found, reveal=True)
        self.setFocus()
        if found:
            self.relation_activated.emit(relation)

    def set_words(self, claim: Callable[[str], str], note: Callable[[str], str]) -> None:
        """Say where tooltips find the whole text of a claim and the note of a relation, both by id, "" for none."""
        self._words = Words(claim, note)

    def _select(self, claim: str | None, followed: PlacedRelation | None, *, reveal: bool) -> None:
        if self._picture is None or claim not in self._picture.card_of:
            claim = None
        changed = claim != self._selected
        if changed:
            self._came_from = self._selected
        self._selected, self._followed = claim, followed
        self._light_selection()
        if self._picture and claim and reveal:
            self.reveal(self._picture.card_of[claim].rect)
        if changed:
            self._describe_selection()
            self.claim_selected.emit(claim or "")

    def _describe_selection(self) -> None:
        card = self._picture.card_of.get(self._selected) if self._picture and self._selected else None
        self.setAccessibleDescription(self._words.claim(card.face.claim) or shown_text(card.face) if card else "")

    def _zoom_anchor(self) -> Point:
        card = self._picture.card_of.get(self._selected) if self._picture and self._selected else None
        if card is None:
            return super()._zoom_anchor()
        area, centre = self._heading.area(self.size_in_px), card.rect.centre
        seen = area.x <= centre.x <= area.right and area.y <= centre.y <= area.bottom
        return centre if seen else super()._zoom_anchor()

    # Lights

    @property
    def hover_lights(self) -> Lights:
        """What is lit because the pointer is on it."""
        return self._hover_lights.lights

    @property
    def selection_lights(self) -> Lights:
        """What is lit because it is selected."""
        return self._selection_lights.lights

    def _light_selection(self) -> None:
        lights: list[Lights] = []
        if self._picture and self.kinship and self._followed:
            lights.append(along_relation(self._picture, self.kinship, self._followed, Ink.SELECTION))
        place = self.place_of(self._selected) if self._selected else None
        if self._picture and place:
            lights.append(selection_ring(self._picture, place, focused=self.hasFocus()))
        self._selection_lights.show_lights(together(*lights), self.scale)
        if self._picture:
            ink = Ink.SELECTION if self._by_key and self.hasFocus() and place is None else Ink.CANVAS
            self._focus_frame.show_colour(self._picture.theme.colour(ink))

    def _set_hover(self, target: Pointed) -> None:
        shape = Qt.CursorShape.PointingHandCursor if target else Qt.CursorShape.OpenHandCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)
        before, self._hover = self._hover, target
        if _lit(before) != _lit(target):
            self._hover_lights.show_lights(self._lights_of(target), self.scale)

    def _lights_of(self, target: Pointed) -> Lights:
        if target is None or self._picture is None or self.kinship is None:
            return NOTHING
        if isinstance(target, OnRelation):
            return along_relation(self._picture, self.kinship, target.relation, Ink.HOVER)
        return around_claim(self._picture, self.kinship, target.claim)

    # What happens to the view

    def _picture_changed(self) -> None:
        self._set_hover(None)
        self._followed = None
        if self._selected and (self._picture is None or self._selected not in self._picture.card_of):
            self._came_from = None
            self.select(None)
        self._light_selection()

    def _cards_moved(self) -> None:
        self._light_selection()

    def _camera_moved(self, zoomed: bool) -> None:
        super()._camera_moved(zoomed)
        if zoomed:
            self._hover_lights.rescale(self.scale)
            self._selection_lights.rescale(self.scale)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() in _BY_KEY
        self._light_selection()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light_selection()

    # The pointer

    def _pointed(self, place: QPointF) -> Pointed:
        if self._picture is None or self._glide:
            return None
        return pointed(index_of(self._picture), self._under(place), self.scale, self._detail)

    @property
    def _detail(self) -> Detail:
        ratio = self.devicePixelRatioF()
        return detail_at(reading_scale(self.scale * ratio, ratio))

    def _drag_began(self) -> None:
        self._set_hover(None)
        QToolTip.hideText()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _hovered(self, event: QMouseEvent) -> None:
        self._set_hover(self._pointed(event.position()))

    def _clicked(self, event: QMouseEvent) -> None:
        target = self._pointed(event.position())
        self._click_acted = not isinstance(target, OnCard)
        match target:
            case None:
                self.select(None)
            case OnRelation(relation, place):
                near = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self.follow(relation.id, place, near=near)
            case OnCard(claim):
                self.select(claim, reveal=False)
            case OnBadge(claim):
                self.select(claim, reveal=False)
                self.expansion_asked.emit(claim)
            case OnStub(claim):
                self.select(claim, reveal=False)
                self.unfolding_asked.emit(claim)
            case OnPassage(claim, passage):
                self.select(claim, reveal=False)
                self.passage_activated.emit(claim, passage)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        target = self._pointed(event.position())
        if event.button() is Qt.MouseButton.LeftButton and isinstance(target, OnCard) and not self._click_acted:
            self.expansion_asked.emit(target.claim)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.place_of(self._selected) if self._selected else None
            corner = self.mapFromScene(*place.centre) if place else self.viewport().rect().center()
            self.context_menu_asked.emit(self._selected or "", self.viewport().mapToGlobal(corner))
            return
        target = self._pointed(QPointF(event.pos()))
        if isinstance(target, OnRelation):
            self.relation_menu_asked.emit(target.relation.id, event.globalPos())
            return
        claim = target.claim if target else ""
        if claim:
            self.select(claim, reveal=False)
        self.context_menu_asked.emit(claim, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), as_tooltip(self.tooltip_at(QPointF(event.pos()))), self.viewport())
            return True
        return super().viewportEvent(event)

    def tooltip_at(self, place: QPointF) -> str:
        """Return the plain text of the tooltip at a point of the view, empty for none."""
        if self._picture is None or self.kinship is None:
            return ""
        legible = self._detail is not Detail.FAR
        return tip(self._picture, self.kinship, self._pointed(place), self._words, legible=legible)

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(not event.modifiers() & ~_PLAIN and self._key(event))

    def _key(self, event: QKeyEvent) -> bool:
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS and not shift:
            self.go(_ARROWS[key])
        elif key in _EXPANDING and not shift:
            self._expand_selected()
        elif key in _PAGES and not shift:
            self.look(self._heading.moved(0, _PAGES[key] * _PAGE * self.viewport().height()))
        else:
            return self._zoom_key(event.text())
        return True

    def _zoom_key(self, sign: str) -> bool:
        match sign:
            case "+" | "=":
                self.zoom_by(_KEY_FACTOR)
            case "-":
                self.zoom_by(1 / _KEY_FACTOR)
            case "0":
                self.fit()
            case "1":
                self.actual_size()
            case _:
                return False
        return True

    def _expand_selected(self) -> None:
        if self._selected:
            self.expansion_asked.emit(self._selected)
        elif self._picture:
            self.select(thesis(self._picture))


def _lit(target: Pointed) -> tuple[str, str] | None:
    """Return what is lit for a target: the same for every part of a card."""
    if target is None:
        return None
    return ("relation", target.relation.id) if isinstance(target, OnRelation) else ("claim", target.claim)
