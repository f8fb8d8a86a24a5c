"""Finds words in a map: in its claims, passages, notes, tags, speakers and sources."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, overload

from debatemap.document import Document
from debatemap.model import Claim, DebateMap, Passage, Relation
from debatemap.sources import Span


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


class Hit(NamedTuple):
    """Words that were found in the text of an entry."""

    entry: Entry
    found: re.Pattern[str]

    @property
    def claim(self) -> str:
        """The claim to be shown."""
        return self.entry.claim

    @property
    def field(self) -> Field:
        """What kind of text the words stand in."""
        return self.entry.field

    @property
    def text(self) -> str:
        """The text that the words stand in."""
        return self.entry.text

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where in `text` the words stand, in code points; worked out when asked for."""
        found = [Span(*match.span()) for match in self.found.finditer(folded(self.text))]
        return tuple(found) if self.text.isascii() else tuple(unfolded(self.text, found))


class Hits(Sequence[Hit]):
    """What a query found, in the order of the claims in the file."""

    def __init__(self, entries: Sequence[Entry] = (), found: re.Pattern[str] = re.compile("(?!)")) -> None:
        self._entries = entries
        self._found = found

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> Hit: ...
    @overload
    def __getitem__(self, index: slice) -> Hits: ...
    def __getitem__(self, index: int | slice) -> Hit | Hits:
        if isinstance(index, slice):
            return Hits(self._entries[index], self._found)
        return Hit(self._entries[index], self._found)


class SearchIndex:
    """The texts of one map, made ready for searching; for 10,000 claims that takes some tenths of a second, once."""

    def __init__(self, document: Document) -> None:
        self._entries = [(entry, folded(entry.text)) for entry in _entries(document.map)]

    def find(self, query: str) -> Hits:
        """Return every text that holds all the words of `query`, in the order of the claims in the file.

        Accents, case and the shape of quotation marks, dashes and spaces don't count. Words between double quotation
        marks must stand together. What is asked for may also be a part of a word. An empty query finds nothing.
        """
        words = sorted(_words(query), key=len, reverse=True)
        if not words:
            return Hits()
        left = self._entries
        for word in words:
            left = [entry for entry in left if word in entry[1]]
        found = re.compile("|".join(map(re.escape, words)))
        return Hits([entry for entry, _ in left], found)


def _words(query: str) -> list[str]:
    """Return the words and phrases of a query, folded, each once."""
    found = re.findall(r'"([^"]+)"?|([^\s"]+)', folded(query))
    return list(dict.fromkeys(words for phrase, word in found if (words := " ".join((phrase or word).split()))))


def _entries(debate: DebateMap) -> Iterator[Entry]:
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


class _Folds(dict[int, str]):
    """What each character becomes for searching, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


_ALIKE = {
    **dict.fromkeys("‘’‚‛‹›`´ʼ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **{"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "…": "...", "\u00ad": "", "\u200b": ""},
}


def _fold(sign: str) -> str:
    if sign in _ALIKE:
        return _ALIKE[sign]
    if sign.isspace():
        return " "
    plain = "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))
    return plain.casefold()


_FOLDS = _Folds()


def folded(text: str) -> str:
    """Return a text as it is compared in searching: without case, accents, and shapes of quotation marks and dashes."""
    return text.translate(_FOLDS)


def unfolded(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield where in `text` that stands which stands at `spans` when it is folded, with the accents that follow it."""
    places = [place for place, sign in enumerate(text) for _ in _FOLDS[ord(sign)]]
    for span in spans:
        end = places[span.end - 1] + 1
        while end < len(text) and not _FOLDS[ord(text[end])]:
            end += 1
        yield Span(places[span.start], end)
