"""The way from one Picture to the next: where every card is at a moment between them, and how that is painted."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QTransform

from debatemap.drawing.painting import paint, paint_card
from debatemap.drawing.picture import Picture, PlacedCard
from debatemap.layout.request import Rect

MOST_CARDS = 500
"""With more cards than this in view, the pictures are exchanged at once."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A card on its way from one rectangle to another; `old` or `new` lacks where it appears or goes."""

    old: PlacedCard | None
    new: PlacedCard | None
    start: Rect
    end: Rect

    def rect(self, part: float) -> Rect:
        """Return where the card is after this part of the way."""
        return Rect(*(a + (b - a) * part for a, b in zip(self.start, self.end, strict=True)))

    def opacity(self, part: float) -> float:
        """Return how much of the card is to be seen: one that appears fades in, one that goes fades out."""
        if self.old and self.new:
            return 1.0
        return part if self.new else 1.0 - part

    def shown(self, part: float) -> PlacedCard | None:
        """Return the card as it looks at that moment; one that shrinks keeps what it said until the end."""
        shrinks = self.end.height < self.start.height
        card = (self.old or self.new) if shrinks and part < 1 else (self.new or self.old)
        rect = self.rect(part)
        return card and PlacedCard(replace(card.face, width=rect.width, height=rect.height), rect.x, rect.y)


@dataclass(frozen=True, slots=True)
class Glide:
    """The old and the new picture, and by claim all cards that are in view at the start or at the end.

    `shift` is added to a place in the old picture to get where that is seen in the new one's coordinates.
    """

    old: Picture
    new: Picture
    shift: tuple[float, float]
    actors: dict[str, Actor]


def glide_between(
    old: Picture, new: Picture, shift: tuple[float, float], seen_before: Iterable[str], seen_now: Iterable[str]
) -> Glide | None:
    """Return the way between two pictures for the claims seen in either; None where these are too many to be moved."""
    claims = dict.fromkeys((*seen_now, *seen_before))
    if len(claims) > MOST_CARDS:
        return None
    actors: dict[str, Actor] = {}
    for claim in claims:
        before, after = old.card_of.get(claim), new.card_of.get(claim)
        start = before.rect._replace(x=before.x + shift[0], y=before.y + shift[1]) if before else None
        if end := after.rect if after else start:
            actors[claim] = Actor(before, after, start or end, end)
    return Glide(old, new, shift, actors)


class GlidePainter:
    """Paints the moments of a glide: relations and groups fade from old to new behind the moving cards."""

    def __init__(self, glide: Glide) -> None:
        self._glide = glide
        self._backdrops: tuple[QPixmap, QPixmap] | None = None

    def paint(self, painter: QPainter, part: float, size: QSize, ratio: float) -> None:
        """Paint the whole view; `painter` maps scene to view px, `ratio` is device px per view px."""
        transform = painter.worldTransform()
        if self._backdrops is None:
            moved = QTransform.fromTranslate(*self._glide.shift) * transform
            self._backdrops = (
                _backdrop(self._glide.old, moved, size, ratio),
                _backdrop(self._glide.new, transform, size, ratio),
            )
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._backdrops[0])
        painter.setOpacity(part)
        painter.drawPixmap(0, 0, self._backdrops[1])
        painter.setTransform(transform)
        self._paint_cards(painter, part, transform.m11() * ratio)
        painter.restore()

    def _paint_cards(self, painter: QPainter, part: float, scale: float) -> None:
        for actor in self._glide.actors.values():
            card = actor.shown(part)
            if card is not None:
                painter.setOpacity(actor.opacity(part))
                painter.save()
                painter.setClipRect(QRectF(*card.rect).adjusted(-4, -4, 4, 4))
                paint_card(painter, card, self._glide.new.theme, scale)
                painter.restore()


def _backdrop(picture: Picture, transform: QTransform, size: QSize, ratio: float) -> QPixmap:
    """Paint all but the cards of what a view shows."""
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = transform.inverted()[0].mapRect(QRectF(0, 0, size.width(), size.height()))
    painter.setTransform(transform)
    paint(painter, replace(picture, cards=(), card_of={}), area, transform.m11() * ratio)
    painter.end()
    return pixmap
