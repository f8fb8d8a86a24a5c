"""Hanging blocks under other conclusions saves the crossings that it says it saves."""

from hypothesis import given, settings

from debatemap.layout.drawing import Drawing
from debatemap.layout.forest import Forest, plant
from debatemap.layout.request import LayoutRequest
from debatemap.layout.trunks import rises
from debatemap.layout.untangling import crossings
from tests.layout.graphs import requests


def crossed(forest: Forest, request: LayoutRequest) -> int:
    """Count the crossings of links between different pairs of boxes, in the turns that blocks have."""
    pairs = dict.fromkeys((forest.boxes[edge.source], forest.boxes[edge.target]) for edge in request.edges)
    links = [(one.turn, other.turn) for one, other in pairs if not rises(one, other)]
    return crossings([(min(ends), max(ends)) for ends in links])


def test_links_cross_if_their_ends_alternate() -> None:
    assert crossings([(0, 2), (1, 3)]) == 1
    assert crossings([(0, 3), (1, 2)]) == 0
    assert crossings([(0, 1), (1, 2), (0, 2)]) == 0
    assert crossings([(0, 3), (1, 4), (2, 5)]) == 3


@settings(max_examples=200, deadline=None)
@given(requests(most=24))
def test_every_move_saves_a_crossing(request_: LayoutRequest) -> None:
    forest = plant(request_)
    drawing = Drawing(forest, request_, None, lambda: False, again=True)
    drawing.choose()
    drawing.sketch()
    untangler = drawing.untangler()
    before = crossed(forest, request_)
    moves = untangler.moves()
    assert before - crossed(forest, request_) >= len(moves)
