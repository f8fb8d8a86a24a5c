"""A field to type words in, with a button at its end that empties it and says so."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

_CLEAR = "_q_qlineeditclearaction"
"""The name that Qt gives to what empties a field."""


class WordField(QLineEdit):
    """The button is there while there are words."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self._retranslate()

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        clear = self.findChild(QAction, _CLEAR)
        if clear:
            clear.setText(self.tr("Empty the field"))
