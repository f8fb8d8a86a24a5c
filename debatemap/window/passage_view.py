"""A passage as a quotation: the words, where they stand, whether they stand there, and the way to the web page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from debatemap.document import Document, PassageKey
from debatemap.drawing.quotation_marks import quoted
from debatemap.export.addresses import web_address
from debatemap.model import Passage
from debatemap.sources import QuoteStatus
from debatemap.window.address_button import address_button
from debatemap.window.labels import wrapped_label
from debatemap.window.plain_text import PlainText
from debatemap.window.wordings import quote_status


class PassageView(QFrame):
    """One passage of a claim or a relation; `address_asked`: the reader pressed the button with its address."""

    address_asked = Signal(str)

    def __init__(self, document: Document, passage: Passage, key: PassageKey) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 0, 2)
        column.setSpacing(3)
        self.setObjectName("passage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(PlainText(quoted(passage.quote, document.map.language)))
        if credit := _credit(document, passage):
            column.addWidget(wrapped_label(credit, "quiet"))
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


def _credit(document: Document, passage: Passage) -> str:
    """Name who says these words where it is someone else, the source, and the place in it."""
    speaker = document.map.speakers.get(passage.speaker or "")
    source = document.map.sources.get(passage.source or "")
    named = (speaker.name if speaker else None, source.title if source else None, passage.locator)
    return " · ".join(name for name in named if name)
