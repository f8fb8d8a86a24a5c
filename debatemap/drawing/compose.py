"""Puts measured cards and routed relations together into a Picture."""

from collections.abc import Callable, Iterable, Mapping

from debatemap.drawing.arrangement import (
    card_box,
    junction_box,
    premise_edge,
    relations_with_junction,
    target_edge,
)
from debatemap.drawing.breaking import elided
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.fonts import ascent
from debatemap.drawing.joining import Route, join
from debatemap.drawing.measuring import Faces
from debatemap.drawing.outlines import SIGN_RADIUS
from debatemap.drawing.picture import (
    Face,
    Picture,
    PlacedCard,
    PlacedGroup,
    PlacedRelation,
    Stroke,
    TextLine,
)
from debatemap.drawing.reading_direction import map_reads_right_to_left
from debatemap.drawing.theme import Ink, Theme
from debatemap.layout.request import Cancelled, LayoutResult, Point, Rect
from debatemap.model import DebateMap, Group, Relation, RelationKind

_SIGN_FROM_CARD = 12.0
_GROUP_INSET = 16.0


def compose(
    document: Drawable,
    faces: Faces,
    result: LayoutResult,
    theme: Theme,
    cancelled: Callable[[], bool] = lambda: False,
) -> Picture:
    """Return the picture of a map: `faces` and `result` must have been made of the same document.

    A map that is read from right to left is drawn from right to left: its thesis at the right, or its first reason.
    Needs a QGuiApplication; any thread may do it. Raises Cancelled soon after `cancelled()` is true.
    """
    debate = document.map
    if map_reads_right_to_left(debate):
        result = result.mirrored()
    cards = {
        ident: PlacedCard(face, result.boxes[card_box(ident)].x, result.boxes[card_box(ident)].y)
        for ident, face in faces.cards.items()
    }
    return Picture(
        title=debate.title,
        language=debate.language,
        theme=theme,
        bounds=result.bounds,
        groups=_groups(debate, result.groups),
        relations=_relations(debate, result, cancelled),
        cards=tuple(cards.values()),
        card_of=cards,
    )


def _groups(debate: DebateMap, areas: Mapping[str, Rect]) -> tuple[PlacedGroup, ...]:
    placed = [_group(debate.groups[ident], area, _depth(ident, debate.groups)) for ident, area in areas.items()]
    return tuple(sorted(placed, key=lambda group: group.depth))


def _depth(ident: str, groups: Mapping[str, Group]) -> int:
    seen = {ident}
    parent = groups[ident].parent
    while parent is not None and parent in groups and parent not in seen:
        seen.add(parent)
        parent = groups[parent].parent
    return len(seen) - 1


def _group(group: Group, area: Rect, depth: int) -> PlacedGroup:
    return PlacedGroup(group.id, area, depth, _title(group.title, Face.GROUP, area.width, 10.0), group.title)


def _title(title: str, face: Face, width: float, top: float) -> tuple[TextLine, ...]:
    line = elided(title, face, width - 2 * _GROUP_INSET)
    left = width - _GROUP_INSET - line.width if line.right_to_left else _GROUP_INSET
    baseline = top + ascent(face)
    return (TextLine(left, baseline, line.width, line.text, face, Ink.GROUP_TEXT, None, line.right_to_left),)


def _relations(debate: DebateMap, result: LayoutResult, cancelled: Callable[[], bool]) -> tuple[PlacedRelation, ...]:
    junctions = relations_with_junction(debate)
    centres = {ident: result.boxes[junction_box(ident)].centre for ident in junctions}
    relations = tuple(debate.relations.values())
    routes = _routes(relations, result.routes, centres)
    strokes = _strokes(relations, routes, centres, cancelled)
    return tuple(
        _placed(relation, routes, strokes, centres.get(relation.id), result.routes[target_edge(relation.id)])
        for relation in relations
    )


def _routes(
    relations: Iterable[Relation], given: Mapping[str, Route], centres: Mapping[str, Point]
) -> dict[str, Route]:
    """Return the route of each edge, led on to the middle of the junction that it starts or meets in."""
    routes: dict[str, Route] = {}
    for relation in relations:
        edge = target_edge(relation.id)
        centre = centres.get(relation.id)
        if centre is None:
            routes[edge] = given[edge]
            continue
        routes[edge] = _straightened((centre, *given[edge]))
        for number in range(len(relation.premises)):
            premise = premise_edge(relation.id, number)
            routes[premise] = _straightened((*given[premise], centre))
    return routes


def _strokes(
    relations: Iterable[Relation],
    routes: Mapping[str, Route],
    centres: Mapping[str, Point],
    cancelled: Callable[[], bool],
) -> dict[str, Stroke]:
    """Return what is painted of each edge; edges of one kind towards one box share their lines."""
    bundles: dict[tuple[str, RelationKind], dict[str, Route]] = {}
    legs: dict[str, dict[str, Route]] = {}
    for relation in relations:
        edge = target_edge(relation.id)
        bundles.setdefault((relation.target, relation.kind), {})[edge] = routes[edge]
        if relation.id in centres:
            edges = (premise_edge(relation.id, number) for number in range(len(relation.premises)))
            legs[relation.id] = {edge: routes[edge] for edge in edges}
    strokes: dict[str, Stroke] = {}
    for bundle in bundles.values():
        if cancelled():
            raise Cancelled
        strokes.update(join(bundle, arrow=True))
    for leg in legs.values():
        strokes.update(join(leg, arrow=False))
    return strokes


def _placed(
    relation: Relation,
    routes: Mapping[str, Route],
    strokes: Mapping[str, Stroke],
    junction: Point | None,
    start: Route,
) -> PlacedRelation:
    last = target_edge(relation.id)
    if junction is None:
        whole: tuple[Route, ...] = (routes[last],)
        edges = [last]
    else:
        edges = [premise_edge(relation.id, number) for number in range(len(relation.premises))]
        whole = tuple(_straightened((*routes[edge], *routes[last][1:])) for edge in edges)
        edges.append(last)
    return PlacedRelation(
        id=relation.id,
        kind=relation.kind,
        premises=relation.premises,
        target=relation.target,
        routes=whole,
        strokes=tuple(strokes[edge] for edge in edges if edge in strokes),
        signs=(sign_place(start),),
        junction=junction,
        linked=len(relation.premises) > 1,
    )


def sign_place(route: Route) -> Point:
    """Return the place of a relation's sign: where its line leaves the card, past its first bend if that is near."""
    a, b = route[0], route[1]
    length = abs(b.x - a.x) + abs(b.y - a.y)
    if length >= _SIGN_FROM_CARD + SIGN_RADIUS or len(route) == 2:
        return _along(a, b, min(_SIGN_FROM_CARD, length / 2))
    after = abs(route[2].x - b.x) + abs(route[2].y - b.y)
    return _along(b, route[2], min(_SIGN_FROM_CARD, after / 2))


def _along(a: Point, b: Point, distance: float) -> Point:
    """Return the point on the level or upright way from a to b that is `distance` px from a."""
    length = abs(b.x - a.x) + abs(b.y - a.y) or 1.0
    return Point(a.x + (b.x - a.x) * distance / length, a.y + (b.y - a.y) * distance / length)


def _straightened(points: Iterable[Point]) -> Route:
    """Leave out points that are doubled or lie on the way straight on."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (kept[-2].x == kept[-1].x == point.x or kept[-2].y == kept[-1].y == point.y):
            kept[-1] = point
        else:
            kept.append(point)
    return tuple(kept)
