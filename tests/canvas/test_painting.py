"""What is painted when: the kept frame, zooming in a hurry, overviews of huge maps, high resolution."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion, QTransform
from pytestqt.qtbot import QtBot

from debatemap.canvas.frame import Frame
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.canvas.sheet import Sheet
from debatemap.drawing.miniature import FEWEST_CARDS
from debatemap.drawing.picture import Picture
from debatemap.drawing.preparing import prepare
from debatemap.drawing.theme import Ink
from tests.canvas.hands import drag, wheel
from tests.canvas.pictures import make_picture

VIEW = QSize(120, 80)


def stripes(painter: QPainter, area: QRectF, _scale: float) -> None:
    """Paint a pattern that tells every px of the scene apart from its neighbours."""
    painter.fillRect(area, QColor("white"))
    for x in range(int(area.left()) // 10 * 10 - 10, int(area.right()) + 10, 10):
        painter.fillRect(QRectF(x, area.top(), 3, area.height()), QColor.fromHsv(x % 360, 255, 200))
    for y in range(int(area.top()) // 10 * 10 - 10, int(area.bottom()) + 10, 10):
        painter.fillRect(QRectF(area.left(), y, area.width(), 2), QColor.fromHsv(y % 360, 255, 100))


def moved(x: float, y: float, scale: float = 1.0) -> QTransform:
    return QTransform(scale, 0, 0, scale, x, y)


def shown(sheet: Sheet) -> QImage:
    image = QImage(
        round(sheet.size.width() * sheet.ratio), round(sheet.size.height() * sheet.ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(sheet.ratio)
    painter = QPainter(image)
    sheet.show(painter, sheet.view)
    painter.end()
    return image


def painted(transform: QTransform, ratio: float = 1.0) -> QImage:
    sheet = Sheet(VIEW, ratio, transform)
    sheet.paint(QRegion(sheet.view), stripes)
    return shown(sheet)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize(("x", "y"), [(7, 0), (-5, 13), (0, -80), (500, 500)])
def test_a_scrolled_sheet_looks_like_one_painted_whole(qtbot: QtBot, x: int, y: int, ratio: float) -> None:
    sheet = Sheet(VIEW, ratio, moved(3, 4))
    sheet.paint(QRegion(sheet.view), stripes)
    sheet.scroll(moved(3 + x, 4 + y))
    sheet.paint(QRegion(sheet.view), stripes)
    assert shown(sheet) == painted(moved(3 + x, 4 + y), ratio)


def test_a_scrolled_sheet_misses_only_what_came_into_view(qtbot: QtBot) -> None:
    sheet = Sheet(VIEW, 1.0, moved(0, 0))
    sheet.paint(QRegion(sheet.view), stripes)
    sheet.scroll(moved(10, 0))
    assert sheet.missing == QRegion(0, 0, 10, 80)


def test_a_sheet_stretched_for_zooming_out_misses_its_rim(qtbot: QtBot) -> None:
    sheet = Sheet(VIEW, 1.0, moved(0, 0))
    sheet.paint(QRegion(sheet.view), stripes)
    smaller = sheet.stretched(moved(30, 20, 0.5))
    assert smaller.missing.contains(QPoint(5, 5))
    assert not smaller.missing.contains(QPoint(60, 40))
    assert not sheet.covers(moved(30, 20, 0.5)) and sheet.covers(moved(-60, -40, 2.0))


def test_pieces_paint_a_sheet_to_its_end(qtbot: QtBot) -> None:
    sheet = Sheet(VIEW, 1.0, moved(0, 0))
    pieces = 0
    while not sheet.whole:
        sheet.paint(sheet.next_piece(50), stripes)
        pieces += 1
    assert 6 <= pieces <= 12
    assert shown(sheet) == painted(moved(0, 0))


def test_a_hurried_frame_is_stretched_and_sharp_again_after_a_rest(qtbot: QtBot) -> None:
    paintings: list[QRectF] = []

    def slowly(painter: QPainter, area: QRectF, scale: float) -> None:
        qtbot.wait(10)
        paintings.append(area)
        stripes(painter, area, scale)

    frame, screen = Frame(slowly), QImage(VIEW, QImage.Format.Format_RGB32)

    def draw(transform: QTransform, *, hurried: bool) -> None:
        painter = QPainter(screen)
        painter.setTransform(transform)
        frame.draw(painter, QRect(QPoint(0, 0), VIEW), VIEW, 1.0, hurried=hurried)
        painter.end()

    draw(moved(0, 0), hurried=False)
    before = len(paintings)
    draw(moved(-12, -8, 1.2), hurried=True)
    assert len(paintings) == before and frame.blurred
    for _ in range(50):
        if frame.sharpen(0.005):
            break
    assert not frame.blurred
    draw(moved(-12, -8, 1.2), hurried=False)
    assert screen == painted(moved(-12, -8, 1.2))


def test_panning_paints_only_what_comes_into_view(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.grab()
    before = canvas.paintings
    drag(qtbot, canvas, QPoint(300, 300), QPoint(330, 300))
    canvas.grab()
    assert before < canvas.paintings <= before + 4


def test_after_any_movement_the_view_looks_as_if_it_had_been_painted_whole(qtbot: QtBot, small_tree: Picture) -> None:
    canvas, fresh = MapCanvas(), MapCanvas()
    for view in (canvas, fresh):
        qtbot.addWidget(view)
        view.reduced_motion = True
        view.resize(600, 500)
        with qtbot.waitExposed(view):
            view.show()
        view.show_picture(small_tree)
    for step in range(12):
        wheel(canvas, QPoint(200 + 20 * step, 150), (0, 40 if step % 3 else -80))
        drag(qtbot, canvas, QPoint(100, 100), QPoint(130, 90))
        canvas.grab()
    fresh.look(canvas.camera, animate=False)
    qtbot.wait(300)
    assert canvas.grab().toImage() == fresh.grab().toImage()


@pytest.fixture
def huge(qtbot: QtBot) -> MapCanvas:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.show_picture(make_picture({f"c{n}": (300.0 * (n % 60), 120.0 * (n // 60)) for n in range(FEWEST_CARDS + 1)}))
    return canvas


def test_a_huge_map_is_seen_through_an_overview_that_is_painted_in_the_background(
    qtbot: QtBot, huge: MapCanvas
) -> None:
    assert not huge.overview_ready
    qtbot.waitUntil(lambda: huge.overview_ready, timeout=10_000)
    picture = huge.picture
    assert picture is not None
    card = picture.cards[len(picture.cards) // 2].rect.centre
    shown = huge.grab().toImage().pixelColor(huge.mapFromScene(*card) + huge.viewport().pos())
    assert shown.name() != picture.theme.colour(Ink.CANVAS)


def test_a_huge_map_that_was_prepared_is_seen_at_once(qtbot: QtBot) -> None:
    picture = make_picture({f"c{n}": (300.0 * (n % 60), 120.0 * (n // 60)) for n in range(FEWEST_CARDS + 1)})
    prepare(picture)
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 700)
    canvas.show_picture(picture)
    card = picture.cards[FEWEST_CARDS // 2].rect.centre
    assert not canvas.overview_ready
    shown = canvas.grab().toImage().pixelColor(canvas.mapFromScene(*card) + canvas.viewport().pos())
    assert shown.name() != picture.theme.colour(Ink.CANVAS)


def test_a_new_picture_gives_up_the_overview_of_the_old_one(qtbot: QtBot, huge: MapCanvas, small_tree: Picture) -> None:
    huge.show_picture(small_tree)
    assert huge.overview_ready
    qtbot.wait(30)
    assert huge.picture is small_tree
