"""Pictures that come after each other: what was made for the earlier ones goes."""

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing import relation_painting
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
