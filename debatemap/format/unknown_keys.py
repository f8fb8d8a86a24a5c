"""Keys that are not in the table: what they were meant to be, and what to say of them."""

from collections.abc import Collection
from dataclasses import dataclass, field

from debatemap.format.findings import Findings
from debatemap.format.names import Suggestions, without_odd_spaces
from debatemap.format.reference_wordings import DID_YOU_MEAN
from debatemap.format.shapes import Record
from debatemap.format.slip_wordings import MISSING_SPACE
from debatemap.format.synonyms import meant_by
from debatemap.format.tree import BROKEN, Mapping, Node, Path, Scalar
from debatemap.format.wordings import (
    COMMA_IN_BRACES,
    MERGE_KEY,
    MISSPELT_KEY,
    ODD_KEY,
    UNKNOWN_INSTEAD,
    UNKNOWN_KEY,
    UNQUOTED_COLON_KEY,
)

_NEAR = 80


@dataclass(slots=True)
class Unknown:
    """The keys of one record of which nothing is told yet, and those that stand for a key that must be there."""

    keys: list[Scalar] = field(default_factory=list[Scalar])
    for_required: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])


class UnknownKeys:
    """Tells of the unknown keys of one file."""

    def __init__(self, text: str, findings: Findings) -> None:
        self._text = text
        self._findings = findings
        self._suggestions = Suggestions()

    def settle(self, node: Mapping, record: Record, path: Path) -> Unknown:
        """Rename the keys of `node` that are clearly meant to be one of the record's, and return what is left."""
        keys = [key for key in node.children[::2] if isinstance(key, Scalar)]
        if all(key.text in record.keys for key in keys):
            return Unknown()
        taken = {key.text for key in keys}
        found = Unknown()
        for position in range(0, len(node.children), 2):
            key = node.children[position]
            if not isinstance(key, Scalar) or key.text in record.keys:
                continue
            name = self._meant(node, position, record, path, taken, found)
            if name is not None:
                taken.add(name)
                key.text, node.index = name, None
        return found

    def closest(self, word: str, record: Record, without: Collection[str] = ()) -> str | None:
        """Return the key of `record` that `word` may be meant to be."""
        free = [name for name in record.keys if name not in without]
        synonym = next((name for name in meant_by(word) if name in free), None)
        return synonym or self._suggestions.closest(word, free)

    def remedy_for_missing(self, found: Unknown, record: Record) -> tuple[str | None, dict[str, str]]:
        """Return what to say where a short record lacks its one needed key, in place of the keys that it has."""
        if not found.keys:
            return None, {}
        first = found.keys[0].text
        found.keys.clear()
        return UNKNOWN_INSTEAD, {"key": first, "known": ", ".join(record.keys)}

    def tell(self, found: Unknown, record: Record, path: Path) -> None:
        """Tell of the keys that are left."""
        for key in found.keys:
            remedy, values = self._remedy(key, record)
            self._findings.add(UNKNOWN_KEY, key.start, (*path, key.text), remedy, key=key.text, **values)

    def _meant(
        self, node: Mapping, position: int, record: Record, path: Path, taken: set[str], found: Unknown
    ) -> str | None:
        """Return which key of `record` the key at `position` is meant to be, and tell of it."""
        key = node.children[position]
        if not isinstance(key, Scalar):
            return None
        word = key.text
        cleaned = without_odd_spaces(word)
        if cleaned in record.keys:
            self._findings.add(ODD_KEY, key.start, (*path, cleaned), key=cleaned, suggestion=cleaned)
            return cleaned
        if word == "<<":
            self._findings.add(MERGE_KEY, key.start, (*path, word))
        elif key.style != BROKEN:
            return self._without_space(key, node.children[position + 1], record, path, taken) or self._misspelt(
                key, record, path, taken, found
            )
        return None

    def _without_space(self, key: Scalar, value: Node, record: Record, path: Path, taken: set[str]) -> str | None:
        """Read a key within braces that no space tells from its value."""
        shut, colon, rest = key.text.partition(":")
        if not colon or shut not in record.keys or shut in taken or not isinstance(value, Scalar) or value.text:
            return None
        self._findings.add(MISSING_SPACE, key.start, (*path, shut), key=shut)
        value.text, value.style = rest, BROKEN
        return shut

    def _misspelt(self, key: Scalar, record: Record, path: Path, taken: set[str], found: Unknown) -> str | None:
        word = key.text
        names_target = record.one_of and word in ("to", "type")
        close = None if names_target or " " in word.strip() else self.closest(word, record, taken)
        if close is None:
            found.keys.append(key)
        elif record.keys[close].required:
            found.for_required[close] = (word, key.start)
        else:
            self._findings.add(MISSPELT_KEY, key.start, (*path, close), key=word, suggestion=close)
        return close

    def _remedy(self, key: Scalar, record: Record) -> tuple[str | None, dict[str, str]]:
        close = self.closest(key.text, record)
        if close is not None:
            return DID_YOU_MEAN, {"suggestion": close}
        before = self._text[max(0, key.start - _NEAR) : key.start].rstrip(" ")
        if before.endswith(","):
            return COMMA_IN_BRACES, {}
        if " " in key.text.strip():
            return UNQUOTED_COLON_KEY, {}
        return None, {"known": ", ".join(record.keys)}
