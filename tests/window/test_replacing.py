"""Before files are written over the reader is asked, and only then."""

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from debatemap.window.replacing import ask_to_replace


def test_what_is_not_there_needs_no_asking_however_long_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    parent, done = QWidget(), list[bool]()
    qtbot.addWidget(parent)
    ask_to_replace([tmp_path / "new.png", tmp_path / ("n" * 300)], "Export", parent, lambda: done.append(True))
    assert done == [True]


def test_what_is_there_is_asked_about_and_kept_unless_the_reader_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    parent, done = QWidget(), list[bool]()
    qtbot.addWidget(parent)
    (tmp_path / "old.png").touch()
    ask_to_replace([tmp_path / "old.png"], "Export", parent, lambda: done.append(True))
    box = parent.findChild(QMessageBox)
    assert "old.png" in box.text()
    box.reject()
    assert done == []
