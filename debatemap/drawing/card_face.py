"""Lays out one card: its text, who says it, and when expanded its passages as quotations."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from threading import Lock
from typing import TypeVar

from debatemap.drawing.breaking import Broken, break_lines, elided, has_italics, width_of
from debatemap.drawing.credits import CREDIT_LINES, Credit, credit_text
from debatemap.drawing.fonts import ascent, line_height
from debatemap.drawing.outlines import PILE_DEPTH
from debatemap.drawing.picture import CardFace, Face, Mark, MarkKind, TextLine
from debatemap.drawing.quotation_marks import quoted
from debatemap.drawing.quote_state import SIGNS, QuoteState
from debatemap.drawing.reading_direction import reads_right_to_left
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Rect
from debatemap.model import Claim, Passage

WIDTH = 240.0
THESIS_WIDTH = 336.0

LEFT = 16.0
RIGHT = 14.0
PADDING = 12.0
THESIS_PADDING = 16.0
FOOTER_GAP = 8.0
_BELOW_FOOTER = 3.0
"""How much less room a footer's small letters need below them."""
BADGE_HEIGHT = 18.0
CHIP = 8.0
BAR = 3.0
QUOTE_LEFT = LEFT + BAR + 10.0
PART_GAP = 14.0
CREDIT_GAP = 2.0

