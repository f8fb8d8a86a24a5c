"""Brings measured cards and a whole Picture into another theme: nothing moves, so nothing is measured again."""

from collections.abc import Mapping
from dataclasses import replace

from debatemap.drawing.measuring import Accents, Faces
from debatemap.drawing.picture import CardFace, Mark, Picture, PlacedCard
from debatemap.drawing.theme import Ink, Theme
from debatemap.model import DebateMap


def faces_in_theme(faces: Faces, debate: DebateMap, theme: Theme) -> Faces:
    """Return the faces as measuring them in that theme would."""
    accents = Accents(debate, theme)
    cards = {
        ident: _recoloured(face, accents.of(debate.claims[ident], face.thesis)) for ident, face in faces.cards.items()
    }
    return Faces(cards, faces.groups)


def picture_in_theme(picture: Picture, cards: Mapping[str, CardFace], theme: Theme) -> Picture:
    """Return the picture with these faces, which must be as large as its own, in a theme."""
    card_of = {ident: PlacedCard(cards[ident], card.x, card.y) for ident, card in picture.card_of.items()}
    return replace(picture, theme=theme, cards=tuple(card_of.values()), card_of=card_of)


def _recoloured(face: CardFace, accent: str | None) -> CardFace:
    if accent is None or accent == face.accent:
        return face
    return replace(face, accent=accent, marks=tuple(_tinted(mark, accent) for mark in face.marks))


def _tinted(mark: Mark, accent: str) -> Mark:
    return mark if isinstance(mark.fill, Ink) else replace(mark, fill=accent)
