"""The reading pane: scrolls over the page of the selected claim, or of the whole map."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from debatemap.document import Document
from debatemap.drawing.theme import Ink, Theme
from debatemap.window.map_page import MapPage
from debatemap.window.passage_view import PassageView
from debatemap.window.plain_text import PlainText
from debatemap.window.reading_page import ReadingPage
from debatemap.window.turns import Turns

_MARKED = 0.45
"""How much of what lies under a word the colour of what is found hides."""


class ReadingPane(QScrollArea):
    """Shows one claim, or what the map is about.

    `claim_asked`: the reader wants to go to another claim; `menu_asked`: the menu of a claim, "" for the map, at a
    point of the screen; `passage_asked`: to a passage (its PassageKey) in its source; `address_asked`: to a web page.
    """

    claim_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    passage_asked = Signal(object)
    address_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: Document | None = None
        self._claim: str | None = None
        self._passages: tuple[PassageView, ...] = ()
        self._words = ""
        self._turns = Turns(self)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rebuild()

    @property
    def claim(self) -> str | None:
        """The claim that is shown."""
        return self._claim

    def show_claim(self, document: Document | None, claim: str | None) -> None:
        """Show a claim of a document, or the whole map where there is no claim."""
        if document is self._document and claim == self._claim:
            return
        moved = claim != self._claim
        self._document = document
        self._claim = claim if document and claim in document.map.claims else None
        self._rebuild()
        if moved:
            self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._turns.do(self._rebuild)

    def mark(self, words: str) -> None:
        """Mark words that are looked for, on this page and on those that follow."""
        if words != self._words:
            self._words = words
            self._mark()

    def _mark(self) -> None:
        colour = QColor(self._theme.colour(Ink.HIT))
        colour.setAlphaF(_MARKED)
        for text in self.findChildren(PlainText):
            text.mark(self._words, colour)

    def show_passage(self, index: int) -> None:
        """Bring a passage of the claim into view and give it the focus."""
        if 0 <= index < len(self._passages):
            view = self._passages[index]
            page = self.widget()
            layout = page.layout() if page else None
            if layout:
                layout.activate()
            self.ensureWidgetVisible(view, 0, 24)
            view.setFocus()

    @property
    def passage(self) -> int | None:
        """The passage that has the focus, counted from 0."""
        return next((index for index, view in enumerate(self._passages) if view.holds_focus()), None)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        if self._document:
            arg__1.accept()
            self.menu_asked.emit(self._claim or "", arg__1.globalPos())

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self._rebuild()

    def _rebuild(self) -> None:
        self._turns.call_off()
        self._passages = ()
        document = self._document
        if document is None:
            self.setWidget(QWidget())
            return
        if self._claim:
            page = ReadingPage(document, document.map.claims[self._claim], self._theme)
            page.claim_asked.connect(self.claim_asked)
            page.menu_asked.connect(self.menu_asked)
            page.passage_asked.connect(self.passage_asked)
            self._passages = page.passages
        else:
            page = MapPage(document, self._theme)
        page.address_asked.connect(self.address_asked)
        self.setWidget(page)
        if self._words:
            self._mark()
