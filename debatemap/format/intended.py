"""Puts entries where their writer meant them to stand: under the key above them, or under an id instead of a hyphen."""

from debatemap.format.findings import Findings
from debatemap.format.keys import MAP
from debatemap.format.shapes import ById, ListOf, Record
from debatemap.format.tree import BROKEN, Mapping, Node, Scalar, Sequence
from debatemap.format.wordings import (
    CLAIMS_NOT_INDENTED,
    HYPHENS_FOR_IDS,
    IDS_FOR_HYPHENS,
    MISSING_CLAIMS,
    MISSING_TEXT,
    NOT_BY_ID,
    NOT_LIST,
    NOT_RECORD,
    RECORD_NOT_INDENTED,
)


def put_in_place(root: Node | None, findings: Findings) -> None:
    """Change the tree of a file to what its writer meant, where its shape leaves no doubt, and tell of each change."""
    if not isinstance(root, Mapping):
        return
    _indent_claims(root, findings)
    children = root.children
    for position in range(0, len(children), 2):
        written, value = children[position], children[position + 1]
        key = MAP.keys.get(written.text) if isinstance(written, Scalar) else None
        if key is None:
            continue
        if isinstance(key.shape, ById):
            if isinstance(value, Sequence):
                findings.add(
                    NOT_BY_ID, written.start, (key.name,), IDS_FOR_HYPHENS, key=key.name, example=key.shape.example
                )
                children[position + 1] = _by_id(value, key.shape.record)
            elif isinstance(value, Mapping):
                _indent_records(value, key.name, key.shape.record, findings)
        elif isinstance(key.shape, ListOf) and isinstance(key.shape.item, Record) and isinstance(value, Mapping):
            listed = _listed(value, key.shape.item)
            if listed is not None:
                findings.add(NOT_LIST, written.start, (key.name,), HYPHENS_FOR_IDS, key=key.name)
                children[position + 1] = listed


def _indent_claims(root: Mapping, findings: Findings) -> None:
    """Move the unknown keys that follow an empty claims: under it."""
    children = root.children
    for position in range(0, len(children), 2):
        key = children[position]
        if not (isinstance(key, Scalar) and key.text == "claims" and _is_empty(children[position + 1])):
            continue
        end = position + 2
        while end < len(children) and _names_no(children[end], MAP):
            end += 2
        if end > position + 2:
            findings.add(MISSING_CLAIMS, key.start, ("claims",), CLAIMS_NOT_INDENTED)
            children[position + 1] = Mapping(children[position + 2].start, children[position + 2 : end])
            del children[position + 2 : end]
            root.index = None
        return


def _indent_records(entries: Mapping, section: str, record: Record, findings: Findings) -> None:
    """Move the keys that follow an entry with nothing under it, and belong to such entries, under it."""
    children = entries.children
    position = 0
    while position < len(children):
        name = children[position]
        end = position + 2
        if isinstance(name, Scalar) and name.text not in record.keys and _is_empty(children[position + 1]):
            while end < len(children) and _names(children[end], record):
                end += 2
        if end > position + 2 and isinstance(name, Scalar):
            first = children[position + 2]
            fault = MISSING_TEXT if record.name == "claim" else NOT_RECORD
            values = {"key": name.text, "example": record.example, "id": name.text}
            shown = first.text if isinstance(first, Scalar) else ""
            findings.add(fault, name.start, (section, name.text), RECORD_NOT_INDENTED, first=shown, **values)
            children[position + 1] = Mapping(first.start, children[position + 2 : end])
            del children[position + 2 : end]
            entries.index = None
        position += 2


def _by_id(entries: Sequence, record: Record) -> Node:
    """Return a list of entries as entries under their ids; those that have none are left out."""
    found: list[Node] = []
    for entry in entries.children:
        if not isinstance(entry, Mapping):
            continue
        keys = [key.text if isinstance(key, Scalar) else "" for key in entry.children[::2]]
        if "id" in keys:
            at = 2 * keys.index("id")
            found += [entry.children[at + 1], Mapping(entry.start, entry.children[:at] + entry.children[at + 2 :])]
        elif len(keys) == 1 and keys[0] not in record.keys:
            found += entry.children
    return Mapping(entries.start, found) if found else Scalar("", entries.start, entries.start, BROKEN)


def _listed(entries: Mapping, record: Record) -> Sequence | None:
    """Return entries under ids as a list of entries, or None where they are not such."""
    values = entries.children[1::2]
    if "id" not in record.keys or not values or not all(isinstance(value, Mapping) for value in values):
        return None
    items: list[Node] = []
    for position in range(0, len(entries.children), 2):
        written, value = entries.children[position], entries.children[position + 1]
        if isinstance(written, Scalar) and isinstance(value, Mapping):
            key = Scalar("id", written.start, written.start, "")
            inner = value.children if _has(value, "id") else [key, written, *value.children]
            items.append(Mapping(written.start, inner))
    return Sequence(entries.start, items)


def _has(node: Mapping, name: str) -> bool:
    return any(isinstance(key, Scalar) and key.text == name for key in node.children[::2])


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip() and node.style == ""


def _names(node: Node, record: Record) -> bool:
    return isinstance(node, Scalar) and node.text in record.keys


def _names_no(node: Node, record: Record) -> bool:
    return isinstance(node, Scalar) and node.text not in record.keys
