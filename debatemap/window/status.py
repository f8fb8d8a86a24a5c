"""The status bar: what the map holds, what is being done, how large the map is shown."""

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from debatemap.document import Document
from debatemap.model.turning import legible
from debatemap.sources import QuoteStatus
from debatemap.window.action_set import ActionSet
from debatemap.window.jobs import Jobs
from debatemap.window.labels import plain_label
from debatemap.window.zoom_button import ZoomButton

_PATIENCE_MS = 200
_MESSAGE_MS = 8000
_SAVED_MS = 20_000


class StatusBar(QStatusBar):
    """Tells of work only when it takes longer than a moment; `cancel_asked`: the reader wants it to stop.

    `folder_asked(path)`: the reader wants to see a file that was saved in its folder.
    """

    cancel_asked = Signal()
    folder_asked = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._document: Document | None = None
        self._problems = 0
        self._counts = plain_label()
        self._work = plain_label()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(90)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.setObjectName("plain")
        self._cancel.clicked.connect(self.cancel_asked)
        self._saved: Path | None = None
        self._folder = QPushButton()
        self._folder.setObjectName("plain")
        self._folder.clicked.connect(lambda: self.folder_asked.emit(self._saved))
        self._folder.hide()
        self._forgetting = QTimer(self, singleShot=True, interval=_SAVED_MS)
        self._forgetting.timeout.connect(self._folder.hide)
        self._zoom = ZoomButton()
        self.setSizeGripEnabled(False)
        self.addWidget(self._counts, 1)
        for widget in (self._folder, self._work, self._bar, self._cancel, self._zoom):
            self.addPermanentWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._tell_work)
        jobs.changed.connect(self._work_changed)
        self._tell_work()
        self._retranslate()

    @property
    def counts(self) -> str:
        """What is said of the map."""
        return self._counts.text()

    @property
    def work(self) -> str:
        """What is said to be being done; empty when nothing is."""
        return "" if self._work.isHidden() else self._work.text()

    def show_document(self, document: Document | None) -> None:
        """Count what a map holds."""
        self._document = document
        self._counts.setText(self._counted(document) if document else "")

    def show_problems(self, count: int) -> None:
        """Say how many problems there are in the file, also where it is broken and the map an earlier one."""
        self._problems = count
        self.show_document(self._document)

    def show_scale(self, scale: float | None) -> None:
        """Say how large the map is shown; 1.0 is actual size."""
        self._zoom.show_scale(scale)

    def offer_zoom(self, actions: ActionSet) -> None:
        """Offer other sizes where the size is told."""
        self._zoom.offer(actions)

    def tell(self, text: str) -> None:
        """Say for some seconds what was done."""
        self._folder.hide()
        self.showMessage(legible(text), _MESSAGE_MS)

    def tell_saved(self, text: str, file: Path) -> None:
        """Say for some seconds what was saved, and offer to show the file in its folder."""
        self.showMessage(legible(text), _SAVED_MS)
        self._saved = file
        self._folder.show()
        self._forgetting.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._folder.setText(self.tr("Show in its folder"))
        self._folder.setToolTip(self.tr("Show what was saved in the file manager"))
        self.show_document(self._document)

    def _counted(self, document: Document) -> str:
        passages = [anchor.status for anchor in document.anchors.values()]
        verbatim = sum(status is QuoteStatus.VERBATIM for status in passages)
        told = self.tr("%n passage(s)", "", len(passages))
        if verbatim:
            told += ", " + self.tr("%n verbatim", "", verbatim)
        return " · ".join(
            (
                self.tr("%n claim(s)", "", len(document.map.claims)),
                self.tr("%n relation(s)", "", len(document.map.relations)),
                told,
                self.tr("%n problem(s)", "", self._problems),
            )
        )

    def _work_changed(self) -> None:
        if not self._jobs.labels:
            self._patience.stop()
            self._tell_work()
        elif self._work.isVisible():
            self._tell_work()
        elif not self._patience.isActive():
            self._patience.start()

    def _tell_work(self) -> None:
        labels = self._jobs.labels
        self._work.setText(legible(labels[-1]) if labels else "")
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(bool(labels))
