"""The layered drawing keeps its promises on any graph."""

import os
import subprocess
import sys
from itertools import combinations, pairwise

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from debatemap.layout.layered.engine import Direction, LayeredLayout
from debatemap.layout.request import Box, Cancelled, Edge, EdgeKind, GroupBox, LayoutRequest, LayoutResult, Rect
from tests.layout.graphs import requests
from tests.layout.test_wrapped import around, enclosing_groups, on_border, overlap, runs_through

thorough = settings(max_examples=100, deadline=None, phases=(Phase.generate, Phase.shrink))
directions = st.sampled_from(Direction)


def lay_out(request: LayoutRequest, direction: Direction = Direction.TOP_DOWN) -> LayoutResult:
    return LayeredLayout(direction).lay_out(request)


def assert_routes_are_good(request_: LayoutRequest, result: LayoutResult) -> None:
    for edge in request_.edges:
        route = result.routes[edge.id]
        assert len(route) >= 2
        assert on_border(route[0], result.boxes[edge.source])
        assert on_border(route[-1], result.boxes[edge.target])
        for start, end in pairwise(route):
            assert start.x == end.x or start.y == end.y, edge
            assert not [ident for ident, rect in result.boxes.items() if runs_through(start, end, rect)], edge
            assert around(result.bounds, Rect(*end, 0, 0))
    assert_bundles_lie_apart(request_, result)


def assert_bundles_lie_apart(request_: LayoutRequest, result: LayoutResult) -> None:
    pieces: dict[tuple[bool, float], list[tuple[float, float, object]]] = {}
    for edge in request_.edges:
        bundle = (edge.target, edge.kind, edge.premise)
        for a, b in pairwise(result.routes[edge.id]):
            line, ends = ((True, a.x), (a.y, b.y)) if a.x == b.x else ((False, a.y), (a.x, b.x))
            pieces.setdefault(line, []).append((min(ends), max(ends), bundle))
    for beside in pieces.values():
        for (low, high, one), (other_low, other_high, other) in combinations(beside, 2):
            assert one == other or high <= other_low + 0.01 or other_high <= low + 0.01


def assert_groups_hold_their_boxes(request_: LayoutRequest, result: LayoutResult) -> None:
    enclosing = enclosing_groups(request_)
    for ident, area in result.groups.items():
        assert around(result.bounds, area)
        for box in request_.boxes:
            member = ident in enclosing[box.group]
            assert around(area, result.boxes[box.id]) if member else not overlap(area, result.boxes[box.id])
    for one, other in combinations([group.id for group in request_.groups], 2):
        if one in enclosing[other] or other in enclosing[one]:
            inner, outer = (one, other) if other in enclosing[one] else (other, one)
            assert around(result.groups[outer], result.groups[inner])
        else:
            assert not overlap(result.groups[one], result.groups[other])


@thorough
@given(requests(), directions)
def test_every_box_is_placed_at_its_size_and_none_overlaps_another(request_: LayoutRequest, way: Direction) -> None:
    result = lay_out(request_, way)
    assert set(result.boxes) == {box.id for box in request_.boxes}
    assert all(result.boxes[box.id][2:] == (box.width, box.height) for box in request_.boxes)
    assert not [pair for pair in combinations(result.boxes.items(), 2) if overlap(pair[0][1], pair[1][1])]


@thorough
@given(requests(), directions)
def test_routes_join_their_boxes_around_all_others_and_bundles_lie_apart(
    request_: LayoutRequest, way: Direction
) -> None:
    assert_routes_are_good(request_, lay_out(request_, way))


@thorough
@given(requests(), directions)
def test_two_edges_between_the_same_boxes_part_somewhere(request_: LayoutRequest, way: Direction) -> None:
    result = lay_out(request_, way)
    routes = [result.routes[edge.id] for edge in request_.edges]
    assert len(set(routes)) == len(routes)


@thorough
@given(requests(), directions)
def test_a_group_lies_around_its_own_boxes_and_groups_and_no_others(request_: LayoutRequest, way: Direction) -> None:
    assert_groups_hold_their_boxes(request_, lay_out(request_, way))


@thorough
@given(requests(), directions)
def test_the_bounds_hold_everything_and_the_same_request_gives_the_same_drawing(
    request_: LayoutRequest, way: Direction
) -> None:
    result = lay_out(request_, way)
    for rect in [*result.boxes.values(), *result.groups.values()]:
        assert around(result.bounds, rect)
    for route in result.routes.values():
        assert all(around(result.bounds, Rect(point.x, point.y, 0, 0)) for point in route)
    assert result == lay_out(request_, way)


@thorough
@given(requests(), directions)
def test_the_plan_of_a_drawing_gives_the_same_drawing(request_: LayoutRequest, way: Direction) -> None:
    result = lay_out(request_, way)
    kept = LayoutRequest(request_.boxes, request_.edges, request_.groups, request_.aspect, keep=result.plan)
    assert lay_out(kept, way) == result


