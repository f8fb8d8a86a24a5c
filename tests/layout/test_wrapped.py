"""The wrapped drawing keeps its promises on any graph."""

import gc
from itertools import combinations, pairwise

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from debatemap.layout.request import Box, Cancelled, Edge, EdgeKind, GroupBox, LayoutRequest, LayoutResult, Point, Rect
from debatemap.layout.wrapped import WrappedLayout
from tests.layout.graphs import requests

thorough = settings(max_examples=120, deadline=None, phases=(Phase.generate, Phase.shrink))


def lay_out(request: LayoutRequest) -> LayoutResult:
    return WrappedLayout().lay_out(request)


def overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def runs_through(start: Point, end: Point, rect: Rect) -> bool:
    """Tell whether a horizontal or vertical piece enters the inside of a rectangle."""
    left, right = sorted((start.x, end.x))
    top, bottom = sorted((start.y, end.y))
    slack = 0.01
    return (
        left < rect.right - slack and right > rect.x + slack and top < rect.bottom - slack and bottom > rect.y + slack
    )


def on_border(point: Point, rect: Rect) -> bool:
    inside = rect.x - 0.01 <= point.x <= rect.right + 0.01 and rect.y - 0.01 <= point.y <= rect.bottom + 0.01
    sides = (point.x - rect.x, point.x - rect.right, point.y - rect.y, point.y - rect.bottom)
    return inside and min(abs(side) for side in sides) < 0.01


def around(outer: Rect, inner: Rect) -> bool:
    return outer.x <= inner.x and outer.y <= inner.y and outer.right >= inner.right and outer.bottom >= inner.bottom


@thorough
@given(requests())
def test_every_box_is_placed_at_its_size_and_none_overlaps_another(request_: LayoutRequest) -> None:
    result = lay_out(request_)
    assert set(result.boxes) == {box.id for box in request_.boxes}
    assert all(result.boxes[box.id][2:] == (box.width, box.height) for box in request_.boxes)
    assert not [pair for pair in combinations(result.boxes.items(), 2) if overlap(pair[0][1], pair[1][1])]


@thorough
@given(requests())
def test_routes_join_the_borders_of_their_boxes_in_level_and_upright_pieces(request_: LayoutRequest) -> None:
    result = lay_out(request_)
    for edge in request_.edges:
        route = result.routes[edge.id]
        assert len(route) >= 2
        assert on_border(route[0], result.boxes[edge.source])
        assert on_border(route[-1], result.boxes[edge.target])
        assert all(a.x == b.x or a.y == b.y for a, b in pairwise(route)), edge


@thorough
@given(requests())
def test_no_route_runs_through_a_box(request_: LayoutRequest) -> None:
    result = lay_out(request_)
    for edge in request_.edges:
        for start, end in pairwise(result.routes[edge.id]):
            assert not [ident for ident, rect in result.boxes.items() if runs_through(start, end, rect)], edge


@thorough
@given(requests())
def test_upright_lines_of_different_bundles_never_lie_on_each_other(request_: LayoutRequest) -> None:
    result = lay_out(request_)
    upright: dict[float, list[tuple[float, float, object]]] = {}
    for edge in request_.edges:
        bundle = (edge.target, edge.kind, edge.premise)
        for start, end in pairwise(result.routes[edge.id]):
            if start.x == end.x:
                upright.setdefault(start.x, []).append((min(start.y, end.y), max(start.y, end.y), bundle))
    for pieces in upright.values():
        for (top, bottom, one), (other_top, other_bottom, other) in combinations(pieces, 2):
            assert one == other or bottom <= other_top + 0.01 or other_bottom <= top + 0.01


@thorough
@given(requests())
def test_a_group_lies_around_its_own_boxes_and_no_others(request_: LayoutRequest) -> None:
    result = lay_out(request_)
    enclosing = enclosing_groups(request_)
    for ident, area in result.groups.items():
        for box in request_.boxes:
            member = ident in enclosing[box.group]
            assert around(area, result.boxes[box.id]) if member else not overlap(area, result.boxes[box.id])


def enclosing_groups(request_: LayoutRequest) -> dict[str | None, set[str]]:
    """Return the groups around each group, itself among them."""
    parents = {group.id: group.parent for group in request_.groups}
    found: dict[str | None, set[str]] = {None: set()}
    for ident in parents:
        chain: set[str] = set()
        at: str | None = ident
        while at in parents:
            chain.add(at)
            at = parents[at]
        found[ident] = chain
    return found


@thorough
@given(requests())
def test_the_bounds_hold_everything_and_the_same_request_gives_the_same_drawing(request_: LayoutRequest) -> None:
    result = lay_out(request_)
    for rect in [*result.boxes.values(), *result.groups.values()]:
        assert around(result.bounds, rect)
    for route in result.routes.values():
        assert all(around(result.bounds, Rect(point.x, point.y, 0, 0)) for point in route)
    assert result == lay_out(request_)


@thorough
@given(requests(), st.integers(0, 13), st.sampled_from((30.0, 300.0, 1200.0)))
def test_a_kept_drawing_with_a_card_of_another_size_keeps_the_promises_too(
    request_: LayoutRequest, number: int, height: float
) -> None:
    changed = request_.boxes[number % len(request_.boxes)]
    boxes = tuple(
        Box(box.id, box.width + 60, height, box.group, box.junction) if box is changed and not box.junction else box
        for box in request_.boxes
    )
    kept = LayoutRequest(boxes, request_.edges, request_.groups, request_.aspect, keep=lay_out(request_).plan)
    result = lay_out(kept)
    assert not [pair for pair in combinations(result.boxes.values(), 2) if overlap(*pair)]
    assert all(around(result.bounds, rect) for rect in [*result.boxes.values(), *result.groups.values()])
    for edge in kept.edges:
        route = result.routes[edge.id]
        assert on_border(route[0], result.boxes[edge.source])
        assert on_border(route[-1], result.boxes[edge.target])
        for start, end in pairwise(route):
            assert not [ident for ident, rect in result.boxes.items() if runs_through(start, end, rect)], edge


