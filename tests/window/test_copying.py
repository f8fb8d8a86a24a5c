"""A claim is copied as text, to be pasted into notes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatemap.document import open_document
from debatemap.window.copying import claim_as_text
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

_TEXT = """\
Shops would lose customers <b>every</b> day. (M. Duval)

“My takings fell by a third.”
— Letter to the Gazette, §2, https://example.org/letter

“Down with it!”
— A leaflet, javascript:alert(1)"""


@pytest.mark.parametrize("where", ["map", "outline"])
def test_the_selected_claim_is_copied_from_map_and_outline(window: MainWindow, qtbot: QtBot, where: str) -> None:
    window.canvas.select("shops")
    widget: QWidget = window.canvas if where == "map" else window.outline.tree
    widget.setFocus()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == _TEXT
    assert window.statusBar().currentMessage() == "The claim is in the clipboard, with its passages."


def test_quotations_bear_the_marks_of_the_map_and_name_author_and_date(tmp_path: Path) -> None:
    text = SHOPS.replace("language: en", "language: fr").replace(
        "title: The report,", "title: The report, author: Ann, date: 2024-05,"
    )
    document = open_document(written(tmp_path, text))
    assert claim_as_text(document, "air") == (
        "The air would be cleaner.\n\n«\u202fThe air was cleaner.\u202f»\n— Ann, The report, 2024-05, p. 3\n\n"
        "«\u202fNever said.\u202f»\n— Ann, The report, 2024-05"
    )
    assert claim_as_text(document, "buses") == "People would come by bus.\n\n«\u202fBy bus.\u202f»"


def test_nothing_that_is_copied_is_obeyed_where_it_is_pasted(tmp_path: Path) -> None:
    text = SHOPS.replace(
        "My takings fell by a third.", '"My \\e[201~takings\\u202E fell \\u06CC\\u200Cx \\tby a\\n third."'
    )
    copied = claim_as_text(open_document(written(tmp_path, text)), "shops")
    assert "“My \ufffd[201~takings\ufffd fell \u06cc\u200cx \tby a\n third.”" in copied


def test_an_implicit_premise_is_not_copied_as_somebodys_words(tmp_path: Path) -> None:
    text = SHOPS.replace("implicit: true", "implicit: true\n    speaker: duval")
    copied = claim_as_text(open_document(written(tmp_path, text)), "buses")
    assert copied.startswith("People would come by bus. (assumed by M. Duval)\n")


def test_there_is_nothing_to_copy_without_a_claim(opener: Opener) -> None:
    assert not opener(None).actions_by_id["copy-claim"].isEnabled()
