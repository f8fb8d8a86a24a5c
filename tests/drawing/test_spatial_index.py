"""What lies at a place is found, as if all cards and lines had been looked at one by one."""

from random import Random

import pytest

from debatemap.drawing.depict import depict
from debatemap.drawing.picture import Picture
from debatemap.drawing.spatial_index import holds, index_of, meet
from debatemap.drawing.themes import theme
from debatemap.layout.request import Point, Rect
from debatemap.model import Claim
from tests.drawing.debates import debate, park, relation


@pytest.fixture(scope="module")
def picture() -> Picture:
    chance = Random(7)
    claims = [Claim(f"c{i}", "Claim " + "word " * chance.randint(2, 30)) for i in range(150)]
    relations = [relation("attack" if i % 3 else "support", f"c{i}", to=f"c{i // 4}") for i in range(1, 150)]
    return depict(debate(claims, relations), theme=theme("light"))


def places(picture: Picture) -> list[Point]:
    chance = Random(3)
    box = picture.bounds
    return [Point(chance.uniform(box.x, box.right), chance.uniform(box.y, box.bottom)) for _ in range(300)]


def test_the_card_under_a_point_is_found(picture: Picture) -> None:
    for point in places(picture):
        covering = [card for card in picture.cards if holds(card.rect, point)]
        assert index_of(picture).card_at(point) is (covering[0] if covering else None)


def test_the_cards_of_an_area_are_found_in_order(picture: Picture) -> None:
    chance = Random(5)
    for point in places(picture):
        area = Rect(point.x, point.y, chance.uniform(1, 3000), chance.uniform(1, 2000))
        expected = tuple(card for card in picture.cards if meet(card.rect, area))
        assert index_of(picture).cards_in(area) == expected


def test_the_whole_picture_has_all_cards_and_relations(picture: Picture) -> None:
    index = index_of(picture)
    assert index.cards_in(picture.bounds) == picture.cards
    assert index.relations_in(picture.bounds) == picture.relations


def test_a_relation_is_found_from_a_few_px_beside_its_line(picture: Picture) -> None:
    index = index_of(picture)
    for each in picture.relations:
        sign = each.signs[0]
        for point in (sign, Point(sign.x + 1.0, sign.y + 2.0)):
            assert index.relation_at(point, 4.0) is each
    assert index.relation_at(Point(picture.bounds.right + 50.0, 0.0), 6.0) is None


def test_relations_of_an_area_are_those_whose_lines_enter_it(picture: Picture) -> None:
    index = index_of(picture)
    for each in picture.relations[:40]:
        point = each.strokes[0].points[0]
        assert each in index.relations_in(Rect(point.x - 2.0, point.y - 2.0, 4.0, 4.0))


def test_a_picture_keeps_its_index_and_another_has_its_own(picture: Picture) -> None:
    assert index_of(picture) is index_of(picture)
    assert index_of(picture) is not index_of(depict(park(), theme=theme("light")))
