"""The panel of a map's health: how its quotes stand, how much of its sources is mapped, and what could be advised."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSplitter, QTreeView, QVBoxLayout, QWidget

from debatemap.document import Document
from debatemap.drawing.theme import Theme
from debatemap.health import Finding, Health, health_of
from debatemap.health.telling import in_words
from debatemap.model import DebateMap
from debatemap.model.turning import disarmed
from debatemap.window.health_bars import Bar, HealthBars
from debatemap.window.health_model import FINDING_ROLE, HealthModel
from debatemap.window.jobs import Job, Jobs
from debatemap.window.labels import wrapped_label
from debatemap.window.wordings import quote_status_in_short

_BARS_WIDTH = 300
_FINDINGS_WIDTH = 700
_MARGIN = 8
_LEAST = (400, 200)


class FindingTree(QTreeView):
    """Lists findings under their kinds; `finding_asked` (Enter, click) wants to go to the place of one."""

    finding_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tree = HealthModel()
        self.setModel(self.tree)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setObjectName("findings")
        self.setIndentation(18)
        self.clicked.connect(self._go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        """Go to a finding; open or close a kind."""
        finding: Finding | None = index.data(FINDING_ROLE)
        if finding is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.finding_asked.emit(finding)


class HealthPanel(QWidget):
    """Shows the health of a document, worked out in a worker while the panel is seen.

    `finding_asked`: the reader wants to go to a Finding; `span_asked`: to a stretch of a source's text.
    """

    finding_asked = Signal(object)
    span_asked = Signal(str, object)

    def __init__(self, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._jobs = jobs
        self._document: Document | None = None
        self._health: Health | None = None
        self._working: Job | None = None
        self.summary = wrapped_label("", "quiet")
        self.findings = FindingTree()
        self.bars = HealthBars(theme)
        self.copy_button = QPushButton()
        self.findings.finding_asked.connect(self.finding_asked)
        self.bars.span_asked.connect(self.span_asked)
        self.copy_button.clicked.connect(self.copy)
        self.setFocusProxy(self.findings)
        self._lay_out()
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        return QSize(*_LEAST)

    @property
    def health(self) -> Health | None:
        """What is shown; None while it is worked out."""
        return self._health

    def show_document(self, document: Document | None) -> None:
        """Show the health of a document; what is shown of an earlier one stays until it is known."""
        if self._working:
            self._working.cancel()
            self._working = None
        self._document = document
        if document is None:
            self._show(Health())
        else:
            self._working = self._jobs.run("", lambda cancelled: health_of(document, cancelled), self._show)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.bars.set_theme(theme)

    def copy(self) -> None:
        """Copy everything as text."""
        if self._document and self._health:
            word: Callable[[str, str], str] = QCoreApplication.translate
            lines = in_words(self._document, self._health, word)
            QGuiApplication.clipboard().setText(disarmed("\n".join(lines).strip() + "\n"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, health: Health) -> None:
        self._working = None
        self._health = health
        opened = {kind for row, kind in enumerate(self.findings.tree.kinds) if self._is_open(row)}
        self.findings.tree.show(health)
        for row, kind in enumerate(self.findings.tree.kinds):
            self.findings.setExpanded(self.findings.tree.index(row, 0), kind in opened)
        self.bars.show_bars(self._bars(health))
        self.bars.setVisible(bool(health.sources))
        self.copy_button.setEnabled(self._document is not None)
        self.summary.setText(self._summed_up(health))

    def _is_open(self, row: int) -> bool:
        return self.findings.isExpanded(self.findings.tree.index(row, 0))

    def _bars(self, health: Health) -> list[Bar]:
        debate = self._document.map if self._document else DebateMap("")
        known = ((debate.sources.get(one.source), one) for one in health.sources)
        return [Bar(" ".join(source.title.split()), one) for source, one in known if source]

    def _summed_up(self, health: Health) -> str:
        counted = [f"{count} {_small(quote_status_in_short(status))}" for status, count in health.statuses.items()]
        passages = self.tr("%n passage(s)", "", sum(health.statuses.values()))
        told = self.tr("{passages}: {statuses}").format(passages=passages, statuses=", ".join(counted))
        advice = self.tr("%n finding(s)", "", len(health.findings))
        return f"{told if counted else passages} · {advice}"

    def _lay_out(self) -> None:
        self.copy_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 12, 6)
        top.addWidget(self.summary, 1)
        top.addWidget(self.copy_button)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.findings)
        parts.addWidget(self.bars)
        parts.setSizes([_FINDINGS_WIDTH, _BARS_WIDTH])
        parts.setStretchFactor(0, 1)
        parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 0, 0, 0)
        row.addWidget(parts)
        column.addLayout(row, 1)

    def _retranslate(self) -> None:
        self.findings.setAccessibleName(self.tr("Findings"))
        self.bars.setAccessibleName(self.tr("How much of each source is mapped"))
        self.copy_button.setText(self.tr("Copy as &text"))
        if self._health:
            self._show(self._health)


def _small(words: str) -> str:
    """Return words as they are written inside a sentence."""
    return words[:1].lower() + words[1:]
