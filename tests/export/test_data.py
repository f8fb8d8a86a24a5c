"""JSON: the drawing as data, with exactly the keys that are promised."""

import json
from io import BytesIO

from debatemap.export.data import write_json
from debatemap.export.sheet import Sheet
from tests.export.debates import Given, debate, drawn


def data_of(sheet: Sheet) -> dict[str, list[dict[str, object]]]:
    out = BytesIO()
    write_json(sheet.picture, out)
    return json.loads(out.getvalue())


def test_the_keys_are_those_promised(sheet: Sheet) -> None:
    data = data_of(sheet)
    assert list(data) == ["title", "bounds", "cards", "relations", "groups"]
    assert set(data["bounds"]) == {"x", "y", "width", "height"}
    assert {tuple(card) for card in data["cards"]} == {("id", "x", "y", "width", "height", "expanded")}
    assert {tuple(group) for group in data["groups"]} == {("id", "x", "y", "width", "height")}
    assert {tuple(relation) for relation in data["relations"]} == {
        ("id", "kind", "from", "to", "points"),
        ("id", "kind", "from", "to", "points", "routes"),
    }


def test_ids_and_order_are_those_of_the_map(sheet: Sheet, given: Given) -> None:
    data = data_of(sheet)
    assert [card["id"] for card in data["cards"]] == list(given.map.claims)
    assert [relation["id"] for relation in data["relations"]] == list(given.map.relations)
    assert {group["id"] for group in data["groups"]} == {"economy", "health"}
    assert [card["id"] for card in data["cards"] if card["expanded"]] == ["shops"]


def test_a_relation_tells_its_ends_and_its_way(sheet: Sheet) -> None:
    relations = {relation["id"]: relation for relation in data_of(sheet)["relations"]}
    linked = relations["shops -> close"]
    assert (linked["kind"], linked["from"], linked["to"]) == ("attack", ["shops", "stats"], "close")
    assert isinstance(linked["routes"], list)
    assert len(linked["routes"]) == 2
    assert linked["points"] == linked["routes"][0]
    undercut = relations["bus -> shops -> close"]
    assert (undercut["kind"], undercut["to"]) == ("undercut", "shops -> close")


def test_a_way_leads_from_card_to_card(sheet: Sheet) -> None:
    data = data_of(sheet)
    (support,) = [relation for relation in data["relations"] if relation["id"] == "air -> close"]
    start, end = sheet.picture.card_of["air"].rect, sheet.picture.card_of["close"].rect
    points = support["points"]
    assert isinstance(points, list)
    for (x, y), rect in ((points[0], start), (points[-1], end)):
        assert rect.x - 1 <= x <= rect.right + 1
        assert rect.y - 1 <= y <= rect.bottom + 1


def test_halves_of_characters_do_not_spoil_the_file(given: Given) -> None:
    broken = debate(title="half \udc00 a character")
    out = BytesIO()
    write_json(drawn(broken), out)
    assert json.loads(out.getvalue())["title"] == "half \udc00 a character"
