"""What cards say from afar: titles or telling words, in letters of one size for all cards at a time."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import ceil, log2
from typing import NamedTuple

from debatemap.drawing.breaking import Line, break_lines, elided, is_plain, width_of
from debatemap.drawing.card_face import LEFT
from debatemap.drawing.fonts import ascent, line_height, pixel_size
from debatemap.drawing.kept import Beside
from debatemap.drawing.picture import CardFace, Face, Picture, TextLine
from debatemap.drawing.reading_direction import is_right_to_left
from debatemap.drawing.telling import Telling, Unit
from debatemap.drawing.theme import Ink

FACE = Face.FAR
_RIGHT = 4.0
_MOST_ROWS = 3
_LEAST_SIZE = 9.0
_LEAST, _FULL = 0.22, 0.55
"""From which reading scale on letters grow beyond the least size, and at which they reach the full one."""
_FULL_SIZE = 12.0
_SMALLEST = 16.0
_SMALLER = 2
"""So many steps smaller a title is set that would else be cut."""
_STEPS = 8
"""So many sizes lie between one and its double: while the scale changes little, no line breaks elsewhere."""


class Label(NamedTuple):
    """Lines relative to the top left of their block, which is `width` × `height` px; `factor` times enlarged they are
    in scene px."""

    lines: tuple[TextLine, ...]
    width: float
    height: float
    factor: float

    @property
    def right_to_left(self) -> bool:
        """Whether it belongs at the right of what it names."""
        return bool(self.lines) and self.lines[0].right_to_left

    def enlarged(self, times: float) -> "Label":
        """Return the same lines so many times larger."""
        return Label(self.lines, self.width * times, self.height * times, self.factor * times)


def step_at(reading: float) -> int:
    """Return the number of the letters' size at a reading scale."""
    part = min(1.0, max(0.0, (reading - _LEAST) / (_FULL - _LEAST)))
    wanted = _LEAST_SIZE + (_FULL_SIZE - _LEAST_SIZE) * part
    return ceil(_STEPS * log2(wanted / reading / _SMALLEST))


def size_of(step: int) -> float:
    """Return the letters' size of a step, in scene px."""
    return _SMALLEST * 2.0 ** (step / _STEPS)


class Labels:
    """The labels of one picture's cards."""

    def __init__(self, picture: Picture) -> None:
        self._language = picture.language
        self._texts = tuple(card.face.label for card in picture.cards if not card.face.titled)
        self._units: dict[str, tuple[Unit, ...]] = {}
        self._of_cards: dict[tuple[str, int, bool], Label] = {}

    def prepare(self) -> None:
        """Weigh the words of the map now, and not when the first label is wanted."""
        _ = self._telling

    def of_card(self, face: CardFace, step: int) -> Label:
        """Return what a card says in letters of a step: where its title would be cut, a step smaller."""
        key = (face.claim, step, face.expanded)
        label = self._of_cards.get(key)
        if label is None:
            label = self._of_cards[key] = self._fitted(face, step)
        return label

    def within(self, face: CardFace, width: float, rows: int, size: float) -> Label:
        """Return what a claim says in `rows` lines of `width` scene px, in letters of `size` scene px."""
        return self._set(face, width, rows, size)

    def _fitted(self, face: CardFace, step: int) -> Label:
        width = face.width - LEFT - _RIGHT
        label = self._set(face, width, _rows(face, step), size_of(step))
        if face.titled and label.lines[-1:] and label.lines[-1].text.endswith("…"):
            smaller = self._set(face, width, _rows(face, step - _SMALLER), size_of(step - _SMALLER))
            if not smaller.lines[-1].text.endswith("…"):
                return smaller
        return label

    def _set(self, face: CardFace, width: float, rows: int, size: float) -> Label:
        """Set a title, or a text if it can be shown whole, or else its most telling words."""
        factor = size / pixel_size(FACE)
        lines = self._lines(face, width / factor, rows)
        return _label(lines, factor, Ink.THESIS_TEXT if face.thesis else Ink.TEXT)

    def _lines(self, face: CardFace, width: float, rows: int) -> Sequence[Line]:
        broken = break_lines(face.label, FACE, width, rows)
        if not broken.cut and not _split(broken.lines, face.label):
            return broken.lines
        if not face.titled and not is_right_to_left(face.label):
            units = self._units_of(face)
            chosen = _chosen(units, width, rows)
            if chosen:
                return break_lines(chosen, FACE, width, rows).lines
            if units:
                return (elided(max(units, key=lambda unit: unit.worth).words, FACE, width),)
        words = " ".join(_shortened(face.label.split(" "), width))
        return break_lines(words, FACE, width, rows).lines

    def _units_of(self, face: CardFace) -> tuple[Unit, ...]:
        units = self._units.get(face.claim)
        if units is None:
            units = self._units[face.claim] = self._telling.units(face.label)
        return units

    @cached_property
    def _telling(self) -> Telling:
        return Telling(self._texts, self._language)


def labels_of(picture: Picture) -> Labels:
    """Return the labels of a picture, the same as long as the picture lives."""
    return _labels.of(picture)


def one_line(text: str, width: float, size: float, ink: Ink) -> Label:
    """Return a text on one line of at most `width` scene px in letters of `size` scene px."""
    factor = size / pixel_size(FACE)
    return _label((elided(text, FACE, width / factor),), factor, ink)


def _label(lines: Sequence[Line], factor: float, ink: Ink) -> Label:
    high = line_height(FACE)
    width = max((line.width for line in lines), default=0.0)
    set_lines = tuple(
        TextLine(
            width - line.width if line.right_to_left else 0.0,
            number * high + ascent(FACE),
            line.width,
            line.text,
            FACE,
            ink,
            None,
            line.right_to_left,
        )
        for number, line in enumerate(lines)
    )
    return Label(set_lines, width * factor, high * len(lines) * factor, factor)


def _rows(face: CardFace, step: int) -> int:
    high = line_height(FACE) / pixel_size(FACE) * size_of(step)
    return min(_MOST_ROWS, max(1, int(face.height / high)))


def _chosen(units: Sequence[Unit], width: float, rows: int) -> str:
    """Return as many of the most telling words as there is room for, in the order of the text."""
    units = [unit for unit in units if all(width_of(word, FACE) <= width for word in unit.words.split(" "))]
    ranked = sorted(range(len(units)), key=lambda number: -units[number].worth)
    low, high = 0, len(ranked)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits((units[number].words for number in sorted(ranked[:middle])), width, rows):
            low = middle
        else:
            high = middle - 1
    return " ".join(units[number].words for number in sorted(ranked[:low]))


def _fits(words: Iterable[str], width: float, rows: int) -> bool:
    """Tell whether words fill at most so many lines."""
    space, at, used = width_of(" ", FACE), 0.0, 1
    for unit in words:
        for word in unit.split(" "):
            wide = width_of(word, FACE)
            at = at + space + wide if at else wide
            if at > width:
                at, used = wide, used + 1
    return used <= rows


def _split(lines: Sequence[Line], text: str) -> bool:
    """Tell whether a line ends within a word."""
    return is_plain(text) and sum(line.text.count(" ") + 1 for line in lines) > text.count(" ") + 1 + text.count("-")


def _shortened(words: Iterable[str], width: float) -> Iterable[str]:
    """Cut words that are wider than a line, each with an ellipsis."""
    return (word if width_of(word, FACE) <= width else elided(word, FACE, width).text for word in words)


_labels = Beside(Labels)
