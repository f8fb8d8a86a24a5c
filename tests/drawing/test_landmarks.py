"""What tells the parts of a map apart where its cards are too small for words."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from debatemap.drawing.depict import depict
from debatemap.drawing.landmarks import landmarks_of
from debatemap.drawing.painting import paint
from debatemap.drawing.picture import Picture
from debatemap.drawing.ranking import claims_under
from debatemap.drawing.spatial_index import encloses, meet
from debatemap.drawing.theme import Ink
from debatemap.drawing.themes import LIGHT
from debatemap.layout.request import Rect
from debatemap.model import Claim, Group
from tests.drawing.debates import debate, park, relation

SCALES = (0.03, 0.05, 0.1, 0.16)


@pytest.fixture(scope="module")
def broad() -> Picture:
    """A thesis with forty reasons that have four each; those of the first two are groups."""
    claims = [Claim("thesis", "The town should close its centre.", title="A closed centre")]
    relations = []
    for number in range(40):
        group = f"g{number}" if number < 2 else None
        claims.append(Claim(f"r{number}", f"Reason {number}", title=f"Reason {number}", group=group))
        relations.append(relation("support", f"r{number}", to="thesis"))
        for leaf in range(4):
            claims.append(Claim(f"l{number}-{leaf}", f"Leaf {number} {leaf}", group=group))
            relations.append(relation("attack", f"l{number}-{leaf}", to=f"r{number}"))
    groups = {f"g{number}": Group(f"g{number}", f"Group {number}") for number in range(2)}
    return depict(debate(claims, relations, groups=groups), theme=LIGHT)


@pytest.mark.parametrize("scale", SCALES)
def test_landmarks_are_of_one_readable_size_and_none_lies_over_another(broad: Picture, scale: float) -> None:
    found = landmarks_of(broad).at(scale)
    assert found
    assert {round(mark.label.factor * 32 * scale) for mark in found} <= {11, 12, 13, 14}
    assert not any(meet(one.plate, other.plate) for one, other in combinations(found, 2))
    width, height = broad.bounds.width, broad.bounds.height
    assert sum(mark.plate.width * mark.plate.height for mark in found) <= 0.3 * width * height or len(found) == 1


def test_the_thesis_comes_first_then_groups_then_claims_with_most_under_them(broad: Picture) -> None:
    found = landmarks_of(broad).at(0.16)
    said = [" ".join(line.text for line in mark.label.lines) for mark in found]
    assert said[0] == "A closed centre"
    groups = [name for name in said if name.startswith("Group")]
    assert groups
    assert said[1 : 1 + len(groups)] == groups
    assert all(name.startswith("Reason") for name in said[1 + len(groups) :])
    assert len(said) > 6


def test_landmarks_lie_over_the_cards_that_they_name(broad: Picture) -> None:
    for mark in landmarks_of(broad).at(0.1):
        if mark.claim:
            assert meet(mark.plate, broad.card_of[mark.claim].rect)
        if mark.plate.width < broad.bounds.width:
            assert encloses(broad.bounds, mark.plate)


def painted(picture: Picture, scale: float, area: Rect, *, landmarks: bool = True) -> QImage:
    image = QImage(round(area.width * scale), round(area.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(picture.theme.colour(Ink.CANVAS)))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-area.x, -area.y)
    paint(painter, picture, QRectF(*area), scale, landmarks=landmarks)
    painter.end()
    return image


def test_landmarks_are_painted_from_afar_only(broad: Picture) -> None:
    assert painted(broad, 0.1, broad.bounds) != painted(broad, 0.1, broad.bounds, landmarks=False)
    near = Rect(broad.bounds.x, broad.bounds.y, 400, 300)
    assert painted(broad, 0.5, near) == painted(broad, 0.5, near, landmarks=False)


def test_claims_count_under_every_conclusion_above_them() -> None:
    picture = depict(park(), theme=LIGHT)
    under = claims_under(list(picture.card_of), picture.relations)
    assert under == {"park": 6, "heat": 2, "trees": 0, "grow": 0, "homes": 1, "noise": 0, "long": 0}


def test_rings_come_to_an_end() -> None:
    claims = [Claim(name, name) for name in "abcd"]
    ring = [relation("support", one, to=other) for one, other in ("ab", "bc", "ca", "da", "aa")]
    under = claims_under(list("abcd"), depict(debate(claims, ring), theme=LIGHT).relations)
    assert under["a"] == 1
    assert set(under) == set("abcd")
