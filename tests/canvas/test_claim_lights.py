"""Cards that are lit together: all that was found, and for a moment all that changed."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink, Theme
from debatemap.drawing.themes import DARK, LIGHT
from tests.canvas.pictures import make_picture


def _is_lit(canvas: MapCanvas, claim: str) -> bool:
    """Tell whether a line in the colour of hits lies just above the middle of a card's upper edge."""
    place = canvas.place_of(claim)
    assert place and canvas.picture
    point = canvas.mapFromScene(QPointF(place.centre.x, place.y))
    image = canvas.viewport().grab().toImage()
    return any(_near(image.pixelColor(point.x(), point.y() - up), canvas.picture.theme) for up in range(5))


def _near(seen: QColor, theme: Theme) -> bool:
    hit = QColor(theme.colour(Ink.HIT))
    return abs(seen.red() - hit.red()) + abs(seen.green() - hit.green()) + abs(seen.blue() - hit.blue()) < 60


def test_all_that_was_found_is_lit_and_nothing_else_and_the_map_is_not_painted_again(canvas: MapCanvas) -> None:
    canvas.viewport().grab()
    painted = canvas.paintings
    canvas.light_hits({"left", "lower"})
    lit = [claim for claim in ("thesis", "left", "middle", "upper", "lower") if _is_lit(canvas, claim)]
    assert lit == ["left", "lower"]
    assert canvas.hits == {"left", "lower"}
    canvas.light_hits(())
    assert not _is_lit(canvas, "left")
    assert canvas.paintings == painted


def test_what_was_found_stays_lit_in_the_next_picture_and_in_another_theme(canvas: MapCanvas) -> None:
    canvas.light_hits({"left", "gone"})
    for theme in (LIGHT, DARK):
        canvas.show_picture(make_picture({"thesis": (0, 0), "left": (400, 300)}, theme=theme))
        canvas.fit(animate=False)
        assert _is_lit(canvas, "left")
        assert not _is_lit(canvas, "thesis")


def test_what_was_found_is_lit_from_very_far_too(canvas: MapCanvas) -> None:
    canvas.show_picture(make_picture({str(n): (300.0 * (n % 40), 150.0 * (n // 40)) for n in range(1600)}))
    canvas.fit(animate=False)
    assert canvas.scale < 0.1
    before = canvas.viewport().grab().toImage()
    canvas.light_hits({"820"})
    after = canvas.viewport().grab().toImage()
    for claim, changes in (("820", True), ("818", False)):
        place = canvas.mapFromScene(QPointF(*canvas.place_of(claim).centre))
        assert (after.pixelColor(place) != before.pixelColor(place)) is changes


def test_what_changed_glows_for_a_moment_only(canvas: MapCanvas, small_tree: Picture, qtbot: QtBot) -> None:
    canvas.glow({"left"})
    qtbot.waitUntil(lambda: canvas.glowing == {"left"})
    qtbot.waitUntil(lambda: canvas.glowing == frozenset(), timeout=5000)
