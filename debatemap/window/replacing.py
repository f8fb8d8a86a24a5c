"""Asks before files that are there already are written over."""

from collections.abc import Callable, Sequence
from os.path import exists
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from debatemap.model.turning import legible


def ask_to_replace(paths: Sequence[Path], title: str, parent: QWidget, then: Callable[[], None]) -> None:
    """Go on if the reader lets these files be written over; those that are not there yet need no asking."""
    there = [legible(path.name) for path in paths if exists(path)]  # noqa: PTH110 - fails nowhere
    if not there:
        then()
        return
    question = QCoreApplication.translate("Replacing", "{file} is there already. Replace it?").format(file=there[0])
    if len(there) > 1:
        many = QCoreApplication.translate("Replacing", "These files are there already:\n{files}\nReplace them?")
        question = many.format(files="\n".join(there))
    box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    replace = box.addButton(QCoreApplication.translate("Replacing", "Replace"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    replace.clicked.connect(then)
    box.open()
