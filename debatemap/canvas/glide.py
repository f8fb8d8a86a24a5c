"""The way from one Picture to the next: where every card is at a moment between them, and how that is painted."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from debatemap.drawing.manner import Manner, manner_of
from debatemap.drawing.painting import paint_card, paint_group, paint_relation
from debatemap.drawing.picture import Picture, PlacedCard
from debatemap.drawing.spatial_index import index_of
from debatemap.layout.request import Rect

MOST_CARDS = 150
"""With more cards than this in view, the pictures are exchanged at once."""
_INSET = 9.0
"""How far from its edge the words of a card that grows are cut off."""
_GONE, _COMING = 0.4, 0.6
"""After which part of the way the old relations are gone, and the new ones begin to show."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A card on its way from one rectangle to another; `old` or `new` lacks where it appears or goes."""

    old: PlacedCard | None
    new: PlacedCard | None
    start: Rect
    end: Rect

    def rect(self, part: float) -> Rect:
        """Return where the card is after this part of the way."""
        return _between(self.start, self.end, part)

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
        start = _shifted(before.rect, shift) if before else None
        if end := after.rect if after else start:
            actors[claim] = Actor(before, after, start or end, end)
    return Glide(old, new, shift, actors)


class GlidePainter:
    """Paints the moments of a glide: groups and cards move; relations leave before that and come when it is done."""

    def __init__(self, glide: Glide) -> None:
        self._glide = glide
        self._lines: tuple[QPixmap, QPixmap] | None = None
        self._groups_before = {group.id: _shifted(group.rect, glide.shift) for group in glide.old.groups}

    def paint(self, painter: QPainter, part: float, size: QSize, ratio: float) -> None:
        """Paint the whole view; `painter` maps scene to view px, `ratio` is device px per view px."""
        transform = painter.worldTransform()
        manner = manner_of(painter, self._glide.new, transform.m11() * ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_groups(painter, part, manner)
        self._paint_lines(painter, part, size, ratio)
        painter.setTransform(transform)
        self._paint_cards(painter, part, manner)
        painter.restore()

    def _paint_groups(self, painter: QPainter, part: float, manner: Manner) -> None:
        for group in self._glide.new.groups:
            before = self._groups_before.get(group.id)
            painter.setOpacity(1.0 if before else part)
            rect = _between(before or group.rect, group.rect, part)
            paint_group(painter, replace(group, rect=rect), manner)

    def _paint_lines(self, painter: QPainter, part: float, size: QSize, ratio: float) -> None:
        if self._lines is None:
            transform = painter.worldTransform()
            moved = QTransform.fromTranslate(*self._glide.shift) * transform
            self._lines = (
                _lines(self._glide.old, moved, size, ratio),
                _lines(self._glide.new, transform, size, ratio),
            )
        painter.resetTransform()
        for lines, opacity in zip(self._lines, (1 - part / _GONE, (part - _COMING) / (1 - _COMING)), strict=True):
            if opacity > 0:
                painter.setOpacity(opacity)
                painter.drawPixmap(0, 0, lines)

    def _paint_cards(self, painter: QPainter, part: float, manner: Manner) -> None:
        for actor in self._glide.actors.values():
            card = actor.shown(part)
            if card is not None:
                painter.setOpacity(actor.opacity(part))
                self._paint_card(painter, card, manner, clipped=actor.start[2:] != actor.end[2:])

    def _paint_card(self, painter: QPainter, card: PlacedCard, manner: Manner, *, clipped: bool) -> None:
        if not clipped:
            paint_card(painter, card, manner)
            return
        empty = PlacedCard(replace(card.face, lines=(), marks=()), card.x, card.y)
        paint_card(painter, empty, replace(manner, labels=None))
        painter.save()
        painter.setClipRect(QRectF(*card.rect).adjusted(_INSET, _INSET, -_INSET, -_INSET))
        paint_card(painter, card, manner)
        painter.restore()


def _lines(picture: Picture, transform: QTransform, size: QSize, ratio: float) -> QPixmap:
    """Paint the relations that a view shows on nothing."""
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = transform.inverted()[0].mapRect(QRectF(0, 0, size.width(), size.height()))
    painter.setTransform(transform)
    for relation in index_of(picture).relations_in(Rect(area.x(), area.y(), area.width(), area.height())):
        paint_relation(painter, relation, picture.theme, transform.m11() * ratio)
    painter.end()
    return pixmap


def _between(start: Rect, end: Rect, part: float) -> Rect:
    return Rect(*(a + (b - a) * part for a, b in zip(start, end, strict=True)))


def _shifted(rect: Rect, shift: tuple[float, float]) -> Rect:
    return rect._replace(x=rect.x + shift[0], y=rect.y + shift[1])
