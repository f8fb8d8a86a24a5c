"""Fixtures of the canvas's tests."""

import pytest
from pytestqt.qtbot import QtBot

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing.picture import Picture
from tests.canvas.pictures import make_picture


@pytest.fixture
def small_tree() -> Picture:
    """A thesis with three reasons below it in a row; the first has two reasons of its own stacked below it."""
    return make_picture(
        {
            "thesis": (300, 0),
            "left": (0, 200), "middle": (300, 200), "right": (600, 200),
            "upper": (40, 400), "lower": (40, 520),
        },
        [
            ("left", "support", "thesis"), ("middle", "support", "thesis"), ("right", "attack", "thesis"),
            ("upper", "support", "left"), ("lower", "attack", "left"),
        ],
    )  # fmt: skip


@pytest.fixture
def canvas(qtbot: QtBot, small_tree: Picture) -> MapCanvas:
    """A canvas on the screen that shows the small tree, with every move immediate."""
    shown = MapCanvas()
    qtbot.addWidget(shown)
    shown.reduced_motion = True
    shown.resize(900, 700)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.show_picture(small_tree)
    return shown
