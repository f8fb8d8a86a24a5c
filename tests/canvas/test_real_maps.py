"""The canvas with the real chain: bundled maps drawn, read by keys, expanded and moved about in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import open_document
from debatemap.drawing.depict import depict
from debatemap.drawing.fonts import load_fonts
from debatemap.drawing.picture import MarkKind, PlacedCard
from debatemap.drawing.themes import DARK, LIGHT
from debatemap.resources import bundled_maps
from tests.canvas.hands import click, spot, wheel

CASES = Path(__file__).parents[3] / "shared" / "cases" / "maps"
MAPS = [*bundled_maps(), *sorted(CASES.glob("*/map.yaml"))]


@pytest.fixture
def canvas(qtbot: QtBot) -> MapCanvas:
    load_fonts()
    shown = MapCanvas()
    qtbot.addWidget(shown)
    shown.reduced_motion = True
    shown.resize(1200, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.mark.parametrize("path", MAPS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_map_can_be_shown_walked_through_and_zoomed(qtbot: QtBot, canvas: MapCanvas, path: Path) -> None:
    picture = depict(open_document(path), theme=LIGHT)
    canvas.show_picture(picture)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(canvas, key)
        assert canvas.selected in picture.card_of
        seen, card = canvas.visible_area(), picture.card_of[canvas.selected].rect
        assert seen.x <= card.x and seen.y <= card.y and seen.right >= card.right
    for notch in (-240, 480, -120):
        wheel(canvas, QPoint(600, 400), (0, notch))
    assert not canvas.grab().isNull()


def test_a_click_on_a_drawn_badge_opens_the_card_and_it_stays_under_the_pointer(
    qtbot: QtBot, canvas: MapCanvas
) -> None:
    document = open_document(bundled_maps()[0])
    before = depict(document, theme=DARK)
    canvas.show_picture(before)
    claim = next(card.face.claim for card in before.cards if MarkKind.PASSAGES in _kinds(card))
    canvas.select(claim)
    canvas.actual_size()
    card = before.card_of[claim]
    box = next(mark.rect for mark in card.face.marks if mark.kind is MarkKind.PASSAGES)
    badge = spot(canvas, card.x + box.centre.x, card.y + box.centre.y)
    with qtbot.waitSignal(canvas.expansion_asked, check_params_cb=lambda asked: asked == claim):
        click(canvas, badge)
    after = depict(document, theme=DARK, expanded=frozenset({claim}))
    canvas.show_picture(after, hold=claim, animate=True)
    rect, under = after.card_of[claim].rect, canvas.mapToScene(badge)
    assert rect.x <= under.x() <= rect.right and rect.y <= under.y() <= rect.bottom
    quote = next(line for line in after.card_of[claim].face.lines if line.passage is not None)
    with qtbot.waitSignal(
        canvas.passage_activated, check_params_cb=lambda owner, number: (owner, number) == (claim, 0)
    ):
        click(canvas, spot(canvas, rect.x + quote.x + 30, rect.y + quote.baseline - 4))


def _kinds(card: PlacedCard) -> set[MarkKind]:
    return {mark.kind for mark in card.face.marks}
