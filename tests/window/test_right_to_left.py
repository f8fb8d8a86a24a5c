"""A map in Arabic or Hebrew in a window in English: its words begin at the right, those of the window at the left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from debatemap.window.claim_link import ClaimLink
from debatemap.window.labels import SpeakerLabel
from debatemap.window.main_window import MainWindow
from debatemap.window.passage_view import PassageView
from debatemap.window.plain_text import PlainText
from debatemap.window.source_layout import LaidBlock
from debatemap.window.wordings import label
from tests.right_to_left import ARABIC_MAP, HEBREW_MAP
from tests.window.conftest import Opener
from tests.window.maps import written

_RIGHT, _LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def arabic(opener: Opener, tmp_path: Path) -> MainWindow:
    """A window with a map in Arabic, a claim of it selected."""
    window = opener(written(tmp_path, ARABIC_MAP))
    window.canvas.select("calm")
    return window


def _inked(image: QImage) -> float:
    """Return where the middle of what is drawn in a picture lies, as a share of its width."""
    ground = image.pixel(0, 0)
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    return sum(columns) / len(columns) / image.width()


def test_the_outline_begins_at_the_right_and_the_filter_where_the_window_does(arabic: MainWindow) -> None:
    tree = arabic.outline.tree
    assert tree.layoutDirection() is _RIGHT
    assert arabic.outline.filter.layoutDirection() is _LEFT
    thesis = tree.model().index(0, 0)
    reason = tree.model().index(0, 0, thesis)
    assert tree.visualRect(reason).right() < tree.visualRect(thesis).right()


def test_another_map_turns_it_back(arabic: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    arabic.open(written(tmp_path, name="other.yaml"))
    qtbot.waitUntil(lambda: "close" in arabic.desk.document.map.claims)
    assert arabic.outline.tree.layoutDirection() is _LEFT
    assert arabic._middle.breadcrumb.layoutDirection() is _LEFT


def test_english_in_it_keeps_its_full_stop_at_its_end(arabic: MainWindow) -> None:
    model = arabic.outline.tree.model()
    shown = arabic.outline._model.index_of("latin").data()
    assert shown == "Phones are banned in all public schools of the city already.\u200e"
    assert model.index(0, 0).data() == label(arabic.desk.document.map.claims["ban"])


def test_the_crumbs_begin_with_the_thesis_at_the_right(arabic: MainWindow) -> None:
    thesis, here = arabic._middle.breadcrumb.buttons
    assert thesis.x() > here.x() + here.width()


def test_words_of_the_map_are_at_the_right_of_the_page_and_those_of_the_window_at_the_left(arabic: MainWindow) -> None:
    page = arabic.reading.widget()
    text = page.findChildren(PlainText)[0]
    assert text.document().firstBlock().textDirection() is _RIGHT
    assert _inked(text.grab().toImage()) > 0.5
    named = page.findChild(SpeakerLabel)
    assert named.layout().itemAt(0).widget().x() > named.width() / 2
    heading = page.findChild(QLabel, "heading")
    assert _inked(heading.grab().toImage()) < 0.5


def test_the_bar_of_a_passage_stands_where_its_words_begin(arabic: MainWindow) -> None:
    own, foreign = arabic.reading.widget().findChildren(PassageView)[:2]
    assert (own.objectName(), foreign.objectName()) == ("passageFromRight", "passage")
    assert own.layout().contentsMargins().right() > own.layout().contentsMargins().left()
    bar = own.grab().toImage()
    assert bar.pixel(bar.width() - 1, 10) != bar.pixel(0, 10)


def test_the_sign_of_a_relation_stands_at_the_right_of_its_words(arabic: MainWindow) -> None:
    arabic.canvas.select("ban")
    links = {one.words.strip("\u2067\u2069")[:6]: one for one in arabic.reading.widget().findChildren(ClaimLink)}
    own, foreign = links["يجب أن"], links["Phones"]
    assert _inked(own.grab().toImage().copy(own.width() - 29, 0, 29, own.height())) > 0
    assert _inked(own.grab().toImage()) > 0.5 > _inked(foreign.grab().toImage())


def test_an_undercut_points_along_the_reading(arabic: MainWindow) -> None:
    arabic.canvas.select("office")
    words = [one.words for one in arabic.reading.widget().findChildren(ClaimLink)]
    assert any("←" in one for one in words)
    assert not any("→" in one for one in words)


def test_a_tooltip_keeps_premise_and_conclusion_apart(arabic: MainWindow) -> None:
    relation = next(one for one in arabic.canvas.picture.relations if one.premises == ("reach",))
    point = relation.routes[0][0]
    near = arabic.canvas.mapFromScene(point.x, point.y)
    told = (arabic.canvas.tooltip_at((near + QPoint(dx, dy)).toPointF()) for dx in range(-8, 9) for dy in range(-8, 9))
    said = next(one for one in told if "→" in one)
    before, after = said.split("→")
    assert before.count("\u2067") == before.count("\u2069") == after.count("\u2067") == after.count("\u2069") == 1


def test_the_bar_of_a_part_says_all_even_around_a_long_claim(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = opener(written(tmp_path, HEBREW_MAP))
    window.canvas.select("calm")
    window.actions_by_id["focus"].trigger()
    bar = window._middle.part_bar
    qtbot.waitUntil(bar.isVisible)
    words = bar.findChild(QLabel)
    for width in (1200, 1600):
        window.resize(width, 700)
        qtbot.waitUntil(lambda: words.fontMetrics().horizontalAdvance(words.text()) <= words.width())
        assert bar.text.endswith(": 2 of 3 claims")
        assert bar.text.count("\u2067") == bar.text.count("\u2069") == 1


def test_a_passage_is_washed_once_where_letters_of_two_fonts_meet(qtbot: QtBot, arabic: MainWindow) -> None:
    words = "قال المعلمون إن الصفوف صارت أهدأ منذ أن مُنعت الهواتف. وارتفعت العلامات بنسبة 6٪ في سنة."
    laid = LaidBlock(words, arabic.font(), 300.0, 22.0)
    boxes = laid.boxes(16, len(words))
    assert boxes
    assert not [one for one in boxes for other in boxes if one is not other and one.intersects(other)]
