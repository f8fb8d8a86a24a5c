"""A map that is read again and again: nothing of the earlier ones stays behind."""

import gc
from pathlib import Path

from pytestqt.qtbot import QtBot

from debatemap.drawing.picture import PlacedRelation
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written


def _placed_relations() -> int:
    gc.collect()
    return sum(isinstance(one, PlacedRelation) for one in gc.get_objects())


def test_pictures_of_earlier_readings_are_let_go(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    path = written(tmp_path)
    window = opener(path)
    relations = len(window.canvas.picture.relations)
    for number in range(12):
        path.write_text(SHOPS.replace("Dust", f"Dust {number}"), encoding="utf-8")
        with qtbot.waitSignal(window.session.picture_changed):
            window.session.reload()
    assert _placed_relations() <= 4 * relations
