"""The legend of a drawing: title, question and date, what the lines mean, who speaks, and the sources."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from debatemap.drawing.breaking import break_lines, width_of
from debatemap.drawing.card_painting import paint_card, paint_mark
from debatemap.drawing.citing import cited_sources, named_speakers
from debatemap.drawing.detail import Detail
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.fonts import ascent, line_height
from debatemap.drawing.legend_samples import (
    CARD_WIDTH,
    SAMPLE,
    folded_sample,
    implicit_sample,
    linked_sample,
    relation_sample,
)
from debatemap.drawing.manner import Manner
from debatemap.drawing.map_words import MapWords
from debatemap.drawing.picture import (
    Face,
    Mark,
    MarkKind,
    Picture,
    PlacedCard,
    PlacedRelation,
    Stroke,
    TextLine,
)
from debatemap.drawing.quote_state import SIGNS, QuoteState, quote_state
from debatemap.drawing.reading_direction import joined, map_reads_right_to_left
from debatemap.drawing.relation_painting import paint_relation
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.text_painting import paint_lines
from debatemap.drawing.theme import Ink, Theme
from debatemap.layout.request import Rect
from debatemap.model import RelationKind
from debatemap.shown import ShownMap

_NARROWEST = 240.0
_WIDEST = 1100.0
_COLUMN = 248.0
_GAP = 32.0
_CHIP = 8.0
_ROW_GAP = 4.0
_BADGE_HEIGHT = 18.0
_FOLD_HEIGHT = 13.0
_FOLDED = "+3"
"""An example of what a folded card says."""


@dataclass(frozen=True, slots=True)
class Legend:
    """A block to stand beside a picture, measured and ready: everything relative to its own top left corner, in px.

    A `mirrored` one is read from right to left.
    """

    width: float
    height: float
    lines: tuple[TextLine, ...]
    marks: tuple[Mark, ...]
    relations: tuple[PlacedRelation, ...]
    cards: tuple[PlacedCard, ...]
    mirrored: bool = False


def legend_of(picture: Picture, document: Drawable, width: float) -> Legend:
    """Return the legend of a picture of a map: it explains what is seen there, and names no more than that."""
    return legend(
        document,
        width,
        picture.theme,
        expanded=frozenset(card.face.claim for card in picture.cards if card.face.expanded),
        numbered=shows_numbers(picture),
        folded=any(card.face.folded for card in picture.cards),
    )


def legend(
    document: Drawable,
    width: float,
    theme: Theme,
    *,
    expanded: Set[str] = frozenset(),
    numbered: bool = False,
    folded: bool = False,
) -> Legend:
    """Return the legend of a map, about `width` px wide but never too narrow or too wide to be read.

    The cards in `expanded` show their passages. With `numbered` the sources bear the numbers that stand after the
    quotes; with `folded` it is said how a card looks that hides others.
    """
    wide = min(_WIDEST, max(_NARROWEST, width))
    return _Setter(document, wide, theme, expanded=expanded, numbered=numbered, folded=folded).legend()


def shows_numbers(picture: Picture) -> bool:
    """Tell whether quotes of a picture bear the numbers of their sources."""
    return any(line.face is Face.NUMBER for card in picture.cards if card.face.expanded for line in card.face.lines)


def paint_legend(painter: QPainter, block: Legend, theme: Theme, scale: float) -> None:
    """Paint a legend at the painter's origin; `scale` is device px per scene px."""
    for relation in block.relations:
        paint_relation(painter, relation, theme, max(scale, 1.0))
    for card in block.cards:
        paint_card(painter, card, Manner(theme, max(scale, 1.0), 1.0, Detail.NEAR))
    for mark in block.marks:
        paint_mark(painter, mark, theme)
    paint_lines(painter, block.lines, theme, scale)


