"""Lines that are no trunks walk around the forest, and cross only what they must."""

from itertools import pairwise

from debatemap.layout.engines import Arrangement, engine
from debatemap.layout.measures import LANE, NEAR_LANE
from debatemap.layout.request import Box, Edge, EdgeKind, LayoutRequest, LayoutResult
from debatemap.layout.untangling import crossings
from debatemap.layout.wrapped import WrappedLayout
from tests.benchmarks.crossings import crossings as crossings_of


def request(links: list[tuple[int, int]], *, reasons: int = 24) -> LayoutRequest:
    """A thesis with reasons, each with one of its own; and links between them by number."""
    boxes = [Box("c:thesis", 300, 80), *(Box(f"c:{i}", 240, 80) for i in range(2 * reasons))]
    edges = [Edge(f"t:{i}", f"c:{i}", "c:thesis", EdgeKind.SUPPORT) for i in range(reasons)]
    edges += [Edge(f"u:{i}", f"c:{reasons + i}", f"c:{i}", EdgeKind.ATTACK) for i in range(reasons)]
    edges += [Edge(f"l:{s}:{t}", f"c:{s}", f"c:{t}", EdgeKind.SUPPORT) for s, t in links]
    return LayoutRequest(tuple(boxes), tuple(edges))


def crossed(asked: LayoutRequest, result: LayoutResult) -> int:
    return crossings_of([result.routes[edge.id] for edge in asked.edges])


def test_a_debate_that_is_a_tree_has_no_crossing() -> None:
    asked = request([])
    assert crossed(asked, WrappedLayout().lay_out(asked)) == 0


def test_one_more_line_from_anywhere_to_anywhere_crosses_nothing() -> None:
    for source, target in [(0, 23), (23, 0), (30, 5), (7, 41), (46, 47), (24, 1)]:
        asked = request([(source, target)])
        assert crossed(asked, WrappedLayout().lay_out(asked)) == 0, (source, target)


def test_lines_leave_on_the_right_and_end_on_the_right() -> None:
    result = WrappedLayout().lay_out(request([(30, 5)]))
    route = result.routes["l:30:5"]
    assert route[0].x == result.boxes["c:30"].right
    assert route[-1].x == result.boxes["c:5"].right


def test_links_whose_ends_alternate_are_counted() -> None:
    assert crossings([(0, 2), (1, 3)]) == 1
    assert crossings([(0, 3), (1, 2), (4, 5)]) == 0
    assert crossings([(0, 2), (2, 4)]) == 0


def test_a_reason_hangs_under_the_conclusion_that_spares_crossings() -> None:
    boxes = [Box(f"c:{name}", 240, 80) for name in ("t", "a", "b", "x", "y", "p", "q")]
    pairs = [("a", "t"), ("b", "t"), ("x", "a"), ("y", "b"), ("p", "a"), ("p", "b"), ("q", "b"), ("q", "a")]
    edges = [Edge(f"t:{s}{t}", f"c:{s}", f"c:{t}", EdgeKind.SUPPORT) for s, t in pairs]
    asked = LayoutRequest(tuple(boxes), tuple(edges))
    assert crossed(asked, WrappedLayout().lay_out(asked)) == 0


def test_what_hangs_elsewhere_stays_there_when_a_card_grows() -> None:
    links = [(24 + i, (7 * i) % 24) for i in range(24)]
    asked = request(links)
    first = WrappedLayout().lay_out(asked)
    grown = tuple(Box(box.id, box.width, box.height + 100 * (box.id == "c:3")) for box in asked.boxes)
    again = WrappedLayout().lay_out(LayoutRequest(grown, asked.edges, keep=first.plan))
    assert [box for box in first.boxes if first.boxes[box].x == again.boxes[box].x] == list(first.boxes)


def test_the_automatic_arrangement_keeps_what_it_chose() -> None:
    asked = request([(30, 5)])
    first = engine(Arrangement.AUTOMATIC).lay_out(asked)
    again = engine(Arrangement.AUTOMATIC).lay_out(
        LayoutRequest(asked.boxes, asked.edges, asked.groups, asked.aspect, first.plan)
    )
    assert again.boxes == first.boxes


def test_columns_and_rows_are_different_drawings_of_the_same_map() -> None:
    asked = request([(30, 5)])
    drawings = [engine(arrangement).lay_out(asked) for arrangement in list(Arrangement)[1:]]
    assert all(set(drawing.boxes) == {box.id for box in asked.boxes} for drawing in drawings)
    assert all(one.bounds != other.bounds for one, other in pairwise(drawings))


def _lanes(count: int) -> list[float]:
    """Return how far level links lie apart that lead from `count` reasons to as many others, one inside another."""
    asked = request([(23 - i, i) for i in range(count)])
    result = WrappedLayout().lay_out(LayoutRequest(asked.boxes, asked.edges, aspect=40.0))
    routes = [result.routes[edge.id] for edge in asked.edges if edge.id.startswith("l")]
    levels = sorted({a.y for route in routes for a, b in pairwise(route[1:-1]) if a.y == b.y})
    return [other - one for one, other in pairwise(levels)]


def test_many_links_side_by_side_lie_closer_than_a_few() -> None:
    assert _lanes(8) == [LANE] * 7
    assert _lanes(9) == [NEAR_LANE] * 8


def test_a_premise_that_hangs_beside_the_other_one_stays_there() -> None:
    """It supports another claim as well, which stands before them; that line is then the one drawn as a link."""
    boxes = [Box(f"c:{name}", 240, 80) for name in "pnqrs"]
    boxes.insert(3, Box("j", 12, 12, junction=True))
    pairs = [("c:p", "c:n"), ("c:n", "c:p"), ("c:q", "c:p"), ("c:r", "c:n"), ("j", "c:p")]
    edges = [
        Edge(f"{s} {t}", s, t, EdgeKind.ATTACK if "c:n" in (s, t) and s != "c:r" else EdgeKind.SUPPORT)
        for s, t in pairs
    ]
    edges[4:4] = [Edge(f"{s} j", s, "j", EdgeKind.SUPPORT, premise=True) for s in ("c:r", "c:s")]
    asked = LayoutRequest(tuple(boxes), tuple(edges))
    first = WrappedLayout().lay_out(asked)
    again = WrappedLayout().lay_out(LayoutRequest(asked.boxes, asked.edges, keep=first.plan))
    assert again.boxes == first.boxes
    assert again.routes == first.routes
