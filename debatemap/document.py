"""A map as it was read: one immutable snapshot of the claims, their graph, and where every quote stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path
from threading import Lock

from debatemap.format import LIMITS, Landmarks, Reading, read_map
from debatemap.graph import DebateGraph
from debatemap.model import DebateMap, Passage, Place, Problem, Severity
from debatemap.sources import UNVERIFIABLE, Anchor, QuoteStatus, SourceText, anchor_passages
from debatemap.sources.loading import load_texts
from debatemap.sources.map_wordings import unreadable_map
from debatemap.sources.quote_problems import Quote, quote_problems
from debatemap.sources.regular_file import Unreadable, read_regular_file


@dataclass(frozen=True, slots=True)
class PassageKey:
    """Names a passage: the id of the claim, or of the relation, that it stands at, and its index there, from 0."""

    owner: str
    index: int
    of_relation: bool = False


class Places:
    """Where in the map file what a map holds is written; what is not there is told to stand at the nearest around it.

    They are gathered when first asked for, or beforehand by `gather`, since a large map is to be seen before; from then
    on the reading is let go of, whose tree takes ten times the memory. Any thread may ask.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading: Reading | None = reading
        self._lock = Lock()
        self._relations = {relation: reading.relation_path(relation) for relation in reading.map.relations}
        faulty = (problem.place.path for problem in reading.problems if problem.severity is Severity.ERROR)
        self._unread = {path[:-1] if path[-1:] == ("quote",) else path for path in faulty}

    @property
    def gathered(self) -> bool:
        """Whether all places have been found."""
        return self._reading is None

    def gather(self) -> None:
        """Find all places now."""
        with self._lock:
            if self._reading is not None:
                self._gathered = self._reading.landmarks()
                self._reading = None

    @property
    def _landmarks(self) -> Landmarks:
        self.gather()
        return self._gathered

    def of(self, section: str, name: str) -> Place:
        """Return where an entry of "claims", "sources" or "speakers" is written."""
        return self._landmarks.place(section, name)

    def relation(self, name: str) -> Place:
        """Return where the relation with this id is written."""
        return self._landmarks.place(*self._relations.get(name, ()))

    def passage(self, key: PassageKey) -> Place:
        """Return where the quote of a passage is written."""
        return self._landmarks.place(*self.path_of(key))

    def path_of(self, key: PassageKey) -> tuple[str | int, ...]:
        """Return the key path of a passage; those that could not be read have their numbers in the file too."""
        owner = self._relations.get(key.owner, ()) if key.of_relation else ("claims", key.owner)
        if not self._unread:
            return (*owner, "passages", key.index)
        numbers = (number for number in count() if (*owner, "passages", number) not in self._unread)
        return (*owner, "passages", next(islice(numbers, key.index, None)))


@dataclass(frozen=True)
class Document:
    """A map as it was read from `path`.

    `readable` is false where the file could not be read at all: `problems` then says why and the map is empty.
    `problems` are in the order of their places. `texts` holds the full texts that are at hand, by the source's id;
    `anchors` tells of every passage where it stands in them, `places` of everything where it is written in the map.
    """

    path: Path
    readable: bool
    map: DebateMap
    problems: tuple[Problem, ...]
    texts: Mapping[str, SourceText] = field(repr=False)
    anchors: Mapping[PassageKey, Anchor] = field(repr=False)
    graph: DebateGraph = field(repr=False, compare=False)
    places: Places = field(default_factory=lambda: Places(Reading(DebateMap(""), ())), repr=False, compare=False)

    @property
    def passages(self) -> Iterator[tuple[PassageKey, Passage]]:
        """Every passage with its name: those of the claims, then those of the relations, in the order of the file."""
        return passages_of(self.map)


def never() -> bool:
    """Tell that nobody calls it off."""
    return False


