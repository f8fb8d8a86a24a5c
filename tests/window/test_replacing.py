"""Before files are written over the reader is asked, and only then."""

from collections.abc import Set
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debatemap.window.replacing import ask_to_replace


def test_what_is_not_there_needs_no_asking_however_long_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    parent, done = QWidget(), list[Set[Path]]()
    qtbot.addWidget(parent)
    ask_to_replace([tmp_path / "new.png", tmp_path / ("n" * 300)], "Export", parent, done.append)
    assert done == [set()]


def test_what_is_there_is_asked_about_and_kept_unless_the_reader_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    parent, done = QWidget(), list[Set[Path]]()
    qtbot.addWidget(parent)
    (tmp_path / "old.png").touch()
    ask_to_replace([tmp_path / "old.png"], "Export", parent, done.append)
    box = parent.findChild(QMessageBox)
    assert "old.png" in box.text()
    box.reject()
    assert done == []


def test_leave_to_replace_is_for_those_files_that_were_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    parent, done = QWidget(), list[Set[Path]]()
    qtbot.addWidget(parent)
    (tmp_path / "old.png").touch()
    ask_to_replace([tmp_path / "old.png", tmp_path / "new.svg"], "Export", parent, done.append)
    next(button for button in parent.findChildren(QPushButton) if button.text() == "Replace").click()
    assert done == [{tmp_path / "old.png"}]