def fan(count: int, *, grown: int | None = None, keep: object = None) -> LayoutRequest:
    """A thesis with `count` reasons; the one numbered `grown` is taller."""
    reasons = [Box(f"c:{i}", 240, 300 if i == grown else 80) for i in range(count)]
    edges = [Edge(f"t:{i}", f"c:{i}", "c:thesis", EdgeKind.SUPPORT) for i in range(count)]
    return LayoutRequest((Box("c:thesis", 340, 90), *reasons), tuple(edges), keep=keep)


def test_sixty_reasons_of_one_thesis_fill_the_page_instead_of_a_ribbon() -> None:
    bounds = lay_out(fan(60)).bounds
    assert 1.0 < bounds.width / bounds.height < 2.6


def test_forty_reasons_with_four_of_their_own_are_drawn_large() -> None:
    boxes = [Box("c:t", 340, 90)]
    edges: list[Edge] = []
    for i in range(40):
        boxes.append(Box(f"c:{i}", 240, 64))
        edges.append(Edge(f"t:{i}", f"c:{i}", "c:t", EdgeKind.SUPPORT))
        for j in range(4):
            boxes.append(Box(f"c:{i}-{j}", 240, 64))
            edges.append(Edge(f"t:{i}-{j}", f"c:{i}-{j}", f"c:{i}", EdgeKind.ATTACK))
    request = LayoutRequest(tuple(boxes), tuple(edges))
    bounds = lay_out(request).bounds
    cards = sum(box.width * box.height for box in boxes)
    assert cards / (max(bounds.width / request.aspect, bounds.height) ** 2 * request.aspect) > 0.48


def test_reasons_keep_the_order_of_the_file_from_column_to_column() -> None:
    boxes = lay_out(fan(30)).boxes
    places = [(boxes[f"c:{i}"].x, boxes[f"c:{i}"].y) for i in range(30)]
    assert places == sorted(places)


def test_attacks_stand_to_the_right_of_supports_or_under_them() -> None:
    boxes = [Box(name, 240, 80) for name in ("c:t", "c:no", "c:yes")]
    edges = [Edge("t:1", "c:no", "c:t", EdgeKind.ATTACK), Edge("t:2", "c:yes", "c:t", EdgeKind.SUPPORT)]
    placed = lay_out(LayoutRequest(tuple(boxes), tuple(edges))).boxes
    assert (placed["c:yes"].x, placed["c:yes"].y) < (placed["c:no"].x, placed["c:no"].y)


def test_a_card_that_grows_moves_only_what_stands_under_it_in_its_column() -> None:
    before = lay_out(fan(30))
    after = lay_out(fan(30, grown=1, keep=before.plan))
    column = before.boxes["c:1"].x
    moved = [ident for ident in before.boxes if before.boxes[ident][:2] != after.boxes[ident][:2]]
    assert moved
    assert all(before.boxes[ident].x == column and before.boxes[ident].y > before.boxes["c:1"].y for ident in moved)


def test_boxes_in_a_circle_hang_under_the_one_with_the_most_reasons() -> None:
    boxes = [Box(f"c:{name}", 240, 80) for name in "abcd"]
    pairs = [("a", "b"), ("b", "a"), ("c", "b"), ("d", "b")]
    edges = [Edge(f"t:{s}{t}", f"c:{s}", f"c:{t}", EdgeKind.ATTACK) for s, t in pairs]
    placed = lay_out(LayoutRequest(tuple(boxes), tuple(edges))).boxes
    assert min(placed, key=lambda ident: placed[ident].y) == "c:b"


def test_a_chain_of_five_thousand_claims_needs_no_recursion() -> None:
    boxes = tuple(Box(f"c:{i}", 240, 80) for i in range(5_000))
    edges = tuple(Edge(f"t:{i}", f"c:{i + 1}", f"c:{i}", EdgeKind.SUPPORT) for i in range(4_999))
    assert len(lay_out(LayoutRequest(boxes, edges)).boxes) == 5_000


def test_groups_that_lie_in_each_other_in_a_circle_are_drawn_all_the_same() -> None:
    groups = (GroupBox("a", "b", 80, 28), GroupBox("b", "a", 80, 28), GroupBox("c", "c", 80, 28))
    boxes = tuple(Box(f"c:{group.id}", 240, 80, group.id) for group in groups)
    assert set(lay_out(LayoutRequest(boxes, (), groups)).groups) == {"a", "b", "c"}


def test_nothing_to_place_gives_an_empty_drawing() -> None:
    assert lay_out(LayoutRequest((), ())).bounds == Rect(0, 0, 0, 0)


def test_an_engine_told_to_stop_stops() -> None:
    with pytest.raises(Cancelled):
        WrappedLayout().lay_out(fan(10), cancelled=lambda: True)


@thorough
@given(requests())
def test_a_drawing_leaves_nothing_to_the_garbage_collector(request_: LayoutRequest) -> None:
    lay_out(request_)
    gc.collect()
    gc.disable()
    result = lay_out(request_)
    lay_out(LayoutRequest(request_.boxes, request_.edges, request_.groups, request_.aspect, result.plan))
    left = gc.collect()
    gc.enable()
    assert left == 0
