"""A passage as a quotation: the words, where they stand, whether they stand there, and the way to the web page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from debatemap.document import Document, PassageKey
from debatemap.drawing.quotation_marks import quoted
from debatemap.drawing.reading_direction import is_right_to_left
from debatemap.export.addresses import web_address
from debatemap.model import Passage
from debatemap.sources import QuoteStatus
from debatemap.window.address_button import address_button
from debatemap.window.icon_button import IconButton
from debatemap.window.labels import wrapped_label
from debatemap.window.plain_text import PlainText
from debatemap.window.wordings import quote_status

_SHORT = 12
_HELD_TOGETHER = "\u00a0·\u00a0"
"""Before a short locator, which would look lost on a line of its own."""


class PassageView(QFrame):
    """One passage of a claim or a relation; its bar stands at the side where the reading begins.

    `address_asked`: the reader pressed the button with its address; `place_asked`: they want to read it in its source.
    """

    address_asked = Signal(str)
    place_asked = Signal(object)

    def __init__(self, document: Document, passage: Passage, key: PassageKey) -> None:
        super().__init__()
        self._key = key
        self._has_source = passage.source in document.map.sources
        column = QVBoxLayout(self)
        leftward = is_right_to_left(passage.quote)
        column.setContentsMargins(0 if leftward else 12, 2, 12 if leftward else 0, 2)
        column.setSpacing(3)
        self.setObjectName("passageFromRight" if leftward else "passage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = PlainText(quoted(passage.quote, document.map.language))
        column.addWidget(words)
        if self._has_source:
            words.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            words.clicked.connect(self._ask_for_place)
        if credit := _credit(document, passage):
            column.addLayout(self._credit_row(credit, leftward=leftward))
        anchor = document.anchors.get(key)
        if anchor:
            missing = anchor.status is QuoteStatus.NOT_FOUND
            column.addWidget(wrapped_label(quote_status(anchor.status), "problem" if missing else "quiet"))
        if passage.note:
            column.addWidget(PlainText(passage.note, quiet=True))
        source = document.map.sources.get(passage.source or "")
        if address := web_address(source.url if source else None):
            column.addWidget(address_button(address, self.address_asked.emit))

    def holds_focus(self) -> bool:
        """Tell whether this passage or something in it has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._has_source and self.hasFocus():
            self._ask_for_place()
        else:
            super().keyPressEvent(event)

    def _credit_row(self, credit: str, *, leftward: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setDirection(QHBoxLayout.Direction.RightToLeft if leftward else QHBoxLayout.Direction.LeftToRight)
        row.setSpacing(4)
        row.addWidget(wrapped_label(credit, "quiet"), 1)
        if self._has_source:
            button = IconButton("source")
            button.say(self.tr("Read it in the source"))
            button.clicked.connect(self._ask_for_place)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _ask_for_place(self) -> None:
        self.place_asked.emit(self._key)


def _credit(document: Document, passage: Passage) -> str:
    """Name who says these words where it is someone else, the source, and the place in it."""
    speaker = document.map.speakers.get(passage.speaker or "")
    source = document.map.sources.get(passage.source or "")
    named = [name for name in (speaker.name if speaker else None, source.title if source else None) if name]
    told = " · ".join(named)
    if not passage.locator:
        return told
    between = _HELD_TOGETHER if named and len(passage.locator) <= _SHORT else " · "
    return between.join(filter(None, (told, passage.locator)))
