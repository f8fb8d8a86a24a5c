"""Exporting from the window: the dialog shows what comes, remembers what was chosen, and harms no file unasked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from debatemap.export import Format, Page
from debatemap.settings import Settings
from debatemap.window.export_choices import Colours, ExportChoices, Passages, recalled
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.main_window import MainWindow


def _dialog(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    found = window.findChildren(ExportDialog)
    assert len(found) == 1
    _drawn(found[0], qtbot)
    return found[0]


def _save_button(dialog: ExportDialog):
    return dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)


def _drawn(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _save_button(dialog).isEnabled())


def _choose(dialog: ExportDialog, chosen: Format) -> None:
    dialog.form.format.setCurrentIndex(list(Format).index(chosen))


@pytest.mark.parametrize("chosen", list(Format))
def test_every_format_is_saved_where_the_reader_says(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: Format
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "out"), ""))
    dialog = _dialog(window, qtbot)
    _choose(dialog, chosen)
    _drawn(dialog, qtbot)
    qtbot.mouseClick(_save_button(dialog), Qt.MouseButton.LeftButton)
    target = tmp_path / f"out.{chosen.value}"
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == f"Saved as {target}")
    starts = {Format.PNG: b"\x89PNG", Format.SVG: b"<?xml", Format.PDF: b"%PDF", Format.JSON: b"{"}
    assert target.read_bytes().startswith(starts[chosen])
    assert Settings().choices("export")["format"] == chosen.value


def test_the_size_and_the_picture_follow_the_choices(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(window, qtbot)
    before = dialog.size_label.text()
    assert before.endswith(" px")
    assert not dialog.image.pixmap.isNull()
    dialog.form.percent.setValue(100)
    _drawn(dialog, qtbot)
    assert dialog.size_label.text() != before
    dialog.form.passages.setCurrentIndex(list(Passages).index(Passages.ALL))
    _drawn(dialog, qtbot)
    taller = dialog.size_label.text()
    _choose(dialog, Format.PDF)
    dialog.form.page.setCurrentIndex(list(Page).index(Page.A4))
    _drawn(dialog, qtbot)
    assert dialog.size_label.text() in {"297 × 210 mm", "210 × 297 mm"}
    assert taller != before
    dialog.reject()


def test_what_does_not_apply_is_not_shown(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(window, qtbot)
    form = dialog.form
    assert form.percent.isVisible()
    assert not form.page.isVisible()
    _choose(dialog, Format.PDF)
    assert form.page.isVisible()
    assert not form.percent.isVisible()
    assert not form.transparent.isVisible()
    _choose(dialog, Format.JSON)
    assert not form.colours.isVisible()
    dialog.reject()


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_is_replaced_only_with_leave(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replace: bool
) -> None:
    target = tmp_path / "there.png"
    target.write_text("precious")
    button = QMessageBox.StandardButton
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button.Yes if replace else button.No)
    dialog = _dialog(window, qtbot)
    qtbot.mouseClick(_save_button(dialog), Qt.MouseButton.LeftButton)
    if replace:
        qtbot.waitUntil(lambda: target.read_bytes().startswith(b"\x89PNG"))
    else:
        assert dialog.isVisible()
        assert target.read_text() == "precious"


def test_what_can_not_be_written_is_told_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "nowhere" / "out.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    dialog = _dialog(window, qtbot)
    qtbot.mouseClick(_save_button(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "there is no folder" in window.strip.text)


def test_the_map_is_copied_as_an_image(window: MainWindow, qtbot: QtBot) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, modifiers)
    qtbot.waitUntil(lambda: bool(window.statusBar().currentMessage()))
    image = QGuiApplication.clipboard().image()
    assert image.width() > 400
    assert window.statusBar().currentMessage().startswith("The map is in the clipboard as an image of ")


def test_choices_survive_being_remembered() -> None:
    choices = ExportChoices(Format.PDF, Passages.ALL, Colours.PRINT, 150, Page.A3, legend=False, transparent=True)
    assert recalled(choices.remembered()) == choices


def test_remembered_nonsense_counts_as_never_chosen() -> None:
    nonsense = {"format": "bmp", "percent": "many", "legend": "maybe", "page": "", "colours": "plaid"}
    assert recalled(nonsense) == ExportChoices()
    assert recalled({"percent": "99999"}).percent == 800
