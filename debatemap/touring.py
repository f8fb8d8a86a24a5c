"""The guided reading of a map, step by step: its author's tour, or one that follows its strongest reasons."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import heappop, heappush
from itertools import count

from debatemap.graph import DebateGraph
from debatemap.model import DebateMap, Relation, RelationKind

MOST_STEPS = 16
"""An automatic tour has no more steps than this."""
_MOST_THESES = 4
_EACH = 3
"""How many supports, and how many attacks, of one claim are looked at."""
_EVEN = 0.5
"""The strength of what has none given."""


class StepKind(StrEnum):
    """What a step has to do with the claim that it is told of after.

    With `RING` begins what leads to no thesis, as it goes round and comes back.
    """

    THESIS = "thesis"
    OTHER_THESIS = "other thesis"
    RING = "ring"
    SUPPORT = "support"
    ATTACK = "attack"
    REPLY = "reply"
    UNDERCUT = "undercut"


@dataclass(frozen=True, slots=True)
class Step:
    """A claim to look at, what the author says of it, if anything, and its `kind` with regard to the claim `about`.

    `beside`: the linked premise that came just before; `towards`: the conclusion that an undercut keeps `about` from.
    """

    claim: str
    say: str | None = None
    kind: StepKind = StepKind.THESIS
    about: str | None = None
    beside: str | None = None
    towards: str | None = None


def tour_of(debate: DebateMap, graph: DebateGraph) -> tuple[Step, ...]:
    """Return the author's tour, or an automatic one where the map has none; empty for a map without claims."""
    if debate.tour:
        return tuple(_told(graph, stop.claim, stop.say) for stop in debate.tour)
    return automatic_tour(graph)


def automatic_tour(graph: DebateGraph) -> tuple[Step, ...]:
    """Return a tour of the thesis with most to say on it, then a little of the others.

    Under a thesis come its strongest supports, each with the attacks on it and the replies to these; then its attacks.
    """
    roots = _roots(graph)
    steps: list[Step] = []
    seen: set[str] = set()
    for number, root in enumerate(roots):
        if root not in seen:
            others = len(roots) - number - 1
            most = MOST_STEPS - len(steps) - (2 * others if number == 0 else others)
            steps += _branch(graph, root, most, seen, _beginning(graph, root, steps))
    return tuple(steps)


def _beginning(graph: DebateGraph, root: str, before: Sequence[Step]) -> StepKind:
    """Return what begins a branch after these steps: only a claim that bears on nothing is a thesis."""
    if root not in graph.theses:
        return StepKind.RING
    told = any(step.kind is StepKind.THESIS for step in before)
    return StepKind.OTHER_THESIS if told else StepKind.THESIS


def _told(graph: DebateGraph, claim: str, say: str | None) -> Step:
    """Return the author's step; where nothing is said of it, its first relation tells what it is."""
    outgoing = graph.outgoing(claim)
    if not outgoing:
        return Step(claim, say, StepKind.THESIS if graph.theses[:1] == (claim,) else StepKind.OTHER_THESIS)
    return _step(graph, claim, outgoing[0], None, against=False, say=say)


def _roots(graph: DebateGraph) -> list[str]:
    """Return where the map begins: the thesis with most reasons first; lone claims only if all are such."""
    begins = [entry.claim for entry in graph.outline() if entry.depth == 0]
    argued = [claim for claim in begins if graph.incoming(claim)] or begins
    sizes = _sizes(graph)
    return sorted(argued, key=lambda claim: -sizes.get(claim, 0))[:_MOST_THESES]


def _sizes(graph: DebateGraph) -> dict[str, int]:
    """Return how many lines of the outline stand under each of its beginnings."""
    sizes: dict[str, int] = {}
    root = ""
    for entry in graph.outline():
        if entry.depth == 0:
            root = entry.claim
        sizes[root] = sizes.get(root, 0) + 1
    return sizes


@dataclass
class _Node:
    """A chosen step and the chosen steps under it, in the order in which they are to be read."""

    step: Step
    by: Relation | None
    against: bool
    below: list[tuple[tuple[int, int, int], "_Node"]] = field(
        default_factory=list[tuple[tuple[int, int, int], "_Node"]]
    )


def _branch(graph: DebateGraph, root: str, most: int, seen: set[str], kind: StepKind) -> list[Step]:
    """Return at most so many steps under a claim: those nearest to it and strongest, in reading order."""
    top = _Node(Step(root, kind=kind), None, against=False)
    seen.add(root)
    left = most - 1
    tie = count()
    waiting: list[tuple[int, int, _Node, Relation, tuple[int, int]]] = []

    def look_under(node: _Node, cost: int) -> None:
        for extra, relation, place in _reasons(graph, node, first=node is top):
            heappush(waiting, (cost + extra, next(tie), node, relation, place))

    look_under(top, 0)
    while waiting and left > 0:
        cost, _, above, relation, place = heappop(waiting)
        new = [claim for claim in dict.fromkeys(relation.premises) if claim not in seen]
        if not new or len(new) > left:
            continue
        beside: str | None = None
        for number, claim in enumerate(new):
            step = _step(graph, claim, relation, beside, against=above.against)
            node = _Node(step, relation, against=above.against != (relation.kind is not RelationKind.SUPPORT))
            above.below.append(((*place, number), node))
            seen.add(claim)
            look_under(node, cost)
            beside = claim
        left -= len(new)
    return list(_read(top))


def _reasons(graph: DebateGraph, node: _Node, *, first: bool) -> Iterator[tuple[int, Relation, tuple[int, int]]]:
    """Yield what bears on a step, with how much later than the step it is to be chosen, and its place in reading.

    Below the thesis an attack is worth more than one more support; what attacks is told of by its replies alone.
    """
    claim = node.step.claim
    attacks = [*graph.attacks(claim), *(graph.undercuts(node.by.id) if node.by else ())]
    supports = () if node.against else graph.supports(claim)
    for order, (relations, later) in enumerate(((supports, 0 if first else 2), (attacks, 0))):
        for rank, relation in enumerate(sorted(relations, key=lambda one: _weakness(graph, one))[:_EACH]):
            yield 1 + rank + later, relation, (order, rank)


def _weakness(graph: DebateGraph, relation: Relation) -> tuple[float, int]:
    """Return what sorts the strongest relation first: strength, where given, then passages and reasons."""
    claims = [graph.claims[premise] for premise in relation.premises]
    strength = relation.strength
    if strength is None:
        strength = min(_EVEN if claim.strength is None else claim.strength for claim in claims)
    backing = sum(len(claim.passages) + len(graph.supports(claim.id)) for claim in claims)
    return -strength, -(len(relation.passages) + backing)


def _step(
    graph: DebateGraph, claim: str, relation: Relation, beside: str | None, *, against: bool, say: str | None = None
) -> Step:
    """Return the step to a premise of a relation; `against`: what the relation aims at speaks against something."""
    if relation.kind is RelationKind.SUPPORT:
        return Step(claim, say, StepKind.SUPPORT, relation.target, beside)
    if relation.kind is RelationKind.ATTACK:
        return Step(claim, say, StepKind.REPLY if against else StepKind.ATTACK, relation.target, beside)
    denied = graph.relations.get(relation.target)
    about = denied.premises[0] if denied else None
    return Step(claim, say, StepKind.UNDERCUT, about, beside, graph.conclusion(relation))


def _read(node: _Node) -> Iterator[Step]:
    stack = [node]
    while stack:
        here = stack.pop()
        yield here.step
        stack.extend(below for _, below in sorted(here.below, key=lambda entry: entry[0], reverse=True))
