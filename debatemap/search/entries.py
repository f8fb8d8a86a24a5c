"""The texts of a map that can be searched, and the claim that each of them leads to."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from debatemap.model import Claim, DebateMap, Passage, Relation


class Field(StrEnum):
    """Where words were found: in what the claim itself says, or in what stands with it."""

    TITLE = "title"
    TEXT = "text"
    TAG = "tag"
    SPEAKER = "speaker"
    QUOTE = "quote"
    PASSAGE_NOTE = "passage-note"
    SOURCE = "source"
    NOTE = "note"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that can be searched, and the claim that a find in it leads to.

    `index` is the number, from 0, of the tag or passage that it belongs to. For what stands at a relation, `relation`
    is its id and `claim` its first premise.
    """

    claim: str
    field: Field
    text: str
    index: int = 0
    relation: str | None = None


def entries_of(debate: DebateMap) -> Iterator[Entry]:
    """Yield every text, in the order of the claims in the file."""
    by_premise: dict[str, list[Relation]] = {}
    for relation in debate.relations.values():
        for first in relation.premises[:1]:
            by_premise.setdefault(first, []).append(relation)
    for claim in debate.claims.values():
        yield from _entries_of_claim(claim, debate)
        for relation in by_premise.get(claim.id, ()):
            yield from _entries_of_passages(relation.passages, claim.id, relation.id, debate)
            if relation.note:
                yield Entry(claim.id, Field.NOTE, relation.note, relation=relation.id)


def _entries_of_claim(claim: Claim, debate: DebateMap) -> Iterator[Entry]:
    if claim.title:
        yield Entry(claim.id, Field.TITLE, claim.title)
    yield Entry(claim.id, Field.TEXT, claim.text)
    for index, tag in enumerate(claim.tags):
        yield Entry(claim.id, Field.TAG, tag, index)
    if speaker := debate.speakers.get(claim.speaker or ""):
        yield Entry(claim.id, Field.SPEAKER, speaker.name)
    yield from _entries_of_passages(claim.passages, claim.id, None, debate)
    if claim.note:
        yield Entry(claim.id, Field.NOTE, claim.note)
    yield Entry(claim.id, Field.ID, claim.id)


def _entries_of_passages(
    passages: tuple[Passage, ...], claim: str, relation: str | None, debate: DebateMap
) -> Iterator[Entry]:
    """Yield what stands in passages; a source that several are taken from is told once."""
    told: set[str] = set()
    for index, passage in enumerate(passages):
        yield Entry(claim, Field.QUOTE, passage.quote, index, relation)
        if passage.note:
            yield Entry(claim, Field.PASSAGE_NOTE, passage.note, index, relation)
        if speaker := debate.speakers.get(passage.speaker or ""):
            yield Entry(claim, Field.SPEAKER, speaker.name, index, relation)
        source = debate.sources.get(passage.source or "")
        if source and source.id not in told:
            told.add(source.id)
            for text in (source.title, source.author):
                if text:
                    yield Entry(claim, Field.SOURCE, text, index, relation)
