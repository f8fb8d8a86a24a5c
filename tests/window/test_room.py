"""What there is no room for ends in an ellipsis, and what belongs together stands in one line with the rest."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.window.keys_dialog import KeysDialog
from debatemap.window.labels import ElidedLabel
from debatemap.window.main_window import MainWindow
from debatemap.window.passage_view import PassageView
from debatemap.window.source_head import SourceHead
from debatemap.window.word_field import WordField
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written


def test_a_text_that_is_too_long_says_all_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("quiet")
    qtbot.addWidget(label)
    label.resize(2000, 20)
    label.say("In a passage: My takings fell by a third <b>at once</b>.")
    assert (label.text(), label.toolTip()) == (label.whole, "")
    label.show()
    label.resize(120, 20)
    assert label.text().endswith("…")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 120
    assert "&lt;b&gt;at once&lt;/b&gt;" in label.toolTip()


def test_a_long_title_of_a_source_ends_in_an_ellipsis(window: MainWindow) -> None:
    head = window.panels.content("source").findChild(SourceHead)
    chooser = head.chooser
    chooser.resize(120, 30)
    chooser.setItemText(chooser.currentIndex(), "Minutes of the open meeting of governors")
    option = QStyleOptionComboBox()
    chooser.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert chooser.currentText() == "Minutes of the open meeting of governors"


def test_a_field_can_be_emptied_whoever_filled_it(qtbot: QtBot) -> None:
    field, told = WordField(), list[str]()
    qtbot.addWidget(field)
    field.typed.connect(told.append)
    field.show_words("air")
    assert told == []
    assert field.isClearButtonEnabled()
    field.setText("")
    assert told == [""]


def test_a_short_locator_never_stands_alone(opener: Opener, tmp_path: Path) -> None:
    window = opener(written(tmp_path, SHOPS.replace("locator: §2", "locator: in the second paragraph")))
    window.canvas.select("air")
    short = [label.text() for label in window.reading.widget().findChildren(PassageView)[0].findChildren(QLabel)]
    assert "The report\u00a0·\u00a0p. 3" in short
    window.canvas.select("shops")
    long = [label.text() for label in window.reading.widget().findChildren(PassageView)[0].findChildren(QLabel)]
    assert "Letter to the Gazette · in the second paragraph" in long


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_keys_do_begins_at_one_place_in_each_column(qtbot: QtBot, language: str) -> None:
    i18n.install(language)
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    dialog.show()

    def begins() -> list[int]:
        said = [label for label in dialog.findChildren(QLabel) if label.objectName() == "" and label.wordWrap()]
        return [label.mapTo(dialog, QPoint(0, 0)).x() for label in said]

    qtbot.waitUntil(lambda: len(begins()) > 40 and len(set(begins())) == 2)


def test_the_name_of_the_map_begins_where_the_first_crumb_does(window: MainWindow, qtbot: QtBot) -> None:
    crumbs = window._middle.breadcrumb
    title = crumbs.findChild(QLabel, "quiet")
    begins = title.mapTo(crumbs, title.contentsRect().topLeft()).x()
    window.canvas.select("close")
    qtbot.waitUntil(lambda: crumbs.buttons[0].x() > 0)
    assert begins == crumbs.buttons[0].x() + 6


def test_problems_of_a_broken_file_are_counted(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert window._status.counts.endswith(f"{len(window.desk.document.problems)} problems")
    before = len(window.desk.document.problems)
    written(tmp_path, SHOPS.replace("claims:", "claims: ["))
    qtbot.waitUntil(lambda: window.strip.text != "")
    assert window._status.counts.endswith(f"{len(window.desk.problems)} problems")
    assert len(window.desk.problems) != before
