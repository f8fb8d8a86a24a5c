"""The index of one map: what is asked for, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, overload

from debatemap.document import Document
from debatemap.search.entries import Entry, Field, entries_of
from debatemap.search.filters import EVERYTHING, Facets, Filters, facets_of
from debatemap.search.folding import folded, unfolded, words_of
from debatemap.sources import Span


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
        return _spans(self.text, self.found)


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
    """The texts of one map, made ready for searching; for 10,000 claims that takes some tenths of a second, once.

    Accents, case and the shape of quotation marks, dashes and spaces don't count. Words between double quotation marks
    must stand together. What is asked for may also be a part of a word.
    """

    def __init__(self, document: Document) -> None:
        self._entries: dict[str, list[tuple[Entry, str]]] = {claim: [] for claim in document.map.claims}
        for entry in entries_of(document.map):
            self._entries[entry.claim].append((entry, folded(entry.text)))
        self._said = {claim: "\n".join(said for _, said in entries) for claim, entries in self._entries.items()}
        self._facets = facets_of(document)

    @property
    def facets(self) -> Facets:
        """What claims can be told apart by."""
        return self._facets

    def claims(self, query: str, filters: Filters = EVERYTHING) -> tuple[str, ...]:
        """Return the claims that pass and with which all words of `query` stand, in the order of the file.

        The words may stand in different texts of a claim. Without words all that pass are found, but not all claims.
        """
        words = _longest_first(query)
        if not words and not filters:
            return ()
        left = [claim for claim in self._said if self._facets.passes(claim, filters)] if filters else list(self._said)
        for word in words:
            left = [claim for claim in left if word in self._said[claim]]
        return tuple(left)

    def find(self, query: str) -> Hits:
        """Return every text that holds all the words of `query`, in the order of the claims in the file."""
        words = _longest_first(query)
        if not words:
            return Hits()
        left = [entry for claim in self.claims(query) for entry in self._entries[claim]]
        return Hits([entry for entry, said in left if all(word in said for word in words)], _pattern(words))

    def hits_in(self, claim: str, query: str) -> Hits:
        """Return the texts of a claim in which some words of `query` stand, those with most of them first."""
        words = _longest_first(query)
        held = [(sum(word in said for word in words), entry) for entry, said in self._entries.get(claim, ())]
        found = sorted((one for one in held if one[0]), key=lambda one: -one[0])
        return Hits([entry for _, entry in found], _pattern(words)) if found else Hits()


def spans_of(text: str, query: str) -> tuple[Span, ...]:
    """Return where in a text the words of a query stand, in code points."""
    words = _longest_first(query)
    return _spans(text, _pattern(words)) if words else ()


def _spans(text: str, pattern: re.Pattern[str]) -> tuple[Span, ...]:
    found = [Span(*match.span()) for match in pattern.finditer(folded(text))]
    return tuple(found) if text.isascii() else tuple(unfolded(text, found))


def _longest_first(query: str) -> list[str]:
    return sorted(words_of(query), key=len, reverse=True)


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))
