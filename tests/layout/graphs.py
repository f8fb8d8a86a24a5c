"""Random layout requests: circles, self-attacks, parallel edges, undercuts of undercuts, linked premises, groups."""

from hypothesis import strategies as st

from debatemap.layout.request import Box, Edge, EdgeKind, GroupBox, LayoutRequest

JUNCTION = 14.0
KINDS = (EdgeKind.SUPPORT, EdgeKind.ATTACK)


@st.composite
def requests(draw: st.DrawFn, *, most: int = 14) -> LayoutRequest:
    """Draw a request as a debate map would make it."""
    cards = [f"c:{i}" for i in range(draw(st.integers(1, most)))]
    groups = draw_groups(draw)
    names = [None, *(group.id for group in groups)]
    boxes = [
        Box(card, draw(st.sampled_from((100.0, 240.0, 900.0))), draw(st.sampled_from((20.0, 64.0, 700.0))), group)
        for card in cards
        for group in [draw(st.sampled_from(names))]
    ]
    edges: list[Edge] = []
    for i in range(draw(st.integers(0, 2 * len(cards)))):
        _relate(draw, i, cards, boxes, edges, names)
    return LayoutRequest(tuple(boxes), tuple(edges), groups, draw(st.sampled_from((0.5, 1.0, 1.6, 4.0))))


def draw_groups(draw: st.DrawFn) -> tuple[GroupBox, ...]:
    """Draw up to three groups, each in an earlier one or in none."""
    count = draw(st.integers(0, 3))
    parents = [draw(st.one_of(st.none(), st.integers(0, i).map(lambda j: f"g{j - 1}"))) for i in range(count)]
    return tuple(GroupBox(f"g{i}", parent, 80.0, 28.0) for i, parent in enumerate(parents))


def _relate(
    draw: st.DrawFn,
    number: int,
    cards: list[str],
    boxes: list[Box],
    edges: list[Edge],
    groups: list[str | None],
) -> None:
    junctions = [box.id for box in boxes if box.junction]
    kind = draw(st.sampled_from(KINDS))
    target = draw(st.sampled_from(cards))
    if junctions and draw(st.booleans()):
        kind, target = EdgeKind.UNDERCUT, draw(st.sampled_from(junctions))
    premises = draw(st.lists(st.sampled_from(cards), min_size=1, max_size=3, unique=True))
    if len(premises) == 1 and not draw(st.booleans()):
        edges.append(Edge(f"t:{number}", premises[0], target, kind))
        return
    junction = f"j:{number}"
    boxes.append(Box(junction, JUNCTION, JUNCTION, draw(st.sampled_from(groups)), junction=True))
    edges.append(Edge(f"t:{number}", junction, target, kind))
    edges.extend(Edge(f"{i}:{number}", premise, junction, kind, premise=True) for i, premise in enumerate(premises))