class _Setter:
    """Sets the parts of a legend, one under the other, and columns side by side.

    All is set as if it were read from left to right, and turned at the end where it is not.
    """

    def __init__(
        self, document: Drawable, width: float, theme: Theme, *, expanded: Set[str], numbered: bool, folded: bool
    ) -> None:
        debate = self._debate = document.map
        self._whole = document.whole if isinstance(document, ShownMap) else debate
        self._words = MapWords(document.map.language)
        self._states = {quote_state(claim, document.anchors) for claim in document.map.claims.values()}
        self._mirrored = map_reads_right_to_left(document.map)
        self._width = width
        self._theme = theme
        self._numbered = numbered
        self._folded = folded
        self._speaking = named_speakers(debate, expanded)
        # Closed cards only say how many passages they have: where nothing else cites a source, theirs are told.
        self._cited = cited_sources(debate, expanded) or cited_sources(debate, debate.claims.keys())
        self._x = 0.0
        self._y = 0.0
        self._lines: list[TextLine] = []
        self._marks: list[Mark] = []
        self._relations: list[PlacedRelation] = []
        self._cards: list[PlacedCard] = []

    def legend(self) -> Legend:
        debate = self._debate
        self._text(debate.title, Face.HEADING, Ink.TEXT, 0.0, self._width)
        if debate.question and debate.question != debate.title:
            self._y += _ROW_GAP
            self._text(debate.question, Face.BODY, Ink.TEXT, 0.0, self._width)
        if len(debate.claims) < len(self._whole.claims):
            self._y += _ROW_GAP
            self._text(self._share(), Face.SMALL, Ink.TEXT, 0.0, self._width)
        byline = joined((", ".join(debate.authors), debate.date, debate.licence), " · ")
        if byline:
            self._y += _ROW_GAP
            self._text(byline, Face.SMALL, Ink.QUIET_TEXT, 0.0, self._width)
        self._y += 20.0
        self._columns((self._key, self._speakers, self._sources))
        if self._mirrored:
            self._turn()
        return Legend(
            self._width,
            self._y,
            tuple(self._lines),
            tuple(self._marks),
            tuple(self._relations),
            tuple(self._cards),
            self._mirrored,
        )

    def _share(self) -> str:
        """Return how much of the whole map is drawn, so that nobody takes a part of it for all that was said."""
        template = self._words.translate("Legend", "{shown} of {all} claims")
        return template.format(shown=len(self._debate.claims), all=len(self._whole.claims))

    def _turn(self) -> None:
        """Turn all that is set from left to right."""
        width = self._width
        self._lines = [line.mirrored(width) for line in self._lines]
        self._marks = [mark.mirrored(width) for mark in self._marks]
        self._relations = [_turned(relation, width) for relation in self._relations]
        self._cards = [replace(card, x=width - card.rect.right) for card in self._cards]

    def _columns(self, setters: Sequence[Callable[[float], None]]) -> None:
        """Set columns side by side as far as there is room; the last one takes what is left of the width."""
        top = lowest = self._y
        for setter in setters:
            if self._x and self._x + _COLUMN > self._width:
                self._x, top = 0.0, lowest + 20.0
            self._y = top
            last = setter == setters[-1]
            room = self._width - self._x
            setter(room if last else min(_COLUMN, room))
            if self._y > top:
                lowest = max(lowest, self._y)
                self._x += _COLUMN + _GAP
        self._y = lowest

    def _key(self, width: float) -> None:
        relations = self._debate.relations.values()
        kinds = {relation.kind for relation in relations}
        names = {
            RelationKind.SUPPORT: self._words.translate("Legend", "Support"),
            RelationKind.ATTACK: self._words.translate("Legend", "Attack"),
            RelationKind.UNDERCUT: self._words.translate("Legend", "Undercut: denies a relation"),
        }
        linked = any(len(relation.premises) > 1 for relation in relations)
        implicit = any(claim.implicit for claim in self._debate.claims.values())
        quotes = [state for state in (QuoteState.VERIFIED, QuoteState.DOUBTFUL) if state in self._states]
        if not kinds and not implicit and not quotes and not self._folded:
            return
        self._heading(self._words.translate("Legend", "Signs"), width)
        for kind, name in names.items():
            if kind in kinds:
                self._relations.append(relation_sample(kind, self._x, self._middle()))
                self._row(name, width, SAMPLE)
        if linked:
            self._relations.append(linked_sample(self._x, self._middle()))
            self._row(self._words.translate("Legend", "Linked premises: only together"), width, SAMPLE)
        if implicit:
            self._cards.append(implicit_sample(self._x, self._middle()))
            self._row(self._words.translate("Legend", "Implicit: nobody said it"), width, SAMPLE)
        if self._folded:
            self._fold_sample()
            self._row(self._words.translate("Legend", "Folded: so many claims are hidden"), width, SAMPLE)
            self._y += _ROW_GAP
        names_of_states = {
            QuoteState.VERIFIED: self._words.translate("Legend", "Quotes: all stand in their sources"),
            QuoteState.DOUBTFUL: self._words.translate("Legend", "Quotes: not all stand in their sources"),
        }
        for state in quotes:
            self._badge_sample(state)
            self._row(names_of_states[state], width, SAMPLE)

    def _fold_sample(self) -> None:
        self._cards.append(folded_sample(self._x, self._middle()))
        wide = width_of(_FOLDED, Face.SMALL_STRONG)
        left, chip = self._x + (CARD_WIDTH - wide) / 2, self._middle() - _FOLD_HEIGHT / 2
        self._marks.append(Mark(MarkKind.FOLDED, Rect(left - 5.0, chip, wide + 10.0, _FOLD_HEIGHT), Ink.BADGE))
        baseline = self._y + ascent(Face.SMALL_STRONG)
        self._lines.append(TextLine(left, baseline, wide, _FOLDED, Face.SMALL_STRONG, Ink.TEXT, None, self._mirrored))

    def _badge_sample(self, state: QuoteState) -> None:
        words = f"❝ {SIGNS[state]}"
        wide = width_of(words, Face.SMALL)
        self._marks.append(Mark(MarkKind.PASSAGES, Rect(self._x, self._y, wide + 14.0, _BADGE_HEIGHT), Ink.BADGE))
        ink = Ink.PROBLEM if state is QuoteState.DOUBTFUL else Ink.BADGE_TEXT
        baseline = self._y + ascent(Face.SMALL)
        self._lines.append(TextLine(self._x + 7.0, baseline, wide, words, Face.SMALL, ink, None, self._mirrored))

    def _speakers(self, width: float) -> None:
        # Of all speakers, as a part keeps the colours of the whole.
        every = speaker_colours(self._debate, self._theme)
        colours = {ident: fill for ident, fill in every.items() if ident in self._speaking}
        if not colours:
            return
        self._heading(self._words.translate("Legend", "Speakers"), width)
        for ident, fill in colours.items():
            speaker = self._debate.speakers[ident]
            chip = Rect(self._x, self._middle() - _CHIP / 2, _CHIP, _CHIP)
            self._marks.append(Mark(MarkKind.SPEAKER, chip, fill))
            self._row(f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name, width, _CHIP + 8.0)

    def _sources(self, width: float) -> None:
        if not self._cited:
            return
        self._heading(self._words.translate("Legend", "Sources"), width)
        for ident, number in self._cited.items():
            source = self._debate.sources[ident]
            if self._numbered:
                baseline = self._y + ascent(Face.SMALL)
                label = f"[{number}]"
                wide = width_of(label, Face.SMALL)
                self._lines.append(TextLine(self._x, baseline, wide, label, Face.SMALL, Ink.QUIET_TEXT))
            self._row(joined((source.author, source.title, source.date), ", "), width, self._number_room())

    def _number_room(self) -> float:
        """Return how much room the numbers of the sources take."""
        return width_of(f"[{len(self._cited)}]", Face.SMALL) + 8.0 if self._numbered else 0.0

    def _heading(self, text: str, width: float) -> None:
        self._text(text, Face.SMALL_STRONG, Ink.QUIET_TEXT, 0.0, width)
        self._y += _ROW_GAP

    def _row(self, text: str, width: float, left: float) -> None:
        self._text(text, Face.SMALL, Ink.TEXT, left, width)
        self._y += _ROW_GAP

    def _middle(self) -> float:
        """Return the middle of the next row's first line."""
        return self._y + line_height(Face.SMALL) / 2

    def _text(self, text: str, face: Face, ink: Ink, left: float, width: float) -> None:
        for line in break_lines(text, face, width - left, 40).lines:
            # Rows stay beside their samples, whichever way they are read; so does all that is read from right to left.
            x = self._x + (left if left or self._mirrored or not line.right_to_left else width - line.width)
            baseline = self._y + ascent(face)
            self._lines.append(TextLine(x, baseline, line.width, line.text, face, ink, None, line.right_to_left))
            self._y += line_height(face)


def _turned(relation: PlacedRelation, width: float) -> PlacedRelation:
    return replace(
        relation,
        routes=tuple(tuple(point.mirrored(width) for point in route) for route in relation.routes),
        strokes=tuple(
            Stroke(tuple(point.mirrored(width) for point in stroke.points), stroke.arrow) for stroke in relation.strokes
        ),
        signs=tuple(sign.mirrored(width) for sign in relation.signs),
        junction=relation.junction.mirrored(width) if relation.junction else None,
    )
