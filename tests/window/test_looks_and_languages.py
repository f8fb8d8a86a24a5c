"""Light and dark, English and French: chosen, applied at once, remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.drawing.colours import contrast
from debatemap.drawing.themes import theme
from debatemap.settings import Appearance, Settings
from debatemap.window.appearance import Look, palette
from debatemap.window.main_window import MainWindow
from debatemap.window.stylesheet import stylesheet
from debatemap.window.tints import Tints


def test_dark_is_dark_everywhere_and_remembered(window: MainWindow) -> None:
    window.actions_by_id["appearance-dark"].trigger()
    assert window.canvas.picture is not None
    assert window.canvas.picture.theme.dark
    assert window.palette().color(QPalette.ColorRole.Window).lightness() < 80
    assert Settings().appearance is Appearance.DARK
    assert window.actions_by_id["appearance-dark"].isChecked()
    window.actions_by_id["appearance-light"].trigger()
    assert not window.canvas.picture.theme.dark


def test_auto_follows_the_desktop(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    look = Look(Appearance.AUTO)
    assert look.theme.name == "light"
    hints = type(QApplication.styleHints())
    monkeypatch.setattr(hints, "colorScheme", lambda _: Qt.ColorScheme.Dark)
    with qtbot.waitSignal(look.changed):
        QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.theme.name == "dark"
    look.choose(Appearance.LIGHT)
    assert look.theme.name == "light"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_stands_out_from_its_ground(name: str) -> None:
    tints = Tints(theme(name))
    for ground in (tints.card, tints.chrome, tints.field, tints.chosen, tints.hover):
        assert contrast(tints.text, ground) >= 7
    for ground in (tints.card, tints.chrome):
        assert contrast(tints.quiet, ground) >= 4.5
        assert contrast(tints.accent, ground) >= 3
    assert contrast(tints.on_accent, tints.accent) >= 4.5
    assert contrast(tints.text, tints.strip) >= 7


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_palette_sets_every_role(name: str) -> None:
    made = palette(theme(name))
    for role in QPalette.ColorRole:
        if role not in {QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole}:
            assert made.isBrushSet(QPalette.ColorGroup.Active, role), role


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_names_only_colours_that_there_are(name: str) -> None:
    assert "@" not in stylesheet(theme(name))


def test_french_is_spoken_at_once_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["language-fr"].trigger()
    qtbot.waitUntil(lambda: window.actions_by_id["open"].text() == "&Ouvrir…")
    assert window.panels["outline"].windowTitle() == "Plan"
    assert window.statusBar().counts.startswith("5 affirmations · 4 relations · 5 passages, 1 mot pour mot")
    assert Settings().language == "fr"
    window.actions_by_id["language-system"].trigger()
    qtbot.waitUntil(lambda: window.actions_by_id["open"].text() == "&Open…")
    assert Settings().language is None


def test_the_settings_decide_at_the_next_start(opener, tmp_path: Path) -> None:
    Settings().appearance = Appearance.DARK
    window = opener(None)
    assert window.look.theme.dark


def test_a_screen_reader_is_told_of_the_map_in_the_language_that_is_on(window: MainWindow) -> None:
    assert window.canvas.accessibleName() == "Map"
    window.actions_by_id["language-fr"].trigger()
    QApplication.processEvents()
    assert window.canvas.accessibleName() == "Carte"


def test_the_dialog_that_opens_a_map_speaks_french(window: MainWindow) -> None:
    i18n.install("fr")
    window.actions_by_id["open"].trigger()
    dialog = window.findChildren(QFileDialog)[0]
    assert dialog.windowTitle() == "Ouvrir une carte de débat"
    assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == "Chercher dans\u00a0:"
    assert dialog.labelText(QFileDialog.DialogLabel.FileType) == "Type de fichiers\u00a0:"
    assert dialog.nameFilters() == ["Cartes de débat (*.yaml *.yml)", "Tous les fichiers (*)"]
    dialog.reject()
