"""What can be advised about the argument of a map: attacks, support, rings, and claims that say the same."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from debatemap.document import Document
from debatemap.graph import DebateGraph
from debatemap.health.finding import Finding, FindingKind
from debatemap.health.quoting import shortened
from debatemap.model import Relation, RelationKind
from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.sources.normal_form import normal_form

MOST_RINGS = 1000
"""So many rings of support are told at most: a few dozen claims can form billions."""

_MOST_STEPS = 1_000_000
"""About so many steps from claim to claim are taken to find them."""

_MOST_NAMED = 12
"""So many claims are named in one line at most."""

_UNANSWERED = QT_TRANSLATE_NOOP("Health", "Nothing replies to the attack by “{claim}”: {text}")
_UNSUPPORTED = QT_TRANSLATE_NOOP("Health", "Nothing supports “{claim}”: {text}")
_IN_A_RING = QT_TRANSLATE_NOOP("Health", "“{claim}” leads only round in a ring, never to a thesis: {text}")
_NO_THESIS = QT_TRANSLATE_NOOP("Health", "There is no thesis: every claim supports, attacks or undercuts something.")
_ALONE = QT_TRANSLATE_NOOP("Health", "Nothing ties “{claim}” to the debate: {text}")
_SELF_SUPPORT = QT_TRANSLATE_NOOP("Health", "“{claim}” supports itself: {text}")
_RING = QT_TRANSLATE_NOOP("Health", "These claims support each other in a ring: {ring}")
_EQUAL = QT_TRANSLATE_NOOP("Health", "These claims say the same: {claims}. {text}")


def arguing_findings(document: Document, cancelled: Callable[[], bool]) -> Iterator[Finding]:
    """Yield what is found about the argument of a map; less of it when `cancelled`."""
    yield from _unanswered(document)
    yield from _unsupported(document)
    yield from _unreachable(document)
    if not cancelled():
        yield from _circular(document)
    if not cancelled():
        yield from _equal(document)


def _unanswered(document: Document) -> Iterator[Finding]:
    for attack in document.map.relations.values():
        if attack.kind is RelationKind.ATTACK and not _answered(document.graph, attack):
            yield Finding(
                FindingKind.UNANSWERED_ATTACK,
                document.places.relation(attack.id),
                _UNANSWERED,
                _named(document, attack.premises[0]),
                claims=attack.premises,
                relation=attack.id,
            )


def _answered(graph: DebateGraph, attack: Relation) -> bool:
    """Tell whether the attack is undercut, or a premise of it attacked by another relation than itself."""
    return bool(graph.undercuts(attack.id)) or any(
        reply.id != attack.id for premise in attack.premises for reply in graph.attacks(premise)
    )


def _unsupported(document: Document) -> Iterator[Finding]:
    for claim in document.map.claims:
        if not document.graph.supports(claim):
            yield _of_claim(document, FindingKind.UNSUPPORTED_CLAIM, claim, _UNSUPPORTED)


def _unreachable(document: Document) -> Iterator[Finding]:
    graph, claims = document.graph, document.map.claims
    alone = frozenset(graph.lone_claims if document.map.relations else ())
    rings = [claim for claim in claims if claim not in graph.leading_to_theses]
    for claim in alone:
        yield _of_claim(document, FindingKind.UNREACHABLE_CLAIM, claim, _ALONE)
    if rings and len(rings) == len(claims) - len(alone):
        # Rivals that attack each other are the top of many a debate: to tell of each claim would tell nothing.
        place = document.places.of("claims", rings[0])
        yield Finding(FindingKind.UNREACHABLE_CLAIM, place, _NO_THESIS, claims=tuple(rings))
        return
    for claim in rings:
        yield _of_claim(document, FindingKind.UNREACHABLE_CLAIM, claim, _IN_A_RING)


def _circular(document: Document) -> Iterator[Finding]:
    for ring in islice(document.graph.rings(frozenset({RelationKind.SUPPORT}), _MOST_STEPS), MOST_RINGS):
        first = ring[0]
        values = {**_named(document, first), "ring": " → ".join((*_some(ring), first))}
        wording = _SELF_SUPPORT if ring == (first,) else _RING
        place = document.places.of("claims", first)
        yield Finding(FindingKind.CIRCULAR_SUPPORT, place, wording, values, claims=ring)


def _equal(document: Document) -> Iterator[Finding]:
    saying: dict[object, list[str]] = {}
    for claim in document.map.claims.values():
        saying.setdefault(_sameness(claim.text), []).append(claim.id)
    for claims in saying.values():
        if len(claims) > 1:
            values = {"claims": ", ".join(_some(claims)), "text": shortened(document.map.claims[claims[0]].text)}
            place = document.places.of("claims", claims[0])
            yield Finding(FindingKind.EQUAL_TEXTS, place, _EQUAL, values, claims=tuple(claims))


def _some(claims: Sequence[str]) -> tuple[str, ...]:
    """Return claims to be named in one line: of very many the first and the last, and how many stand between."""
    left_out = len(claims) - _MOST_NAMED
    if left_out <= 1:
        return tuple(claims)
    return (*claims[: _MOST_NAMED - 1], f"… (+{left_out})", claims[-1])


def _sameness(text: str) -> object:
    """Return what is equal for texts that differ only in case, white space, typography and a full stop at the end."""
    normal = normal_form(text.strip().removesuffix(".").casefold())
    return normal.text, tuple(normal.dashes.places)


def _of_claim(document: Document, kind: FindingKind, claim: str, wording: str) -> Finding:
    return Finding(kind, document.places.of("claims", claim), wording, _named(document, claim), claims=(claim,))


def _named(document: Document, claim: str) -> dict[str, str]:
    return {"claim": claim, "text": shortened(document.map.claims[claim].text)}