def boxes_of(*names: str, width: float = 240, height: float = 80) -> tuple[Box, ...]:
    return tuple(Box(name, width, height) for name in names)


def relation(source: str, target: str, kind: EdgeKind = EdgeKind.SUPPORT) -> Edge:
    return Edge(f"{source}->{target}:{kind}", source, target, kind)


def test_reasons_stand_under_their_conclusion_or_right_of_it() -> None:
    request = LayoutRequest(boxes_of("t", "a", "b"), (relation("a", "t"), relation("b", "a")))
    down = lay_out(request).boxes
    assert down["t"].bottom < down["a"].y < down["a"].bottom < down["b"].y
    right = lay_out(request, Direction.LEFT_RIGHT).boxes
    assert right["t"].right < right["a"].x < right["a"].right < right["b"].x


def test_supports_arrive_left_of_attacks() -> None:
    edges = (relation("no", "t", EdgeKind.ATTACK), relation("yes", "t"))
    result = lay_out(LayoutRequest(boxes_of("t", "no", "yes"), edges))
    assert result.boxes["yes"].x < result.boxes["no"].x
    assert result.routes[edges[1].id][-1].x < result.routes[edges[0].id][-1].x


def test_reasons_of_one_kind_share_their_way_into_the_conclusion() -> None:
    edges = tuple(relation(name, "t") for name in "abcd")
    routes = lay_out(LayoutRequest(boxes_of("t", *"abcd"), edges)).routes
    assert len({routes[edge.id][-2:] for edge in edges}) == 1


def test_an_arrow_has_a_straight_way_before_its_head() -> None:
    edges = (*(relation(name, "t") for name in "abcd"), relation("t", "d", EdgeKind.ATTACK))
    routes = lay_out(LayoutRequest(boxes_of("t", *"abcd"), edges)).routes
    for route in routes.values():
        assert abs(route[-1].x - route[-2].x) + abs(route[-1].y - route[-2].y) >= 24


def test_linked_premises_stand_beside_the_other_reasons() -> None:
    boxes = (*boxes_of("t", "a", "b", "c"), Box("j", 14, 14, junction=True))
    premises = (Edge("0", "a", "j", EdgeKind.SUPPORT, True), Edge("1", "b", "j", EdgeKind.SUPPORT, True))
    placed = lay_out(LayoutRequest(boxes, (*premises, relation("j", "t"), relation("c", "t")))).boxes
    assert placed["a"].y == placed["b"].y == placed["c"].y
    assert placed["t"].bottom < placed["j"].y < placed["j"].bottom < placed["a"].y


def test_an_undercut_ends_at_the_side_of_the_junction() -> None:
    boxes = (*boxes_of("t", "a", "u"), Box("j", 14, 14, junction=True))
    edges = (Edge("0", "a", "j", EdgeKind.SUPPORT, True), relation("j", "t"), relation("u", "j", EdgeKind.UNDERCUT))
    result = lay_out(LayoutRequest(boxes, edges))
    end = result.routes["u->j:undercut"][-1]
    assert end == (result.boxes["j"].right, result.boxes["j"].centre.y)


def test_claims_against_each_other_are_joined_by_two_lines() -> None:
    edges = (relation("a", "b", EdgeKind.ATTACK), relation("b", "a", EdgeKind.ATTACK))
    routes = lay_out(LayoutRequest(boxes_of("a", "b"), edges)).routes
    assert all(len(route) == 2 for route in routes.values())
    assert abs(routes[edges[0].id][0].x - routes[edges[1].id][0].x) >= 12


def test_a_claim_against_itself_has_a_loop_beside_it() -> None:
    edge = relation("a", "a", EdgeKind.ATTACK)
    result = lay_out(LayoutRequest(boxes_of("a", "b"), (edge,)))
    assert all(point.x >= result.boxes["a"].right for point in result.routes[edge.id])


