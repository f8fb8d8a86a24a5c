"""What tells the parts of a map apart where no card can be read: titles of groups and of the claims with most reasons.

They are chosen for the whole map at a time, by rank, none over another, so that every part of it painted by itself
shows the same.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from math import floor, log2
from typing import NamedTuple

from debatemap.drawing.kept import Beside
from debatemap.drawing.labels import Label, Labels, labels_of, one_line
from debatemap.drawing.picture import CardFace, Picture, PlacedCard, PlacedGroup
from debatemap.drawing.ranking import claims_under
from debatemap.drawing.spatial_index import meet
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Point, Rect

_SIZE, _GROUP_SIZE = 11.0, 12.0
"""Of the letters, in px of reading."""
_WIDTH, _ROWS = 132.0, 2
_NARROWEST_GROUP = 40.0
_PADDING, _APART = 4.0, 8.0
_MOST, _FIRST = 400, 120
"""How many claims may be landmarks, and for how many all is prepared."""
_FEWEST_UNDER = 2
_SHARE = 0.16
"""How much of the map landmarks may cover."""
_STEPS = 4
_CELL = 256.0


class Landmark(NamedTuple):
    """A label on a plate, both in scene px; of a group or, with its claim, of a card."""

    plate: Rect
    label: Label
    thesis: bool
    claim: str | None


class Landmarks:
    """The landmarks of one picture at every scale."""

    def __init__(self, picture: Picture) -> None:
        self._cards = picture.cards
        self._card_of: Mapping[str, PlacedCard] = picture.card_of
        self._relations = picture.relations
        self._groups = picture.groups
        self._bounds = picture.bounds
        self._labels: Labels = labels_of(picture)
        self._said: dict[str, Label] = {}
        self._at: dict[int, tuple[Landmark, ...]] = {}

    def prepare(self) -> None:
        """Rank the claims and set what the first ones say now, and not when the map is first seen from afar."""
        for card in self._ranked[:_FIRST]:
            self._label(card.face)

    def at(self, reading: float) -> tuple[Landmark, ...]:
        """Return the landmarks at a reading scale, first those of highest rank."""
        step = floor(_STEPS * log2(reading))
        found = self._at.get(step)
        if found is None:
            found = self._at[step] = tuple(self._chosen(2.0 ** (-step / _STEPS)))
        return found

    @cached_property
    def _ranked(self) -> tuple[PlacedCard, ...]:
        """The cards that may be landmarks: theses, then those with most claims under them."""
        under = claims_under([card.face.claim for card in self._cards], self._relations)
        able = [card for card in self._cards if card.face.thesis or under[card.face.claim] >= _FEWEST_UNDER]
        able.sort(key=lambda card: (not card.face.thesis, -under[card.face.claim]))
        return tuple(able[:_MOST])

    def _chosen(self, px: float) -> Iterator[Landmark]:
        """Yield landmarks where a px of reading takes `px` scene px."""
        taken = _Taken(px * _CELL)
        whole = self._bounds.width * self._bounds.height
        room = whole * _SHARE
        for number, landmark in enumerate(self._candidates(px)):
            plate = landmark.plate
            area = plate.width * plate.height
            if area <= (room if number else whole / 2) and taken.take(_grown(plate, _APART * px)):
                room -= area
                yield landmark

    def _candidates(self, px: float) -> Iterator[Landmark]:
        theses = [card for card in self._ranked if card.face.thesis]
        yield from (self._of_card(card, px) for card in theses)
        for group in self._groups:
            if group.title and group.rect.width >= _NARROWEST_GROUP * px:
                yield self._of_group(group, px)
        yield from (self._of_card(card, px) for card in self._ranked[len(theses) :])

    def _of_card(self, card: PlacedCard, px: float) -> Landmark:
        label = self._label(card.face).enlarged(px)
        return Landmark(self._plate(label, card.rect.centre, px), label, card.face.thesis, card.face.claim)

    def _label(self, face: CardFace) -> Label:
        """Return what a claim says where a px of reading takes one scene px: its lines are the same at every scale."""
        label = self._said.get(face.claim)
        if label is None:
            label = self._said[face.claim] = self._labels.within(face, _WIDTH, _ROWS, _SIZE)
        return label

    def _of_group(self, group: PlacedGroup, px: float) -> Landmark:
        label = one_line(group.title, 2 * _WIDTH * px, _GROUP_SIZE * px, Ink.GROUP_TEXT)
        inset, top = label.width / 2 + _PADDING * px, group.rect.y + label.height / 2
        middle = group.rect.right - inset if label.right_to_left else group.rect.x + inset
        return Landmark(self._plate(label, Point(middle, top), px), label, False, None)

    def _plate(self, label: Label, centre: Point, px: float) -> Rect:
        """Return where a label lies: over the middle of what it names, yet not out over the map's edge."""
        width, height = label.width + 2 * _PADDING * px, label.height + _PADDING * px
        bounds = self._bounds
        x = min(max(centre.x - width / 2, bounds.x), max(bounds.x, bounds.right - width))
        y = min(max(centre.y - height / 2, bounds.y), max(bounds.y, bounds.bottom - height))
        return Rect(x, y, width, height)


def landmarks_of(picture: Picture) -> Landmarks:
    """Return the landmarks of a picture, the same as long as the picture lives."""
    return _landmarks.of(picture)


class _Taken:
    """The places that are taken, by cells."""

    def __init__(self, cell: float) -> None:
        self._cell = cell
        self._cells: dict[tuple[int, int], list[Rect]] = {}

    def take(self, rect: Rect) -> bool:
        """Take a place unless a part of it is taken already."""
        cells = [
            (column, row)
            for column in range(floor(rect.x / self._cell), floor(rect.right / self._cell) + 1)
            for row in range(floor(rect.y / self._cell), floor(rect.bottom / self._cell) + 1)
        ]
        if any(meet(rect, other) for cell in cells for other in self._cells.get(cell, ())):
            return False
        for cell in cells:
            self._cells.setdefault(cell, []).append(rect)
        return True


def _grown(rect: Rect, by: float) -> Rect:
    return Rect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by)


_landmarks = Beside(Landmarks)
