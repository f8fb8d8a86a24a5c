"""What every panel is told, and what it may ask for: all that the panels know of the window."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView

from debatemap.document import Document, PassageKey
from debatemap.drawing.theme import Theme
from debatemap.model import Problem
from debatemap.settings import Settings
from debatemap.window.found import NOTHING_ASKED, Found
from debatemap.window.jobs import Jobs


class Desk(QObject):
    """The map that is read, the claim and the passage that the reader is at, and the colours.

    A panel reads them when it is made, connects to the changes, and asks; only the window sets them.
    """

    document_changed = Signal()
    """Another document is there, or the same file as it was read again, or none; `claim` may have changed with it."""
    claim_changed = Signal()
    """The reader selected another claim, or none."""
    passage_changed = Signal(object)
    """The reader wants to read this passage, a PassageKey; its claim is selected already."""
    problems_changed = Signal()
    """Other problems are to be told of."""
    found_changed = Signal()
    """Something else is looked for, or was found."""
    theme_changed = Signal()
    """The colours are others."""

    claim_asked = Signal(str)
    """Go to this claim."""
    claim_menu_asked = Signal(str, QPoint)
    """Go to this claim, and show its menu at this point of the screen; "" for the menu of the map."""
    passage_asked = Signal(object)
    """Go to this passage, a PassageKey: its claim is selected, and every panel that shows passages shows it."""
    words_asked = Signal(str)
    """Look for these words; "" for none."""
    filters_asked = Signal(object)
    """Look only among the claims that fit these Filters of `debatemap.search`."""
    span_asked = Signal(str, object)
    """Go to this Span of the text of the source with this id; None: to the source."""
    table_asked = Signal()
    """Show who says what, as a table."""
    address_asked = Signal(str)
    """Open this web page."""
    problem_asked = Signal(object)
    """Go to this Problem: to its claim, or else to its line in the editor."""
    line_asked = Signal(object)
    """Open the file of this Problem in the editor, at its line."""
    panel_asked = Signal(str)
    """Show the panel with this id, and give it the focus."""
    claims_listed = Signal(QAbstractItemView)
    """This view lists claims: the keys of actions on claims are to work in it."""

    def __init__(self, jobs: Jobs, settings: Settings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.settings = settings
        self._theme = theme
        self._document: Document | None = None
        self._claim: str | None = None
        self._passage: PassageKey | None = None
        self._problems: tuple[Problem, ...] = ()
        self._found = NOTHING_ASKED

    @property
    def document(self) -> Document | None:
        """The map that is read."""
        return self._document

    @property
    def claim(self) -> str | None:
        """The id of the selected claim; it is in the document."""
        return self._claim

    @property
    def passage(self) -> PassageKey | None:
        """The passage that was read last, as long as its claim is selected."""
        return self._passage

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the map's file, also where it could not be read and the map is an earlier one."""
        return self._problems

    @property
    def found(self) -> Found:
        """What is looked for, and the claims in which it is."""
        return self._found

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._theme

    # For the window

    def show_document(self, document: Document | None) -> None:
        """Take another document; its problems come with it, claim and passage stay if they are there."""
        self._document = document
        if document is None or self._claim not in document.map.claims:
            self._claim = None
        if document is None or self._claim is None or self._passage not in document.anchors:
            self._passage = None
        self.document_changed.emit()
        self.show_problems(document.problems if document else ())

    def show_claim(self, claim: str | None) -> None:
        """Take the claim that the reader selected."""
        if claim != self._claim:
            self._claim = claim
            self._passage = None
            self.claim_changed.emit()

    def show_passage(self, passage: PassageKey) -> None:
        """Take the passage that the reader wants to read."""
        self._passage = passage
        self.passage_changed.emit(passage)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Take other problems."""
        self._problems = problems
        self.problems_changed.emit()

    def show_found(self, found: Found) -> None:
        """Take what was found."""
        self._found = found
        self.found_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.theme_changed.emit()
