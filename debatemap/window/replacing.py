"""Asks before files that are there already are written over, and says why some never are."""

from collections.abc import Callable, Sequence, Set
from os.path import exists
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from debatemap.model.turning import legible, legible_lines


def ask_to_replace(paths: Sequence[Path], title: str, parent: QWidget, then: Callable[[Set[Path]], None]) -> None:
    """Go on with those files that may be written over, if the reader lets all of them that are there be so.

    Those that are not there yet need no asking, but may not be written over either if somebody makes them meanwhile.
    """
    there = frozenset(path for path in paths if exists(path))  # noqa: PTH110 - fails nowhere
    if not there:
        then(there)
        return
    names = [legible(path.name) for path in paths if path in there]
    question = QCoreApplication.translate("Replacing", "{file} is there already. Replace it?").format(file=names[0])
    if len(names) > 1:
        many = QCoreApplication.translate("Replacing", "These files are there already:\n{files}\nReplace them?")
        question = many.format(files="\n".join(names))
    box = _box(QMessageBox.Icon.Question, title, question, parent)
    replace = box.addButton(QCoreApplication.translate("Replacing", "Replace"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    replace.clicked.connect(lambda: then(there))
    box.open()


def refuse(why: str, title: str, parent: QWidget) -> None:
    """Say why nothing is written there."""
    box = _box(QMessageBox.Icon.Warning, title, why, parent)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()


def _box(icon: QMessageBox.Icon, title: str, text: str, parent: QWidget) -> QMessageBox:
    box = QMessageBox(icon, title, legible_lines(text), parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
