"""Asks for a layout: cards and junctions as boxes, relations as edges, groups as areas."""

from debatemap.drawing.drawable import Drawable, needs_junction
from debatemap.drawing.measuring import Faces
from debatemap.layout.request import Box, Edge, EdgeKind, GroupBox, LayoutRequest
from debatemap.model import DebateMap, Relation, RelationKind

JUNCTION = 14.0
GROUP_TITLE_HEIGHT = 40.0


def layout_request(document: Drawable, faces: Faces, aspect: float, keep: object = None) -> LayoutRequest:
    """Return what a layout engine is asked for; `aspect` is width ÷ height, `keep` the plan of an earlier result."""
    debate = document.map
    junctions = relations_with_junction(debate)
    groups = tuple(
        GroupBox(group.id, group.parent, faces.groups[group.id].width, GROUP_TITLE_HEIGHT)
        for group in debate.groups.values()
    )
    return LayoutRequest(_boxes(debate, faces, junctions), _edges(debate, junctions), groups, aspect, keep)


def card_box(claim: str) -> str:
    """Return the id of the box of a claim's card."""
    return f"c:{claim}"


def junction_box(relation: str) -> str:
    """Return the id of the box of a relation's junction."""
    return f"j:{relation}"


def target_edge(relation: str) -> str:
    """Return the id of the edge that ends at a relation's target."""
    return f"t:{relation}"


def premise_edge(relation: str, number: int) -> str:
    """Return the id of the edge from a relation's premise, counted from 0, to its junction."""
    return f"{number}:{relation}"


def relations_with_junction(debate: DebateMap) -> frozenset[str]:
    """Return the ids of the relations that need a junction: several premises, or an undercut that denies them."""
    relations = debate.relations.values()
    undercut = frozenset(relation.target for relation in relations if relation.kind is RelationKind.UNDERCUT)
    return frozenset(relation.id for relation in relations if needs_junction(relation, undercut))


def _boxes(debate: DebateMap, faces: Faces, junctions: frozenset[str]) -> tuple[Box, ...]:
    """Return the cards in the file's order, each junction just before its first premise."""
    before: dict[str, list[Relation]] = {}
    for relation in debate.relations.values():
        if relation.id in junctions:
            before.setdefault(relation.premises[0], []).append(relation)
    boxes: list[Box] = []
    for claim in debate.claims.values():
        for relation in before.get(claim.id, ()):
            boxes.append(Box(junction_box(relation.id), JUNCTION, JUNCTION, claim.group, junction=True))
        face = faces.cards[claim.id]
        boxes.append(Box(card_box(claim.id), face.width, face.height, claim.group))
    return tuple(boxes)


def _edges(debate: DebateMap, junctions: frozenset[str]) -> tuple[Edge, ...]:
    edges: list[Edge] = []
    for relation in debate.relations.values():
        kind = EdgeKind(relation.kind.value)
        target = _target_box(relation)
        if relation.id not in junctions:
            edges.append(Edge(target_edge(relation.id), card_box(relation.premises[0]), target, kind))
            continue
        junction = junction_box(relation.id)
        for number, premise in enumerate(relation.premises):
            edge = premise_edge(relation.id, number)
            edges.append(Edge(edge, card_box(premise), junction, kind, premise=True))
        edges.append(Edge(target_edge(relation.id), junction, target, kind))
    return tuple(edges)


def _target_box(relation: Relation) -> str:
    undercuts = relation.kind is RelationKind.UNDERCUT
    return junction_box(relation.target) if undercuts else card_box(relation.target)
