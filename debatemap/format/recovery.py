"""Reads a file part by part where it can't be read as a whole, so that one slip hides neither another nor the rest."""

import re
from collections import deque
from dataclasses import dataclass, field

from debatemap.format.events import NotYaml, Oddity, parse
from debatemap.format.flow import cut_record, read_brackets
from debatemap.format.limits import Limits
from debatemap.format.rows import Row, heads_of, is_entry, level_of, rows_of
from debatemap.format.slip_wordings import (
    INDENTATION,
    MISSING_COLON,
    MISSING_HYPHEN,
    ODD_INDENTATION,
    STRAY_HYPHEN,
    STRAY_LINE,
    TAB,
    UNCLOSED_QUOTE,
)
from debatemap.format.slips import ENTRY, ODD_SPACES, Slip, diagnose, shut_colon
from debatemap.format.tree import BROKEN, Mapping, Node, Scalar, Sequence
from debatemap.format.wordings import SEVERAL_DOCUMENTS

_DEEPEST_SPLIT = 20
_HUGE, _DEEPEST_OF_HUGE = 4_000_000, 6
"""How many code points are too many to be split as deep: each level of it is one more copy in memory."""
_ODD_INDENT = re.compile(rf"^[ \t{ODD_SPACES}]+", re.MULTILINE)
_OPEN_RECORD = re.compile(r"\{ ?\w+:")
_TABBED_BLANK = re.compile(r"^[ \t]*\t[ \t]*(?=\r?$)", re.MULTILINE)
_BARE_KEY = re.compile(r"[^\W\d_][\w.-]{0,60}(?=[ \t]*\r?$)", re.MULTILINE)
_DOCUMENT = re.compile(r"^---(?=\s|$)", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]*")


@dataclass(slots=True)
class Recovered:
    """What could be read of a file: its tree, the oddities in it, and the slips that kept parts from being read."""

    root: Node | None
    oddities: list[Oddity] = field(default_factory=list[Oddity])
    slips: list[Slip] = field(default_factory=list[Slip])
    left_out: int = 0


def read_tree(text: str, limits: Limits) -> Recovered:
    """Read `text`; where it is no YAML, read all of its parts that are."""
    if not text.strip():
        return Recovered(None)
    try:
        parsed = parse(text, 0, limits)
    except NotYaml as error:
        untabbed = _TABBED_BLANK.sub(lambda match: " " * len(match.group()), text)
        if untabbed != text:
            return read_tree(untabbed, limits)
        rescue = _Rescue(limits)
        text = rescue.first_document(text)
        root = rescue.mend(text, 0, 0, error)
        return Recovered(root, rescue.oddities, rescue.slips, rescue.left_out)
    return Recovered(parsed.root, parsed.oddities)


