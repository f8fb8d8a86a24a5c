"""Where one can go along relations, in words: to the ends of one relation, or along all that a claim has."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from debatemap.document import Document
from debatemap.model import Relation, RelationKind
from debatemap.window.wordings import SIGNS, end_claim, label, relation_in_words


@dataclass(frozen=True, slots=True)
class Step:
    """A claim to go to along a relation, and how a menu says what it is there."""

    relation: str
    claim: str
    words: str


def steps_of_relation(document: Document, relation: Relation) -> tuple[Step, ...]:
    """Return the ends of a relation: its premises, and its conclusion or both ends of the step that it undercuts."""
    debate = document.map
    reason = QCoreApplication.translate("Relations", "Reason: {claim}")
    conclusion = QCoreApplication.translate("Relations", "Conclusion: {claim}")
    denied = debate.relations.get(relation.target) if relation.kind is RelationKind.UNDERCUT else None
    if denied is None:
        beyond = [(relation.target, conclusion)]
    else:
        begins = QCoreApplication.translate("Relations", "Undercut step, from: {claim}")
        ends = QCoreApplication.translate("Relations", "Undercut step, to: {claim}")
        target = end_claim(debate, denied)
        beyond = [*((premise, begins) for premise in denied.premises), *([(target, ends)] if target else [])]
    ends_of = [*((premise, reason) for premise in relation.premises), *beyond]
    return tuple(
        Step(relation.id, claim, words.format(claim=label(debate.claims[claim])))
        for claim, words in ends_of
        if claim in debate.claims
    )


def steps_of_claim(document: Document, claim: str) -> tuple[Step, ...]:
    """Return all steps along the relations of a claim: first up, then to what undercuts that, then to its reasons."""
    return tuple(_steps(document, claim))


def _steps(document: Document, claim: str) -> Iterator[Step]:
    debate, graph = document.map, document.graph
    outgoing = graph.outgoing(claim)
    for relation in outgoing:
        target = end_claim(debate, relation)
        if target:
            denied = debate.relations.get(relation.target)
            said = relation_in_words(debate, denied) if denied else label(debate.claims[target])
            yield Step(relation.id, target, _line(relation.kind, _does(relation.kind).format(claim=said)))
    for relation in outgoing:
        for undercut in graph.undercuts(relation.id):
            words = QCoreApplication.translate("Relations", "This step is undercut by: {claim}")
            yield from _premises(document, undercut, words)
    for relation in graph.incoming(claim):
        yield from _premises(document, relation, _suffers(relation.kind))


def _premises(document: Document, relation: Relation, words: str) -> Iterator[Step]:
    for premise in relation.premises:
        said = words.format(claim=label(document.map.claims[premise]))
        yield Step(relation.id, premise, _line(relation.kind, said))


def _line(kind: RelationKind, said: str) -> str:
    return f"{SIGNS[kind]}  {said}"


def _does(kind: RelationKind) -> str:
    match kind:
        case RelationKind.SUPPORT:
            return QCoreApplication.translate("Relations", "Supports: {claim}")
        case RelationKind.ATTACK:
            return QCoreApplication.translate("Relations", "Attacks: {claim}")
        case RelationKind.UNDERCUT:
            return QCoreApplication.translate("Relations", "Undercuts: {claim}")


def _suffers(kind: RelationKind) -> str:
    if kind is RelationKind.SUPPORT:
        return QCoreApplication.translate("Relations", "Supported by: {claim}")
    return QCoreApplication.translate("Relations", "Attacked by: {claim}")
