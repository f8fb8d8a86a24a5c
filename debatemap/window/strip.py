"""A strip above the map that says what went wrong; nothing about it is modal."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from debatemap.model.turning import legible, legible_lines
from debatemap.window.labels import plain_label


class Strip(QFrame):
    """Hidden until it has something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._text: QLabel = plain_label()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line: QLabel = plain_label("", "code")
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line.hide()
        self._button = QPushButton()
        self._close = QPushButton()
        self._close.clicked.connect(self.hide)
        self._act: Callable[[], None] | None = None
        self._button.clicked.connect(self._acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._text)
        words.addWidget(self._line)
        row.addLayout(words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is told; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a text, and a button for what can be done about it."""
        self._text.setText(legible_lines(text))
        self._line.hide()
        self._act = act
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._close.setText(self.tr("Close"))
        self.show()

    @property
    def line(self) -> str:
        """The line of a file that is quoted; empty where none is."""
        return "" if self._line.isHidden() else self._line.text()

    def quote(self, number: int, line: str) -> None:
        """Show below the text a line of a file, with its number."""
        self._line.setText(f"{number} │ {legible(line.expandtabs(4))}")
        self._line.setVisible(bool(line))

    def _acted(self) -> None:
        if self._act:
            self._act()
