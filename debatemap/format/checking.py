"""Holds the tree of a file against the table of keys: typed values, and every problem on the way."""

import re

from debatemap.format.fields import Fields, Item, Value
from debatemap.format.findings import Fault, Findings
from debatemap.format.limits import Limits
from debatemap.format.meant_as_list import false_hyphen, is_one
from debatemap.format.names import blank, without_odd_spaces
from debatemap.format.scalars import Scalars
from debatemap.format.shapes import ById, Flag, Key, ListOf, Number, Record, Reference, Shape, Text
from debatemap.format.slip_wordings import CUT_BY_COMMENT, UNQUOTED_COLON
from debatemap.format.tree import BROKEN, Mapping, Node, Path, Scalar, Sequence, find
from debatemap.format.unknown_keys import Unknown, UnknownKeys
from debatemap.format.wordings import (
    DESCRIBE_APART,
    DUPLICATE_ID,
    DUPLICATE_KEY,
    EMPTY_ID,
    HYPHEN_IN_TEXT,
    MERGE_KEY,
    MISSING_CLAIMS,
    MISSING_FROM,
    MISSING_QUOTE,
    MISSING_STOP,
    MISSING_TARGET,
    MISSING_TARGET_CLAIM,
    MISSING_TARGET_RELATION,
    MISSING_TEXT,
    MISSING_TITLE,
    MISSPELT_KEY,
    NEW_ENTRY,
    NOT_A_KEY,
    NOT_A_MAP,
    NOT_BY_ID,
    NOT_FLAG,
    NOT_ID,
    NOT_LIST,
    NOT_NUMBER,
    NOT_RECORD,
    NOT_TEXT,
    ONE_TAG,
    ONE_TEXT,
    ORDINARY_HYPHENS,
    SEVERAL_TARGETS,
    TOO_MANY_CLAIMS,
    TOO_MANY_ENTRIES,
    TOO_MANY_LISTED,
    VERSION,
)

_MISSING: dict[tuple[str, str], Fault] = {
    ("map", "title"): MISSING_TITLE,
    ("map", "claims"): MISSING_CLAIMS,
    ("claim", "text"): MISSING_TEXT,
    ("passage", "quote"): MISSING_QUOTE,
    ("support", "claim"): MISSING_TARGET_CLAIM,
    ("attack", "claim"): MISSING_TARGET_CLAIM,
    ("undercut", "relation"): MISSING_TARGET_RELATION,
    ("relation", "from"): MISSING_FROM,
    ("stop", "claim"): MISSING_STOP,
}


_NOT_SCALAR: dict[type[object], Fault] = {Text: NOT_TEXT, Reference: NOT_ID, Number: NOT_NUMBER, Flag: NOT_FLAG}


class _Told:
    """Stands for a value that is there but can't be used, of which something was told already."""


_TOLD = _Told()
_USABLE = (str, list, dict, float, bool)
_Outcome = Value | Fields | _Told | None


