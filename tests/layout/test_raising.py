"""A last column that alone makes the drawing high stands beside its conclusion's head, unless a link runs there."""

from debatemap.layout.request import Box, Edge, EdgeKind, LayoutRequest, LayoutResult
from debatemap.layout.wrapped import WrappedLayout

TALL = ("tall", "tall 1", "tall 2")
LOW = tuple(f"low {i}" for i in range(6))
EDGES = (
    *(Edge(f"{name} > thesis", name, "thesis", EdgeKind.SUPPORT) for name in (*LOW, "tall")),
    *(Edge(f"{name} > tall", name, "tall", EdgeKind.SUPPORT) for name in TALL[1:]),
    Edge("other > low 0", "other", "low 0", EdgeKind.SUPPORT),
)


def lay_out(*more: Edge) -> LayoutResult:
    """Lay out a thesis with some low reasons and one tall one, the last."""
    boxes = (
        Box("thesis", 240.0, 100.0),
        *(Box(name, 240.0, 150.0) for name in LOW),
        *(Box(name, 240.0, 380.0) for name in TALL),
        Box("other", 240.0, 60.0),
    )
    return WrappedLayout().lay_out(LayoutRequest(boxes, (*EDGES, *more), aspect=1.2))


def test_a_last_column_that_is_the_highest_rises_beside_the_head() -> None:
    boxes = lay_out().boxes
    assert boxes["thesis"].y <= boxes["tall"].y < boxes["low 0"].y
    assert boxes["tall"].x > boxes["thesis"].right


def test_it_stays_under_the_head_where_a_link_runs_beside_it() -> None:
    boxes = lay_out(Edge("other > thesis", "other", "thesis", EdgeKind.ATTACK)).boxes
    assert boxes["tall"].y >= boxes["thesis"].bottom


def test_it_stays_where_it_rose_to_while_another_column_grows() -> None:
    first = lay_out()
    boxes = tuple(
        Box(box, rect.width, rect.height + 200.0 if box == "low 0" else rect.height)
        for box, rect in first.boxes.items()
    )
    again = WrappedLayout().lay_out(LayoutRequest(boxes, EDGES, aspect=1.2, keep=first.plan))
    assert again.boxes["tall"].y == first.boxes["tall"].y
    assert again.bounds.height >= max(rect.bottom for rect in again.boxes.values())
