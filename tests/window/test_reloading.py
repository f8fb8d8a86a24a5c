"""Live reload never loses the reader: view, selection and cards stay, and a broken file leaves the last good map."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from debatemap.document import open_document
from debatemap.drawing.theme import Ink
from debatemap.window import session
from debatemap.window.main_window import MainWindow
from debatemap.window.reloading import changed_claims, files_of, is_broken, line_of
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written


def _words(window: MainWindow, claim: str) -> str:
    assert window.canvas.picture
    card = window.canvas.picture.card_of.get(claim)
    return " ".join(line.text for line in card.face.lines) if card else ""


def test_an_edit_is_seen_by_itself_and_nothing_is_lost(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.canvas.select("shops")
    window.session.toggle("shops")
    qtbot.waitUntil(lambda: window.canvas.picture.card_of["shops"].face.expanded)
    window.canvas.actual_size()
    window.reading.setFocus()
    before = window.canvas.mapFromScene(*window.canvas.place_of("shops").centre)
    written(tmp_path, SHOPS.replace("Dust makes ill.", "Dust makes very ill."))
    qtbot.waitUntil(lambda: "very ill" in _words(window, "dust"))
    after = window.canvas.mapFromScene(*window.canvas.place_of("shops").centre)
    assert (after - before).manhattanLength() <= 2
    assert window.canvas.scale == 1.0
    assert window.canvas.selected == window.outline.chosen == window.reading.claim == "shops"
    assert window.canvas.picture.card_of["shops"].face.expanded
    assert window.reading.hasFocus()
    qtbot.waitUntil(lambda: window.canvas.glowing == {"dust"})
    qtbot.waitUntil(lambda: not window.canvas.glowing, timeout=5000)


def test_a_map_is_read_again_after_a_reading_that_was_cancelled_or_failed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    qtbot.wait(500)
    window.session.reload()
    window.jobs.cancel_told()
    written(tmp_path, SHOPS.replace("Dust makes ill.", "Dust was here."))
    qtbot.waitUntil(lambda: window.session.text_of("dust") == "Dust was here.", timeout=8000)
    with monkeypatch.context() as failing, qtbot.captureExceptions() as failures:
        failing.setattr(session, "open_document", fail)
        window.session.reload()
        qtbot.waitUntil(lambda: bool(failures))
    written(tmp_path)
    qtbot.waitUntil(lambda: window.session.text_of("dust") == "Dust makes ill.", timeout=8000)


def test_words_are_found_after_all_that_is_told_of_was_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["find"].trigger()
    window.jobs.cancel_told()
    window.desk.words_asked.emit("dust")
    qtbot.waitUntil(lambda: window.desk.found.claims == ("dust",))


def test_a_name_that_no_file_can_have_is_told_of(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = opener(None)
    window.open(tmp_path / "a\0b.yaml")
    qtbot.waitUntil(lambda: "No file can have this name" in window.strip.text)
    window.open(written(tmp_path))
    qtbot.waitUntil(lambda: window.canvas.picture is not None)


def test_a_broken_file_leaves_the_map_veiled_under_the_line_that_broke_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = SHOPS.replace("  dust:\n    text:", "  dust\n    text:")
    written(tmp_path, broken)
    qtbot.waitUntil(lambda: bool(window.strip.line))
    number = window.strip.line.split(" │ ")[0]
    assert window.strip.text.startswith(f"map.yaml:{number}:")
    assert window.strip.line == f"{number} │ {broken.splitlines()[int(number) - 1]}"
    assert "Dust makes ill." in _words(window, "dust")
    veil = window.canvas.foregroundBrush()
    assert veil.style() is not Qt.BrushStyle.NoBrush
    assert QColor(veil.color().name()) == QColor(window.look.theme.colour(Ink.CANVAS))
    written(tmp_path)
    qtbot.waitUntil(lambda: not window.strip.text)
    assert window.canvas.foregroundBrush().style() is Qt.BrushStyle.NoBrush


def test_a_map_that_could_not_be_opened_opens_when_it_is_mended(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = opener(None)
    window.open(tmp_path / "map.yaml")
    qtbot.waitUntil(lambda: bool(window.strip.text))
    written(tmp_path)
    qtbot.waitUntil(lambda: window.canvas.picture is not None)
    assert not window.strip.text


def test_a_changed_source_text_is_looked_at_again(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    source = tmp_path / "report.txt"
    source.write_text("Nothing of the kind.")
    text = SHOPS.replace('text: "Takings fell by a third. The air was cleaner."', "file: report.txt")
    window = opener(written(tmp_path, text))
    assert window.statusBar().counts.endswith("2 problems") or "3 problems" in window.statusBar().counts
    before = window.statusBar().counts
    source.write_text("The air was cleaner.")
    qtbot.waitUntil(lambda: window.statusBar().counts != before)
    assert "1 verbatim" in window.statusBar().counts


def test_a_claim_that_goes_from_the_file_goes_from_the_map(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.canvas.select("buses")
    written(tmp_path, SHOPS[: SHOPS.index("  buses:")] + SHOPS[SHOPS.index("  dust:") :])
    qtbot.waitUntil(lambda: not _words(window, "buses"))
    assert window.canvas.selected is None
    assert not window.strip.text


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("title: T\nclaims: {a: A.}", False),
        ("title: T\nclaims:\n  a: A.\n  b: {text: B.\n", True),
        ("title: T\nclaims:\n  b: {text: B., supports: nowhere}\n", False),
        ("title: [oh", True),
        ("", True),
    ],
)
def test_a_file_is_broken_that_was_spelt_well_before(tmp_path: Path, text: str, broken: bool) -> None:
    earlier = open_document(written(tmp_path, "title: T\nclaims:\n  a: A.\n  b: B.\n"))
    assert is_broken(open_document(written(tmp_path, text)), earlier) is broken


def test_a_file_that_was_misspelt_already_is_broken_only_where_claims_go(tmp_path: Path) -> None:
    earlier = open_document(written(tmp_path, "title: T\nclaims:\n  a: {text: A.\n  b: B.\n"))
    assert not is_broken(open_document(written(tmp_path, "title: T\nclaims:\n  a: {text: A!\n  b: B.\n")), earlier)
    assert is_broken(open_document(written(tmp_path, "title: T\nclaims:\n  b: {text: A.\n")), earlier)


def test_a_change_of_a_relation_is_one_of_its_premises(tmp_path: Path) -> None:
    before = open_document(written(tmp_path)).map
    after = open_document(written(tmp_path, SHOPS.replace("attacks: close", "supports: close"))).map
    assert changed_claims(before, after) >= {"shops"}
    assert changed_claims(before, before) == frozenset()


def test_only_files_of_the_map_s_folder_are_watched(tmp_path: Path) -> None:
    text = (
        "title: T\nsources:\n  a: {title: A, file: texts/a.txt}\n  b: {title: B, file: ../b.txt}\n"
        "  c: {title: C, file: /etc/hosts}\nclaims: {a: A.}"
    )
    path = written(tmp_path, text)
    assert files_of(open_document(path)) == {path, tmp_path / "texts" / "a.txt"}


def test_lines_are_counted_as_editors_do(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    path.write_bytes("a\r\nb\u2028b\rc\n".encode() + b"\xff" + b"d" * 300)
    assert [line_of(path, number) for number in (1, 2, 3)] == ["a", "b\u2028b", "c"]
    assert line_of(path, 4) == "\ufffd" + "d" * 159 + "…"
    assert line_of(path, 9) == line_of(tmp_path / "gone", 1) == ""


def test_a_file_that_vanishes_takes_its_problems_with_it(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = written(tmp_path, SHOPS.replace("claims:", "claims: ["))
    window.session.reload()
    qtbot.waitUntil(lambda: len(window.desk.problems) > 0)
    path.unlink()
    window.session.reload()
    qtbot.waitUntil(lambda: "no such file" in window.strip.text)
    assert [problem.place.line for problem in window.desk.problems] == [1]
