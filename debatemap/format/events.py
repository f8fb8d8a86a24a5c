"""Builds the tree from YAML's stream of events: no recursion, so that no nesting can exhaust the stack."""

from dataclasses import dataclass, field
from typing import Protocol, cast

import yaml
from yaml import events as yaml_events

from debatemap.format.findings import Fault
from debatemap.format.limits import Limits
from debatemap.format.tree import BROKEN, Mapping, Node, Scalar, Sequence
from debatemap.format.wordings import ALIAS, ANCHOR, SEVERAL_DOCUMENTS, TAG, TAGGED_TEXT, TOO_MANY_NODES

TOO_DEEP = "nested too deeply"
_LIBYAML_TOO_DEEP = "exceeded maximum nesting depth"
"""What libyaml says from its version 0.2.6 on, which counts the levels ahead of the events that it gives."""


class _Mark(Protocol):
    index: int


class _Event(Protocol):
    """What is used of PyYAML's events, which its type stubs leave out; no kind of event has all of it."""

    start_mark: _Mark
    end_mark: _Mark
    value: str
    style: str | None
    anchor: str | None
    tag: str | None


class _EventSource(Protocol):
    def get_event(self) -> _Event | None: ...


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something that YAML allows and a map has no use for."""

    fault: Fault
    index: int
    value: str = ""


@dataclass(slots=True)
class Parsed:
    """What a text holds: its tree (None where it is empty) and the oddities in it."""

    root: Node | None = None
    oddities: list[Oddity] = field(default_factory=list[Oddity])


class NotYaml(Exception):
    """Raised where a text is no YAML; indices count from the beginning of the whole file."""

    def __init__(self, problem: str, index: int, context: str = "", began: int | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.index = index
        self.context = context
        self.began = index if began is None else began


def parse(text: str, base: int, limits: Limits) -> Parsed:
    """Read `text`, which begins at `base` of its file, as far as limits let; raise NotYaml where it can't be read."""
    try:
        return _Builder(text, base, limits).build(_source(text))
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(error, text, base) from None
    except yaml.YAMLError as error:
        raise NotYaml(str(error), base) from None


def _source(text: str) -> _EventSource:
    try:
        from yaml.cyaml import CParser  # pyright: ignore[reportUnknownVariableType, reportAttributeAccessIssue]
    except ImportError:
        return cast(_EventSource, yaml.SafeLoader(text))
    return cast(_EventSource, CParser(text))


def _not_yaml(error: yaml.MarkedYAMLError, text: str, base: int) -> NotYaml:
    mark, began = error.problem_mark, error.context_mark
    index = len(text) if mark is None else min(mark.index, len(text))
    start = None if began is None else base + min(began.index, len(text))
    problem = TOO_DEEP if error.problem == _LIBYAML_TOO_DEEP else error.problem
    return NotYaml(problem or "", base + index, error.context or "", start)


# The kinds of events that make a tree: plain numbers, since looking up members of an Enum is slow.
_SCALAR, _MAPPING, _SEQUENCE, _END, _ALIAS, _DOCUMENT = range(6)
_KINDS: dict[type[object], int] = {
    yaml_events.ScalarEvent: _SCALAR,
    yaml_events.MappingStartEvent: _MAPPING,
    yaml_events.SequenceStartEvent: _SEQUENCE,
    yaml_events.MappingEndEvent: _END,
    yaml_events.SequenceEndEvent: _END,
    yaml_events.AliasEvent: _ALIAS,
    yaml_events.DocumentStartEvent: _DOCUMENT,
}


class _Builder:
    """Puts the nodes of one stream together."""

    def __init__(self, text: str, base: int, limits: Limits) -> None:
        self._text = text
        self._base = base
        self._limits = limits
        self._parsed = Parsed()

    def build(self, source: _EventSource) -> Parsed:
        roots: list[Node] = []
        children, parents = roots, list[list[Node]]()
        documents, base = 0, self._base
        depth, left = self._limits.depth, self._limits.nodes
        while (event := source.get_event()) is not None:
            kind = _KINDS.get(type(event))
            left -= kind != _END
            if left < 0:
                self._leave(roots, base + event.start_mark.index)
                break
            if kind == _SCALAR:
                if event.anchor is None and event.tag is None:
                    start, end = base + event.start_mark.index, base + event.end_mark.index
                    children.append(Scalar(event.value, start, end, event.style or ""))
                else:
                    children.append(self._marked(event))
            elif kind in (_MAPPING, _SEQUENCE):
                node = self._collection(event, kind)
                children.append(node)
                parents.append(children)
                children = node.children
                if len(parents) > depth:
                    raise NotYaml(TOO_DEEP, node.start)
            elif kind == _END:
                children = parents.pop()
            elif kind == _ALIAS:
                children.append(self._alias(event))
            elif kind == _DOCUMENT:
                documents += 1
                if documents > 1:
                    self._parsed.oddities.append(Oddity(SEVERAL_DOCUMENTS, self._base + event.start_mark.index))
                    break
        self._parsed.root = roots[0] if roots else None
        return self._parsed

    def _leave(self, roots: list[Node], index: int) -> None:
        """Tell that more is not read, and give the last key of each open mapping an empty value."""
        self._parsed.oddities.append(Oddity(TOO_MANY_NODES, index, str(self._limits.nodes)))
        children, in_mapping = roots, False
        while children:
            last = children[-1]
            if in_mapping and len(children) % 2:
                children.append(Scalar("", index, index, BROKEN))
            in_mapping = isinstance(last, Mapping)
            children = [] if isinstance(last, Scalar) else last.children

    def _collection(self, event: _Event, kind: int | None) -> Mapping | Sequence:
        start = self._base + event.start_mark.index
        if event.anchor is not None or event.tag is not None:
            self._remark(event)
        return Mapping(start) if kind == _MAPPING else Sequence(start)

    def _marked(self, event: _Event) -> Scalar:
        """Return a scalar with an anchor or a tag, which is part of its text where it has no quotes."""
        self._remark(event)
        start, end = event.start_mark.index, event.end_mark.index
        text = event.value if event.style else self._text[start:end]
        return Scalar(text, self._base + start, self._base + end, event.style or BROKEN)

    def _alias(self, event: _Event) -> Scalar:
        start, end = event.start_mark.index, event.end_mark.index
        written = self._text[start:end].rstrip()
        self._parsed.oddities.append(Oddity(ALIAS, self._base + start, written))
        return Scalar(written, self._base + start, self._base + end, BROKEN)

    def _remark(self, event: _Event) -> None:
        index = self._base + event.start_mark.index
        if event.anchor is not None:
            self._parsed.oddities.append(Oddity(ANCHOR, index, f"&{event.anchor}"))
        if event.tag is not None:
            fault = TAG if event.tag.startswith("tag:") else TAGGED_TEXT
            self._parsed.oddities.append(Oddity(fault, index, event.tag.replace("tag:yaml.org,2002:", "!!")))
