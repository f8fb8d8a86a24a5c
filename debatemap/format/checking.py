"""Holds the tree of a file against the table of keys: typed values, and every problem on the way."""

from debatemap.format.fields import Fields, Item, Value
from debatemap.format.findings import Fault, Findings
from debatemap.format.limits import Limits
from debatemap.format.names import Suggestions, without_odd_spaces
from debatemap.format.scalars import Scalars
from debatemap.format.shapes import ById, Flag, Key, ListOf, Number, Record, Reference, Shape, Text
from debatemap.format.slip_wordings import CUT_BY_COMMENT, UNQUOTED_COLON
from debatemap.format.tree import BROKEN, Mapping, Node, Path, Scalar, Sequence
from debatemap.format.wordings import (
    DID_YOU_MEAN,
    DUPLICATE_ID,
    DUPLICATE_KEY,
    EMPTY_ID,
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
    NOT_A_KEY,
    NOT_A_MAP,
    NOT_BY_ID,
    NOT_FLAG,
    NOT_ID,
    NOT_LIST,
    NOT_NUMBER,
    NOT_RECORD,
    NOT_TEXT,
    ODD_KEY,
    SEVERAL_TARGETS,
    UNKNOWN_KEY,
    UNQUOTED_COLON_KEY,
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
        self._scalars = Scalars(text, findings, limits)
        self._suggestions = Suggestions()

    def check(self, root: Node | None, record: Record, complete: bool) -> Fields:
        """Return what `root` holds, read as `record`; only a `complete` file is asked for what it lacks."""
        if root is None:
            return self._record_of(Mapping(0, mended=not complete), record, (), 0)
        if isinstance(root, Mapping):
            return self._record_of(root, record, (), 0)
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
        return _TOLD if value is None and (node.style == BROKEN or node.text.strip()) else value

    def _not_scalar(self, node: Node, shape: Shape, key: str, index: int, path: Path) -> None:
        found = "[…]" if isinstance(node, Sequence) else "…: …"
        self._findings.add(_NOT_SCALAR.get(type(shape), VERSION), index, path, key=key, value=found)

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
        self._findings.add(NOT_RECORD, index, path, key=key, example=record.example)
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
        found: dict[str, _Outcome] = {}
        keys, children = record.keys, node.children
        for position in range(0, len(children), 2):
            written, value = children[position], children[position + 1]
            if not isinstance(written, Scalar):
                self._findings.add(NOT_A_KEY, written.start, path)
                continue
            name = written.text if written.text in keys else self._meant(written, record, path)
            if name is None:
                continue
            if name in found:
                self._repeated(node, name, written.start, path)
                continue
            key = keys[name]
            outcome = self._value(value, key.shape, name, written.start, (*path, name))
            found[name] = outcome
            if outcome is None and key.required:
                self._missing(record, key, value, written.start, (*path, name))
        if not node.mended:
            self._complete(record, found, path, index)
        return Fields(path, index, _values(found))

    def _repeated(self, node: Mapping, name: str, index: int, path: Path) -> None:
        if not node.mended:
            first = next(key.start for key in node.children[::2] if isinstance(key, Scalar) and key.text == name)
            line = str(self._findings.lines.at(first)[0])
            self._findings.add(DUPLICATE_KEY, index, (*path, name), key=name, line=line)

    def _complete(self, record: Record, found: dict[str, _Outcome], path: Path, index: int) -> None:
        for name in record.required:
            if name not in found:
                self._findings.add(_MISSING[record.name, name], index, path, id=str(path[-1]) if path else "")
        if record.one_of:
            count = sum(found.get(name) is not None for name in record.one_of)
            if count != 1:
                self._findings.add(SEVERAL_TARGETS if count else MISSING_TARGET, index, path)

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
        if not isinstance(shape, Text) or key.text == "<<" or self._suggestions.closest(key.text, record.keys):
            return None
        self._findings.add(UNQUOTED_COLON, key.end, path)
        text = " ".join(self._text[key.start : value.end].split())
        return Fields(path, index, {record.short: text})

    def _meant(self, written: Scalar, record: Record, path: Path) -> str | None:
        """Return which key `written` is meant to be, None where it is none of the record's."""
        name = written.text
        place = (*path, name)
        cleaned = without_odd_spaces(name)
        if cleaned in record.keys:
            self._findings.add(ODD_KEY, written.start, place, key=cleaned, suggestion=cleaned)
            return cleaned
        if name == "<<":
            self._findings.add(MERGE_KEY, written.start, place)
        elif written.style != BROKEN:
            remedy, values = self._unknown_key_remedy(name, record)
            self._findings.add(UNKNOWN_KEY, written.start, place, remedy, key=name, **values)
        return None

    def _unknown_key_remedy(self, name: str, record: Record) -> tuple[str | None, dict[str, str]]:
        close = self._suggestions.closest(name, record.keys)
        if close is not None:
            return DID_YOU_MEAN, {"suggestion": close}
        if " " in name.strip():
            return UNQUOTED_COLON_KEY, {}
        return None, {"known": ", ".join(record.keys)}

    def _list(self, node: Node, shape: ListOf, key: str, index: int, path: Path) -> _Outcome:
        if isinstance(node, Sequence):
            items: list[Item] = []
            for number, child in enumerate(node.children):
                self._add_item(items, child, shape.item, key, child.start, (*path, number))
            return items
        if isinstance(node, Scalar) and not node.text.strip():
            return _TOLD if node.style == BROKEN else None
        if shape.one:
            items = []
            self._add_item(items, node, shape.item, key, index, path)
            return items
        if not (isinstance(node, Scalar) and node.style == BROKEN):
            self._findings.add(NOT_LIST, index, path, key=key)
        return _TOLD

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
        for position in range(0, len(node.children), 2):
            written, value = node.children[position], node.children[position + 1]
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

    def _id(self, written: Node, key: str, path: Path) -> str | None:
        if not isinstance(written, Scalar):
            self._findings.add(NOT_A_KEY, written.start, path)
            return None
        if written.text == "<<" and not written.style:
            self._findings.add(MERGE_KEY, written.start, path)
            return None
        if not written.text.strip() and written.style != BROKEN:
            self._findings.add(EMPTY_ID, written.start, path, key=key)
            return None
        return self._scalars.id(written, written.start, (*path, written.text))


def _values(found: dict[str, _Outcome]) -> dict[str, Value]:
    """Return what is of use among the outcomes."""
    return {name: value for name, value in found.items() if isinstance(value, _USABLE)}