def open_document(path: Path, cancelled: Callable[[], bool] = never, earlier: Document | None = None) -> Document:
    """Read the map at `path` and the texts of its sources, and look for its quotes in them.

    Whatever the file is like, the answer is a document. When `cancelled` becomes true it comes soon, and incomplete.
    From an `earlier` document the quotes are taken over that neither changed themselves nor in their source's text.
    """
    try:
        data = read_regular_file(path, LIMITS.file_bytes)
    except Unreadable as why:
        return _unreadable(path, why)
    folder = path.resolve().parent
    reading = read_map(data, str(path))
    debate = reading.map
    loaded = load_texts(debate.sources.values(), folder, lambda one: reading.place("sources", one, "file"), cancelled)
    texts = _kept(loaded.texts, earlier)
    anchors = _anchors(debate, texts, earlier, cancelled)
    places = Places(reading)
    told = quote_problems(_doubtful(reading, anchors, places), texts, cancelled)
    problems = sorted((*reading.problems, *loaded.problems, *told), key=lambda one: (one.place.line, one.place.column))
    graph = DebateGraph(debate)
    graph.outline()  # kept in the graph: a window that shows it must not have to wait for it
    return Document(path, True, debate, tuple(problems), texts, anchors, graph, places)


def passages_of(debate: DebateMap) -> Iterator[tuple[PassageKey, Passage]]:
    """Yield every passage with its name: those of the claims, then those of the relations, in the order of the file."""
    for claim in debate.claims.values():
        for index, passage in enumerate(claim.passages):
            yield PassageKey(claim.id, index), passage
    for relation in debate.relations.values():
        for index, passage in enumerate(relation.passages):
            yield PassageKey(relation.id, index, of_relation=True), passage


def _unreadable(path: Path, why: Unreadable) -> Document:
    problem = unreadable_map(str(path), why, LIMITS.file_bytes)
    empty = DebateMap("")
    return Document(path, False, empty, (problem,), {}, {}, DebateGraph(empty))


def _kept(texts: Mapping[str, SourceText], earlier: Document | None) -> dict[str, SourceText]:
    """Return `texts`, but where one is as it was the earlier one, with all that was already worked out from it."""
    known = {} if earlier is None else {text.text: text for text in earlier.texts.values()}
    return {
        source: kept if (kept := known.get(text.text)) and kept.file == text.file else text
        for source, text in texts.items()
    }


def _anchors(
    debate: DebateMap, texts: Mapping[str, SourceText], earlier: Document | None, cancelled: Callable[[], bool]
) -> dict[PassageKey, Anchor]:
    """Return where every passage stands, in the order of the file; none for those that were left when cancelled."""
    by_source: dict[str, set[Passage]] = {}
    for _, passage in passages_of(debate):
        if passage.source is not None and passage.source in texts:
            by_source.setdefault(passage.source, set()).add(passage)
    known = _known(texts, earlier)
    for source, passages in by_source.items():
        left = [passage for passage in passages if passage not in known]
        known |= anchor_passages(left, texts[source], cancelled) if left else {}
    return {
        key: known[passage] if passage.source in texts else UNVERIFIABLE
        for key, passage in passages_of(debate)
        if passage in known or passage.source not in texts
    }


def _known(texts: Mapping[str, SourceText], earlier: Document | None) -> dict[Passage, Anchor]:
    """Return the anchors of the earlier document in those texts that are still the same."""
    if earlier is None:
        return {}
    same = {source for source, text in texts.items() if text is earlier.texts.get(source)}
    return {
        passage: earlier.anchors[key]
        for key, passage in earlier.passages
        if passage.source in same and key in earlier.anchors
    }


def _doubtful(reading: Reading, anchors: Mapping[PassageKey, Anchor], places: Places) -> Iterator[Quote]:
    """Yield every passage whose quote is nowhere or at several places, and where it stands in the map file."""
    for key, passage in passages_of(reading.map):
        if key in anchors and anchors[key].status in {QuoteStatus.NOT_FOUND, QuoteStatus.AMBIGUOUS}:
            yield Quote(passage, anchors[key], reading.place(*places.path_of(key), "quote"))
