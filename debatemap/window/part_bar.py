"""The bar above the map that says that only a neighbourhood is seen, and how to see more or all again."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from debatemap.canvas.tips import as_tooltip
from debatemap.drawing.reading_direction import isolated
from debatemap.shown import MOST_STEPS
from debatemap.window.key_names import named, with_key
from debatemap.window.labels import plain_label

_LEAST = 40
"""So many px at least tell which claim it is."""


class PartBar(QFrame):
    """Hidden while the whole map is seen; its signals ask for one step more, one step less, and the whole map."""

    wider_asked = Signal()
    narrower_asked = Signal()
    whole_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("partBar")
        self._told = ("", 1, 0, 0)
        self._text: QLabel = plain_label()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.wider, self.narrower, self.whole = QPushButton(), QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(18)
        row.addWidget(self._text, 1)
        for button, signal in (
            (self.wider, self.wider_asked),
            (self.narrower, self.narrower_asked),
            (self.whole, self.whole_asked),
        ):
            button.setObjectName("plain")
            button.clicked.connect(signal)
            row.addWidget(button)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What is told; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, claim: str, steps: int, seen: int, count: int) -> None:
        """Say that `seen` of `count` claims are near a claim."""
        self._told = (claim, steps, seen, count)
        self.show()
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout:
            layout.activate()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        claim, steps, seen, count = self._told
        near = self.tr("%n step(s) around “{claim}”: {seen} of {count} claims", "", steps)
        metrics = self._text.fontMetrics()
        room = self._text.width() - metrics.horizontalAdvance(near.format(claim="", seen=seen, count=count))
        words = metrics.elidedText(claim, Qt.TextElideMode.ElideRight, max(_LEAST, room - 4))
        self._text.setText(near.format(claim=isolated(words), seen=seen, count=count))
        self.setToolTip(as_tooltip(near.format(claim=isolated(claim), seen=seen, count=count)))
        self.wider.setText(self.tr("One step more"))
        self.wider.setToolTip(with_key(self.tr("One step more"), named("N")))
        self.wider.setEnabled(steps < MOST_STEPS)
        self.narrower.setText(self.tr("One step less"))
        self.narrower.setToolTip(with_key(self.tr("One step less"), named("Shift+N")))
        self.narrower.setEnabled(steps > 1)
        self.whole.setText(self.tr("Whole map"))
        self.whole.setToolTip(with_key(self.tr("Whole map"), named("Esc")))
