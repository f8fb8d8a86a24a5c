"""Shared lines are painted once, and all that the routes say is painted."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from debatemap.drawing.joining import Route, join
from debatemap.drawing.outlines import LINE_RADIUS
from debatemap.drawing.picture import Stroke
from debatemap.layout.request import Point

BUS, TRUNK, END = 20.0, 100.0, 300.0


def route(*points: tuple[float, float]) -> Route:
    return tuple(Point(float(x), float(y)) for x, y in points)


def reason(height: float, bus: float = BUS) -> Route:
    """Return a route from a card right of a bus line, up the bus, along a trunk and up to the conclusion."""
    return route((bus + 40.0, height), (bus, height), (bus, TRUNK), (END, TRUNK), (END, 0.0))


def length(points: Route) -> float:
    return sum(abs(b.x - a.x) + abs(b.y - a.y) for a, b in pairwise(points))


def steps(points: Route) -> set[tuple[int, int]]:
    """Return the whole px that a route passes, its corners left out as far as they are rounded."""
    corners = points[1:-1]
    passed: set[tuple[int, int]] = set()
    for a, b in pairwise(points):
        reach = round(max(abs(b.x - a.x), abs(b.y - a.y)))
        for step in range(reach + 1):
            x, y = a.x + (b.x - a.x) * step / reach, a.y + (b.y - a.y) * step / reach
            if all(abs(x - c.x) + abs(y - c.y) > LINE_RADIUS for c in corners):
                passed.add((round(x), round(y)))
    return passed


def painted(strokes: dict[str, Stroke]) -> set[tuple[int, int]]:
    return set().union(*(steps(stroke.points) for stroke in strokes.values()))


def test_a_route_alone_is_painted_whole_with_its_arrowhead() -> None:
    strokes = join({"a": reason(200.0)}, arrow=True)
    assert strokes == {"a": Stroke(reason(200.0), arrow=True)}


def test_the_longest_route_is_painted_whole_and_the_others_up_to_the_end_of_the_bend_that_joins_it() -> None:
    strokes = join({"near": reason(150.0), "far": reason(400.0)}, arrow=True)
    assert strokes["far"].points == reason(400.0)
    assert strokes["near"].points == route((60, 150), (20, 150), (20, 142))
    assert [stroke.arrow for stroke in strokes.values()].count(True) == 1


def test_a_route_that_comes_in_straight_ends_where_the_painted_line_bends_no_more() -> None:
    bent = route((60, 100), (20, 100), (20, 0))
    straight = route((20, 160), (20, 0))
    assert join({"bent": bent, "straight": straight}, arrow=True)["bent"].points == route(
        (60, 100), (20, 100), (20, 92)
    )
    longer = route((260, 100), (20, 100), (20, 0))
    strokes = join({"longer": longer, "straight": straight}, arrow=True)
    assert strokes["straight"].points == route((20, 160), (20, 92))


def test_a_route_that_others_cover_has_no_stroke() -> None:
    strokes = join({"a": reason(200.0), "b": reason(200.0)}, arrow=True)
    assert list(strokes) == ["a"]


def test_routes_that_only_meet_at_the_end_are_painted_whole() -> None:
    left, right = route((0, 50), (100, 50), (100, 0)), route((240, 50), (100, 50), (100, 0))
    strokes = join({"left": left, "right": right}, arrow=True)
    assert strokes["right"].points == right
    assert strokes["left"].points == route((0, 50), (100, 50), (100, 42))


@given(
    st.lists(
        st.tuples(st.integers(14, 60).map(lambda n: n * 10.0), st.sampled_from((20.0, 60.0, 140.0))),
        min_size=1,
        max_size=8,
        unique=True,
    )
)
@settings(max_examples=100, deadline=None)
def test_all_is_painted_and_no_straight_piece_twice(reasons: list[tuple[float, float]]) -> None:
    routes = {str(number): reason(*where) for number, where in enumerate(reasons)}
    strokes = join(routes, arrow=True)
    wanted = set().union(*(steps(each) for each in routes.values()))
    missing = wanted - painted(strokes)
    assert not missing
    total = sum(length(stroke.points) for stroke in strokes.values())
    bends = sum(len(stroke.points) for stroke in strokes.values())
    assert total <= len(wanted) + 2 * LINE_RADIUS * bends
    assert sum(stroke.arrow for stroke in strokes.values()) == 1