class _Rescue:
    """One reading of a broken file."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.oddities: list[Oddity] = []
        self.slips: list[Slip] = []
        self.left_out = 0
        self._pieces = 0

    def first_document(self, text: str) -> str:
        """Return `text` up to its second document."""
        rows = rows_of(text, 1)
        if not rows:
            return text
        marker = _DOCUMENT.search(text, rows[0].start + 1)
        if marker is None:
            return text
        self.oddities.append(Oddity(SEVERAL_DOCUMENTS, marker.start()))
        return text[: marker.start()]

    def read(self, text: str, base: int, level: int) -> Node | None:
        """Read a part that begins at `base` of the file, as far as it can be read."""
        self._pieces += 1
        try:
            parsed = parse(text, base, self._limits)
        except NotYaml as error:
            return self.mend(text, base, level, error)
        self.oddities += parsed.oddities
        return parsed.root

    def mend(self, text: str, base: int, level: int, error: NotYaml) -> Node | None:
        """Read a part that gave `error`: its entries one by one, or tell what is wrong with its only entry."""
        told = len(self.slips)
        if told >= self._limits.slips:
            self.left_out += 1
            return None
        node = self._parts(text, base, level, error)
        if len(self.slips) == told:
            self.slips.append(diagnose(text, base, error))
        return node

    def _parts(self, text: str, base: int, level: int, error: NotYaml) -> Node | None:
        if level >= (_DEEPEST_SPLIT if len(text) < _HUGE else _DEEPEST_OF_HUGE):
            return None
        rows = rows_of(text)
        if not rows:
            return None
        heads = heads_of(rows)
        if len(heads) > 1:
            return self._entries(text, base, level, level_of(rows), heads)
        if rows[0].dash:
            return self._item(text, base, level, rows[0])
        return self._entry(text, base, level, rows, error)

    def _entries(self, text: str, base: int, level: int, first: Row, heads: list[Row]) -> Node:
        parts: list[Node] = []
        text, heads, lost = self._without_stray(text, base, heads)
        waiting = deque(zip(heads, [*(head.start for head in heads[1:]), len(text)], strict=True))
        while waiting:
            head, end = waiting.popleft()
            if self._pieces >= self._limits.pieces:
                self.left_out += 1 + len(waiting)
                lost = True
                break
            told = len(self.slips)
            node = self.read(text[head.start : end], base + head.start, level + 1)
            if self._unclosed(told) and waiting and not is_entry(text, waiting[0][0]):
                while waiting and not is_entry(text, waiting[0][0]):
                    end = waiting.popleft()[1]
                del self.slips[told:]
                # As one piece, not by its rows, which would lead here again.
                node = self.read(text[head.start : end], base + head.start, _DEEPEST_SPLIT)
            lost = lost or head.dash != first.dash or head.indent != first.indent
            node = self._in_place(text[head.start : end], base, head, first, node, told)
            lost = lost or node is None
            if node is not None:
                parts.append(node)
            else:
                _give_to_empty(parts, text[head.start : end])
        return _joined(parts, base + heads[0].first, first.dash, lost)

    def _without_stray(self, text: str, base: int, heads: list[Row]) -> tuple[str, list[Row], bool]:
        """Blank the lines of a text that goes on too far left, where entries of the level below follow them."""
        kept = heads[:1]
        pieces: list[str] = []
        done = 0
        for number, head in enumerate(heads[1:], 1):
            end = heads[number + 1].start if number + 1 < len(heads) else len(text)
            if not _is_stray_prose(text, head, end):
                kept.append(head)
                continue
            self.slips.append(Slip(STRAY_LINE, base + head.first))
            length = len(_line(text[head.start : end]))
            pieces += [text[done : head.start], " " * length]
            done = head.start + length
        return "".join([*pieces, text[done:]]), kept, len(kept) < len(heads)

    def _unclosed(self, told: int) -> bool:
        """Tell whether the only new slip is a quote that may be closed in a line that looks like no part of it."""
        return len(self.slips) == told + 1 and self.slips[told].fault is UNCLOSED_QUOTE

    def _in_place(self, text: str, base: int, head: Row, first: Row, node: Node | None, told: int) -> Node | None:
        """Return `node` where it belongs with the entries of its level, and tell where its line does not."""
        if head.dash != first.dash:
            self._tell(told, Slip(MISSING_HYPHEN if first.dash else STRAY_HYPHEN, base + head.first))
        elif head.indent != first.indent and not head.tabbed:
            self._tell(told, Slip(INDENTATION, base + head.first))
        elif isinstance(node, Scalar) and not first.dash:
            return self._stray(text, base + head.start, node, told)
        return node

    def _tell(self, told: int, slip: Slip) -> None:
        """Add `slip` unless something was told of the same entry already."""
        if len(self.slips) == told:
            self.slips.append(slip)

    def _stray(self, text: str, base: int, node: Scalar, told: int) -> Node | None:
        """Tell of a line without a key; where only the space after its colon is missing, read it as meant."""
        slip = shut_colon(_line(text), base)
        self._tell(told, slip or Slip(STRAY_LINE, node.start))
        if slip is None:
            return None
        key, _, value = node.text.partition(slip.values.get("character", ":"))
        end = node.start + len(key)
        key = key.strip().strip("\xa0\u202f")
        return Mapping(node.start, [Scalar(key, node.start, end, ""), Scalar(value.strip(), end + 1, node.end, BROKEN)])

    def _item(self, text: str, base: int, level: int, row: Row) -> Node:
        """Read what stands behind the hyphen of a list's only entry."""
        dash = row.first
        node = self.read(f"{text[:dash]} {text[dash + 1 :]}", base, level + 1)
        return Sequence(base + dash, [] if node is None else [node])

    def _entry(self, text: str, base: int, level: int, rows: list[Row], error: NotYaml) -> Node | None:
        entry = ENTRY.match(text, rows[0].start)
        if entry is None and len(rows) > 1 and rows[1].indent > rows[0].indent and is_entry(text, rows[1]):
            word = _BARE_KEY.match(text, rows[0].first)
            if word is not None:
                return self._without_colon(text, base, level, word, rows[1].start)
        if entry is None:
            return self._leaf(text, base, level, error, None)
        value = entry.group("value")
        if (value is None or value.startswith("#")) and len(rows) > 1:
            key = _key(entry, base)
            rest = rows[1].start
            node = self.read(text[rest:], base + rest, level + 1)
            if node is not None:
                return Mapping(key.start, [key, node])
            return Mapping(key.start, [key, Scalar("", key.end, key.end, BROKEN)])
        return self._leaf(text, base, level, error, entry)

    def _without_colon(self, text: str, base: int, level: int, word: re.Match[str], rest: int) -> Node:
        """Read a key without a colon, with its entries below it."""
        self.slips.append(Slip(MISSING_COLON, base + word.start(), {"key": word.group()}))
        key = Scalar(word.group(), base + word.start(), base + word.end(), "")
        node = self.read(text[rest:], base + rest, level + 1)
        return Mapping(key.start, [key, node or Scalar("", key.end, key.end, BROKEN)])

    def _leaf(self, text: str, base: int, level: int, error: NotYaml, entry: re.Match[str] | None) -> Node | None:
        """Tell what is wrong with an entry that has no parts, and keep the words that stand in it."""
        brackets = read_brackets(text, base, error, self._limits)
        if brackets is not None:
            parsed, slips = brackets
            self.oddities += parsed.oddities
            self.slips += slips
            return parsed.root
        slip = cut_record(text, base) or diagnose(text, base, error)
        if slip.fault in (ODD_INDENTATION, TAB) and slip.cut is None:
            self.slips.append(slip)
            return self.read(_plainly_indented(text), base, level + 1)
        if slip.cut is not None:
            before, after = slip.cut - base, text[slip.cut - base :]
            parts = [self.read(text[:before], base, level + 1), self.read(after, slip.cut, level + 1)]
            self.slips.append(slip)
            return _joined([part for part in parts if part is not None], base, sequence=False, lost=True)
        self.slips.append(slip)
        if entry is None:
            words = _words(text)
            start = base + len(text) - len(text.lstrip())
            return Scalar(words, start, base + len(text), BROKEN)
        key = _key(entry, base)
        words = _words(text[entry.start("value") :]) if entry.group("value") else ""
        return Mapping(key.start, [key, Scalar(words, key.end + 1, base + len(text), BROKEN)])


