"""Names of files, titles and speakers are text wherever the window tells them: nothing in them is unseen or obeyed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debatemap.settings import Settings
from debatemap.window.find_bar import FindBar
from debatemap.window.replacing import ask_to_replace
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

_NAME = "a&b\t\x1b[2J\u202egnp\n.yaml"
_SEEN = "a&b\ufffd\ufffd[2J\ufffdgnp\ufffd"


@pytest.mark.parametrize(
    ("title", "called"),
    [
        ("Cars[*] out [*][*]", "Cars[*] out [*][*] — debatemap"),
        ('"Cars\\nout\\u2028now"', "Cars out now — debatemap"),
        ("\U0001f468\u200d\U0001f469 می\u200cخواهم", "\U0001f468\u200d\U0001f469 می\u200cخواهم — debatemap"),
    ],
)
def test_the_window_is_called_by_every_letter_of_the_title(
    opener: Opener, tmp_path: Path, title: str, called: str
) -> None:
    window = opener(written(tmp_path, SHOPS.replace("Close the centre?", title)))
    assert window.windowHandle().title() == called


def test_the_name_of_a_file_is_seen_sign_by_sign(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    path = written(tmp_path, "claims: {}\n", name=_NAME)
    window = opener(None)
    window.open(path)
    qtbot.waitUntil(lambda: bool(window.strip.text))
    assert window.strip.text.startswith(f"{_SEEN}.yaml:1:1: ")
    window.exporting.done.emit(f"Saved as {path}")
    assert window.statusBar().currentMessage().endswith(f"{_SEEN}.yaml")


def test_recent_maps_are_listed_by_names_that_can_be_read(opener: Opener, tmp_path: Path) -> None:
    Settings().add_recent(written(tmp_path, name=_NAME.replace("\n", "")))
    Settings().add_recent(tmp_path / "gone\u202e.yaml")
    window = opener(None)
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Open rece&nt")
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert names[0].startswith("gone\ufffd — ")
    assert names[1].startswith(f"{_SEEN[:-1].replace('&', '&&')} — ")
    labels = [label.text() for label in window.start.findChildren(QLabel)]
    assert any(text.startswith("gone\ufffd  —  ") for text in labels)


def test_what_is_to_be_replaced_is_named_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / _NAME).touch()
    ask_to_replace([tmp_path / _NAME], "Export", parent, lambda _agreed: None)
    assert f"{_SEEN}.yaml is there already" in parent.findChildren(QMessageBox)[0].text()


def test_names_without_end_or_with_signs_of_menus_are_chosen_by_their_beginning(
    opener: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    text = SHOPS.replace("M. Duval", '"Q&A\\t1\\n' + "x" * 5_000 + '"').replace("health", "y" * 1_000)
    window = opener(written(tmp_path, text))
    window.actions_by_id["find"].trigger()
    bar = window.findChildren(FindBar)[0]
    bar.field.setText("shops")
    qtbot.waitUntil(lambda: len(bar.menu.actions()) > 3)
    speakers, tags = (menu.actions() for menu in bar.menu.findChildren(QMenu)[:2])
    assert speakers[0].text() == "Q&&A 1 " + "x" * 53 + "…\t1"
    assert max(len(action.text()) for action in tags) < 70
    speakers[0].trigger()
    chosen = next(button for button in bar.findChildren(QPushButton) if "✕" in button.text())
    assert chosen.text() == "Q&&A 1 " + "x" * 53 + "…  ✕"
    assert bar.minimumSizeHint().width() < 1_200
