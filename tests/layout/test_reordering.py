"""Siblings leave the file's order where lines would cross otherwise, and only there."""

from dataclasses import replace
from itertools import combinations, pairwise

from debatemap.layout.reordering import crossed
from debatemap.layout.request import Box, Edge, EdgeKind, GroupBox, LayoutRequest, LayoutResult, Point
from debatemap.layout.wrapped import WrappedLayout


def request(edges: dict[str, str], *, group: str = "") -> LayoutRequest:
    """Return a request for cards named by a letter each; those in `group` stand in one."""
    cards = sorted({card for pair in edges for card in pair})
    boxes = tuple(Box(card, 240.0, 60.0, "group" if card in group else None) for card in cards)
    groups = (GroupBox("group", None, 80.0, 28.0),) if group else ()
    lines = tuple(Edge(pair, pair[0], pair[1], EdgeKind(kind)) for pair, kind in edges.items())
    return LayoutRequest(boxes, lines, groups)


def test_lines_that_cross_are_told_once_for_every_place() -> None:
    level = (Point(0.0, 5.0), Point(10.0, 5.0))
    upright = (Point(5.0, 0.0), Point(5.0, 10.0))
    touching = (Point(0.0, 0.0), Point(0.0, 10.0))
    assert crossed({"level": level, "upright": upright, "touching": touching}) == [("upright", "level")]


def test_a_line_does_not_cross_itself() -> None:
    loop = (Point(0.0, 5.0), Point(10.0, 5.0), Point(10.0, 0.0), Point(5.0, 0.0), Point(5.0, 10.0))
    assert not crossed({"loop": loop})


CROSSING = request({"ba": "attack", "ca": "support", "da": "attack"}, group="bcd")


def test_a_support_among_attacks_of_one_group_is_set_where_no_line_crosses_another() -> None:
    result = WrappedLayout().lay_out(CROSSING)
    assert not crossed(result.routes)


def test_siblings_keep_the_order_of_the_file_where_nothing_crosses() -> None:
    result = WrappedLayout().lay_out(request({"ba": "support", "ca": "support", "da": "support"}, group="bcd"))
    corners = [(result.boxes[card].x, result.boxes[card].y) for card in "bcd"]
    assert all(one < other for one, other in pairwise(corners))


def test_an_order_that_was_changed_is_kept_while_cards_grow() -> None:
    first = WrappedLayout().lay_out(CROSSING)
    boxes = tuple(replace(box, height=90.0) if box.id == "b" else box for box in CROSSING.boxes)
    again = WrappedLayout().lay_out(replace(CROSSING, boxes=boxes, keep=first.plan))
    assert _order(again) == _order(first)
    assert not crossed(again.routes)


def test_an_order_that_was_changed_is_kept_when_a_card_is_added() -> None:
    first = WrappedLayout().lay_out(CROSSING)
    more = request({"ba": "attack", "ca": "support", "da": "attack", "ea": "attack"}, group="bcde")
    again = WrappedLayout().lay_out(replace(more, keep=first.plan))
    assert [card for card in _order(again) if card != "e"] == _order(first)


def _order(result: LayoutResult) -> list[str]:
    return sorted((card for card in result.boxes if card != "a"), key=lambda card: result.boxes[card][:2])


def test_the_order_is_the_same_every_time() -> None:
    results = [WrappedLayout().lay_out(CROSSING) for _ in range(3)]
    assert all(one.boxes == other.boxes and one.routes == other.routes for one, other in combinations(results, 2))


def test_a_drawing_that_is_kept_keeps_its_order_even_where_lines_cross() -> None:
    first = WrappedLayout().lay_out(request({"ba": "support", "ca": "support", "da": "support"}, group="bcd"))
    again = WrappedLayout().lay_out(replace(CROSSING, keep=first.plan))
    assert _order(again) == _order(first) != _order(WrappedLayout().lay_out(CROSSING))
