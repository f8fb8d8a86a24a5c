"""The table of actions: complete, unambiguous, and the only origin of menus, tool bar and key help."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolBar
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.resources import resource
from debatemap.window.action_spec import ActionSpec, Menu
from debatemap.window.actions import ACTIONS
from debatemap.window.keys_dialog import KeysDialog
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import written


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_has_words_and_its_icon_exists(spec: ActionSpec) -> None:
    assert spec.text
    assert spec.help
    assert not spec.help.endswith(".")
    if spec.icon:
        assert resource(f"icons/{spec.icon}.svg").is_file()
    if spec.in_toolbar:
        assert spec.icon


def test_no_id_and_no_key_is_given_twice() -> None:
    assert [ident for ident, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []
    keys = Counter(key for spec in ACTIONS for key in spec.shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("menu", list(Menu))
def test_no_letter_is_underlined_twice_in_a_menu(menu: Menu) -> None:
    letters = Counter(spec.text[spec.text.index("&") + 1].lower() for spec in ACTIONS if spec.menu is menu)
    assert [letter for letter, count in letters.items() if count > 1] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_letter_is_underlined_twice_where_menus_hold_menus(window: MainWindow, language: str) -> None:
    i18n.install(language)
    QApplication.processEvents()
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        texts = [action.text() for action in menu.actions() if "&" in action.text()]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert [text for text in texts if letters[text[text.index("&") + 1].lower()] > 1] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_action_stands_in_a_menu_and_says_in_both_languages_what_it_does(
    window: MainWindow, language: str
) -> None:
    i18n.install(language)
    QApplication.processEvents()
    in_menus = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    for spec in ACTIONS:
        action, help_line = window.actions_by_id[spec.id], _said(language, spec.help)
        assert action in in_menus
        assert action.text() == _said(language, spec.text)
        assert action.statusTip() == help_line
        native = QKeySequence.SequenceFormat.NativeText
        key = f" ({action.shortcut().toString(native)})" if spec.shortcuts else ""
        assert action.toolTip() == help_line + key


def test_the_status_bar_says_what_the_menu_item_under_the_pointer_does(window: MainWindow, qtbot: QtBot) -> None:
    export, bar = window.actions_by_id["export"], window.menuBar()
    menu = next(menu for menu in bar.findChildren(QMenu) if export in menu.actions())
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
    place = menu.actionGeometry(export).center()
    for step in (0, 1):
        qtbot.mouseMove(menu, place + QPoint(step, 0))
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == "Save the drawing as a picture, PDF or data")
    menu.close()


def _said(language: str, text: str) -> str:
    """Return a text of the table as the translation files have it."""
    if language == "en":
        return text
    translator = QTranslator()
    assert translator.load(f"debatemap_{language}", str(resource("translations")))
    said = translator.translate("Actions", text)
    assert said, f"{text} is not translated"
    return said


def test_the_tool_bar_shows_what_the_table_says(window: MainWindow) -> None:
    bar = window.findChildren(QToolBar)[0]
    shown = [action.objectName() for action in bar.actions() if action.objectName()]
    assert sorted(shown) == sorted(spec.id for spec in ACTIONS if spec.in_toolbar)
    assert all(not window.actions_by_id[ident].icon().isNull() for ident in shown)


def test_the_key_help_lists_every_key(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)

    def missing() -> set[str]:
        return {spec.help for spec in ACTIONS if spec.shortcuts} - {
            label.text() for label in dialog.findChildren(QLabel)
        }

    qtbot.waitUntil(lambda: not missing())


def test_without_a_map_only_what_makes_sense_is_ready(opener) -> None:
    window = opener(None)
    ready = {spec.id for spec in ACTIONS if window.actions_by_id[spec.id].isEnabled()}
    assert {"open", "quit", "keys", "about"} <= ready
    assert not ready & {"reload", "export", "copy-image", "fit", "expand", "next-passage", "next-problem", "close"}


def test_only_what_has_more_to_show_can_be_expanded(window: MainWindow) -> None:
    expand = window.actions_by_id["expand"]
    window.canvas.select("shops")
    assert expand.isEnabled()
    window.canvas.select("close")
    assert not expand.isEnabled()


def test_a_cut_claim_can_still_be_expanded_when_the_file_was_read_again(
    opener: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "A claim that goes on and on, as spoken ones do. " * 30
    body = f"title: T\nclaims:\n  a: {text}\n  b: {{text: Short., supports: a}}\n"
    window = opener(written(tmp_path, body))
    window.canvas.select("a")
    assert window.actions_by_id["expand"].isEnabled()
    written(tmp_path, body.replace("Short", "Shorter"))
    with qtbot.waitSignal(window.session.picture_changed):
        window.session.reload()
    assert window.actions_by_id["expand"].isEnabled()