def test_a_tree_is_drawn_without_crossings_in_reading_order() -> None:
    names = [f"c{i}" for i in range(40)]
    edges = tuple(relation(names[i], names[(i - 1) // 3]) for i in range(1, 40))
    placed = lay_out(LayoutRequest(boxes_of(*names), edges)).boxes
    last = [placed[name].x for name in names[13:]]
    assert last == sorted(last)


def test_a_tall_card_leaves_the_others_of_its_row_at_the_top() -> None:
    boxes = (*boxes_of("t", "a"), Box("tall", 240, 600))
    placed = lay_out(LayoutRequest(boxes, (relation("a", "t"), relation("tall", "t")))).boxes
    assert placed["a"].y == placed["tall"].y


def grown(count: int, *, tall: int | None = None, keep: object = None) -> LayoutRequest:
    """A debate of `count` claims, many used twice; the one numbered `tall` is expanded."""
    boxes = tuple(Box(f"c{i}", 340 if i == tall else 240, 420 if i == tall else 80) for i in range(count))
    edges = [relation(f"c{i}", f"c{i * i // (2 * count)}") for i in range(1, count)]
    edges += [relation(f"c{i}", f"c{i // 5}", EdgeKind.ATTACK) for i in range(7, count, 7)]
    return LayoutRequest(boxes, tuple(edges), keep=keep)


def test_an_expanded_card_leaves_order_and_most_places_as_they_were() -> None:
    before = lay_out(grown(60))
    after = lay_out(grown(60, tall=20, keep=before.plan))
    rows: dict[float, list[str]] = {}
    for name, rect in before.boxes.items():
        rows.setdefault(rect.y, []).append(name)
    for names in rows.values():
        names.sort(key=lambda name: before.boxes[name].x)
        assert names == sorted(names, key=lambda name: after.boxes[name].x)
    assert sum(before.boxes[name][:2] == after.boxes[name][:2] for name in before.boxes) > 30
    assert before.boxes["c20"][:2] == after.boxes["c20"][:2]


def test_cards_after_one_that_grew_take_up_the_push_between_them() -> None:
    edges = tuple(relation(f"c{i}", "c0") for i in range(1, 30))
    boxes = tuple(Box(f"c{i}", 240, 80) for i in range(30))
    before = lay_out(LayoutRequest(boxes, edges), Direction.LEFT_RIGHT)
    taller = tuple(Box(box.id, 240, 240) if box.id == "c5" else box for box in boxes)
    after = lay_out(LayoutRequest(taller, edges, keep=before.plan), Direction.LEFT_RIGHT)
    pushed = [after.boxes[box.id].y - before.boxes[box.id].y for box in boxes[1:]]
    assert pushed[:5] == [0.0] * 5
    assert pushed[5] > pushed[10] > pushed[15] > pushed[25] == 0.0


def test_a_card_that_is_folded_again_leaves_no_trace() -> None:
    before = lay_out(grown(60))
    between = lay_out(grown(60, tall=20, keep=before.plan))
    assert lay_out(grown(60, keep=between.plan)) == before


def test_a_new_claim_leaves_the_order_of_the_others_in_their_rows() -> None:
    before = lay_out(grown(40))
    request = grown(40, keep=before.plan)
    edited = LayoutRequest(
        (*request.boxes, Box("new", 240, 80)), (*request.edges, relation("new", "c1")), keep=before.plan
    )
    after = lay_out(edited)
    rows: dict[float, list[str]] = {}
    for name, rect in before.boxes.items():
        rows.setdefault(rect.y, []).append(name)
    for names in rows.values():
        names.sort(key=lambda name: before.boxes[name].x)
        assert names == sorted(names, key=lambda name: after.boxes[name].x)


@thorough
@given(requests(), directions, st.integers(0, 13), st.sampled_from((30.0, 300.0, 1200.0)))
def test_a_kept_drawing_with_a_card_of_another_size_keeps_the_promises_too(
    request_: LayoutRequest, way: Direction, number: int, height: float
) -> None:
    before = lay_out(request_, way)
    changed = request_.boxes[number % len(request_.boxes)]
    boxes = tuple(
        Box(box.id, box.width + 60, height, box.group, box.junction) if box is changed else box
        for box in request_.boxes
    )
    again = LayoutRequest(boxes, request_.edges, request_.groups, request_.aspect, keep=before.plan)
    result = lay_out(again, way)
    assert not [pair for pair in combinations(result.boxes.values(), 2) if overlap(*pair)]
    assert_routes_are_good(again, result)
    assert_groups_hold_their_boxes(again, result)


def test_a_chain_of_five_thousand_claims_needs_no_recursion() -> None:
    boxes = tuple(Box(f"c{i}", 240, 80) for i in range(5_000))
    edges = tuple(relation(f"c{i + 1}", f"c{i}") for i in range(4_999))
    assert len(lay_out(LayoutRequest(boxes, edges)).boxes) == 5_000


def test_groups_that_lie_in_each_other_in_a_circle_are_drawn_all_the_same() -> None:
    groups = (GroupBox("a", "b", 80, 28), GroupBox("b", "a", 80, 28), GroupBox("c", "c", 80, 28))
    boxes = tuple(Box(f"c:{group.id}", 240, 80, group.id) for group in groups)
    assert set(lay_out(LayoutRequest(boxes, (), groups)).groups) == {"a", "b", "c"}


def test_a_group_has_room_for_its_title() -> None:
    groups = (GroupBox("g", None, 500, 40),)
    for way in Direction:
        result = lay_out(LayoutRequest((Box("a", 100, 40, "g"),), (), groups), way)
        assert result.groups["g"].width >= 500
        assert result.boxes["a"].y - result.groups["g"].y >= 40


def test_nothing_to_place_gives_an_empty_drawing() -> None:
    assert lay_out(LayoutRequest((), ())).bounds == Rect(0, 0, 0, 0)


def test_an_engine_told_to_stop_stops() -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled):
        LayeredLayout().lay_out(grown(60), cancelled)


def test_the_drawing_is_the_same_in_every_process() -> None:
    script = (
        "from tests.layout.test_layered import grown, lay_out; result = lay_out(grown(80));"
        "print(sorted(result.boxes.items()), sorted(result.routes.items()))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1
