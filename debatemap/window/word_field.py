"""A field to type words in, with a button at its end that empties it and says so."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

_CLEAR = "_q_qlineeditclearaction"
"""The name that Qt gives to what empties a field."""


class WordField(QLineEdit):
    """The button is there while there are words. `typed`: the reader changed them."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._told = False
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._tell)
        self._retranslate()

    def show_words(self, words: str) -> None:
        """Show words that come from elsewhere."""
        if words != self.text():
            self._told = True
            self.setText(words)
            self._told = False

    def _tell(self, words: str) -> None:
        if not self._told:
            self.typed.emit(words)

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        clear = self.findChild(QAction, _CLEAR)
        if clear:
            clear.setText(self.tr("Empty the field"))
