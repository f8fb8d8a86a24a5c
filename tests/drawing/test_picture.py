"""A picture puts cards, relations, signs and groups where they belong."""

from itertools import pairwise

import pytest

from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.compose import sign_place
from debatemap.drawing.depict import depict
from debatemap.drawing.joining import Route
from debatemap.drawing.measuring import measure
from debatemap.drawing.outlines import SIGN_RADIUS
from debatemap.drawing.picture import Picture, PlacedRelation
from debatemap.drawing.spatial_index import encloses, holds, meet
from debatemap.drawing.themes import theme
from debatemap.layout.request import Point, Rect
from debatemap.model import Claim, RelationKind
from tests.drawing.debates import debate, park, relation


@pytest.fixture
def picture() -> Picture:
    return depict(park(), theme=theme("light"))


def named(picture: Picture, ident: str) -> PlacedRelation:
    return next(relation for relation in picture.relations if relation.id == ident)


def on_edge(point: Point, rect: Rect) -> bool:
    near = Rect(rect.x - 0.1, rect.y - 0.1, rect.width + 0.2, rect.height + 0.2)
    far = Rect(rect.x + 0.1, rect.y + 0.1, rect.width - 0.2, rect.height - 0.2)
    return holds(near, point) and not holds(far, point)


def passes(route: Route, point: Point) -> bool:
    spans = (Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)) for a, b in pairwise(route))
    return any(holds(span, point) for span in spans)


def test_every_claim_has_a_card_and_every_relation_a_line(picture: Picture) -> None:
    assert list(picture.card_of) == list(park().map.claims)
    assert [relation.id for relation in picture.relations] == list(park().map.relations)
    assert all(relation.strokes for relation in picture.relations)


def test_a_route_runs_from_each_premise_to_the_target(picture: Picture) -> None:
    for each in picture.relations:
        assert len(each.routes) == len(each.premises)
        for premise, route in zip(each.premises, each.routes, strict=True):
            assert on_edge(route[0], picture.card_of[premise].rect)
            assert all(a.x == b.x or a.y == b.y for a, b in pairwise(route))
            if each.kind is not RelationKind.UNDERCUT:
                assert on_edge(route[-1], picture.card_of[each.target].rect)


def test_linked_premises_meet_in_a_junction_and_share_one_arrowhead(picture: Picture) -> None:
    linked = named(picture, "trees -> heat")
    assert linked.linked
    assert linked.junction is not None
    assert all(passes(route, linked.junction) for route in linked.routes)
    assert [stroke.arrow for stroke in linked.strokes].count(True) == 1


def test_an_undercut_ends_on_the_junction_of_the_relation_that_it_denies(picture: Picture) -> None:
    denied, undercut = named(picture, "r1"), named(picture, "noise -> r1")
    assert denied.junction is not None
    assert not denied.linked
    end = undercut.strokes[0].points[-1]
    assert undercut.strokes[0].arrow
    assert abs(end.x - denied.junction.x) + abs(end.y - denied.junction.y) == pytest.approx(7.0, abs=1.0)


def test_signs_overlap_no_card(picture: Picture) -> None:
    for each in picture.relations:
        for sign in each.signs:
            round_it = Rect(sign.x - SIGN_RADIUS, sign.y - SIGN_RADIUS, 2 * SIGN_RADIUS, 2 * SIGN_RADIUS)
            assert not [card for card in picture.cards if meet(card.rect, round_it)]


def test_a_sign_keeps_clear_of_a_card_that_its_line_turns_at_once_from() -> None:
    far = sign_place((Point(0, 20), Point(-40, 20), Point(-40, 0)))
    near = sign_place((Point(240, 20), Point(250, 20), Point(250, 300), Point(300, 300)))
    assert far == Point(-12, 20)
    assert near == Point(250, 32)


def test_supports_of_one_claim_share_an_arrowhead_and_attacks_have_another() -> None:
    claims = [Claim(name, f"Claim {name} says so.") for name in "abcdefg"]
    relations = [relation("support" if name in "bcd" else "attack", name, to="a") for name in "bcdefg"]
    drawn = depict(debate(claims, relations), theme=theme("light"))
    heads = [(each.kind, stroke.points[-1]) for each in drawn.relations for stroke in each.strokes if stroke.arrow]
    assert sorted(kind for kind, _ in heads) == ["attack", "support"]
    assert len({place for _, place in heads}) == 2


def test_groups_come_outermost_first_with_their_titles_inside(picture: Picture) -> None:
    assert [(group.id, group.depth) for group in picture.groups] == [("town", 0), ("air", 1)]
    assert encloses(picture.groups[0].rect, picture.groups[1].rect)
    for group in picture.groups:
        for line in group.lines:
            assert line.x >= 12.0
            assert line.x + line.width <= group.rect.width
            assert line.baseline < 40.0


def test_groups_that_lie_in_each_other_in_a_circle_are_still_drawn() -> None:
    looped = park()
    groups = looped.map.groups
    circle = {"town": type(groups["town"])("town", "The town", "air"), "air": groups["air"]}
    made = debate(list(looped.map.claims.values()), list(looped.map.relations.values()), groups=circle)
    assert {group.id for group in depict(made, theme=theme("light")).groups} == {"town", "air"}


def test_a_map_without_claims_gives_an_empty_picture() -> None:
    empty = depict(debate([], []), theme=theme("light"))
    assert empty.cards == ()
    assert empty.relations == ()


def test_a_claim_that_attacks_itself_is_drawn() -> None:
    claims = [Claim("liar", "This sentence is false.")]
    drawn = depict(debate(claims, [relation("attack", "liar", to="liar")]), theme=theme("light"))
    assert drawn.relations[0].strokes[0].arrow


def test_the_request_names_boxes_and_edges_as_agreed() -> None:
    document = park()
    request = layout_request(document, measure(document, frozenset(), theme("light")), 1.6)
    boxes = {box.id: box for box in request.boxes}
    edges = {edge.id: edge for edge in request.edges}
    assert set(boxes) == {f"c:{claim}" for claim in document.map.claims} | {"j:trees -> heat", "j:r1"}
    assert boxes["j:r1"].junction
    assert edges["0:trees -> heat"].premise
    assert edges["1:trees -> heat"].source == "c:grow"
    assert edges["t:trees -> heat"].source == "j:trees -> heat"
    assert (edges["t:noise -> r1"].source, edges["t:noise -> r1"].target) == ("c:noise", "j:r1")
    assert {group.id: group.parent for group in request.groups} == {"town": None, "air": "town"}
