"""The source beside the map, in the whole window: from a claim to where it was said, and back, by keys and by mouse."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from debatemap import i18n
from debatemap.document import PassageKey
from debatemap.settings import Appearance, Settings
from debatemap.sources import Span
from debatemap.window.main_window import MainWindow
from debatemap.window.passage_view import PassageView
from debatemap.window.source_reader import SourceReader
from tests.window.conftest import Opener
from tests.window.maps import written

FILLER = "\n\n".join(f"Paragraph {number} says nothing about the town or its bridge." for number in range(60))
LETTER = f"The river is deep.\n\n{FILLER}\n\nL’été, the bridge is closed for a month, and nobody crosses.\n\n{FILLER}"
MAP = """
title: The bridge
sources:
  letter: {title: A letter, author: Ann, date: 2024, file: letter.txt, url: "https://example.org/letter"}
  book: {title: A book, url: "file:///etc/passwd"}
  bare: {title: Never quoted}
speakers:
  ann: {name: Ann, colour: "#b5651d"}
claims:
  bridge:
    text: The town needs another bridge.
    passages:
      - {quote: The river is deep., source: letter}
      - {quote: Nobody built it., source: book, locator: p. 4}
  summer:
    text: In summer nobody can cross.
    speaker: ann
    supports: bridge
    passages:
      - {quote: the bridge is closed for a month, source: letter}
      - {quote: the bridge was closed for two months, source: letter}
  nobody:
    text: Nobody crosses.
    supports: summer
    passages:
      - {quote: "closed for a month, and nobody crosses", source: letter}
  bus:
    text: There is a bus.
    attacks: bridge
    passages: [Everybody knows it.]
