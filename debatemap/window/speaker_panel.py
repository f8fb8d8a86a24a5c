"""The panel of speakers: who takes part, in which colour, how much each says; what they say is lit at a click."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from debatemap.document import Document
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.theme import Theme
from debatemap.health import SpeakerHealth
from debatemap.health.quoting import quotations
from debatemap.health.sayings import speakers_of
from debatemap.window.jobs import Job, Jobs
from debatemap.window.key_names import named, with_key
from debatemap.window.speaker_list import SpeakerLine, SpeakerList

_LEAST = (180, 240)


class SpeakerPanel(QWidget):
    """Lists the speakers of a document; `light_asked` wants what one of them (the id) says lit, "" for nobody.

    `table_asked`: the reader wants the table of claims and speakers.
    """

    light_asked = Signal(str)
    table_asked = Signal()

    def __init__(self, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._jobs = jobs
        self._theme = theme
        self._document: Document | None = None
        self._counts: dict[str, SpeakerHealth] = {}
        self._counting: Job | None = None
        self.list = SpeakerList(theme)
        self.list.light_asked.connect(self.light_asked)
        self.table = QPushButton()
        self.table.setObjectName("plain")
        self.table.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.table.clicked.connect(self.table_asked)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        row = QVBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.addWidget(self.table)
        column.addLayout(row)
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        return QSize(*_LEAST)

    def show_document(self, document: Document | None) -> None:
        """List the speakers of a document; how much they say is counted in a worker."""
        if self._counting:
            self._counting.cancel()
        self._document = document
        self._counts = {}
        self._write()
        if document and document.map.speakers:
            self._counting = self._jobs.run(
                "", lambda _cancelled: speakers_of(document.map, quotations(document)), self._counted
            )

    def show_lit(self, speakers: frozenset[str]) -> None:
        """Show whose words are lit."""
        self.list.show_lit(speakers)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.list.set_theme(theme)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _counted(self, counts: tuple[SpeakerHealth, ...]) -> None:
        self._counting = None
        self._counts = {one.speaker: one for one in counts}
        self._write()

    def _write(self) -> None:
        if self._document is None:
            self.list.show_speakers(())
            return
        debate = self._document.map
        colours = speaker_colours(debate, self._theme)
        self.list.show_speakers(
            [
                SpeakerLine(speaker.id, speaker.name, speaker.role or "", colours[speaker.id], self._told(speaker.id))
                for speaker in debate.speakers.values()
            ]
        )

    def _told(self, speaker: str) -> str:
        counts = self._counts.get(speaker)
        if counts is None:
            return ""
        return " · ".join((self.tr("%n claim(s)", "", counts.claims), self.tr("%n passage(s)", "", counts.passages)))

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Speakers"))
        self.table.setText(self.tr("Who says what…"))
        self.table.setToolTip(with_key(self.tr("Who asserts, supports and attacks what, as a table"), named("Shift+S")))
        self._write()
