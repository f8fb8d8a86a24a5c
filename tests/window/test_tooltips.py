"""Every button says what it does, and which key does the same."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.window.action_set import keys_of
from debatemap.window.actions import ACTIONS
from debatemap.window.claim_link import ClaimLink
from debatemap.window.docks import DOCKS
from debatemap.window.icon_button import IconButton
from debatemap.window.main_window import MainWindow
from debatemap.window.menu_button import MenuButton
from debatemap.window.part_bar import PartBar
from debatemap.window.source_head import SourceHead
from debatemap.window.speaker_panel import SpeakerPanel
from debatemap.window.start_page import StartPage
from debatemap.window.tour_bar import TourBar
from debatemap.window.zoom_button import ZoomButton
from tests.window.conftest import Opener
from tests.window.maps import BROKEN_CLAIM, SHOPS, written
from tests.window.test_tour import AUTHORS

_NEVER_SEEN = "qt_dockwidget_"
"""The buttons of a dock's own title, in whose place stands another."""


def _full(window: MainWindow) -> MainWindow:
    """Show whatever has buttons."""
    for spec in DOCKS:
        window.panels.content(spec.id)
    window.canvas.select(next(iter(window.desk.document.map.claims)))
    for action in ("find", "tour"):
        window.actions_by_id[action].trigger()
    QApplication.processEvents()
    return window


def _buttons(window: MainWindow) -> list[QAbstractButton]:
    return [one for one in window.findChildren(QAbstractButton) if not one.objectName().startswith(_NEVER_SEEN)]


def _said(button: QAbstractButton) -> str:
    """Return what is read on a button, or under the pointer on it."""
    return button.words if isinstance(button, ClaimLink) else button.text() or button.toolTip()


@pytest.mark.parametrize("text", [SHOPS, AUTHORS, BROKEN_CLAIM], ids=["shops", "authors", "broken"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_button_has_words_on_it_or_at_it(
    opener: Opener, tmp_path: Path, qtbot: QtBot, text: str, language: str
) -> None:
    window = _full(opener(written(tmp_path, text)))
    i18n.install(language)
    QApplication.processEvents()
    buttons = _buttons(window)
    assert len(buttons) > 40
    assert [one for one in buttons if not _said(one) and (one.isVisible() or isinstance(one, QToolButton))] == []


def test_the_key_of_an_action_stands_at_whatever_button_does_the_same(window: MainWindow, qtbot: QtBot) -> None:
    _full(window)
    keys = {
        **{window.panels[spec.id].findChild(IconButton, "close"): spec.shortcut for spec in DOCKS if spec.shortcut},
        window.findChild(MenuButton): "A",
        window.findChild(StartPage).findChild(QPushButton): "Ctrl+O",
        window.panels.content("speakers").table: "Shift+S",
        window._middle.tour_bar.present: "Shift+F5",
        window._middle.find_bar.next: "Enter",
    }
    assert [key for button, key in keys.items() if not button.toolTip().endswith(f"({key})")] == []
    assert "(+ and - change it)" in window.findChild(ZoomButton).toolTip()


def test_the_tool_bar_tells_the_key_of_every_action(window: MainWindow) -> None:
    for action in window.actions_by_id._actions.values():
        for widget in action.associatedObjects():
            if isinstance(widget, QAbstractButton) and action.shortcut().toString():
                assert f"({action.shortcut().toString()})" in widget.toolTip()


def test_keys_in_tooltips_are_those_of_the_actions_that_do_the_same(opener: Opener, tmp_path: Path) -> None:
    window = _full(opener(written(tmp_path, AUTHORS)))
    part, tour = window.findChildren(PartBar)[0], window.findChildren(TourBar)[0]
    head, speakers = window.findChildren(SourceHead)[0], window.findChildren(SpeakerPanel)[0]
    same = {
        "focus": part.wider,
        "focus-less": part.narrower,
        "present": tour.present,
        "previous-passage": head._before,
        "next-passage": head._after,
        "speaker-table": speakers.table,
    }
    keys = {spec.id: keys_of(spec) for spec in ACTIONS}
    for ident, button in same.items():
        assert any(button.toolTip().endswith(f"({key})") for key in keys[ident]), ident
