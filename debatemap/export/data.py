"""Writes the drawing as data, for programs that measure or redraw it."""

import json
from typing import BinaryIO

from debatemap.drawing.picture import Picture, PlacedCard, PlacedRelation
from debatemap.layout.request import Point, Rect

_Number = int | float


def write_json(picture: Picture, out: BinaryIO) -> None:
    """Write title, bounds, cards in reading order, relations and groups, in px at scale 1, y downwards."""
    parts = {
        "title": _text(picture.title),
        "bounds": _text(_rect(picture.bounds)),
        "cards": _list([_card(card) for card in picture.cards]),
        "relations": _list([_relation(relation) for relation in picture.relations]),
        "groups": _list([{"id": group.id, **_rect(group.rect)} for group in picture.groups]),
    }
    whole = ",\n".join(f"{_text(name)}: {part}" for name, part in parts.items())
    # A lone surrogate can't be UTF-8, but JSON can say it with an escape of the very form that this makes.
    out.write(f"{{{whole}}}\n".encode("utf-8", "backslashreplace"))


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _list(entries: list[dict[str, object]]) -> str:
    return "[" + ",".join("\n " + _text(entry) for entry in entries) + "]"


def _card(card: PlacedCard) -> dict[str, object]:
    return {"id": card.face.claim, **_rect(card.rect), "expanded": card.face.expanded}


def _relation(relation: PlacedRelation) -> dict[str, object]:
    """Say how a relation runs: its corners before they are rounded, the first premise's route as `points`."""
    routes = [[_point(point) for point in route] for route in relation.routes]
    entry: dict[str, object] = {
        "id": relation.id,
        "kind": relation.kind.value,
        "from": list(relation.premises),
        "to": relation.target,
        "points": routes[0] if routes else [],
    }
    return entry | {"routes": routes} if len(relation.premises) > 1 else entry


def _rect(rect: Rect) -> dict[str, _Number]:
    named = {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
    return {name: _number(value) for name, value in named.items()}


def _point(point: Point) -> list[_Number]:
    return [_number(point.x), _number(point.y)]


def _number(value: float) -> _Number:
    """Return a length to a hundredth of a px, without a fraction where there is none."""
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded
