"""The field that looks for words in the text of a source: how many there are, next and previous, Escape to end."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from debatemap.sources import Span
from debatemap.window.icon_button import IconButton
from debatemap.window.jobs import Job, Jobs
from debatemap.window.key_names import named, with_key
from debatemap.window.labels import plain_label
from debatemap.window.source_find import MOST_FINDS, TextFinder
from debatemap.window.source_view import SourceView
from debatemap.window.word_field import WordField

_PATIENCE_MS = 120
_LEAST_WIDTH = 60


class SourceFindBar(QWidget):
    """Looks in the text of the view, in a worker, and marks there what it finds."""

    changed = Signal()
    """Something else is marked in the text."""

    def __init__(self, view: SourceView, jobs: Jobs) -> None:
        super().__init__()
        self._view = view
        self._jobs = jobs
        self._finder = TextFinder("")
        self._finds: tuple[Span, ...] = ()
        self._current: int | None = None
        self._job: Job | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._look)
        self.field = WordField()
        self.field.setMinimumWidth(_LEAST_WIDTH)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.count = plain_label("", "quiet")
        self._before, self._after, self._end = (IconButton(name) for name in ("previous", "next", "close"))
        self._before.clicked.connect(lambda: self.step(forward=False))
        self._after.clicked.connect(lambda: self.step(forward=True))
        self._end.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addSpacing(6)
        for widget in (self.count, self._before, self._after, self._end):
            row.addWidget(widget)
        self._retranslate()

    def begin(self) -> None:
        """Let the reader type; what they have selected in the text is looked for."""
        self.show()
        chosen = self._view.selected_text.strip()
        if chosen and "\n" not in chosen:
            self.field.setText(chosen[:200])
        self.field.setFocus()
        self.field.selectAll()

    def end(self) -> None:
        """Stop looking; what was found is marked no more."""
        self.hide()
        self._tell((), None)

    def take_text(self) -> None:
        """Look in the text that the view shows now."""
        contents = self._view.contents
        self._finder = TextFinder(contents.blocks.text if contents else "")
        self._finds, self._current = (), None
        if self.isVisible():
            self._look()

    def step(self, *, forward: bool) -> None:
        """Go to the next find, or the one before; round at the ends."""
        if self._finds:
            step = 1 if forward else -1
            self._tell(self._finds, ((self._current or 0) + step) % len(self._finds))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            deed = self._deed(event)
            if deed is not None:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self._do(deed)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @staticmethod
    def _deed(event: QKeyEvent) -> str | None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                return "end"
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                return "back" if back else "on"
            case _:
                return None

    def _do(self, deed: str) -> None:
        if deed == "end":
            self.end()
            self._view.setFocus()
        else:
            self.step(forward=deed == "on")

    def _typed(self, _words: str) -> None:
        self._patience.start()

    def _look(self) -> None:
        if self._job:
            self._job.cancel()
        words, finder = self.field.text(), self._finder
        self._job = self._jobs.run("", lambda cancelled: finder.find(words, cancelled), self._found)

    def _found(self, finds: tuple[Span, ...]) -> None:
        self._job = None
        here = self._view.column.first_seen
        nearest = next((number for number, span in enumerate(finds) if span.start >= here), 0)
        self._tell(finds, nearest if finds else None)

    def _tell(self, finds: tuple[Span, ...], current: int | None) -> None:
        self._finds, self._current = finds, current
        self._view.show_finds(finds, current)
        for button in (self._before, self._after):
            button.setEnabled(bool(finds))
        self._retranslate()
        self.changed.emit()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the text"))
        self.field.setAccessibleName(self.tr("Find in the text"))
        self._before.say(with_key(self.tr("The find before"), named("Shift+Enter")))
        self._after.say(with_key(self.tr("The next find"), named("Enter")))
        self._end.say(with_key(self.tr("Stop looking"), named("Esc")))
        self.count.setText(self._counted())

    def _counted(self) -> str:
        if self._current is None:
            return self.tr("none") if self.field.text().strip() else ""
        number = self.locale().toString(len(self._finds)) + ("+" if len(self._finds) == MOST_FINDS else "")
        return self.tr("{number} of {count}").format(number=self._current + 1, count=number)
