"""Pictures that come after each other: what was made for the earlier ones goes."""

import gc
import weakref

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing import relation_painting
from debatemap.drawing.picture import Picture
from tests.canvas.pictures import make_picture


def test_shapes_of_earlier_pictures_are_let_go(canvas: MapCanvas) -> None:
    for turn in range(6):
        places = {"thesis": (0.0, float(turn))} | {
            f"c{turn}-{number}": (number % 20 * 300.0, 200.0 + number // 20 * 120) for number in range(200)
        }
        canvas.show_picture(make_picture(places, [(claim, "support", "thesis") for claim in list(places)[1:]]))
        canvas.fit()
        canvas.grab()
    kept = relation_painting._kept_shapes._kept, relation_painting._kept_lines._kept
    assert all(len(one) <= 2 * 200 for one in kept)
    assert any(len(one) >= 200 for one in kept)


def test_a_large_picture_is_let_go_before_its_overview_is_painted(canvas: MapCanvas, qtbot: QtBot) -> None:
    def large(turn: int) -> Picture:
        places = {f"c{number}": (number % 40 * 300.0, turn + number // 40 * 120.0) for number in range(6000)}
        return make_picture(places)

    gc.collect()
    gc.disable()
    earlier: list[weakref.ref[Picture]] = []
    for turn in range(3):
        picture = large(turn)
        earlier.append(weakref.ref(picture))
        canvas.show_picture(picture)
        qtbot.waitUntil(lambda: canvas._overview is not None and canvas._overview._levels != [])
        assert not canvas.overview_ready
    del picture
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.wait(30)
    alive = [one() is not None for one in earlier[:-1]]
    gc.enable()
    assert not any(alive)
