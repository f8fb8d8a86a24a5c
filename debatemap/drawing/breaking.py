"""Breaks text into lines of a wanted width; plain words by cached widths, everything else by Qt's text layout."""

from bisect import bisect_right
from functools import cache, lru_cache
from itertools import accumulate
from operator import add
from re import compile as pattern
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from debatemap.drawing.fonts import font, metrics
from debatemap.drawing.picture import Face
from debatemap.drawing.reading_direction import is_right_to_left
from debatemap.model.turning import seen

MOST_CHARACTERS = 20_000
"""How much of one text is laid out at all: no screenful is larger, and layout never stalls."""

_MOST_WORDS = 200_000
_ELLIPSIS = "…"
_NOT_BEFORE_ELLIPSIS = " ,;:.…-–—(«“"
_SIMPLE = pattern(
    "[ -~\u00a0-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2212]*"
)
_ROUNDING = 1e-9
_TOO_WIDE = 1.0
_LONGEST_PIECE = 200
_HYPHENS = ("-", "‐", "–", "—")
_HYPHEN = pattern(r"[^\W\d_][-‐–—][^\W\d_]")
_PIECE = pattern(r"[^-‐–—]*?[^\W\d_][-‐–—](?=[^\W\d_])|.+")

_Span = tuple[int, int]
"""A line: the first of its words, and the first of the next line's."""


class _Words(NamedTuple):
    """The words of a paragraph or parts of them, their widths in px, and the gap before each: a space's or none.

    `reaches` tells how far each comes where all stand on one line, a gap before the first included.
    """

    texts: list[str]
    widths: list[float]
    gaps: list[float]
    reaches: list[float]

    def width(self, line: _Span) -> float:
        """Return the width of a line."""
        start, end = line
        return self.reaches[end - 1] - self.reaches[start] + self.widths[start]

    def text(self, line: _Span) -> str:
        """Return the words of a line."""
        start, end = line
        if all(self.gaps[start + 1 : end]):
            return " ".join(self.texts[start:end])
        gapped = zip(self.texts[start:end], self.gaps[start:end], strict=True)
        return "".join([f" {text}" if gap else text for text, gap in gapped]).lstrip(" ")


class Line(NamedTuple):
    """A line of text and its width in px; `right_to_left` is the direction of the text that it belongs to."""

    text: str
    width: float
    right_to_left: bool = False


class Broken(NamedTuple):
    """The lines of a text; `cut` tells that more would follow: the last line then ends in an ellipsis."""

    lines: tuple[Line, ...]
    cut: bool


def break_lines(text: str, face: Face, width: float, most: int = 1_000) -> Broken:
    """Break a text into at most `most` lines of at most `width` px; its own line ends are kept, blank lines are not."""
    room = min(MOST_CHARACTERS, round(most * (width / 2 + 10)))
    cut = len(text) > room
    text = seen(text[:room])
    right_to_left = is_right_to_left(text)
    found: list[Line] = []
    for paragraph in text.splitlines():
        if paragraph := paragraph.replace("\t", " ").strip():
            found += _paragraph(paragraph, face, width, right_to_left)
            if len(found) > most:
                break
    if not found or (len(found) <= most and not cut):
        return Broken(tuple(found), cut=cut)
    kept = found[:most]
    kept[-1] = _with_ellipsis(kept[-1], face, width)
    return Broken(tuple(kept), cut=True)


def width_of(text: str, face: Face) -> float:
    """Return the width of a short text in px."""
    return _widths(face)[text]


@lru_cache(maxsize=4096)
def elided(text: str, face: Face, width: float) -> Line:
    """Return the text on one line, cut with an ellipsis where it is too wide."""
    text = seen(" ".join(text[:400].split()))
    whole = _widths(face)[text]
    right_to_left = is_right_to_left(text)
    if whole <= width:
        return Line(text, whole, right_to_left)
    return _with_ellipsis(Line(text, whole, right_to_left), face, width)


def is_plain(text: str) -> bool:
    """Tell whether a text has only letters that stand side by side from left to right, all in the bundled family."""
    return (text.isascii() and text.isprintable()) or _SIMPLE.fullmatch(text) is not None


def has_italics(text: str) -> bool:
    """Tell whether a text is in scripts that are set in italics: neither Arabic nor Chinese, nor most others, are."""
    return is_plain(text) or not any(letter.isalpha() and not is_plain(letter) for letter in text[:200])


