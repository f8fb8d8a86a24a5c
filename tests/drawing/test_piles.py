"""A folded card is the uppermost of a pile and says what it hides, from near and from far."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from debatemap.document import open_document
from debatemap.drawing.depict import depict
from debatemap.drawing.detail import Detail
from debatemap.drawing.outlines import PILE_DEPTH, PILE_INSET, body_height
from debatemap.drawing.painting import paint
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink
from debatemap.drawing.themes import LIGHT
from debatemap.shown import Part, shown

MAP = """\
title: T
claims:
  thesis: It is so.
  reason: {text: There is a reason., supports: thesis}
  ground: {text: The reason has a ground., supports: reason}
"""


@pytest.fixture
def picture(tmp_path: Path) -> Picture:
    path = tmp_path / "map.yaml"
    path.write_text(MAP, encoding="utf-8")
    return depict(shown(open_document(path), Part(folded=frozenset({"reason"}))), theme=LIGHT)


def _colours_at_foot(picture: Picture, detail: Detail) -> tuple[QColor, QColor]:
    """Return the colours left of the pile and in its middle, between the body of the card and its end."""
    card = picture.card_of["reason"]
    area = QRectF(card.x, card.y, card.face.width, card.face.height)
    image = QImage(round(area.width()), round(area.height()), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(-area.topLeft())
    paint(painter, picture, area, 1.0, detail)
    painter.end()
    row = round(body_height(card.face) + PILE_DEPTH / 2)
    return image.pixelColor(round(PILE_INSET / 2), row), image.pixelColor(image.width() // 2, row)


@pytest.mark.parametrize("detail", list(Detail))
def test_what_is_folded_is_seen_as_a_pile_from_any_distance(picture: Picture, detail: Detail) -> None:
    beside, pile = _colours_at_foot(picture, detail)
    assert pile == QColor(LIGHT.colour(Ink.CARD))
    assert beside == QColor(LIGHT.colour(Ink.CANVAS))


def test_other_cards_are_no_pile(picture: Picture) -> None:
    thesis = picture.card_of["thesis"].face
    assert not thesis.folded
    assert body_height(thesis) == thesis.height


def test_a_pile_says_what_it_hides(picture: Picture) -> None:
    assert "+1 for" in [line.text for line in picture.card_of["reason"].face.lines]
