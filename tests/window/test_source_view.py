"""The text of a source on the screen: scrolled, selected, copied, its passages lit, and never laid out whole."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatemap.document import PassageKey
from debatemap.drawing.themes import DARK, LIGHT
from debatemap.health import Coverage
from debatemap.health.coverage import CoveredSpan
from debatemap.sources import QuoteStatus, Span
from debatemap.window import source_layout
from debatemap.window.source_blocks import Blocks
from debatemap.window.source_contents import Contents
from debatemap.window.source_inks import SourceInks
from debatemap.window.source_marks import Mark, Marks
from debatemap.window.source_page import SourcePage
from debatemap.window.source_strip import SourceStrip, percent

PARAGRAPH = "The town has one bridge, and nobody knows who built it. "
TEXT = "\n\n".join(f"{number}. {PARAGRAPH * 3}".strip() for number in range(200))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def contents(text: str, *spans: tuple[int, int]) -> Contents:
    marks = [
        Mark(PassageKey(f"c{number}", 0), f"c{number}", "ann", (Span(*span),), QuoteStatus.VERBATIM)
        for number, span in enumerate(spans)
    ]
    covered = tuple(CoveredSpan(start, end, 1) for start, end in spans)
    return Contents("s", True, Blocks(text), Marks(marks), coverage=Coverage(len(text), covered))


def shown(qtbot: QtBot, given: Contents, *, width: int = 360) -> SourcePage:
    page = SourcePage(SourceInks(LIGHT, {"ann": "#b5651d"}), lambda numbers: f"passages {list(numbers)}")
    qtbot.addWidget(page)
    page.motion.reduced = True
    page.resize(width, 500)
    page.show()
    page.show_contents(given)
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    return page


def place_of(page: SourcePage, offset: int) -> QPoint:
    """Return the point of the viewport at which a letter stands, which must be seen."""
    for block, top in page.column.seen:
        start, end = page.column.laid.blocks.span(block)
        if start <= offset < end:
            box = page.column.laid[block].boxes(offset - start, offset - start + 1)[0]
            return QPointF(box.center().x() + page.left, box.center().y() + top).toPoint()
    raise AssertionError(f"{offset} is not seen")


def test_a_passage_is_brought_into_view_whole_with_what_stands_before_it(qtbot: QtBot) -> None:
    start = TEXT.index("150. ")
    page = shown(qtbot, contents(TEXT, (start, start + 100)))
    page.show_mark(0)
    height = page.column.height_of(start)
    assert height is not None
    assert 60 < height < 250
    assert page.column.is_seen(start + 99)
    assert "1 of" not in page.accessibleDescription()
    assert page.accessibleDescription().startswith("150. The town")


def test_a_passage_that_is_seen_stays_where_it_is_when_it_is_gone_to(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT, (200, 260)))
    before = page.column.height_of(200)
    page.show_mark(0)
    assert page.column.height_of(200) == before


def test_only_what_is_seen_is_laid_out_of_ten_megabytes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    laid: list[int] = []
    original = source_layout.LaidBlock.__init__

    def counted(self, words, *rest) -> None:
        laid.append(len(words))
        original(self, words, *rest)

    monkeypatch.setattr(source_layout.LaidBlock, "__init__", counted)
    text = (TEXT + "\n\n" + "unbroken" * 20_000) * 53
    assert len(text) > 10_000_000
    page = shown(qtbot, contents(text, (5_000_000, 5_000_200)))
    for step in (page.to_end, page.to_start, lambda: page.show_mark(0), lambda: page.go_to_share(0.7)):
        laid.clear()
        step()
        QApplication.processEvents()
        assert sum(laid) < 60_000
    laid.clear()
    page.resize(500, 600)
    QApplication.processEvents()
    assert sum(laid) < 60_000


def test_scrolling_by_lines_never_jumps(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT + "\n" + "long " * 2000 + "\n\n" + TEXT))
    page.go_to_share(0.45)
    for _ in range(150):
        block, top = next(iter(page.column.seen))
        before = top + page.column.laid.height(block)
        page.scroll_lines(1)
        after = dict(page.column.seen).get(block + 1)
        if after is not None:
            assert after == pytest.approx(before - page.column.laid.line_height)


def test_the_scroll_bar_leads_from_the_beginning_to_the_end(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT))
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    last, top = list(page.column.seen)[-1]
    assert last == len(page.column.laid.blocks) - 1
    assert top + page.column.laid.height(last) <= page.viewport().height()
    bar.setValue(0)
    assert page.column.first_seen == 0
    bar.setValue(bar.maximum() // 2)
    assert 0.4 < page.column.first_seen / len(TEXT) < 0.6


@pytest.mark.parametrize(
    ("key", "modifier", "seen"),
    [
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, TEXT.rindex("199. ")),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, TEXT.index("6. ")),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, TEXT.index("6. ")),
        (Qt.Key.Key_End, CTRL, TEXT.rindex("199. ")),
    ],
)
def test_keys_scroll(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, seen: int) -> None:
    page = shown(qtbot, contents(TEXT))
    qtbot.keyClick(page, key, modifier)
    assert page.column.is_seen(seen)
    assert not page.column.is_seen(0)
    for back in (Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(page, back)
    assert page.column.is_seen(0)


def test_a_text_that_fits_does_not_scroll(qtbot: QtBot) -> None:
    page = shown(qtbot, contents("One line."))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        qtbot.keyClick(page, key)
    assert page.column.is_seen(0)
    assert page.verticalScrollBar().maximum() == 0


def test_words_are_selected_by_dragging_and_copied_as_the_source_has_them(qtbot: QtBot) -> None:
    page = shown(qtbot, contents("One bridge.\r\nTwo\u00a0bridges."))
    view = page.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place_of(page, 4) - QPoint(3, 0))
    qtbot.mouseMove(view, place_of(page, 18))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place_of(page, 18))
    assert page.selected_text.startswith("bridge.\r\nTwo\u00a0")
    qtbot.keyClick(page, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == page.selected_text
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.selected_text == ""


def test_signs_that_are_obeyed_where_they_are_pasted_are_copied_as_seen(qtbot: QtBot) -> None:
    page = shown(qtbot, contents("a\x1b[201~\tb\r\n\u202ec\u2069 \U0001f468\u200d\U0001f469\n"))
    page.select_all()
    page.copy()
    assert QGuiApplication.clipboard().text() == "a\ufffd[201~\tb\r\n\ufffdc\ufffd \U0001f468\u200d\U0001f469\n"


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("\u05d0 \u2066abc \u202b\u05d1\u202c\u2069 \u05d2", None),
        ("\u2066cut short", "\ufffdcut short"),
        ("\u2066one\nline\u2069", "\ufffdone\nline\ufffd"),
        ("\u202dabc\u202c", "\ufffdabc\ufffd"),
    ],
)
def test_turning_signs_are_copied_as_the_source_has_them_where_they_end_and_turn_no_letters(
    qtbot: QtBot, text: str, copied: str | None
) -> None:
    page = shown(qtbot, contents(text))
    page.select_all()
    page.copy()
    assert QGuiApplication.clipboard().text() == (text if copied is None else copied)


def test_a_double_click_selects_a_word_and_ctrl_a_the_text(qtbot: QtBot) -> None:
    page = shown(qtbot, contents("One bridge, two."))
    qtbot.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 6))
    assert page.selected_text == "bridge"
    qtbot.keyClick(page, Qt.Key.Key_A, CTRL)
    assert page.selected_text == "One bridge, two."


def test_words_are_selected_by_keys(qtbot: QtBot) -> None:
    page = shown(qtbot, contents("One bridge.\nTwo bridges.\nThree."))
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert page.selected_text == "O"
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT | CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT | CTRL)
    assert page.selected_text == "One bridge"
    qtbot.keyClick(page, Qt.Key.Key_Left, SHIFT | CTRL)
    assert page.selected_text == "One "
    qtbot.keyClick(page, Qt.Key.Key_End, SHIFT)
    assert page.selected_text == "One bridge."
    qtbot.keyClick(page, Qt.Key.Key_Home, SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    assert page.selected_text == "One bridge.\n"
    qtbot.keyClick(page, Qt.Key.Key_End, SHIFT | CTRL)
    assert page.selected_text == "One bridge.\nTwo bridges.\nThree."
    qtbot.keyClick(page, Qt.Key.Key_Up, SHIFT)
    assert page.selected_text.startswith("One bridge.\nTwo b")


def test_letters_beyond_the_basic_plane_are_counted_as_one(qtbot: QtBot) -> None:
    page = shown(qtbot, contents("𝄞𝄞 bridge 𝄞 end", (3, 9)))
    qtbot.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 5))
    assert page.selected_text == "bridge"
    with qtbot.waitSignal(page.marks_asked) as asked:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 8))
    assert asked.args == [(0,)]


def test_right_to_left_paragraphs_stand_at_the_right(qtbot: QtBot) -> None:
    text = "Left.\nهذا جسر في المدينة."
    page = shown(qtbot, contents(text, (6, 9)), width=500)
    assert place_of(page, 0).x() < 100
    assert place_of(page, 6).x() > 400
    with qtbot.waitSignal(page.marks_asked):
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 7))


def test_a_click_on_lit_words_asks_for_all_their_passages_and_one_beside_them_for_none(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT, (10, 60), (40, 90)))
    asked: list[tuple[int, ...]] = []
    page.marks_asked.connect(asked.append)
    for offset in (20, 50, 80, 120):
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, offset))
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, place_of(page, 50).y()))
    assert asked == [(0,), (0, 1), (1,)]


def test_dragging_over_lit_words_selects_and_asks_for_nothing(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT, (0, 100)))
    with qtbot.assertNotEmitted(page.marks_asked):
        qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 3))
        qtbot.mouseMove(page.viewport(), place_of(page, 25))
        qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 25))
    assert len(page.selected_text) > 10


def test_the_next_passage_is_that_after_the_one_in_view_or_after_where_the_reader_looks(qtbot: QtBot) -> None:
    places = [TEXT.index(f"\n{number}. ") + 1 for number in (3, 90, 150)]
    page = shown(qtbot, contents(TEXT, *((place, place + 30) for place in places)))
    assert [page.step_mark(forward=True) for _ in range(4)] == [0, 1, 2, 0]
    assert page.step_mark(forward=False) == 2
    page.go_to_share(0.3)
    assert page.step_mark(forward=True) == 1
    page.go_to_share(0.3)
    assert page.step_mark(forward=False) == 0


def test_enter_asks_for_the_claims_of_the_passage_the_reader_is_at(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT, (10, 60), (40, 90)))
    with qtbot.assertNotEmitted(page.marks_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    page.show_mark(1)
    with qtbot.waitSignal(page.marks_asked) as asked:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert asked.args == [(1, 0)]


def test_letters_grow_by_ctrl_and_wheel_and_by_keys_and_the_place_stays(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT))
    page.go_to_share(0.5)
    block = next(iter(page.column.seen))[0]
    line = page.column.laid.line_height
    at = QPointF(50, 50)
    turned = QWheelEvent(
        at, at, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(page.viewport(), turned)
    assert page.zoom == pytest.approx(1.21)
    assert page.column.laid.line_height > line
    assert next(iter(page.column.seen))[0] == block
    qtbot.keyClicks(page, "-")
    assert page.zoom == pytest.approx(1.1)
    qtbot.keyClicks(page, "0")
    assert page.zoom == 1.0
    for _ in range(40):
        qtbot.keyClicks(page, "+")
    assert page.zoom == 3.0


def test_the_same_text_read_again_keeps_place_selection_and_passage(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(TEXT, (10, 60), (5000, 5090)))
    page.show_mark(1)
    page.select_all()
    block = next(iter(page.column.seen))[0]
    page.show_contents(contents(TEXT, (10, 60), (5000, 5090), (8000, 8100)))
    assert next(iter(page.column.seen))[0] == block
    assert page.current == 1
    assert page.selected_text == TEXT
    page.show_contents(contents("Another text."))
    assert page.current is None
    assert page.selected_text == ""


def _painted(page: SourcePage, offset: int) -> str:
    image = page.grab().toImage()
    place = page.viewport().mapTo(page, place_of(page, offset))
    return image.pixelColor(place.x(), place.y() - 4).name()


def test_lit_words_are_coloured_overlapping_ones_darker_in_light_and_in_dark(qtbot: QtBot) -> None:
    page = shown(qtbot, contents("." * 200, (10, 60), (40, 90)))
    for theme in (LIGHT, DARK):
        page.set_inks(SourceInks(theme, {"ann": theme.speakers[0]}))
        plain, once, twice = (_painted(page, offset) for offset in (2, 20, 50))
        assert len({plain, once, twice}) == 3


def test_the_strip_shows_what_is_mapped_and_a_click_goes_there(qtbot: QtBot) -> None:
    start = TEXT.index("150. ")
    page = shown(qtbot, contents(TEXT, (start, start + 1500)))
    strip = SourceStrip(page, LIGHT)
    qtbot.addWidget(strip)
    strip.resize(16, 500)
    strip.show()
    y = round(page.share_of(start + 700) * 500)
    assert strip.tooltip_at(y).startswith("Mapped\n")
    assert strip.tooltip_at(10).startswith("Not mapped\n")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, y))
    assert page.column.is_seen(start + 700)
    strip.set_theme(DARK)
    assert not strip.grab().isNull()


@pytest.mark.parametrize(
    ("share", "told"), [(0.0, "0"), (0.001, "<1"), (0.004, "<1"), (0.5, "50"), (0.999, ">99"), (1.0, "100")]
)
def test_a_share_is_never_told_as_nothing_or_all_when_it_is_not(share: float, told: str) -> None:
    assert percent(share) == told


def test_an_empty_text_can_be_read(qtbot: QtBot) -> None:
    page = shown(qtbot, contents(""))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_P, Qt.Key.Key_Return):
        qtbot.keyClick(page, key)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert page.selected_text == ""
