"""The reader of sources: choose one, read its text with the passages lit, step from passage to passage, find words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from debatemap.document import Document, PassageKey
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.theme import Theme
from debatemap.health import coverage_of
from debatemap.settings import Settings
from debatemap.sources import QuoteStatus, SourceText, Span
from debatemap.sources.differing import differences, told
from debatemap.sources.nearest import nearest_place
from debatemap.window.jobs import Job, Jobs
from debatemap.window.labels import rule, wrapped_label
from debatemap.window.source_contents import Contents, contents_of, passage_of
from debatemap.window.source_find_bar import SourceFindBar
from debatemap.window.source_head import SourceHead
from debatemap.window.source_inks import SourceInks
from debatemap.window.source_page import SourcePage
from debatemap.window.source_strip import SourceStrip
from debatemap.window.wordings import label, quote_status

_TOPIC = "source-reader"
_ZOOM = "zoom"
_SIZE = (380, 560)
_LEAST = (220, 300)
"""Width and height in px."""


class SourceReader(QWidget):
    """Shows one source of a document at a time; what takes long is done in workers.

    `claim_asked`: the reader wants the claim of a passage; `address_asked`: the web page of a source.
    """

    claim_asked = Signal(str)
    address_asked = Signal(str)

    def __init__(self, jobs: Jobs, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._jobs = jobs
        self._settings = settings
        self._theme = theme
        self._document: Document | None = None
        self._source: str | None = None
        self._claim: str | None = None
        self._pending: PassageKey | Span | None = None
        self._loading: Job | None = None
        self.page = SourcePage(SourceInks(theme, {}), self.words_of)
        self.strip = SourceStrip(self.page, theme)
        self.head = SourceHead()
        self.find_bar = SourceFindBar(self.page, jobs)
        self.notice = wrapped_label("", "quiet")
        self._lay_out()
        self._wire()

    @property
    def source(self) -> str | None:
        """The id of the source that is shown."""
        return self._source

    def sizeHint(self) -> QSize:
        return QSize(*_SIZE)

    def minimumSizeHint(self) -> QSize:
        return QSize(*_LEAST)

    # What it is told

    def show_document(self, document: Document | None) -> None:
        """Show a document's sources; the one that is being read stays, if it is there."""
        self._document = document
        self._pending = None
        sources = tuple(document.map.sources.values()) if document else ()
        self.page.set_inks(self._inks())
        self.head.show_sources(sources)
        if document:
            self._jobs.run("", lambda cancelled: _shares(document, cancelled), self._show_shares)
        if self._source not in {source.id for source in sources}:
            self._source = self._first_source()
        self._load()

    def show_claim(self, claim: str | None) -> None:
        """Light the passages of the selected claim, and go to the first of them, unless the reader is at one."""
        self._claim = claim
        self.page.choose(claim)
        document, contents = self._document, self.page.contents
        if document is None or claim is None or claim not in document.map.claims:
            return
        if contents and self.page.current is not None and contents.marks[self.page.current].claim == claim:
            return
        for index, passage in enumerate(document.map.claims[claim].passages):
            if passage.source in document.map.sources:
                self.show_passage(PassageKey(claim, index))
                return

    def show_passage(self, key: PassageKey) -> None:
        """Go to the place of a passage in its source; a passage without a source changes nothing."""
        passage = passage_of(self._document, key) if self._document else None
        if passage and passage.source:
            self._go(passage.source, key)

    def show_span(self, source: str, span: Span | None) -> None:
        """Go to a stretch of a source's text that is no passage, and mark it; without one just show the source."""
        self._go(source, span)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.page.set_inks(self._inks())
        self.strip.set_theme(theme)

    def step(self, forward: bool) -> None:
        """Go to the next passage in the text, or the one before, and to its claim."""
        number = self.page.step_mark(forward=forward)
        if number is not None and self.page.contents:
            self._tell_place()
            self._ask_for(self.page.contents.marks[number].claim)

    def words_of(self, numbers: Sequence[int]) -> str:
        """Return what passages, by their numbers, are: the claim, who says it, and whether the quote stands there."""
        document, contents = self._document, self.page.contents
        if document is None or contents is None:
            return ""
        lines: list[str] = []
        for mark in (contents.marks[number] for number in numbers):
            speaker = document.map.speakers.get(mark.speaker or "")
            said = f"{speaker.name}: " if speaker else ""
            lines.append(f"{said}{label(document.map.claims[mark.claim])}\n{quote_status(mark.status)}")
        return "\n\n".join(lines)

    # How it works

    def _lay_out(self) -> None:
        self.page.setAccessibleName(self.tr("Text of the source"))
        self.find_bar.hide()
        self.notice.hide()
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 12, 8)
        top.setSpacing(6)
        for widget in (self.head, self.find_bar, self.notice):
            top.addWidget(widget)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.page, 1)
        text.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addLayout(text, 1)

    def _wire(self) -> None:
        self.page.marks_asked.connect(self._marks_clicked)
        self.page.find_asked.connect(self.find_bar.begin)
        self.page.step_asked.connect(self.step)
        self.page.moved.connect(self.strip.update)
        self.page.set_zoom(_number(self._settings.choices(_TOPIC).get(_ZOOM, "")))
        self.page.zoomed.connect(self._keep_zoom)
        self.head.source_chosen.connect(self._choose_source)
        self.head.step_asked.connect(self.step)
        self.head.find_asked.connect(self.find_bar.begin)
        self.head.address_asked.connect(self.address_asked)
        self.find_bar.changed.connect(self.strip.update)

    def _keep_zoom(self, zoom: float) -> None:
        self._settings.set_choices(_TOPIC, {_ZOOM: f"{zoom}"})

    def _inks(self) -> SourceInks:
        return SourceInks(self._theme, speaker_colours(self._document.map, self._theme) if self._document else {})

    def _first_source(self) -> str | None:
        if self._document is None:
            return None
        sources = self._document.map.sources
        return next((ident for ident in sources if ident in self._document.texts), next(iter(sources), None))

    def _choose_source(self, source: str) -> None:
        if source != self._source:
            self._source, self._pending = source, None
            self._load()
        self.page.setFocus()

    def _go(self, source: str, where: PassageKey | Span | None) -> None:
        self._pending = where
        if source != self._source or (self._loading and self._loading.over):
            self._source = source
            self._load()
        elif self._loading is None:
            self._arrive()

    def _load(self) -> None:
        if self._loading:
            self._loading.cancel()
            self._loading = None
        document, source = self._document, self._source
        self.head.show_source(source)
        if document is None or source is None:
            self.page.clear()
            self._tell("" if document is None else self.tr("This map names no sources."))
            return
        self._loading = self._jobs.run("", lambda cancelled: contents_of(document, source, cancelled), self._loaded)

    def _loaded(self, contents: Contents) -> None:
        self._loading = None
        self.page.show_contents(contents)
        self.page.choose(self._claim)
        self.find_bar.take_text()
        self.strip.update()
        self._arrive()

    def _arrive(self) -> None:
        """Go to what was asked for before the text was there."""
        where, contents = self._pending, self.page.contents
        self._pending = None
        if contents is None:
            return
        self._tell_place()
        if isinstance(where, Span):
            self.page.forget_mark()
            self.page.show_finds((where,), 0)
        elif where is not None:
            number = contents.marks.number_of(where)
            if number is None:
                self._tell_lost(where)
            else:
                self.page.show_mark(number)
                self._tell_place()

    def _marks_clicked(self, numbers: tuple[int, ...]) -> None:
        """Go to the claim of a clicked passage; where several lie over the same words, to one after the other."""
        contents = self.page.contents
        if contents is None:
            return
        by_claim: dict[str, int] = {}
        for number in numbers:
            by_claim.setdefault(contents.marks[number].claim, number)
        claims = list(by_claim)
        chosen = claims[(claims.index(self._claim) + 1) % len(claims)] if self._claim in by_claim else claims[0]
        self.page.show_mark(by_claim[chosen])
        self._tell_place(claims, chosen)
        self._ask_for(chosen)

    def _ask_for(self, claim: str) -> None:
        if claim != self._claim:
            self.claim_asked.emit(claim)

    # What it says

    def _tell(self, words: str) -> None:
        self.notice.setText(words)
        self.notice.setVisible(bool(words))

    def _tell_place(self, claims: Sequence[str] = (), chosen: str = "") -> None:
        """Say at which passage the reader is, and which claims rest on the same words."""
        contents, document = self.page.contents, self._document
        if contents is None or document is None:
            return
        self.head.show_place(self.page.current, len(contents.marks))
        if len(claims) > 1:
            told = self.tr("{number} of {count} claims on these words: {claim}. Click again for the next.")
            name = label(document.map.claims[chosen])
            self._tell(told.format(number=claims.index(chosen) + 1, count=len(claims), claim=name))
        elif contents.whole:
            self._tell("")
        else:
            self._tell(self.tr("The text of this source is not at hand. These are its passages, in order."))

    def _tell_lost(self, key: PassageKey) -> None:
        """Say that a passage is not in the text, and show the place that is most like it."""
        document, source = self._document, self._source
        self.page.forget_mark()
        self._tell(quote_status(QuoteStatus.NOT_FOUND))
        passage = passage_of(document, key) if document else None
        text = document.texts.get(source or "") if document else None
        if passage and text:
            self._jobs.run("", lambda _cancelled: (source, *_nearest(text, passage.quote)), self._show_nearest)

    def _show_nearest(self, found: tuple[str | None, Span | None, str]) -> None:
        source, span, changes = found
        if span and source == self._source and self._loading is None and self.page.current is None:
            self.page.show_finds((span,), 0)
            words = self.tr("Not found in the source. This place is most like it. In the quote → here: {changes}")
            self._tell(words.format(changes=changes))

    def _show_shares(self, shares: dict[str, float]) -> None:
        self.head.show_shares(shares)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to the text; a focus proxy would let the Tab key pass over what stands above it."""
        self.page.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.page.setAccessibleName(self.tr("Text of the source"))
            self._tell_place()


def _nearest(text: SourceText, quote: str) -> tuple[Span | None, str]:
    """Return the place that is most like a quote, and what the quote has otherwise."""
    span = nearest_place(text, quote)
    return span, told(differences(quote, text.text[span.start : span.end])) if span else ""


def _shares(document: Document, cancelled: Callable[[], bool]) -> dict[str, float]:
    """Return which share of each source's text is mapped, of those whose text is at hand."""
    found: dict[str, float] = {}
    for source in document.texts:
        if cancelled():
            break
        found[source] = coverage_of(document, source).share
    return found


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0
