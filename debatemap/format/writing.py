"""Writes a debate map as its file: the order kept, the short forms used, long texts in blocks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from debatemap.format.spelling import block, listed, readable, spelled
from debatemap.format.written_relations import distributed, to_be_named
from debatemap.model import Claim, DebateMap, Group, Passage, Relation, RelationKind, Source, Speaker

_KEYS = {RelationKind.SUPPORT: "supports", RelationKind.ATTACK: "attacks", RelationKind.UNDERCUT: "undercuts"}
_MARGIN = "  "
_LONGEST_KEY = 900


def write_map(debate: DebateMap) -> str:
    """Return the file of `debate`; reading it gives an equal map.

    Control characters, which no map may hold, become U+FFFD.
    """
    return "\n".join(_Writer(debate).lines()) + "\n"


class _Writer:
    """Writes one map."""

    def __init__(self, debate: DebateMap) -> None:
        self._map = debate
        self._with_claims, self._listed = distributed(debate)
        self._to_be_named = to_be_named(debate)

    def lines(self) -> Iterator[str]:
        debate = self._map
        yield from _text("title", debate.title)
        yield from _texts(question=debate.question, language=debate.language)
        yield from _list("authors", debate.authors)
        yield from _texts(date=debate.date, description=debate.description, licence=debate.licence)
        yield from _section("sources", {name: _source(source) for name, source in debate.sources.items()})
        yield from _section("speakers", {name: _speaker(speaker) for name, speaker in debate.speakers.items()})
        yield from _section("groups", {name: _group(group) for name, group in debate.groups.items()})
        yield "claims:"
        for claim in debate.claims.values():
            yield from _moved(self._claim(claim))
        yield from _items("relations", [self._listed_relation(relation) for relation in self._listed])
        stops = [[*_text("claim", stop.claim), *_texts(say=stop.say)] for stop in debate.tour]
        yield from _items("tour", stops)

    def _claim(self, claim: Claim) -> list[str]:
        runs = self._with_claims.get(claim.id, [])
        rest = [*_claim_keys(claim), *(line for run in runs for line in self._run(run))]
        return _entry(claim.id, [*_text("text", claim.text), *rest]) if rest else _text(claim.id, claim.text)

    def _run(self, run: Sequence[Relation]) -> list[str]:
        """Write the relations of one kind that start from one claim."""
        key = _KEYS[run[0].kind]
        if not all(self._is_bare(relation) for relation in run):
            return _items(key, [self._long(relation) for relation in run])
        targets = [relation.target for relation in run]
        return _text(key, targets[0]) if len(targets) == 1 else _list(key, targets)

    def _name(self, relation: Relation) -> str | None:
        return relation.id if relation.named or relation.id in self._to_be_named else None

    def _is_bare(self, relation: Relation) -> bool:
        extra = self._name(relation) or relation.note or relation.passages or relation.strength is not None
        return not extra and len(relation.premises) == 1

    def _long(self, relation: Relation) -> list[str]:
        key = "relation" if relation.kind is RelationKind.UNDERCUT else "claim"
        return [
            *_text(key, relation.target),
            *_texts(id=self._name(relation)),
            *_list("with", relation.premises[1:]),
            *_relation_keys(relation),
        ]

    def _listed_relation(self, relation: Relation) -> list[str]:
        single = len(relation.premises) == 1
        return [
            *_texts(id=self._name(relation)),
            *(_text("from", relation.premises[0]) if single else _list("from", relation.premises)),
            *_text(_KEYS[relation.kind], relation.target),
            *_relation_keys(relation),
        ]


def _relation_keys(relation: Relation) -> list[str]:
    return [*_texts(note=relation.note), *_strength(relation.strength), *_passages(relation.passages)]


def _claim_keys(claim: Claim) -> list[str]:
    return [
        *_texts(title=claim.title, speaker=claim.speaker, group=claim.group),
        *_list("tags", claim.tags),
        *(["implicit: true"] if claim.implicit else []),
        *_strength(claim.strength),
        *_texts(note=claim.note),
        *_passages(claim.passages),
    ]


def _passages(passages: Sequence[Passage]) -> list[str]:
    return _items("passages", [_passage(passage) for passage in passages])


def _passage(passage: Passage) -> list[str]:
    rest = _texts(
        source=passage.source,
        locator=passage.locator,
        prefix=passage.prefix,
        suffix=passage.suffix,
        speaker=passage.speaker,
        note=passage.note,
    )
    return [*_text("quote", passage.quote), *rest] if rest else _value(passage.quote)


def _source(source: Source) -> list[str]:
    title = None if source.title == source.id else source.title
    return [
        *_texts(title=title, author=source.author, date=source.date, url=source.url, file=source.file),
        *(_text("text", source.text, whole=True) if source.text else []),
        *_texts(language=source.language),
    ]


def _speaker(speaker: Speaker) -> list[str]:
    name = None if speaker.name == speaker.id else speaker.name
    return _texts(name=name, role=speaker.role, colour=speaker.colour)


def _group(group: Group) -> list[str]:
    title = None if group.title == group.id else group.title
    return _texts(title=title, parent=group.parent)


def _section(key: str, entries: Mapping[str, list[str]]) -> list[str]:
    lines = [line for name, entry in entries.items() for line in _entry(name, entry)]
    return [f"{key}:", *_moved(lines)] if lines else []


def _entry(name: str, lines: list[str]) -> list[str]:
    """Return an entry under the id `name`; one too long to stand before a colon stands behind a question mark."""
    key = _key(name)
    return [f"{key}:", *_moved(lines)] if len(key) <= _LONGEST_KEY else [f"? {key}", *_led(": ", lines)]


def _key(name: str) -> str:
    return spelled(readable(name))


def _text(name: str, text: str, *, whole: bool = False) -> list[str]:
    key = _key(name)
    head, *lines = _value(text, date=name == "date", whole=whole)
    return [f"{key}: {head}", *lines] if len(key) <= _LONGEST_KEY else [f"? {key}", f": {head}", *lines]


def _value(text: str, *, date: bool = False, whole: bool = False) -> list[str]:
    text = readable(text)
    return block(text, whole=whole) or [spelled(text, date=date)]


def _texts(**texts: str | None) -> list[str]:
    """Return a key with its text for each text that is there."""
    return [line for key, text in texts.items() if text and text.strip() for line in _text(key, text)]


def _list(key: str, texts: Sequence[str]) -> list[str]:
    if not texts:
        return []
    line = listed([readable(text) for text in texts])
    return [f"{key}: {line}"] if line is not None else _items(key, [_value(text) for text in texts])


def _strength(strength: float | None) -> list[str]:
    return [] if strength is None else [f"strength: {repr(strength).removesuffix('.0')}"]


def _items(key: str, items: Sequence[list[str]]) -> list[str]:
    lines = [line for item in items for line in _led("- ", item)]
    return [f"{key}:", *_moved(lines)] if lines else []


def _led(sign: str, lines: list[str]) -> list[str]:
    """Return `lines` with a sign before the first and the others indented as far."""
    return [sign + lines[0], *_moved(lines[1:])] if lines else [sign.rstrip()]


def _moved(lines: Iterable[str]) -> list[str]:
    return [_MARGIN + line if line else "" for line in lines]