MOST_LINES = 14
_MOST_EXPANDED_LINES = 600
_SHORT_THESIS = 120
_PROBLEM_DOT = 6.0
_LONGEST_LABEL = 400
_RAISED = 3.0
"""How far the dots of the badge that says «more» stand above the baseline."""
_UPRIGHT = {Face.IMPLICIT: Face.BODY, Face.NOTE: Face.SMALL}
_NUMBER_RAISED = 5.0
"""How far the number of a source stands above the baseline of the quote."""
_NO_BREAK = "\u00a0"
_Part = TypeVar("_Part", TextLine, Mark)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a card shows besides its claim: `quotes` tells how its passages stand in their sources, all together.

    `credits` are those of its passages, in order, for an expanded card; `stub` says what is folded below it.
    """

    thesis: bool
    expanded: bool
    language: str | None
    speaker: str | None
    accent: str | None
    problem: bool
    credits: tuple[Credit, ...] = ()
    quotes: QuoteState = QuoteState.UNCHECKED
    stub: str = ""


class FaceMemory:
    """The faces of cards, so that a map read again measures only what is new in it; old ones go as new ones come."""

    def __init__(self) -> None:
        self._faces: dict[tuple[Claim, Setting], CardFace] = {}
        self._lock = Lock()

    def face(self, claim: Claim, setting: Setting) -> CardFace | None:
        """Return the face of a card if it is remembered."""
        return self._faces.get((claim, setting))

    def remember(self, claim: Claim, setting: Setting, face: CardFace) -> None:
        """Remember a face."""
        self._faces[claim, setting] = face

    def keep(self, most: int) -> None:
        """Forget the oldest faces, until there are so many at most."""
        with self._lock:
            if len(self._faces) > most:
                self._faces = dict(list(self._faces.items())[-most:])


FACES = FaceMemory()


def card_face(claim: Claim, setting: Setting) -> CardFace:
    """Return what the card of a claim shows; asked again for the same, it answers from memory."""
    known = FACES.face(claim, setting)
    if known is None:
        known = _measured(claim, setting)
        FACES.remember(claim, setting, known)
    return known


def _measured(claim: Claim, setting: Setting) -> CardFace:
    if not setting.expanded:
        return _Card(claim, setting, expanded=False).face()
    closed = card_face(claim, replace(setting, expanded=False, credits=()))
    more = claim.passages or claim.note or closed.cut
    return _Card(claim, setting, expanded=True).face() if more else closed


class _Card:
    """A card being laid out from the top down; `_y` is how far it has come, in px.

    All is placed as in a card that is read from left to right, and turned at the end where it is not.
    """

    def __init__(self, claim: Claim, setting: Setting, *, expanded: bool) -> None:
        self._claim = claim
        self._setting = setting
        self._expanded = expanded
        self._lines: list[TextLine] = []
        self._marks: list[Mark] = []
        self._mirrored = reads_right_to_left(setting.language, claim.text)
        self._padding = THESIS_PADDING if setting.thesis else PADDING
        # No wider when it is expanded: its column would push all others aside, and whoever reads would lose the place.
        self._width = THESIS_WIDTH if setting.thesis else WIDTH
        self._strong = Ink.THESIS_TEXT if setting.thesis else Ink.TEXT
        self._quiet = Ink.THESIS_QUIET if setting.thesis else Ink.QUIET_TEXT
        self._rule = Ink.THESIS_RULE if setting.thesis else Ink.RULE
        self._y = self._padding
        self._below = 0.0
        self._broken = self._text()
        self._more = expanded or bool(claim.passages or claim.note or self._broken.cut)
        self._footer()
        if expanded and (claim.passages or claim.note):
            self._parts()
        if setting.stub:
            self._stub(setting.stub)

    def face(self) -> CardFace:
        """Return the card as it is when all its parts are laid out."""
        setting = self._setting
        pile = PILE_DEPTH if setting.stub else 0.0
        height = ceil((self._y + self._padding - self._below + pile) / 4) * 4.0
        if setting.problem:
            place = Rect(self._width - 2 * _PROBLEM_DOT, _PROBLEM_DOT, _PROBLEM_DOT, _PROBLEM_DOT)
            self._marks.append(Mark(MarkKind.PROBLEM, place, Ink.PROBLEM))
        return CardFace(
            claim=self._claim.id,
            width=self._width,
            height=height,
            lines=tuple(self._turned(self._lines)),
            label=_label(self._claim),
            titled=bool(self._claim.title),
            marks=tuple(self._turned(self._marks)),
            accent=setting.accent,
            thesis=setting.thesis,
            implicit=self._claim.implicit,
            expanded=self._expanded,
            cut=self._broken.cut,
            mirrored=self._mirrored,
            folded=bool(setting.stub),
        )

    def _turned(self, parts: Sequence[_Part]) -> Sequence[_Part]:
        return [part.mirrored(self._width) for part in parts] if self._mirrored else parts

    def _text(self) -> Broken:
        face, ink = Face.BODY, self._strong
        if self._setting.thesis:
            face = Face.THESIS if len(self._claim.text) <= _SHORT_THESIS else Face.LONG_THESIS
        elif self._claim.implicit:
            face, ink = Face.IMPLICIT, Ink.QUOTE_TEXT
        most = _MOST_EXPANDED_LINES if self._expanded else MOST_LINES
        return self._block(self._claim.text, face, ink, LEFT, most)

    def _block(self, text: str, face: Face, ink: Ink, left: float, most: int, passage: int | None = None) -> Broken:
        """Set a text below what is there, from `left` to the right padding, at the side where its reading begins."""
        room = self._width - left - RIGHT
        if face in _UPRIGHT and not has_italics(text):
            face = _UPRIGHT[face]
        broken = break_lines(text, face, room, most)
        # What credits a quotation stays beside its bar, whichever way a source's title is read.
        beside_bar, mirrored = self._mirrored and face is Face.SMALL, self._mirrored
        y, above, step = self._y, ascent(face), line_height(face)
        for words, width, right_to_left in broken.lines:
            x = left if beside_bar or right_to_left is mirrored else left + room - width
            self._lines.append(TextLine(x, y + above, width, words, face, ink, passage, right_to_left))
            y += step
        self._y = y
        return broken

    def _begins_at_left(self, line: TextLine) -> bool:
        """Tell whether a line begins at the left in a card that is not turned yet."""
        return line.right_to_left == self._mirrored

    def _footer(self) -> None:
        """Set who says it, at the left, and the badge, at the right: beside the last line where nobody is named."""
        badge = self._badge_words()
        if not badge and not self._setting.speaker:
            return
        wide = width_of(badge, Face.SMALL) + 14.0 if badge else 0.0
        if self._setting.speaker or not self._fits_beside_last_line(wide):
            self._y += FOOTER_GAP + BADGE_HEIGHT
            self._below = _BELOW_FOOTER
        top = self._y - BADGE_HEIGHT
        if badge:
            self._badge(badge, wide, top)
        if self._setting.speaker:
            self._speaker(self._setting.speaker, wide, top)

    def _badge_words(self) -> str:
        if not self._claim.passages:
            return "…" if self._more else ""
        return f"❝ {len(self._claim.passages)} {SIGNS[self._setting.quotes]}".rstrip()

    def _fits_beside_last_line(self, wide: float) -> bool:
        if not self._lines or not self._begins_at_left(self._lines[-1]):
            return False
        return self._lines[-1].width + wide + 24.0 <= self._width - LEFT - RIGHT

    def _badge(self, text: str, wide: float, top: float) -> None:
        kind = MarkKind.PASSAGES if self._claim.passages else MarkKind.MORE
        left = self._width - PADDING - wide
        fill, ink = (Ink.THESIS_BADGE, Ink.THESIS_QUIET) if self._setting.thesis else (Ink.BADGE, Ink.BADGE_TEXT)
        if self._setting.quotes is QuoteState.DOUBTFUL and not self._setting.thesis:
            ink = Ink.PROBLEM
        self._marks.append(Mark(kind, Rect(left, top, wide, BADGE_HEIGHT), fill))
        baseline = top + ascent(Face.SMALL) - (0.0 if self._claim.passages else _RAISED)
        self._lines.append(TextLine(left + 7.0, baseline, wide - 14.0, text, Face.SMALL, ink, None, self._mirrored))

    def _speaker(self, name: str, badge: float, top: float) -> None:
        middle = top + BADGE_HEIGHT / 2
        fill = self._setting.accent or self._quiet
        self._marks.append(Mark(MarkKind.SPEAKER, Rect(LEFT, middle - CHIP / 2, CHIP, CHIP), fill))
        left = LEFT + CHIP + 6.0
        line = elided(name, Face.SMALL, self._width - PADDING - badge - 8.0 - left)
        baseline = top + ascent(Face.SMALL)
        self._lines.append(
            TextLine(left, baseline, line.width, line.text, Face.SMALL, self._quiet, None, line.right_to_left)
        )

    def _stub(self, words: str) -> None:
        """Set what is folded below the card, as something to be pressed."""
        self._y += FOOTER_GAP + BADGE_HEIGHT - self._below
        self._below = 0.0
        top = self._y - BADGE_HEIGHT
        fill, ink = (Ink.THESIS_BADGE, Ink.THESIS_TEXT) if self._setting.thesis else (Ink.BADGE, Ink.TEXT)
        line = elided(words, Face.SMALL_STRONG, self._width - LEFT - RIGHT - 18.0)
        self._marks.append(Mark(MarkKind.FOLDED, Rect(LEFT, top, line.width + 18.0, BADGE_HEIGHT), fill))
        baseline = top + ascent(Face.SMALL_STRONG)
        self._lines.append(
            TextLine(LEFT + 9.0, baseline, line.width, line.text, Face.SMALL_STRONG, ink, None, line.right_to_left)
        )

    def _parts(self) -> None:
        """Set the note and the passages, under a rule."""
        self._y += PART_GAP - self._below
        self._below = 0.0
        self._marks.append(Mark(MarkKind.RULE, Rect(LEFT, self._y, self._width - LEFT - RIGHT, 1.0), self._rule))
        self._y += 1.0
        if self._claim.note:
            self._y += PART_GAP - 2.0
            self._block(self._claim.note, Face.NOTE, self._quiet, LEFT, _MOST_EXPANDED_LINES)
        for number, passage in enumerate(self._claim.passages):
            self._y += PART_GAP
            self._passage(passage, number)

    def _passage(self, passage: Passage, number: int) -> None:
        top = self._y
        ink = Ink.THESIS_TEXT if self._setting.thesis else Ink.QUOTE_TEXT
        words = quoted(passage.quote, self._setting.language)
        source = self._setting.credits[number]
        note = f"{_NO_BREAK}[{source.number}]" if source.number else ""
        self._block(words + note, Face.QUOTE, ink, QUOTE_LEFT, _MOST_EXPANDED_LINES, number)
        if note and self._lines[-1].text.endswith(note):
            self._raise_note(note)
        credit = credit_text(source, self._width - QUOTE_LEFT - RIGHT)
        told = ((credit, Face.SMALL, CREDIT_LINES), (passage.note or "", Face.NOTE, _MOST_EXPANDED_LINES))
        for text, face, most in told:
            if text:
                self._y += CREDIT_GAP
                self._block(text, face, self._quiet, QUOTE_LEFT, most, number)
        fill = self._setting.accent or Ink.QUOTE_BAR
        bar = Rect(LEFT, top + 2.0, BAR, self._y - top - 4.0)
        self._marks.append(Mark(MarkKind.QUOTE_BAR, bar, fill, number))

    def _raise_note(self, note: str) -> None:
        """Set the number at the end of the last line small and high, as printers do."""
        line = self._lines.pop()
        words, number = line.text.removesuffix(note), note.strip(_NO_BREAK)
        width, wide = width_of(words, line.face), width_of(number, Face.NUMBER)
        begins = self._begins_at_left(line)
        left = line.x if begins else line.x + line.width - width
        self._lines.append(line._replace(x=left, text=words, width=width))
        place = left + width + 1.0 if begins else left - wide - 1.0
        baseline = line.baseline - _NUMBER_RAISED
        self._lines.append(TextLine(place, baseline, wide, number, Face.NUMBER, self._quiet, line.passage))


def _label(claim: Claim) -> str:
    """Return the title, or else so much of the text as could ever be shown from afar, on one line."""
    return " ".join((claim.title or claim.text)[:_LONGEST_LABEL].split())