"""


@pytest.fixture
def town(opener: Opener, tmp_path: Path) -> MainWindow:
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    return opener(written(tmp_path, MAP))


def reader_of(window: MainWindow) -> SourceReader:
    made = cast("SourceReader", window.panels.content("source"))
    made.page.motion.reduced = True
    return made


def _focused(qtbot: QtBot, widget) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def _shows(qtbot: QtBot, reader: SourceReader, words: str) -> None:
    """Wait until the reader is at the passage with these words, and sees it."""

    def there() -> bool:
        contents, current = reader.page.contents, reader.page.current
        if contents is None or current is None or reader.page.column.laid.blocks is not contents.blocks:
            return False
        mark = contents.marks[current]
        return contents.blocks.text[mark.start : mark.end] == words and reader.page.column.is_seen(mark.start)

    qtbot.waitUntil(there)


def _press(qtbot: QtBot, reader: SourceReader, words: str) -> None:
    page = reader.page
    assert page.contents
    offset = page.contents.blocks.text.index(words)
    block = page.contents.blocks.block_at(offset)
    top = dict(page.column.seen)[block]
    box = page.column.laid[block].boxes(offset - page.contents.blocks.start(block), offset + 3)[0]
    place = QPointF(box.left() + page.left + 4, box.center().y() + top).toPoint()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_source_is_not_there_at_first_and_comes_when_a_passage_is_followed(town: MainWindow, qtbot: QtBot) -> None:
    assert not town.panels["source"].isVisible()
    town.canvas.select("summer")
    _focused(qtbot, town.canvas)
    qtbot.keyClick(town.canvas, Qt.Key.Key_S)
    assert town.panels["source"].isVisible()
    reader = reader_of(town)
    _shows(qtbot, reader, "the bridge is closed for a month")
    assert reader.page.hasFocus()


def test_r_leads_to_the_reading_pane_and_r_again_to_the_source(town: MainWindow, qtbot: QtBot) -> None:
    town.canvas.select("bridge")
    _focused(qtbot, town.canvas)
    qtbot.keyClick(town.canvas, Qt.Key.Key_R)
    qtbot.waitUntil(town.reading.hasFocus)
    assert not town.panels["source"].isVisible()
    qtbot.keyClick(town.reading, Qt.Key.Key_R)
    reader = reader_of(town)
    qtbot.waitUntil(reader.page.hasFocus)
    _shows(qtbot, reader, "The river is deep.")
    qtbot.keyClick(reader.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(town.canvas.hasFocus)


def test_a_click_on_a_passage_in_the_reading_pane_opens_its_place(town: MainWindow, qtbot: QtBot) -> None:
    town.canvas.select("nobody")
    view = town.reading.findChildren(PassageView)[0]
    qtbot.mouseClick(view.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    reader = reader_of(town)
    _shows(qtbot, reader, "closed for a month, and nobody crosses")
    town.panels.show("source", seen=False)
    _focused(qtbot, view)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert town.panels["source"].isVisible()


def test_a_click_on_the_words_of_a_passage_opens_its_place_too(town: MainWindow, qtbot: QtBot) -> None:
    town.canvas.select("summer")
    words = town.reading.findChildren(PassageView)[0].children()
    text = next(child for child in words if child.objectName() == "plainText")
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    _shows(qtbot, reader_of(town), "the bridge is closed for a month")


def test_a_passage_of_an_expanded_card_opens_its_place(town: MainWindow, qtbot: QtBot) -> None:
    town.canvas.passage_activated.emit("bridge", 0)
    _shows(qtbot, reader_of(town), "The river is deep.")


def test_a_passage_without_a_source_opens_nothing(town: MainWindow, qtbot: QtBot) -> None:
    town.canvas.select("bus")
    assert town.reading.findChildren(PassageView)[0].findChildren(QToolButton) == []
    town.canvas.passage_activated.emit("bus", 0)
    assert not town.panels["source"].isVisible()


def test_a_click_on_lit_words_selects_their_claims_one_after_the_other(town: MainWindow, qtbot: QtBot) -> None:
    town.desk.passage_asked.emit(PassageKey("summer", 0))
    reader = reader_of(town)
    _shows(qtbot, reader, "the bridge is closed for a month")
    town.canvas.select("bridge")
    _shows(qtbot, reader, "The river is deep.")
    reader.page.reveal(LETTER.index("the bridge is closed"), LETTER.index("nobody crosses"))
    selected: list[str | None] = []
    for _ in range(3):
        _press(qtbot, reader, "closed for a month")
        selected.append(town.canvas.selected)
    assert selected == ["summer", "nobody", "summer"]
    assert reader.notice.text().startswith("1 of 2 claims on these words: In summer nobody can cross.")
    _press(qtbot, reader, "the bridge is")
    assert town.canvas.selected == "summer"


def test_p_steps_through_the_text_and_the_map_follows(town: MainWindow, qtbot: QtBot) -> None:
    town.canvas.select("bridge")
    _focused(qtbot, town.canvas)
    qtbot.keyClick(town.canvas, Qt.Key.Key_S)
    reader = reader_of(town)
    _shows(qtbot, reader, "The river is deep.")
    selected: list[str | None] = []
    for key, modifier in ((Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier),) * 3:
        qtbot.keyClick(reader.page, key, modifier)
        selected.append(town.canvas.selected)
    assert selected == ["summer", "nobody", "bridge"]
    assert reader.head.place.text() == "Passage 1 of 3"
    qtbot.keyClick(reader.page, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert town.canvas.selected == "nobody"
    assert reader.page.hasFocus()


def test_shift_p_reads_the_passage_before_in_the_reading_pane(town: MainWindow, qtbot: QtBot) -> None:
    town.canvas.select("bridge")
    _focused(qtbot, town.canvas)
    qtbot.keyClick(town.canvas, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert town.reading.passage == 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert town.reading.passage == 0
    assert not town.panels["source"].isVisible()


def test_words_are_found_in_the_text_counted_and_gone_through(town: MainWindow, qtbot: QtBot) -> None:
    town.desk.passage_asked.emit(PassageKey("bridge", 0))
    reader = reader_of(town)
    _shows(qtbot, reader, "The river is deep.")
    _focused(qtbot, reader.page)
    qtbot.keyClick(reader.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = reader.find_bar.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "paragraph 59")
    qtbot.waitUntil(lambda: reader.find_bar.count.text() == "1 of 2")
    first = LETTER.index("Paragraph 59")
    assert reader.page.column.is_seen(first)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert reader.find_bar.count.text() == "2 of 2"
    assert reader.page.column.is_seen(LETTER.index("Paragraph 59", first + 1))
    qtbot.keyClick(field, Qt.Key.Key_F3)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.find_bar.count.text() == "2 of 2"
    field.setText("l'ete")
    qtbot.waitUntil(lambda: reader.find_bar.count.text() == "1 of 1")
    field.setText("no such words")
    qtbot.waitUntil(lambda: reader.find_bar.count.text() == "none")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()
    assert reader.page.hasFocus()
    assert reader.page.scene.finds == ()
    assert town.canvas.selected == "bridge"


def test_what_is_selected_is_looked_for(town: MainWindow, qtbot: QtBot) -> None:
    town.desk.passage_asked.emit(PassageKey("bridge", 0))
    reader = reader_of(town)
    _shows(qtbot, reader, "The river is deep.")
    _focused(qtbot, reader.page)
    for _ in range(2):
        qtbot.keyClick(
            reader.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        )
    qtbot.keyClick(reader.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reader.find_bar.field.text() == "The river"


def test_a_source_is_chosen_and_says_which_share_of_it_is_mapped(town: MainWindow, qtbot: QtBot) -> None:
    town.panels.show("source")
    reader = reader_of(town)
    qtbot.waitUntil(lambda: reader.head.chooser.itemText(0) == "1% · A letter")
    assert reader.head.byline.text() == "Ann · 2024"
    assert [reader.head.chooser.itemText(row) for row in (1, 2)] == ["A book", "Never quoted"]
    _focused(qtbot, reader.head.chooser)
    qtbot.keyClick(reader.head.chooser, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(reader.page.contents and reader.page.contents.source == "book"))
    assert reader.page.contents.blocks.text == "p. 4\n“Nobody built it.”"
    assert reader.notice.text() == "The text of this source is not at hand. These are its passages, in order."


def test_a_source_that_nobody_quotes_can_be_read(town: MainWindow, qtbot: QtBot) -> None:
    town.panels.show("source")
    reader = reader_of(town)
    reader.head.source_chosen.emit("bare")
    qtbot.waitUntil(lambda: bool(reader.page.contents and reader.page.contents.source == "bare"))
    qtbot.keyClick(reader.page, Qt.Key.Key_P)
    assert town.canvas.selected is None


def test_only_web_addresses_are_offered_and_none_is_opened_unasked(
    town: MainWindow, qtbot: QtBot, visited: list[str]
) -> None:
    town.panels.show("source")
    reader = reader_of(town)
    qtbot.waitUntil(lambda: reader.page.contents is not None)
    button = reader.head.findChildren(QPushButton)[0]
    assert button.text() == "↗ example.org/letter"
    assert visited == []
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert visited == ["https://example.org/letter"]
    reader.head.source_chosen.emit("book")
    qtbot.waitUntil(lambda: reader.head.findChildren(QPushButton) == [])


def test_a_passage_that_is_not_there_shows_the_place_most_like_it(town: MainWindow, qtbot: QtBot) -> None:
    town.desk.passage_asked.emit(PassageKey("summer", 1))
    reader = reader_of(town)
    qtbot.waitUntil(lambda: "This place is most like it. In the quote → here: " in reader.notice.text())
    assert reader.page.current is None
    found = reader.page.scene.finds
    assert len(found) == 1
    assert "bridge is closed for a month" in LETTER[slice(*found[0])]
    assert reader.page.column.is_seen(found[0].start)
    qtbot.keyClick(reader.page, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: reader.page.current is not None)


def test_selecting_a_claim_on_the_map_leads_the_reader_to_its_first_passage(town: MainWindow, qtbot: QtBot) -> None:
    town.panels.show("source")
    reader = reader_of(town)
    town.canvas.select("nobody")
    _shows(qtbot, reader, "closed for a month, and nobody crosses")
    town.canvas.select("bus")
    assert reader.source == "letter"


def test_a_stretch_that_is_no_passage_can_be_gone_to(town: MainWindow, qtbot: QtBot) -> None:
    town.panels.show("source")
    reader = reader_of(town)
    start = LETTER.index("Paragraph 30")
    reader.show_span("letter", Span(start, start + 12))
    qtbot.waitUntil(lambda: bool(reader.page.scene and reader.page.scene.finds))
    assert reader.page.column.is_seen(start)


def test_reading_the_map_again_keeps_the_place_in_the_text(town: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    town.desk.passage_asked.emit(PassageKey("summer", 0))
    reader = reader_of(town)
    _shows(qtbot, reader, "the bridge is closed for a month")
    path = tmp_path / "map.yaml"
    path.write_text(path.read_text("utf-8").replace("There is a bus.", "There are two buses."), "utf-8")
    document = town.desk.document
    town.session.reload()
    qtbot.waitUntil(lambda: town.desk.document is not document)
    _shows(qtbot, reader, "the bridge is closed for a month")
    assert town.canvas.selected == "summer"


def test_another_map_without_sources_leaves_nothing_to_read(town: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    town.panels.show("source")
    town.open(written(tmp_path, "title: Small\nclaims: {a: One.}\n", "small.yaml"))
    qtbot.waitUntil(lambda: town.windowTitle().startswith("Small"))
    assert not town.panels["source"].isVisible()
    assert not town.actions_by_id["go-source"].isEnabled()
    assert reader_of(town).page.contents is None or reader_of(town).source is None


def test_the_size_of_the_letters_is_remembered(town: MainWindow, opener: Opener, qtbot: QtBot) -> None:
    reader = reader_of(town)
    qtbot.keyClicks(reader.page, "+")
    assert reader.page.zoom == pytest.approx(1.1)
    assert Settings().choices("source-reader") == {"zoom": "1.1"}


def test_it_speaks_french_and_shows_itself_in_dark(town: MainWindow, qtbot: QtBot) -> None:
    town.desk.passage_asked.emit(PassageKey("bridge", 0))
    reader = reader_of(town)
    _shows(qtbot, reader, "The river is deep.")
    i18n.install("fr")
    QApplication.processEvents()
    assert reader.head.place.text() == "Passage 1 sur 3"
    assert reader.head.chooser.itemText(0) == "1\u00a0% · A letter"
    light = reader.grab().toImage()
    town.look.choose(Appearance.DARK)
    dark = reader.grab().toImage()
    town.look.choose(Appearance.LIGHT)
    assert light.pixelColor(30, light.height() - 20).lightness() > 200
    assert dark.pixelColor(30, dark.height() - 20).lightness() < 90


def test_tooltips_say_whose_claim_rests_on_the_words_and_whether_they_stand_there(
    town: MainWindow, qtbot: QtBot
) -> None:
    town.desk.passage_asked.emit(PassageKey("summer", 0))
    reader = reader_of(town)
    _shows(qtbot, reader, "the bridge is closed for a month")
    current = reader.page.current
    assert current is not None
    assert reader.words_of([current]) == "Ann: In summer nobody can cross.\n✓ Verbatim in the source"
    assert "Ann: In summer nobody can cross." in reader.page.accessibleDescription()


def test_the_source_takes_more_than_half_of_its_side_when_it_comes(town: MainWindow, qtbot: QtBot) -> None:
    town.resize(1440, 900)
    town.desk.passage_asked.emit(PassageKey("bridge", 0))
    qtbot.waitUntil(lambda: town.panels["source"].height() > town.panels["reading"].height() > 200)
