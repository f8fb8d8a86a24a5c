"""The part of a map that is to be seen: a claim's neighbourhood, and branches folded to a stub of what they hide."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from debatemap.document import Document, PassageKey
from debatemap.graph import DebateGraph
from debatemap.model import DebateMap, Group, Problem, Relation, RelationKind
from debatemap.sources import Anchor

MOST_STEPS = 3
MOST_LEVELS = 3
"""So many levels of reasons can be asked for by one key."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is asked for: claims at most `steps` relations from `focus`, if any; no reasons of the `folded` ones."""

    focus: str | None = None
    steps: int = 1
    folded: frozenset[str] = frozenset()

    def among(self, claims: Set[str]) -> "Part":
        """Return the part in a map that has only these claims."""
        return Part(self.focus if self.focus in claims else None, self.steps, frozenset(self.folded & claims))


WHOLE = Part()


@dataclass(frozen=True, slots=True)
class Stub:
    """How many hidden claims speak in the end for a folded claim, and how many against it."""

    supporting: int
    attacking: int

    @property
    def hidden(self) -> int:
        """How many claims the stub stands for."""
        return self.supporting + self.attacking


@dataclass(frozen=True)
class ShownMap:
    """A map of the claims that are seen, to be drawn like any other; `stubs` stand at claims that hide others.

    `whole` is the map that it is a part of.
    """

    map: DebateMap
    whole: DebateMap = field(repr=False)
    problems: Sequence[Problem]
    anchors: Mapping[PassageKey, Anchor] = field(repr=False)
    stubs: Mapping[str, Stub]


def shown(document: Document, part: Part) -> ShownMap:
    """Return the part of a document that is to be seen; where it is the whole, its map is the document's own."""
    debate, graph = document.map, document.graph
    if part == WHOLE:
        return ShownMap(debate, debate, document.problems, document.anchors, {})
    seen = _seen(document, part)
    unfolded = _walked(graph, part.folded)
    stubs = {ident: _stub(graph, ident, unfolded) for ident in debate.claims if ident in seen & part.folded}
    return replace(limited(document, seen), stubs={ident: stub for ident, stub in stubs.items() if stub.hidden})


def limited(document: Document, seen: Set[str]) -> ShownMap:
    """Return the map of these claims alone, with what is between them."""
    debate = document.map
    claims = {ident: claim for ident, claim in debate.claims.items() if ident in seen}
    relations = _among(debate.relations, claims.keys())
    groups = _groups(debate, {claim.group for claim in claims.values()})
    part = replace(debate, claims=claims, relations=relations, groups=groups)
    return ShownMap(part, debate, document.problems, document.anchors, {})


def count_shown(document: Document, part: Part) -> int:
    """Return how many claims are seen."""
    return len(document.map.claims) if part == WHOLE else len(_seen(document, part))


def revealing(document: Document, part: Part, claim: str) -> Part:
    """Return the part with as little as possible unfolded, and without its focus where that must be, to see a claim."""
    graph = document.graph
    if part.focus and claim not in _neighbourhood(graph, part.focus, part.steps):
        part = replace(part, focus=None)
    while claim not in (seen := _walked(graph, part.folded)):
        above = (one for one in part.folded if one in seen and claim in _hidden(graph, one, seen))
        part = replace(part, folded=part.folded - {min(above)})
    return part


def hides(document: Document, claim: str) -> bool:
    """Tell whether folding a claim would hide anything."""
    graph = document.graph
    return claim in document.map.claims and len(_walked(graph, frozenset({claim}))) < len(document.map.claims)


def _seen(document: Document, part: Part) -> set[str]:
    unfolded = _walked(document.graph, part.folded)
    if part.focus not in unfolded:
        return unfolded
    return unfolded & _neighbourhood(document.graph, part.focus, part.steps)


def all_but(document: Document, claim: str | None) -> frozenset[str]:
    """Return the claims to fold so that only a claim's branch is open, and the way to it; without one, no branch is."""
    graph = document.graph
    way = way_up(graph, claim) if claim else graph.theses
    kept = {*way, claim}
    beside = (premise for one in way for premise, _ in _below(graph, one, 1))
    return frozenset(one for one in beside if one not in kept and any(_below(graph, one, 1)))


def deeper_than(document: Document, levels: int) -> frozenset[str]:
    """Return the claims to fold so that only so many levels of reasons are seen below every thesis."""
    graph = document.graph
    seen = {entry.claim for entry in graph.outline() if entry.depth == 0}
    level = list(seen)
    for _ in range(levels):
        below = dict.fromkeys(premise for one in level for premise, _ in _below(graph, one, 1))
        level = [one for one in below if one not in seen]
        seen.update(level)
    return frozenset(one for one in level if any(_below(graph, one, 1)))


