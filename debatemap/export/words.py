"""Says in words what a claim or a relation is, for those who point at it, search the file or can't see it."""

from collections.abc import Iterator

from debatemap.drawing.attribution import attribution
from debatemap.drawing.map_words import MapWords
from debatemap.drawing.quotation_marks import quoted
from debatemap.model import Claim, DebateMap, Passage, Relation, RelationKind
from debatemap.model.turning import seen

_LONGEST_LABEL = 120


def claim_words(claim: Claim, debate: DebateMap) -> str:
    """Return the claim, whose it is, and each passage with its source and locator, a line each."""
    whose = attribution(claim, debate)
    first = f"{claim.text} — {whose}" if whose else claim.text
    return "\n".join((first, *_passages(claim.passages, debate)))


def relation_words(relation: Relation, debate: DebateMap) -> str:
    """Return what a relation is, from which claims to what, its note, and its passages, a line each."""
    kind = _kind(relation.kind, MapWords(debate.language))
    first = f"{kind}: {_premises(relation, debate)} → {_target(relation, debate)}"
    return "\n".join((first, *([relation.note] if relation.note else ()), *_passages(relation.passages, debate)))


def _passages(passages: tuple[Passage, ...], debate: DebateMap) -> Iterator[str]:
    for passage in passages:
        source = debate.sources.get(passage.source or "")
        speaker = debate.speakers.get(passage.speaker or "")
        credit = (speaker.name if speaker else None, source.title if source else None, passage.locator, passage.note)
        said = ", ".join(part for part in credit if part)
        words = quoted(seen(passage.quote), debate.language)
        yield f"{words} — {said}" if said else words


def _premises(relation: Relation, debate: DebateMap) -> str:
    return " + ".join(_label(premise, debate) for premise in relation.premises)


def _target(relation: Relation, debate: DebateMap) -> str:
    target = debate.relations.get(relation.target) if relation.kind is RelationKind.UNDERCUT else None
    if target is None:
        return _label(relation.target, debate)
    # Named one step deep only: undercuts may go round in a circle.
    return f"({_premises(target, debate)} → {_label(target.target, debate)})"


def _label(ident: str, debate: DebateMap) -> str:
    claim = debate.claims.get(ident)
    label = " ".join((claim.title or claim.text).split()) if claim else ident
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1].rstrip() + "…"


def _kind(kind: RelationKind, words: MapWords) -> str:
    match kind:
        case RelationKind.SUPPORT:
            return words.translate("Export", "Support")
        case RelationKind.ATTACK:
            return words.translate("Export", "Attack")
        case RelationKind.UNDERCUT:
            return words.translate("Export", "Undercut")