class _Widths(dict[str, float]):
    """The widths of words in one face, each measured once."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, word: str) -> float:
        if len(self) > _MOST_WORDS:
            self.clear()
        width = self[word] = metrics(self._face).horizontalAdvance(word)
        return width


@cache
def _widths(face: Face) -> _Widths:
    return _Widths(face)


def _with_ellipsis(line: Line, face: Face, width: float) -> Line:
    """Cut what makes room for an ellipsis after a line: its last words, or letters of a lone long word."""
    kept = line.text
    while True:
        shown = kept.rstrip(_NOT_BEFORE_ELLIPSIS) + _ELLIPSIS
        wide = _measured(shown, face)
        if wide <= width or len(kept) < 2:
            return Line(shown, wide, line.right_to_left)
        space = kept.rfind(" ")
        kept = (
            kept[:space] if space > len(kept) / 2 else kept[: max(1, min(len(kept) - 1, int(len(kept) * width / wide)))]
        )


def _measured(text: str, face: Face) -> float:
    """Return the width of a text, from its words' where that comes to the same."""
    if not is_plain(text):
        return metrics(face).horizontalAdvance(text)
    widths = _widths(face)
    words = text.split(" ")
    return sum([widths[word] for word in words]) + widths[" "] * (len(words) - 1)


def _paragraph(text: str, face: Face, width: float, right_to_left: bool) -> list[Line]:
    if right_to_left or not is_plain(text):
        return _laid_out(text, face, width, right_to_left)
    words = _words(text, _widths(face))
    if max(words.widths) > width:
        return _laid_out(text, face, width, right_to_left)
    return [Line(words.text(line), words.width(line)) for line in _even(words, width)]


def _words(text: str, widths: _Widths) -> _Words:
    texts, space = text.split(" "), widths[" "]  # not `split()`, which breaks at no-break spaces, too
    if "  " in text:
        texts = [word for word in texts if word]
    if _may_break_at_hyphens(text):
        texts, gaps = _pieces(texts, space)
    else:
        gaps = [space] * len(texts)
    wide = list(map(widths.__getitem__, texts))
    return _Words(texts, wide, gaps, list(accumulate(map(add, wide, gaps))))


def _may_break_at_hyphens(text: str) -> bool:
    """Tell whether a hyphen or a dash stands between letters; the cheap questions come first, as most texts say no."""
    if "-" not in text and (text.isascii() or not any(sign in text for sign in _HYPHENS)):
        return False
    return _HYPHEN.search(text) is not None


def _pieces(words: list[str], space: float) -> tuple[list[str], list[float]]:
    """Return the parts between which words may be broken, and the gap before each."""
    texts: list[str] = []
    gaps: list[float] = []
    for word in words:
        parts = _PIECE.findall(word) if not word.isalnum() and _HYPHEN.search(word) else [word]
        texts += parts
        gaps += [space, *[0.0] * (len(parts) - 1)]
    return texts, gaps


def _even(words: _Words, width: float) -> list[_Span]:
    """Fill lines, narrowed a little where that keeps the last one from being a lone short word."""
    lines = _filled(words, width)
    if len(lines) < 2 or words.width(lines[-1]) >= width / 4:
        return lines
    for share in (0.92, 0.84):
        narrow = _filled(words, width * share)
        if (
            len(narrow) == len(lines)
            and words.width(narrow[-1]) > words.width(lines[-1])
            and all(words.width(line) <= width for line in narrow)
        ):
            lines = narrow
    return lines


def _filled(words: _Words, width: float) -> list[_Span]:
    reaches, gaps = words.reaches, words.gaps
    lines: list[_Span] = []
    start, before, count = 0, 0.0, len(reaches)
    while start < count:
        end = bisect_right(reaches, before + gaps[start] + width + _ROUNDING, start)
        if end == start:
            end += 1
        lines.append((start, end))
        start, before = end, reaches[end - 1]
    return lines


def _laid_out(text: str, face: Face, width: float, right_to_left: bool) -> list[Line]:
    encoded = text.encode("utf-16-le", "replace")
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(encoded.decode("utf-16-le"), font(face))
    layout.setTextOption(option)
    lines: list[Line] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = 2 * line.textStart()
        words = encoded[start : start + 2 * line.textLength()].decode("utf-16-le", "replace").strip()
        if words and line.naturalTextWidth() > width + _TOO_WIDE:
            lines += _chopped(words, face, width, right_to_left)
        elif words:
            lines.append(Line(words, line.naturalTextWidth(), right_to_left))
    layout.endLayout()
    return lines


def _chopped(words: str, face: Face, width: float, right_to_left: bool) -> list[Line]:
    """Break what Qt takes for one letter, as joined pictures or parts of syllables without end, where its room ends."""
    wide = metrics(face).horizontalAdvance
    lines: list[Line] = []
    while words:
        most = range(1, min(len(words), _LONGEST_PIECE) + 1)
        end = max(1, bisect_right(most, width, key=lambda count: wide(words[:count])))
        lines.append(Line(words[:end], wide(words[:end]), right_to_left))
        words = words[end:]
    return lines
