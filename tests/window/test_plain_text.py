"""Text of a map: as it stands, whole, and never a reason to stall."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from debatemap.window.labels import breakable, wrapped_label
from debatemap.window.map_page import reflowed
from debatemap.window.plain_text import PlainText


@pytest.mark.parametrize("width", [180, 240, 318, 500])
def test_no_line_is_cut_at_any_width(qtbot: QtBot, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    text = PlainText(
        "Expliquer l’exploit de DeepSeek par la seule baisse des coûts, c’est un peu facile. " * 3, size=1.25
    )
    column.addWidget(text)
    column.addStretch(1)
    page.resize(width, 600)
    with qtbot.waitExposed(page):
        page.show()
    assert text.heightForWidth(90) > text.heightForWidth(400)
    assert text.document().size().height() <= text.viewport().height()
    assert text.document().textWidth() == text.viewport().width()


def test_a_height_is_measured_once_for_a_width_and_again_with_other_letters(qtbot: QtBot) -> None:
    text = PlainText("W" * 100_000)
    qtbot.addWidget(text)
    first = text.heightForWidth(280)
    began = perf_counter()
    assert {text.heightForWidth(280) for _ in range(200)} == {first}
    assert perf_counter() - began < 1
    font = text.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    text.setFont(font)
    assert text.heightForWidth(280) > first


def test_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    text = PlainText("<b>bold</b> <img src='/dev/zero'> &amp;")
    qtbot.addWidget(text)
    assert text.toPlainText() == "<b>bold</b> <img src='/dev/zero'> &amp;"


def test_it_can_be_selected_and_copied_but_not_changed(qtbot: QtBot) -> None:
    text = PlainText("A passage.")
    qtbot.addWidget(text)
    text.show()
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(text, "x")
    assert text.textCursor().selectedText() == "A passage."
    assert text.toPlainText() == "A passage."


def test_a_word_without_end_stalls_nothing(qtbot: QtBot) -> None:
    begun = perf_counter()
    text = PlainText("x" * 1_000_000)
    qtbot.addWidget(text)
    text.resize(300, 400)
    text.show()
    assert text.heightForWidth(300) > 100
    assert perf_counter() - begun < 2


def test_prose_loses_the_line_ends_of_the_file_but_not_its_paragraphs_and_lists() -> None:
    assert reflowed("One\ntwo.\n\nThree:\n- a\n- b\n") == "One two.\n\nThree:\n- a\n- b"


@pytest.mark.parametrize("words", ["x" * 500, "\ufffd" * 500, "a\u0301" * 300, "." * 500])
def test_a_label_breaks_a_word_without_end(qtbot: QtBot, words: str) -> None:
    label = wrapped_label(words)
    qtbot.addWidget(label)
    assert label.text().replace("\u200b", "") == words
    assert label.heightForWidth(280) > 4 * label.fontMetrics().height()
    assert "\u200b\u0301" not in label.text()


def test_a_label_leaves_usual_words_and_joined_pictures_alone(qtbot: QtBot) -> None:
    words = "Gegenüberstellungen \U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 می\u200cخواهم"
    label = wrapped_label(words)
    qtbot.addWidget(label)
    assert label.text() == words


@pytest.mark.parametrize(
    "words",
    ["अंतर्राष्ट्रीयकरणवादियोंके", "തിരുവനന്തപുരത്തുനിന്നുള്ളവർ", "فَأَسْقَيْنَاكُمُوهُنَّهُ", "וְהָאֲחַשְׁדַּרְפְּנִ֡ים", "他说「" * 20],
)
def test_a_label_parts_no_word_that_has_many_marks_but_few_letters(words: str) -> None:
    assert breakable(words) == words


@pytest.mark.parametrize("syllable", ["ष्ट्री", "ន្ទ", "เด็", "न्\u200dत", "ന്തു"])
def test_a_label_breaks_no_syllable(syllable: str) -> None:
    assert set(breakable("ក" + syllable * 50)[1:].replace(syllable, "")) == {"\u200b"}
