"""How the window says in words what a map says in values: relations, quote states, counts."""

from PySide6.QtCore import QCoreApplication

from debatemap.document import Document, PassageKey
from debatemap.model import Claim, DebateMap, Relation, RelationKind
from debatemap.sources import QuoteStatus

SIGNS = {RelationKind.SUPPORT: "+", RelationKind.ATTACK: "−", RelationKind.UNDERCUT: "×"}
"""The sign of each kind of relation in lists."""


def quote_status(status: QuoteStatus) -> str:
    """Return a sentence on whether a quote stands in its source."""
    match status:
        case QuoteStatus.VERBATIM:
            return QCoreApplication.translate("Quotes", "✓ Verbatim in the source")
        case QuoteStatus.SAME_WORDS:
            return QCoreApplication.translate("Quotes", "The same words in the source, written a little differently")
        case QuoteStatus.WITH_OMISSIONS:
            return QCoreApplication.translate("Quotes", "In the source, with omissions")
        case QuoteStatus.AMBIGUOUS:
            return QCoreApplication.translate("Quotes", "At several places of the source")
        case QuoteStatus.NOT_FOUND:
            return QCoreApplication.translate("Quotes", "Not found in the source")
        case QuoteStatus.UNVERIFIABLE:
            return QCoreApplication.translate("Quotes", "Not checked: the text of the source is not there")


def role(kind: RelationKind) -> str:
    """Return what a claim does through a relation."""
    match kind:
        case RelationKind.SUPPORT:
            return QCoreApplication.translate("Relations", "supports")
        case RelationKind.ATTACK:
            return QCoreApplication.translate("Relations", "attacks")
        case RelationKind.UNDERCUT:
            return QCoreApplication.translate("Relations", "undercuts")


def label(claim: Claim) -> str:
    """Return a claim's title, or its text on one line."""
    return " ".join((claim.title or claim.text).split())


def searched_words(document: Document, claim: Claim) -> str:
    """Return all that a line of the outline can be found by: title, text, speaker, tags and id."""
    speaker = document.map.speakers.get(claim.speaker or "")
    return " ".join((claim.title or "", claim.text, speaker.name if speaker else "", *claim.tags, claim.id))


def spoken_line(document: Document, claim: Claim, relation: Relation | None, *, again: bool) -> str:
    """Return what a screen reader says of a line of the outline: role, parent, words, speaker, quote states."""
    debate = document.map
    parts = [label(claim)]
    if relation is None:
        parts.insert(0, QCoreApplication.translate("Outline", "Thesis"))
    elif target := end_claim(debate, relation):
        above = label(debate.claims[target])
        parts.insert(0, f"{role(relation.kind)} “{above}”")
    if speaker := debate.speakers.get(claim.speaker or ""):
        parts.append(speaker.name)
    if claim.implicit:
        parts.append(QCoreApplication.translate("Outline", "implicit"))
    anchors = [document.anchors.get(PassageKey(claim.id, index)) for index in range(len(claim.passages))]
    parts += list(dict.fromkeys(quote_status(anchor.status) for anchor in anchors if anchor))
    if again:
        parts.append(QCoreApplication.translate("Outline", "stands further up with its reasons"))
    return ". ".join(parts)


def relation_in_words(debate: DebateMap, relation: Relation) -> str:
    """Return a relation as “reason → conclusion”, on one line."""
    target = end_claim(debate, relation)
    reason = " + ".join(label(debate.claims[premise]) for premise in relation.premises)
    return f"{reason} → {label(debate.claims[target])}" if target else reason


def end_claim(debate: DebateMap, relation: Relation) -> str | None:
    """Return the claim to go to at a relation's end: its conclusion, or a premise of the relation that it denies."""
    if relation.kind is not RelationKind.UNDERCUT:
        return relation.target
    denied = debate.relations.get(relation.target)
    return denied.premises[0] if denied else None
