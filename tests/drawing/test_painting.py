"""Painting shows what the picture says, in each level of detail, whole or in parts."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from debatemap.drawing.card_face import LEFT
from debatemap.drawing.colours import contrast, difference, linear
from debatemap.drawing.depict import depict
from debatemap.drawing.detail import Detail, detail_at
from debatemap.drawing.labels import labels_of, step_at
from debatemap.drawing.legend import legend, paint_legend
from debatemap.drawing.outlines import accent_path
from debatemap.drawing.painting import paint, paint_relation
from debatemap.drawing.picture import Picture
from debatemap.drawing.relation_painting import relation_colour
from debatemap.drawing.theme import Ink
from debatemap.drawing.themes import THEMES, theme
from debatemap.layout.request import Rect
from debatemap.model import Claim, RelationKind
from tests.drawing.debates import debate, park

MARGIN = 16.0
Paint = Callable[[QPainter, QRectF, float], None]


@pytest.fixture(scope="module")
def picture() -> Picture:
    return depict(park(), theme=theme("light"), expanded=frozenset({"park"}))


def area_of(picture: Picture) -> QRectF:
    return QRectF(*picture.bounds).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)


def image_of(painting: Paint, area: QRectF, scale: float = 1.0) -> QImage:
    image = QImage(round(area.width() * scale), round(area.height() * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-area.topLeft())
    painting(painter, area, scale)
    painter.end()
    return image


def drawn(picture: Picture, scale: float = 1.0, detail: Detail | None = None, area: QRectF | None = None) -> QImage:
    return image_of(
        lambda painter, where, size: paint(painter, picture, where, size, detail), area or area_of(picture), scale
    )


def colours_in(image: QImage, rect: Rect, scale: float = 1.0) -> set[str]:
    """Return the colours within a rectangle of the picture, in scene px."""
    left, top = (rect.x + MARGIN) * scale, (rect.y + MARGIN) * scale
    columns = range(round(left), round(left + rect.width * scale))
    rows = range(round(top), round(top + rect.height * scale))
    return {image.pixelColor(x, y).name() for x in columns for y in rows}


def bears(image: QImage, rect: Rect, ink: str, scale: float = 1.0) -> bool:
    """Tell whether something very like a colour is seen within a rectangle."""
    wanted = linear(ink)
    return any(difference(linear(colour), wanted) < 0.04 for colour in colours_in(image, rect, scale))


def unlike(one: QImage, other: QImage) -> float:
    """Return the share of pixels that visibly differ."""
    assert one.size() == other.size()
    pixels = [(x, y) for x in range(one.width()) for y in range(one.height())]
    differing = sum(
        difference(linear(one.pixelColor(*pixel).name()), linear(other.pixelColor(*pixel).name())) > 0.05
        for pixel in pixels
    )
    return differing / len(pixels)


def test_the_level_of_detail_follows_the_scale() -> None:
    assert [detail_at(scale) for scale in (0.1, 0.5, 0.6, 0.7, 2.0)] == [
        Detail.FAR,
        Detail.FAR,
        Detail.MIDDLE,
        Detail.NEAR,
        Detail.NEAR,
    ]


def test_every_line_of_text_is_painted_where_the_picture_says(picture: Picture) -> None:
    image = drawn(picture, 2.0)
    for card in picture.cards:
        for line in card.face.lines:
            place = Rect(card.x + line.x, card.y + line.baseline - 8.0, line.width, 9.0)
            assert len(colours_in(image, place, 2.0)) > 3, line.text


def test_small_print_and_badges_are_left_out_from_middle_distance(picture: Picture) -> None:
    near, middle = drawn(picture, 1.0, Detail.NEAR), drawn(picture, 1.0, Detail.MIDDLE)
    card = picture.card_of["homes"]
    body, name = card.face.lines[0], card.face.lines[-1]
    for line, seen in ((body, True), (name, False)):
        place = Rect(card.x + line.x, card.y + line.baseline - 8.0, line.width, 9.0)
        assert len(colours_in(near, place)) > 3
        assert (len(colours_in(middle, place)) > 3) is seen


def test_from_afar_titles_are_painted_instead_of_text(picture: Picture) -> None:
    image = drawn(picture, 1.0, Detail.FAR)
    card = picture.card_of["heat"]
    label = labels_of(picture).of_card(card.face, step_at(1.0))
    place = Rect(card.x + LEFT, card.rect.centre.y - label.height / 2, label.width, label.height)
    assert bears(image, place, picture.theme.colour(Ink.TEXT))
    body = card.face.lines[-1]
    assert not bears(
        image, Rect(card.x + body.x, card.y + body.baseline - 8.0, 8.0, 9.0), picture.theme.colour(body.ink)
    )


def test_lines_step_back_from_afar(picture: Picture) -> None:
    support, canvas = picture.theme.colour(Ink.SUPPORT), picture.theme.colour(Ink.CANVAS)
    near, far = (relation_colour(picture.theme, RelationKind.SUPPORT, scale) for scale in (1.0, 0.1))
    assert near == support
    assert contrast(far, canvas) < contrast(near, canvas)


@pytest.mark.parametrize("scale", [0.15, 0.3, 0.5, 1.0])
def test_a_part_looks_as_it_does_in_the_whole(picture: Picture, scale: float) -> None:
    whole = drawn(picture, scale)
    step = 40.0 / scale
    part = drawn(picture, scale, area=QRectF(-MARGIN + step, -MARGIN + step, 100.0 / scale, 50.0 / scale))
    assert unlike(part, whole.copy(40, 40, 100, 50)) < 0.01


def test_painting_twice_gives_the_same_pixels(picture: Picture) -> None:
    assert drawn(picture) == drawn(depict(park(), theme=theme("light"), expanded=frozenset({"park"})))


def test_without_background_the_canvas_is_left_as_it_was(picture: Picture) -> None:
    image = image_of(
        lambda painter, where, size: paint(painter, picture, where, size, background=False), area_of(picture)
    )
    assert image.pixelColor(2, 2).name() == "#ff00ff"


@pytest.mark.parametrize("shown", THEMES.values(), ids=lambda shown: shown.name)
def test_signs_and_lines_have_the_colours_of_their_kind(shown: object) -> None:
    picture = depict(park(), theme=shown)  # pyright: ignore[reportArgumentType]
    image = drawn(picture, 2.0)
    for relation in picture.relations:
        sign = relation.signs[0]
        round_it = Rect(sign.x - 8.0, sign.y - 8.0, 16.0, 16.0)
        assert bears(image, round_it, picture.theme.colour(Ink(relation.kind.value)), 2.0)


def test_a_relation_can_be_painted_whole(picture: Picture) -> None:
    shared = next(relation for relation in picture.relations if relation.linked)
    end = shared.routes[0][-1]
    tip = Rect(end.x - 3.0, end.y + 2.0, 6.0, 4.0)
    image = image_of(
        lambda painter, _, size: paint_relation(painter, shared, picture.theme, size, whole=True), area_of(picture)
    )
    assert bears(image, tip, picture.theme.colour(Ink.SUPPORT))


def test_text_that_reads_from_right_to_left_ends_at_the_right_padding() -> None:
    arabic = "الحديقة تبرّد الهواء"
    picture = depict(debate([Claim("a", arabic)], []), theme=theme("light"))
    card = picture.cards[0]
    line = card.face.lines[0]
    image = drawn(picture)
    beside = Rect(card.x + 20.0, card.y + line.baseline - 10.0, line.x - 24.0, 14.0)
    assert len(colours_in(image, beside)) == 1
    assert len(colours_in(image, Rect(card.x + line.x, card.y + line.baseline - 10.0, line.width, 14.0))) > 3


def test_a_legend_keeps_to_its_size_and_names_what_the_map_uses() -> None:
    document = park()
    for width in (300.0, 640.0, 1000.0):
        block = legend(document, width, theme("light"))
        words = " ".join(line.text for line in block.lines)
        assert all(line.x + line.width <= block.width + 0.5 for line in block.lines)
        assert all(line.baseline <= block.height for line in block.lines)
        for word in ("The railway yard", "What should become", "Support", "Attack", "Undercut", "Tenants’ union"):
            assert word in words
        image = image_of(
            lambda painter, _, size, block=block: paint_legend(painter, block, theme("light"), size),
            QRectF(-MARGIN, -MARGIN, block.width + 2 * MARGIN, block.height + 2 * MARGIN),
        )
        assert bears(image, Rect(0, 0, block.width, block.height), theme("light").colour(Ink.ATTACK))


def test_a_legend_leaves_out_what_the_map_does_not_use() -> None:
    block = legend(debate([Claim("a", "So.")], []), 600.0, theme("light"))
    assert [line.text for line in block.lines] == ["The railway yard"]


def test_several_threads_paint_the_same_picture_alike(picture: Picture) -> None:
    expected = drawn(picture, 0.8)
    with ThreadPoolExecutor(4) as threads:
        images = list(threads.map(lambda _: drawn(picture, 0.8), range(8)))
    assert all(image == expected for image in images)


def test_zooming_makes_no_new_shape_at_each_scale(picture: Picture) -> None:
    accent_path.cache_clear()
    for step in range(200):
        drawn(picture, 0.3 + 0.003 * step)
    assert accent_path.cache_info().misses < 20 * len({card.face.height for card in picture.cards})