class Checker:
    """Checks one file."""

    def __init__(self, text: str, findings: Findings, limits: Limits) -> None:
        self._text = text
        self._findings = findings
        self._limits = limits
        self._scalars = Scalars(text, findings, limits)
        self._unknown = UnknownKeys(text, findings)
        self._listed = 0

    def check(self, root: Node | None, record: Record, complete: bool) -> Fields:
        """Return what `root` holds, read as `record`; only a `complete` file is asked for what it lacks."""
        if root is None:
            if complete:
                self._findings.add(NOT_A_MAP, 0)
            return Fields((), 0)
        if isinstance(root, Mapping):
            fields = self._record_of(root, record, (), 0)
            if any(isinstance(key, Scalar) and key.text in record.keys for key in root.children[::2]):
                return fields
        if not (isinstance(root, Scalar) and root.style == BROKEN):
            self._findings.add(NOT_A_MAP, root.start)
        return Fields((), 0)

    def _value(self, node: Node, shape: Shape, key: str, index: int, path: Path) -> _Outcome:
        if isinstance(shape, ListOf):
            return self._list(node, shape, key, index, path)
        if isinstance(shape, Record):
            return self._record(node, shape, key, index, path)
        if isinstance(shape, ById):
            return self._by_id(node, shape, key, index, path)
        return self._scalar(node, shape, key, index, path)

    def _scalar(self, node: Node, shape: Shape, key: str, index: int, path: Path) -> _Outcome:
        if not isinstance(node, Scalar):
            self._not_scalar(node, shape, key, index, path)
            return _TOLD
        if isinstance(shape, Text):
            value = self._scalars.text(node, shape, key, index, path)
        elif isinstance(shape, Reference):
            value = self._scalars.id(node, index, path)
        elif isinstance(shape, Number):
            value = self._scalars.number(node, key, index, path)
        elif isinstance(shape, Flag):
            value = self._scalars.flag(node, key, index, path)
        else:
            value = self._scalars.version(node, index, path)
        return _TOLD if value is None and (node.style == BROKEN or not blank(node.text)) else value

    def _not_scalar(self, node: Node, shape: Shape, key: str, index: int, path: Path) -> None:
        found = "[…]" if isinstance(node, Sequence) else "…: …"
        section = shape.to + "s" if isinstance(shape, Reference) else ""
        remedy = DESCRIBE_APART if section and isinstance(node, Mapping) else None
        fault = _NOT_SCALAR.get(type(shape), VERSION)
        self._findings.add(fault, index, path, remedy, key=key, value=found, section=section)

    def _record(self, node: Node, record: Record, key: str, index: int, path: Path) -> _Outcome:
        if isinstance(node, Mapping):
            return self._record_of(node, record, path, index)
        if isinstance(node, Scalar):
            if record.short is not None:
                return self._short(node, record, index, path)
            if node.style == BROKEN:
                return _TOLD
            if not node.text and not node.style:
                return self._record_of(Mapping(node.start), record, path, index)
        remedy = HYPHEN_IN_TEXT if isinstance(node, Sequence) and path and isinstance(path[-1], int) else None
        self._findings.add(NOT_RECORD, index, path, remedy, key=key, example=record.example)
        return _TOLD

    def _short(self, node: Scalar, record: Record, index: int, path: Path) -> _Outcome:
        name = record.short or ""
        value = self._scalar(node, record.keys[name].shape, name, index, path)
        if value is None:
            self._missing(record, record.keys[name], node, index, path)
            return _TOLD if record.name != "claim" else Fields(path, index)
        if isinstance(value, _Told):
            return value if record.name != "claim" else Fields(path, index)
        return value if isinstance(record.keys[name].shape, Reference) else Fields(path, index, _values({name: value}))

    def _record_of(self, node: Mapping, record: Record, path: Path, index: int) -> Fields:
        swallowed = self._text_with_colon(node, record, path, index)
        if swallowed is not None:
            return swallowed
        unknown = self._unknown.settle(node, record, path)
        found: dict[str, _Outcome] = {}
        keys, children = record.keys, node.children
        for position in range(0, len(children), 2):
            written, value = children[position], children[position + 1]
            if not isinstance(written, Scalar):
                self._findings.add(NOT_A_KEY, written.start, path)
                continue
            name = written.text
            if name not in keys:
                continue
            if name in found:
                if self._repeated(node, name, written.start, path):
                    break
                continue
            key = keys[name]
            outcome = self._value(value, key.shape, name, written.start, (*path, name))
            found[name] = outcome
            if outcome is None and key.required:
                self._missing(record, key, value, written.start, (*path, name))
        if not path and not found:
            return Fields(path, index)
        self._complete(record, found, path, index, unknown, node.mended)
        self._unknown.tell(unknown, record, path)
        return Fields(path, index, _values(found))

    def _repeated(self, node: Mapping, name: str, index: int, path: Path) -> bool:
        """Tell of a key that is there already; return whether it rather begins the next entry of a list."""
        first = find(node, (name,))[0]
        next_entry = first == node.children[0].start and bool(path) and isinstance(path[-1], int)
        if not node.mended:
            line = str(self._findings.lines.at(first)[0])
            remedy = NEW_ENTRY if next_entry else None
            self._findings.add(DUPLICATE_KEY, index, (*path, name), remedy, key=name, line=line)
        return next_entry

    def _complete(
        self, record: Record, found: dict[str, _Outcome], path: Path, index: int, unknown: Unknown, mended: bool
    ) -> None:
        """Tell of what must be there and is not, or only under another name."""
        owner = str(path[-1]) if path else ""
        for name in record.required:
            if name in unknown.for_required:
                word, at = unknown.for_required[name]
                values = {"id": owner, "key": word, "suggestion": name}
                self._findings.add(_MISSING[record.name, name], at, path, MISSPELT_KEY.remedy, **values)
            elif name not in found and not mended:
                self._tell_missing(_MISSING[record.name, name], record, path, index, unknown, id=owner)
        if record.one_of and not mended:
            count = sum(found.get(name) is not None for name in record.one_of)
            if count > 1:
                self._findings.add(SEVERAL_TARGETS, index, path)
            elif not count:
                self._tell_missing(MISSING_TARGET, record, path, index, unknown)

    def _tell_missing(
        self, fault: Fault, record: Record, path: Path, index: int, unknown: Unknown, **values: str
    ) -> None:
        remedy = None
        if record.name not in ("map", "claim"):
            remedy, more = self._unknown.remedy_for_missing(unknown, record)
            values |= more
        self._findings.add(fault, index, path, remedy, **values)

    def _missing(self, record: Record, key: Key, value: Node, index: int, path: Path) -> None:
        """Tell of a required key with nothing under it."""
        comment = self._scalars.comment_after(value) if isinstance(value, Scalar) else None
        if comment is not None:
            self._findings.add(CUT_BY_COMMENT, comment, path)
            return
        owner = path[-2] if len(path) > 1 and path[-1] == key.name else path[-1] if path else ""
        self._findings.add(_MISSING[record.name, key.name], index, path, id=str(owner))

    def _text_with_colon(self, node: Mapping, record: Record, path: Path, index: int) -> Fields | None:
        """Return the text that a colon and a space turned into a key with a value, told as what it is."""
        if record.short is None or len(node.children) != 2:
            return None
        key, value = node.children
        if not isinstance(key, Scalar) or not isinstance(value, Scalar) or without_odd_spaces(key.text) in record.keys:
            return None
        shape = record.keys[record.short].shape
        if not isinstance(shape, Text) or key.text == "<<" or self._unknown.closest(key.text, record):
            return None
        self._findings.add(UNQUOTED_COLON, key.end, path)
        text = " ".join(self._text[key.start : value.end].split())
        return Fields(path, index, {record.short: text})

    def _list(self, node: Node, shape: ListOf, key: str, index: int, path: Path) -> _Outcome:
        if isinstance(node, Sequence):
            items: list[Item] = []
            children = self._not_too_many_listed(self._not_too_many(node.children, 1, key, path), path)
            for number, child in enumerate(children):
                self._add_item(items, child, shape.item, key, child.start, (*path, number))
            return items
        if isinstance(node, Scalar) and not node.text.strip():
            return _TOLD if node.style == BROKEN else None
        if shape.one:
            if isinstance(node, Scalar) and isinstance(shape.item, Text):
                self._one_text(node, key, path)
            items = []
            self._add_item(items, node, shape.item, key, index, path)
            return items
        if isinstance(node, Scalar) and node.style == BROKEN:
            return _TOLD
        sign = false_hyphen(node)
        if sign is None:
            self._findings.add(NOT_LIST, index, path, key=key)
        else:
            self._findings.add(NOT_LIST, node.start, path, ORDINARY_HYPHENS, key=key, sign=sign)
        if sign is None and is_one(node, shape.item):
            items = []
            self._add_item(items, node, shape.item, key, index, (*path, 0))
            return items
        return _TOLD

    def _one_text(self, node: Scalar, key: str, path: Path) -> None:
        """Tell of a text that may be meant to be several."""
        if node.style or not (false_hyphen(node) or (key == "tags" and re.search("[,;]", node.text))):
            return
        self._findings.add(ONE_TEXT if false_hyphen(node) else ONE_TAG, node.start, path, value=node.text)

    def _add_item(self, items: list[Item], node: Node, shape: Shape, key: str, index: int, path: Path) -> None:
        value = self._value(node, shape, key, index, path)
        if isinstance(value, str | Fields):
            items.append(Item(path, index, value))

    def _by_id(self, node: Node, shape: ById, key: str, index: int, path: Path) -> _Outcome:
        if isinstance(node, Scalar) and not node.text.strip():
            return _TOLD if node.style == BROKEN else None
        if not isinstance(node, Mapping):
            if not (isinstance(node, Scalar) and node.style == BROKEN):
                self._findings.add(NOT_BY_ID, index, path, key=key, example=shape.example)
            return _TOLD
        found: dict[str, Fields] = {}
        children = self._not_too_many(node.children, 2, key, path)
        for position in range(0, len(children), 2):
            written, value = children[position], children[position + 1]
            name = self._id(written, key, path)
            if name is None:
                continue
            if name in found:
                line = str(self._findings.lines.at(found[name].index)[0])
                if not node.mended:
                    self._findings.add(DUPLICATE_ID, written.start, (*path, name), id=name, line=line)
                continue
            record = self._value(value, shape.record, name, written.start, (*path, name))
            found[name] = record if isinstance(record, Fields) else Fields((*path, name), written.start)
        return found or (None if not node.children else found)

    def _not_too_many(self, children: list[Node], step: int, key: str, path: Path) -> list[Node]:
        """Return the children of as many entries, of `step` children each, as are read."""
        count, most = len(children) // step, self._limits.claims
        if count <= most:
            return children
        fault = TOO_MANY_CLAIMS if path == ("claims",) else TOO_MANY_ENTRIES
        self._findings.add(fault, children[most * step].start, path, key=key, count=str(count), most=str(most))
        return children[: most * step]

    def _not_too_many_listed(self, children: list[Node], path: Path) -> list[Node]:
        """Return as many of the entries of a list as are read of all lists together."""
        most = self._limits.listed
        room = max(0, most - self._listed)
        if len(children) > room and self._listed <= most:
            self._findings.add(TOO_MANY_LISTED, children[room].start, path, most=str(most))
        self._listed += len(children)
        return children[:room]

    def _id(self, written: Node, key: str, path: Path) -> str | None:
        if not isinstance(written, Scalar):
            self._findings.add(NOT_A_KEY, written.start, path)
            return None
        if written.text == "<<" and not written.style:
            self._findings.add(MERGE_KEY, written.start, path)
            return None
        if blank(written.text) and written.style != BROKEN:
            self._findings.add(EMPTY_ID, written.start, path, key=key)
            return None
        return self._scalars.id(written, written.start, (*path, written.text))


def _values(found: dict[str, _Outcome]) -> dict[str, Value]:
    """Return what is of use among the outcomes."""
    return {name: value for name, value in found.items() if isinstance(value, _USABLE)}
