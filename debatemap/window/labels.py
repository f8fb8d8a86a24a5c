"""Small labels: headings, quiet remarks, a speaker's name; all of them plain text."""

from re import Match
from re import compile as pattern

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from debatemap.canvas.tips import as_tooltip
from debatemap.drawing.reading_direction import is_right_to_left

_DOT = 10
_BREAK = "\u200b"
_LONGEST_WORD, _PIECE = 20, 10
"""In letters with their marks. Between Chinese and Japanese ones a line may end in any case."""
_LONG = pattern(rf"[^\s{_BREAK}\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]{{{_LONGEST_WORD + 1},}}")
# What joins the next letter to the one before it, in the scripts of India and its neighbours; vowels before theirs.
_JOINING = "\u200d\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2\u0e40-\u0e44\u0ec0-\u0ec4"
# A letter, and what belongs to it of marks, joiners, joined pictures and letters.
_LETTER = pattern(rf".(?:(?<=[{_JOINING}]).|(?![\w!-~\ufffd]).)*")


def plain_label(text: str = "", kind: str = "") -> QLabel:
    """Return a label that shows a text as it stands; `kind` is its name in the style sheet."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setObjectName(kind)
    return made


def wrapped_label(text: str, kind: str = "") -> QLabel:
    """Return a plain label that takes as many lines as it needs, also for a word without end."""
    made = plain_label(breakable(text), kind)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made


def breakable(text: str) -> str:
    """Return a text whose endless words may be broken, which a label would else cut off at its side."""
    return _LONG.sub(_in_pieces, text)


def _in_pieces(word: Match[str]) -> str:
    letters: list[str] = _LETTER.findall(word.group())
    if len(letters) <= _LONGEST_WORD:
        return word.group()
    return _BREAK.join("".join(letters[first : first + _PIECE]) for first in range(0, len(letters), _PIECE))


def rule() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made


class ElidedLabel(QLabel):
    """One line of plain text, cut with an ellipsis where there is no room; its tooltip then says all of it."""

    def __init__(self, kind: str = "") -> None:
        super().__init__()
        self.setObjectName(kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    @property
    def whole(self) -> str:
        """The text, all of it."""
        return self._whole

    def say(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setText(shown)
        self.setToolTip(as_tooltip(self._whole) if shown != self._whole else "")


class SpeakerLabel(QWidget):
    """A speaker's name after a dot of their colour ("#rrggbb"), which is at the right of Arabic."""

    def __init__(self, name: str, role: str | None, colour: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Dot(QColor(colour)))
        said = f"{name} · {role}" if role else name
        shown = wrapped_label(said, "quiet")
        if is_right_to_left(said):
            row.setDirection(QHBoxLayout.Direction.RightToLeft)
        row.addWidget(shown, 1)


class _Dot(QWidget):
    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(_DOT, _DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(self.rect()))
