"""The preferences: few, carried out at once, remembered, in step with the menus."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from debatemap.settings import Appearance, Movement, Settings, Start
from debatemap.window.main_window import MainWindow
from debatemap.window.plain_text import PlainText
from debatemap.window.preferences_dialog import PreferencesDialog


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PreferencesDialog:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    shown = window.findChild(PreferencesDialog)
    assert shown is not None and shown.isVisible()
    return shown


@pytest.fixture(autouse=True)
def _same_letters_after(qapp: QApplication):
    font = qapp.font()
    yield
    qapp.setFont(font)


def _choose(field: QComboBox, value: str, qtbot: QtBot) -> None:
    """Choose by keys, as a reader who has no mouse."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Home)
    for _ in range(field.findData(value)):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.currentData() == value


def test_the_language_is_another_at_once(window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot) -> None:
    _choose(dialog.language, "fr", qtbot)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Préférences")
    assert Settings().language == "fr"
    assert window.actions_by_id["language-fr"].isChecked()
    assert QLocale().language() is QLocale.Language.French


def test_dark_is_dark_at_once(window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot) -> None:
    _choose(dialog.appearance, "dark", qtbot)
    assert window.look.theme.dark
    assert Settings().appearance is Appearance.DARK
    assert window.actions_by_id["appearance-dark"].isChecked()
    _choose(dialog.appearance, "light", qtbot)
    assert not window.look.theme.dark


def test_letters_grow_everywhere_at_once(window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot) -> None:
    window.canvas.select("shops")
    before = [text.fontInfo().pointSizeF() for text in window.reading.findChildren(PlainText)]
    usual = window.statusBar().fontInfo().pointSizeF()
    _choose(dialog.text_size, "150", qtbot)
    after = [text.fontInfo().pointSizeF() for text in window.reading.findChildren(PlainText)]
    assert window.statusBar().fontInfo().pointSizeF() == pytest.approx(usual * 1.5, rel=0.05)
    assert [now / then for now, then in zip(after, before, strict=True)] == pytest.approx([1.5] * len(before), rel=0.05)
    assert Settings().text_size == 150


def test_the_map_stands_still_for_who_wants_it_so(window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot) -> None:
    _choose(dialog.movement, "always", qtbot)
    assert not window.canvas.reduced_motion
    _choose(dialog.movement, "never", qtbot)
    assert window.canvas.reduced_motion
    assert Settings().movement is Movement.NEVER


def test_what_opens_at_the_start_is_remembered(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    _choose(dialog.start, "last-map", qtbot)
    assert Settings().start is Start.LAST_MAP


def test_escape_closes_and_what_is_chosen_is_shown_again(
    window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot
) -> None:
    _choose(dialog.text_size, "115", qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(PreferencesDialog) is None)
    window.actions_by_id["preferences"].trigger()
    assert window.findChild(PreferencesDialog).text_size.currentData() == "115"


@pytest.mark.parametrize("value", ["", "0", "-5", "1e9", "nonsense", "99999999999999999999"])
def test_a_text_size_that_makes_no_sense_is_the_usual_one(own_folders: Path, value: str) -> None:
    folder = own_folders / "config" / "debatemap"
    folder.mkdir()
    (folder / "debatemap.ini").write_text(f"[look]\ntext-size={value}\n", encoding="utf-8")
    assert Settings().text_size == 100
