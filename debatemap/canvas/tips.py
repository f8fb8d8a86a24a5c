"""What a tooltip says: a claim's text where it can't be read in the card, and what a relation is. Plain text only."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from debatemap.canvas.kinship import Kinship
from debatemap.canvas.pointing import OnRelation, Pointed
from debatemap.drawing.picture import CardFace, Face, Picture, PlacedRelation
from debatemap.drawing.reading_direction import isolated
from debatemap.model import RelationKind

_CLAIM_FACES = (Face.THESIS, Face.LONG_THESIS, Face.BODY, Face.IMPLICIT)
_LONGEST = 900
_LONGEST_END = 70


def _nothing(_id: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Words:
    """Where the words come from that a Picture lacks: a claim's whole text and a relation's note; "" where unknown."""

    claim: Callable[[str], str] = _nothing
    note: Callable[[str], str] = _nothing


def tip(picture: Picture, kinship: Kinship, target: Pointed, words: Words, *, legible: bool) -> str:
    """Return the plain text of a tooltip, empty where none is needed: a card that can be read whole has none."""
    if target is None:
        return ""
    if isinstance(target, OnRelation):
        return _relation_tip(picture, kinship, target.relation, words)
    face = picture.card_of[target.claim].face
    return "" if legible and not face.cut else _cut(words.claim(face.claim) or shown_text(face), _LONGEST)


def shown_text(face: CardFace) -> str:
    """Return as much of the claim as the card says."""
    return " ".join(line.text for line in face.lines if line.passage is None and line.face in _CLAIM_FACES)


def as_tooltip(text: str) -> str:
    """Return plain text in the form in which Qt shows it as it is, whatever signs it has."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def _relation_tip(picture: Picture, kinship: Kinship, relation: PlacedRelation, words: Words) -> str:
    premises = " + ".join(_end(picture, claim, words) for claim in relation.premises)
    denied = kinship.relation.get(relation.target)
    if denied and denied.premises:
        target = f"({_end(picture, denied.premises[0], words)} → {_end(picture, denied.target, words)})"
    else:
        target = _end(picture, relation.target, words)
    said = _wording(relation.kind).format(premises=premises, target=target)
    note = words.note(relation.id)
    return _cut(f"{said}\n{note}" if note else said, _LONGEST)


def _wording(kind: RelationKind) -> str:
    if kind is RelationKind.SUPPORT:
        return QCoreApplication.translate("MapCanvas", "Support: {premises} → {target}")
    if kind is RelationKind.ATTACK:
        return QCoreApplication.translate("MapCanvas", "Attack: {premises} → {target}")
    return QCoreApplication.translate("MapCanvas", "Undercut: {premises} → {target}")


def _end(picture: Picture, claim: str, words: Words) -> str:
    card = picture.card_of.get(claim)
    said = words.claim(claim) or (shown_text(card.face) if card else "")
    quoted = QCoreApplication.translate("MapCanvas", "“{claim}”")
    return quoted.format(claim=isolated(_cut(said, _LONGEST_END))) if said else claim


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
