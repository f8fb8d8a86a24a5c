"""Makes the JSON Schema of the format from the table of keys: `python -m debatemap.format.schema FILE` writes it."""

import json
import sys
from pathlib import Path

from debatemap.format.keys import MAP
from debatemap.format.names import SEEN_PATTERN
from debatemap.format.scalars import COLOUR_PATTERN, FILE_PATTERN, URL_PATTERN
from debatemap.format.shapes import ById, Flag, Form, ListOf, Number, Record, Reference, Shape, Text, Version

Json = dict[str, object]

_FORMS: dict[Form, Json] = {
    Form.COLOUR: {"type": "string", "pattern": COLOUR_PATTERN},
    Form.URL: {"type": "string", "pattern": URL_PATTERN},
    Form.FILE: {"type": "string", "pattern": FILE_PATTERN},
}
# An editor types what this program reads as text first: the id 1e3 is a number to it, the text no may be a boolean.
_FILLED: Json = {"type": ["string", "number", "boolean"], "pattern": SEEN_PATTERN}


def schema() -> Json:
    """Return the schema, draft-07, of a whole map."""
    definitions: dict[str, Json] = {}
    whole = _record(MAP, definitions)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Debate map, format 1",
        "description": "A debate: claims, how they bear on each other, and the passages in which they are made.",
        **whole,
        "definitions": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """Return the schema as its file holds it."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _value(shape: Shape, definitions: dict[str, Json], required: bool) -> Json:
    match shape:
        case ListOf():
            return _list(shape, definitions, required)
        case Record():
            return _reference(shape, definitions)
        case ById():
            return _by_id(shape, definitions, required)
        case _:
            return _scalar(shape, required)


def _scalar(shape: Text | Reference | Number | Flag | Version, required: bool) -> Json:
    match shape:
        case Number():
            return {"type": ["number", "null"], "minimum": 0, "maximum": 1}
        case Flag():
            return {"type": ["boolean", "null"]}
        case Version():
            return {"enum": [1, "1", None]}
        case _:
            form = shape.form if isinstance(shape, Text) else Form.ANY
            return _or_empty(_FORMS.get(form, _FILLED if required else _any_text()), required)


def _any_text() -> Json:
    return {"type": ["string", "number", "boolean"]}


def _or_empty(value: Json, required: bool) -> Json:
    """Let an optional key stand there with nothing under it."""
    if required:
        return value
    kinds = value["type"]
    return {**value, "type": [*(kinds if isinstance(kinds, list) else [kinds]), "null"]}


def _list(shape: ListOf, definitions: dict[str, Json], required: bool) -> Json:
    item = _value(shape.item, definitions, required=isinstance(shape.item, Record))
    items: Json = {"type": "array", "items": item}
    if shape.one:
        return {"anyOf": [item, items]} if required else {"anyOf": [{"type": "null"}, item, items]}
    return {**items, "type": ["array", "null"]}


def _by_id(shape: ById, definitions: dict[str, Json], required: bool) -> Json:
    entries: Json = {
        "type": "object",
        "propertyNames": {"pattern": SEEN_PATTERN},
        "additionalProperties": _reference(shape.record, definitions),
    }
    return {**entries, "minProperties": 1} if required else {**entries, "type": ["object", "null"]}


def _reference(record: Record, definitions: dict[str, Json]) -> Json:
    if record.name not in definitions:
        definitions[record.name] = {}
        definitions[record.name] = _short_or_long(record, definitions)
    return {"$ref": f"#/definitions/{record.name}"}


def _short_or_long(record: Record, definitions: dict[str, Json]) -> Json:
    long_form = _record(record, definitions)
    if record.short is not None:
        return {"anyOf": [_value(record.keys[record.short].shape, definitions, required=True), long_form]}
    return {**long_form, "type": ["object", "null"]} if record.may_be_empty else long_form


def _record(record: Record, definitions: dict[str, Json]) -> Json:
    properties = {
        key.name: {"description": key.description, **_value(key.shape, definitions, key.required)}
        for key in record.keys.values()
    }
    found: Json = {"type": "object", "properties": properties, "additionalProperties": False}
    if record.required:
        found["required"] = list(record.required)
    if record.one_of:
        found["oneOf"] = [{"required": [name]} for name in record.one_of]
    return found


def main(arguments: list[str]) -> int:
    """Write the schema to the file that is named, or to the standard output."""
    if arguments:
        Path(arguments[0]).write_text(schema_text(), encoding="utf-8")
    else:
        sys.stdout.write(schema_text())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