def way_up(graph: DebateGraph, claim: str) -> tuple[str, ...]:
    """Return the conclusions of a claim on the shortest way to a thesis, the nearest first."""
    came: dict[str, str] = {claim: ""}
    waiting = deque([claim])
    while waiting:
        here = waiting.popleft()
        outgoing = graph.outgoing(here)
        if not outgoing:
            way: list[str] = []
            while here != claim:
                way.append(here)
                here = came[here]
            return tuple(reversed(way))
        for relation in outgoing:
            above = _bears_on(graph, relation)
            if above and above not in came:
                came[above] = here
                waiting.append(above)
    return ()


def _bears_on(graph: DebateGraph, relation: Relation) -> str | None:
    """Return the claim that a relation hangs on: its conclusion, or the first premise of what it denies."""
    if relation.kind is not RelationKind.UNDERCUT:
        return relation.target
    denied = graph.relations.get(relation.target)
    return denied.premises[0] if denied else None


def _below(graph: DebateGraph, claim: str, sign: int) -> Iterator[tuple[str, int]]:
    """Yield the reasons of a claim, and what denies their steps, each with whether it speaks for (1) or against it."""
    waiting = [(relation, sign) for relation in graph.incoming(claim)]
    seen = {relation.id for relation, _ in waiting}
    while waiting:
        relation, above = waiting.pop(0)
        effect = above if relation.kind is RelationKind.SUPPORT else -above
        yield from ((premise, effect) for premise in relation.premises)
        for undercut in graph.undercuts(relation.id):
            if undercut.id not in seen:
                seen.add(undercut.id)
                waiting.append((undercut, effect))


def _walked(graph: DebateGraph, folded: Set[str]) -> set[str]:
    """Return the claims that are come to from the theses down without passing below a folded one."""
    found = {entry.claim for entry in graph.outline() if entry.depth == 0}
    waiting = list(found)
    while waiting:
        claim = waiting.pop()
        if claim not in folded:
            new = {below for below, _ in _below(graph, claim, 1)} - found
            found |= new
            waiting += new
    return found


def _hidden(graph: DebateGraph, folded: str, seen: Set[str]) -> dict[str, int]:
    """Return the hidden claims below a folded one, each with whether it speaks in the end for it or against it."""
    signs: dict[str, int] = {}
    waiting = deque([(folded, 1)])
    while waiting:
        claim, sign = waiting.popleft()
        for below, effect in _below(graph, claim, sign):
            if below not in seen and below not in signs:
                signs[below] = effect
                waiting.append((below, effect))
    return signs


def _stub(graph: DebateGraph, claim: str, seen: Set[str]) -> Stub:
    signs = list(_hidden(graph, claim, seen).values())
    return Stub(signs.count(1), signs.count(-1))


def _neighbourhood(graph: DebateGraph, claim: str, steps: int) -> set[str]:
    """Return the claims at most so many relations away; a relation joins premises, conclusion, and what denies it."""
    found = {claim}
    edge = {claim}
    for _ in range(steps):
        edge = {other for one in edge for other in _beside(graph, one)} - found
        found |= edge
    return found


def _beside(graph: DebateGraph, claim: str) -> Iterator[str]:
    for relation in graph.outgoing(claim):
        yield from _ends(graph, relation)
    for relation in graph.incoming(claim):
        yield from relation.premises
    for relation in (*graph.outgoing(claim), *graph.incoming(claim)):
        for undercut in graph.undercuts(relation.id):
            yield from undercut.premises


def _ends(graph: DebateGraph, relation: Relation) -> Iterator[str]:
    """Yield the claims that must be seen for a relation to be seen."""
    passed: set[str] = set()
    while relation.id not in passed:
        passed.add(relation.id)
        yield from relation.premises
        if relation.kind is not RelationKind.UNDERCUT:
            yield relation.target
            return
        denied = graph.relations.get(relation.target)
        if denied is None:
            return
        relation = denied


def _among(relations: Mapping[str, Relation], claims: Set[str]) -> dict[str, Relation]:
    """Return the relations whose ends are all seen."""
    kept = {
        ident: one
        for ident, one in relations.items()
        if claims >= set(one.premises) and (one.kind is RelationKind.UNDERCUT or one.target in claims)
    }
    while True:
        loose = [ident for ident, one in kept.items() if one.kind is RelationKind.UNDERCUT and one.target not in kept]
        if not loose:
            return kept
        for ident in loose:
            del kept[ident]


def _groups(debate: DebateMap, used: Iterable[str | None]) -> dict[str, Group]:
    """Return the groups that hold claims, and those around them."""
    kept: set[str] = set()
    for ident in used:
        while ident and ident not in kept and ident in debate.groups:
            kept.add(ident)
            ident = debate.groups[ident].parent  # noqa: PLW2901 - goes on from group to group outwards
    return {ident: group for ident, group in debate.groups.items() if ident in kept}
