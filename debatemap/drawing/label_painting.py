"""Paints what is said from afar: labels in cards and groups, and landmarks over the whole."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from debatemap.drawing.card_face import LEFT
from debatemap.drawing.detail import LABELS_FROM
from debatemap.drawing.labels import Label, one_line, size_of, step_at
from debatemap.drawing.landmarks import Landmark, landmarks_of
from debatemap.drawing.manner import Manner, manner_of
from debatemap.drawing.pens import pen
from debatemap.drawing.picture import CardFace, Picture, PlacedGroup
from debatemap.drawing.spatial_index import meet
from debatemap.drawing.text_painting import paint_lines
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Rect

_GROUP_INSET = 16.0
_LARGEST_GROUP_TITLE = 36.0
"""In scene px: what is kept free for it at the top of a group."""
_PLATE = 0.93
"""How much of what lies under a landmark's plate it hides."""
_RADIUS = 4.0


def paint_card_label(painter: QPainter, face: CardFace, manner: Manner) -> None:
    """Paint the label of a card whose corner is the painter's origin, in the middle of its height."""
    if manner.labels is None or manner.reading < LABELS_FROM:
        return
    label = manner.labels.of_card(face, step_at(manner.reading))
    leftward = face.mirrored or label.right_to_left
    left = max(0.0, face.width - LEFT - label.width) if leftward else LEFT
    _paint(painter, label, left, max(0.0, (face.height - label.height) / 2), manner)


def paint_group_label(painter: QPainter, group: PlacedGroup, manner: Manner) -> None:
    """Paint the title of a group whose corner is the painter's origin."""
    if manner.reading < LABELS_FROM:
        return
    size = min(_LARGEST_GROUP_TITLE, size_of(step_at(manner.reading)))
    label = one_line(group.title, group.rect.width - 2 * _GROUP_INSET, size, Ink.GROUP_TEXT)
    left = group.rect.width - _GROUP_INSET - label.width if label.right_to_left else _GROUP_INSET
    _paint(painter, label, left, 2.0, manner)


def paint_landmarks(painter: QPainter, picture: Picture, area: Rect, scale: float) -> None:
    """Paint the landmarks that are seen in an area, where the map is so small that it needs them."""
    manner = manner_of(painter, picture, scale)
    if manner.reading < LABELS_FROM:
        for landmark in landmarks_of(picture).at(manner.reading):
            if meet(landmark.plate, area):
                _paint_landmark(painter, landmark, manner)


def _paint_landmark(painter: QPainter, landmark: Landmark, manner: Manner) -> None:
    plate, theme = landmark.plate, manner.theme
    if landmark.claim is None:
        fill, edge = Ink.GROUP, Ink.GROUP_EDGE
    else:
        fill, edge = (Ink.THESIS_CARD, Ink.THESIS_EDGE) if landmark.thesis else (Ink.CARD, Ink.QUIET_TEXT)
    ground = QColor(theme.colour(fill))
    ground.setAlphaF(_PLATE)
    px = manner.scale / manner.reading / manner.scale
    painter.setPen(pen(theme.colour(edge), 0.75 * px))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(*plate), _RADIUS * px, _RADIUS * px)
    label = landmark.label
    x, y = plate.x + (plate.width - label.width) / 2, plate.y + (plate.height - label.height) / 2
    _paint(painter, label, x, y, manner)


def _paint(painter: QPainter, label: Label, x: float, y: float, manner: Manner) -> None:
    painter.save()
    painter.translate(x, y)
    painter.scale(label.factor, label.factor)
    paint_lines(painter, label.lines, manner.theme, manner.scale * label.factor)
    painter.restore()
