"""A camera view of one Picture after another: keeps the place, moves the cards, prepares overviews of huge maps."""

from collections.abc import Collection
from time import perf_counter

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QCursor, QResizeEvent
from PySide6.QtWidgets import QWidget

from debatemap.canvas.camera_view import CameraView
from debatemap.canvas.claim_lights import ClaimLights
from debatemap.canvas.glide import Glide, glide_between
from debatemap.canvas.kinship import Kinship
from debatemap.canvas.map_item import MapItem
from debatemap.canvas.motion import Motion
from debatemap.canvas.overview import Overview
from debatemap.canvas.succession import camera_after
from debatemap.drawing.miniature import is_large
from debatemap.drawing.picture import Picture
from debatemap.drawing.remembering import remember_for
from debatemap.drawing.spatial_index import index_of
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Point, Rect

_HURRY_SECONDS = 0.15
"""Changes of the scale that follow each other more quickly than this are one movement."""
_REST_MS = 80
_PAUSE_MS = 2
_SLICE_SECONDS = 0.004
GLOW_MS = 2200
VEIL = 0.55


class PictureView(CameraView):
    """Shows a Picture; what the pointer and the keys do with its claims is for the class built on it."""

    picture_replaced = Signal()
    """Another picture is shown, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._kinship: Kinship | None = None
        self._overview: Overview | None = None
        self._glide: Glide | None = None
        self._part = 1.0
        self._veiled = False
        self._fit_then = False
        self._gliding = Motion(self)
        self._last_zoom = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._sharpen)
        self._map = MapItem()
        self._hits = ClaimLights(0.5, Ink.HIT, self.place_of)
        self._changes = ClaimLights(0.6, Ink.SELECTION, self.place_of)
        self._glowing = Motion(self)
        for item in (self._map, self._hits, self._changes):
            self.scene().addItem(item)

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown, or gliding into place."""
        return self._picture

    @property
    def paintings(self) -> int:
        """How often a part of the map has been painted anew: what only moves above it must not raise this."""
        return self._map.paintings

    @property
    def overview_ready(self) -> bool:
        """Whether all is prepared that makes a huge map quick to paint from far; other maps are ready at once."""
        return self._overview is None or self._overview.ready

    @property
    def kinship(self) -> Kinship | None:
        """The relations of the picture by claim, gathered when first asked for."""
        if self._kinship is None and self._picture is not None:
            self._kinship = Kinship(self._picture)
        return self._kinship

    @property
    def _motions(self) -> tuple[Motion, ...]:
        return (*super()._motions, self._gliding)

    @property
    def hits(self) -> frozenset[str]:
        """The claims whose cards are lit because they were found."""
        return self._hits.claims

    @property
    def glowing(self) -> frozenset[str]:
        """The claims whose cards glow because something has just changed in them."""
        return self._changes.claims

    def light_hits(self, claims: Collection[str]) -> None:
        """Light the cards of these claims, in this picture and all later ones, until others are named."""
        self._hits.light(claims)

    def veil(self, *, veiled: bool) -> None:
        """Let the map be seen faintly, because it is not what its file says now."""
        self._veiled = veiled
        self._draw_veil()

    def glow(self, claims: Collection[str]) -> None:
        """Let the cards of these claims glow for a moment."""
        glowing = frozenset(claims)

        def fade(part: float) -> None:
            self._changes.light(glowing if part < 1 else (), (1 - part) ** (1 / 3))

        self._glowing.run(fade, GLOW_MS)

    def show_picture(
        self, picture: Picture, *, hold: str | None = None, animate: bool = False, fit: bool = False
    ) -> None:
        """Show a picture: the first one fitted, a later one at the same scale in the same place.

        The card of the claim `hold`, or else the card in the middle, stays where it is on the screen. With `animate`
        the cards move from their old places to the new ones. With `fit` the whole map is shown once they are there.
        """
        self._gliding.finish()
        old, self._picture, self._kinship = self._picture, picture, None
        self._show_in_item(picture)
        if old is None:
            self._set_bounds(picture.bounds)
            self.fit(animate=False)
        else:
            self._succeed(old, picture, hold, animate=animate)
            self._fit_then = fit and self._gliding.running
            if fit and not self._fit_then:
                self.fit(animate=animate)
        self._picture_changed()
        self.picture_replaced.emit()

    def clear(self) -> None:
        """Show nothing; the next picture is a first one again."""
        self._gliding.stop()
        self._picture, self._kinship, self._glide = None, None, None
        self._show_in_item(None)
        self._set_bounds(None)
        self._picture_changed()
        self.picture_replaced.emit()

    def place_of(self, claim: str) -> Rect | None:
        """Return where a card is seen just now, in scene px; None where the picture has no such claim."""
        if self._glide and claim in self._glide.actors:
            return self._glide.actors[claim].rect(self._part)
        card = self._picture.card_of.get(claim) if self._picture else None
        return card.rect if card else None

    def settled_place_of(self, claim: str | None) -> Rect | None:
        """Return where a card stands when nothing glides any more, in scene px; None where there is no such card."""
        card = self._picture.card_of.get(claim) if self._picture and claim else None
        return card.rect if card else None

    def _show_in_item(self, picture: Picture | None) -> None:
        if self._overview:
            self._overview.stop()
            self._overview.deleteLater()
            self._overview = None
        if picture:
            remember_for(picture)
        if picture and is_large(picture):
            self._overview = Overview(picture, self)
            self._overview.refined.connect(self._map.paint_again)
            self._overview.start()
        self._map.show_picture(picture, self._overview)
        for lights in (self._hits, self._changes):
            lights.show_picture(picture)
        if picture:
            self.setBackgroundBrush(QColor(picture.theme.colour(Ink.CANVAS)))
            self._draw_veil()

    def _draw_veil(self) -> None:
        colour = QColor(self.backgroundBrush().color())
        colour.setAlphaF(VEIL)
        self.setForegroundBrush(QBrush(colour) if self._veiled else QBrush())

    def _succeed(self, old: Picture, new: Picture, hold: str | None, *, animate: bool) -> None:
        before, size, fitted = self.camera, self.size_in_px, self._fitted and old.bounds == new.bounds
        self._journey.stop()
        wanted = camera_after(old, new, before, size, hold, self._pointer())
        self._set_bounds(new.bounds)
        self._look(wanted, animate=False, fitted=fitted)
        if animate and self.isVisible() and not self._gliding.reduced:
            self._begin_glide(old, new, before.area(size))

    def _begin_glide(self, old: Picture, new: Picture, area: Rect) -> None:
        here = self.visible_area()
        shift = (here.x - area.x, here.y - area.y)
        seen_before = (card.face.claim for card in index_of(old).cards_in(area))
        seen_now = (card.face.claim for card in index_of(new).cards_in(here))
        self._glide, self._part = glide_between(old, new, shift, seen_before, seen_now), 0.0
        if self._glide:
            self._map.begin_glide(self._glide)
            self._gliding.run(self._go_on_gliding)

    def _go_on_gliding(self, part: float) -> None:
        self._part = part
        if part < 1:
            self._map.go_on_gliding(part)
        else:
            self._glide = None
            self._map.end_glide()
        if self._hits.claims or self._changes.claims:
            self._hits.update()
            self._changes.update()
        self._cards_moved()
        if part == 1 and self._fit_then:
            self._fit_then = False
            self.fit()

    def _set_bounds(self, bounds: Rect | None) -> None:
        super()._set_bounds(bounds)
        self._map.cover(self.sceneRect())

    def _camera_moved(self, zoomed: bool) -> None:
        self._fit_then = False
        self._gliding.finish()
        if self._overview:
            self._overview.postpone()
        if zoomed:
            now = perf_counter()
            self._map.hurried = self._journey.running or now - self._last_zoom < _HURRY_SECONDS
            self._last_zoom = now
            self._rest.start(_PAUSE_MS if self._camera == self._goal else _REST_MS)

    def _sharpen(self) -> None:
        if self._map.sharpen(_SLICE_SECONDS):
            self._rest.start(_PAUSE_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._gliding.finish()
        super().resizeEvent(event)

    def _pointer(self) -> Point | None:
        """Return the scene point under the mouse, None where it is elsewhere."""
        place = self.viewport().mapFromGlobal(QCursor.pos())
        return self._under(QPointF(place)) if self.viewport().rect().contains(place) else None

    # For the class built on this one

    def _picture_changed(self) -> None:
        """Another picture is shown, or none."""

    def _cards_moved(self) -> None:
        """The cards are seen in other places than before."""
