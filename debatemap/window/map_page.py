"""The page of the whole map, read while no claim is selected: what it is about, whose it is, what it quotes."""

from re import split, sub

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from debatemap.document import Document
from debatemap.drawing.reading_direction import joined
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.theme import Theme
from debatemap.export.addresses import web_address
from debatemap.model import DebateMap, Source
from debatemap.window.address_button import address_button
from debatemap.window.labels import SpeakerLabel, wrapped_label
from debatemap.window.plain_text import PlainText


class MapPage(QWidget):
    """Written once for a document; `address_asked` asks for a web page."""

    address_asked = Signal(str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 24)
        self._column.setSpacing(8)
        self._write_map(document.map)
        self._write_speakers(document.map, theme)
        self._write_sources(document.map)
        self._column.addStretch(1)

    def _write_map(self, debate: DebateMap) -> None:
        column = self._column
        column.addWidget(PlainText(debate.title, size=1.25))
        if debate.question:
            column.addWidget(PlainText(debate.question))
        signed = joined((*debate.authors, debate.date, debate.licence), " · ")
        if signed:
            column.addWidget(wrapped_label(signed, "quiet"))
        if debate.description:
            column.addWidget(PlainText(reflowed(debate.description), quiet=True))

    def _write_speakers(self, debate: DebateMap, theme: Theme) -> None:
        if not debate.speakers:
            return
        self._write_heading(self.tr("Speakers"))
        colours = speaker_colours(debate, theme)
        for speaker in debate.speakers.values():
            self._column.addWidget(SpeakerLabel(speaker.name, speaker.role, colours[speaker.id]))

    def _write_sources(self, debate: DebateMap) -> None:
        if not debate.sources:
            return
        self._write_heading(self.tr("Sources"))
        for source in debate.sources.values():
            self._write_source(source)

    def _write_source(self, source: Source) -> None:
        self._column.addWidget(PlainText(source.title))
        signed = joined((source.author, source.date), " · ")
        if signed:
            self._column.addWidget(wrapped_label(signed, "quiet"))
        if address := web_address(source.url):
            self._column.addWidget(address_button(address, self.address_asked.emit))

    def _write_heading(self, text: str) -> None:
        self._column.addSpacing(10)
        self._column.addWidget(wrapped_label(text, "heading"))


def reflowed(prose: str) -> str:
    """Return prose without the line ends inside its paragraphs, which are those of the file's narrow lines."""
    paragraphs = split(r"\n\s*\n", prose.strip())
    return "\n\n".join(sub(r"\s*\n(?![ \t]|[-*•] |\d+[.)] )", " ", paragraph) for paragraph in paragraphs)
