"""The minimap: there while a part of the map is out of sight, pressed and dragged to move."""

from collections.abc import Iterable
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from debatemap.canvas.camera import MOST, Camera
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.canvas.minimap import LARGEST, Minimap
from debatemap.layout.request import Point
from tests.canvas.hands import hover, middle
from tests.canvas.pictures import make_picture

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def minimap(canvas: MapCanvas) -> Minimap:
    canvas.resize(900, 700)
    made = Minimap(canvas)
    places = {f"c{column}-{row}": (column * 320.0, row * 200.0) for column in range(8) for row in range(8)}
    canvas.clear()
    canvas.show_picture(make_picture(places))
    return made


def test_it_hides_while_the_whole_map_is_seen(canvas: MapCanvas, minimap: Minimap) -> None:
    assert minimap.isHidden()
    canvas.actual_size()
    assert minimap.isVisible()
    canvas.fit()
    assert minimap.isHidden()


def test_it_lies_in_the_lower_right_corner_and_stays_small(canvas: MapCanvas, minimap: Minimap) -> None:
    canvas.actual_size()
    canvas.resize(1000, 640)
    assert minimap.geometry().right() == pytest.approx(1000, abs=20)
    assert minimap.geometry().bottom() == pytest.approx(640, abs=20)
    assert minimap.width() <= LARGEST.width() and minimap.height() <= LARGEST.height()


def test_a_press_brings_that_place_into_the_middle(canvas: MapCanvas, minimap: Minimap, qtbot: QtBot) -> None:
    canvas.actual_size()
    scale = canvas.scale
    qtbot.mousePress(minimap, LEFT, pos=QPoint(12, 12))
    assert minimap.frame.center().x() < minimap.width() / 2
    qtbot.mouseMove(minimap, QPoint(minimap.width() - 20, minimap.height() - 20))
    qtbot.mouseRelease(minimap, LEFT)
    assert canvas.scale == scale
    area, bounds = canvas.visible_area(), canvas.picture.bounds  # type: ignore[union-attr]
    assert area.centre.x > bounds.centre.x and area.centre.y > bounds.centre.y


def test_the_frame_is_dragged_where_it_is_held(canvas: MapCanvas, minimap: Minimap, qtbot: QtBot) -> None:
    canvas.actual_size()
    before = canvas.camera.centre
    middle = minimap.frame.center().toPoint()
    qtbot.mousePress(minimap, LEFT, pos=middle + QPoint(3, 2))
    assert canvas.camera.centre == before
    qtbot.mouseRelease(minimap, LEFT)


def test_moving_by_it_never_paints_the_map_small_again(canvas: MapCanvas, minimap: Minimap, qtbot: QtBot) -> None:
    canvas.actual_size()
    minimap.grab()
    small = minimap._small  # pyright: ignore[reportPrivateUsage]
    qtbot.mouseClick(minimap, LEFT, pos=QPoint(15, 15))
    minimap.grab()
    assert small is not None
    assert minimap._small is small  # pyright: ignore[reportPrivateUsage]


def test_the_wheel_on_it_zooms(canvas: MapCanvas, minimap: Minimap) -> None:
    canvas.actual_size()
    place = QPointF(minimap.rect().center())
    turn = QWheelEvent(
        place, QPointF(minimap.mapToGlobal(place)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(minimap, turn)
    assert canvas.scale > 1


def test_who_does_not_want_it_does_not_see_it(canvas: MapCanvas, minimap: Minimap) -> None:
    minimap.wanted = False
    canvas.actual_size()
    assert minimap.isHidden()
    minimap.wanted = True
    assert minimap.isVisible()


def test_it_shows_the_cards_in_their_places(canvas: MapCanvas, minimap: Minimap) -> None:
    canvas.actual_size()
    image = minimap.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(8, image.width() - 8) for y in range(8, image.height() - 8)}
    assert len(colours) > 3


def test_it_never_lies_on_the_selected_card(canvas: MapCanvas, minimap: Minimap, qtbot: QtBot) -> None:
    canvas.actual_size()
    corner = minimap.geometry()
    covered = canvas.mapToScene(corner.center())
    picture = canvas.picture
    assert picture is not None
    nearest = min(
        picture.cards,
        key=lambda card: abs(card.rect.centre.x - covered.x()) + abs(card.rect.centre.y - covered.y()),
    )
    canvas.look(Camera(Point(nearest.rect.centre.x - 300, nearest.rect.centre.y - 240), 1.0), animate=False)
    assert minimap.geometry() == corner
    canvas.select(nearest.face.claim, reveal=False)
    place = canvas.mapFromScene(QRectF(*nearest.rect)).boundingRect()
    assert place.intersects(corner)
    assert not place.intersects(minimap.geometry())
    canvas.select(None)
    assert minimap.geometry() == corner


def test_it_gives_way_to_a_card_that_reaches_into_every_corner(canvas: MapCanvas, minimap: Minimap) -> None:
    canvas.resize(700, 460)
    canvas.actual_size()
    claim = canvas.picture.cards[27].face.claim  # type: ignore[union-attr]
    centre = canvas.picture.card_of[claim].rect.centre  # type: ignore[union-attr]
    canvas.select(claim, reveal=False)
    canvas.look(Camera(centre, MOST), animate=False)
    assert not minimap.isVisible()
    canvas.look(Camera(centre, 1.0), animate=False)
    assert minimap.isVisible()


def test_it_stays_under_the_hand_that_drags_it(canvas: MapCanvas, minimap: Minimap, qtbot: QtBot) -> None:
    canvas.actual_size()
    canvas.select("c4-4", reveal=False)
    before = minimap.geometry()
    qtbot.mousePress(minimap, LEFT, pos=minimap.frame.center().toPoint())
    for step in range(20, 120, 20):
        qtbot.mouseMove(minimap, QPoint(step, step))
        assert minimap.geometry() == before
    qtbot.mouseRelease(minimap, LEFT)


class _Painted(QObject):
    """Adds up how many px of a widget are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.pixels = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.pixels += sum(rect.width() * rect.height() for rect in cast("Iterable[QRect]", event.region()))
        return super().eventFilter(watched, event)


def test_with_it_too_a_small_move_paints_a_strip_of_the_map(canvas: MapCanvas, minimap: Minimap, qtbot: QtBot) -> None:
    canvas.actual_size()
    canvas.viewport().repaint()
    qtbot.wait(200)  # until all is sharp
    corner = minimap.geometry()
    painted = _Painted(canvas.viewport())
    canvas.look(canvas.camera.moved(-6, -4), animate=False)
    qtbot.waitUntil(lambda: painted.pixels > 0)
    assert minimap.isVisible()
    assert minimap.geometry() == corner
    assert painted.pixels < canvas.viewport().width() * canvas.viewport().height() / 10


def test_the_pointer_on_it_lights_no_card(canvas: MapCanvas, minimap: Minimap) -> None:
    canvas.actual_size()
    claim = canvas.picture.cards[27].face.claim  # type: ignore[union-attr]
    canvas.look(Camera(canvas.picture.card_of[claim].rect.centre, 1.0), animate=False)  # type: ignore[union-attr]
    hover(canvas, middle(canvas, claim))
    assert canvas.hover_lights.rings
    place = QPointF(minimap.rect().center())
    QApplication.sendEvent(minimap, QEnterEvent(place, place, QPointF(minimap.mapToGlobal(place))))
    assert not canvas.hover_lights.rings