def _plainly_indented(text: str) -> str:
    """Return `text` with ordinary spaces for the others in its indentation."""
    return _ODD_INDENT.sub(lambda match: " " * len(match.group()), text)


def _is_stray_prose(text: str, head: Row, end: int) -> bool:
    """Tell whether a line is part of a text that goes on too far left, so that entries of the level below follow it."""
    if head.dash or " " not in text[head.start : end].strip() or is_entry(text, head):
        return False
    line = _line(text[head.first : end])
    if " " not in line.strip() or shut_colon(line, 0) is not None:
        return False
    below = rows_of(text[head.start : end], 2)[1:]
    return bool(below) and below[0].indent > head.indent


def _give_to_empty(parts: list[Node], text: str) -> None:
    """Let a line without a key be the text of the entry above it where that has none."""
    above = parts[-1] if parts else None
    value = above.children[-1] if isinstance(above, Mapping) and above.children else None
    if isinstance(value, Scalar) and not value.text.strip():
        value.text, value.style = _words(text), BROKEN


def _joined(parts: list[Node], start: int, sequence: bool, lost: bool) -> Node:
    """Put the entries of one level together; what is neither key nor list entry there is left out."""
    if sequence:
        items = [item for part in parts if isinstance(part, Sequence) for item in part.children]
        return Sequence(start, items)
    pairs = [child for part in parts if isinstance(part, Mapping) for child in part.children]
    return Mapping(start, pairs, mended=lost)


def _key(entry: re.Match[str], base: int) -> Scalar:
    written = entry.group("key")
    text = written[1:-1] if written[0] in "\"'" and len(written) > 1 else written
    return Scalar(text, base + entry.start("key"), base + entry.end("key"), "")


def _words(text: str) -> str:
    """Return the words of a text that could not be read, without the quotes around them."""
    words = " ".join(text.split())
    if _OPEN_RECORD.match(words):
        return ""
    if words[:1] in ("'", '"') and (words.endswith(words[0]) or words.count(words[0]) == 1):
        words = words.strip(words[0])
    return words


def _line(text: str) -> str:
    """Return the first line of `text` that is not blank."""
    match = _LINE.match(text)
    return match.group() if match else ""
