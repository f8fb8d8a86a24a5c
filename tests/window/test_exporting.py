"""Exporting from the window: the dialog shows what comes, remembers what was chosen, and harms no file unasked."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from debatemap.export import Format, Orientation, Page
from debatemap.settings import Settings
from debatemap.shown import Part
from debatemap.window.export_choices import Colours, ExportChoices, Extent, Measure, Passages, recalled
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written


def _dialog(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    found = window.findChildren(ExportDialog)
    assert len(found) == 1
    _drawn(found[0], qtbot)
    return found[0]


def _save_button(dialog: ExportDialog):
    return dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)


def _drawn(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _save_button(dialog).isEnabled())


def _choose(dialog: ExportDialog, *chosen: Format) -> None:
    for one, box in dialog.form.formats.items():
        box.setChecked(one in chosen)


def _weighed(dialog: ExportDialog, qtbot: QtBot) -> dict[str, str]:
    """Return what the dialog tells of each format, once it has told everything."""
    qtbot.waitUntil(lambda: dialog.weighed)
    lines = (line.partition(" · ") for line in dialog.size_label.text().split("\n"))
    return {name: told for name, _, told in lines}


def _save(dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr("debatemap.window.exporting.ask_where_to_save", lambda *asked: asked[-1](path))
    _drawn(dialog, qtbot)
    qtbot.mouseClick(_save_button(dialog), Qt.MouseButton.LeftButton)


def _answering(monkeypatch: pytest.MonkeyPatch, answer: str) -> list[str]:
    """Let a button of every question be clicked; return the questions that are asked."""
    asked: list[str] = []

    def answered(box: QMessageBox) -> None:
        asked.append(box.text())
        next(button for button in box.buttons() if button.text().strip("&") == answer).click()

    monkeypatch.setattr(QMessageBox, "open", answered)
    return asked


def _show(window: MainWindow, qtbot: QtBot, part: Part) -> None:
    with qtbot.waitSignal(window.session.picture_changed):
        window.session.show_part(part, None)


def _set(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


@pytest.mark.parametrize("chosen", list(Format))
def test_every_format_is_saved_where_the_reader_says(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: Format
) -> None:
    monkeypatch.setattr("debatemap.window.exporting.ask_where_to_save", lambda *asked: asked[-1](tmp_path / "out"))
    dialog = _dialog(window, qtbot)
    _choose(dialog, chosen)
    _drawn(dialog, qtbot)
    qtbot.mouseClick(_save_button(dialog), Qt.MouseButton.LeftButton)
    target = tmp_path / f"out.{chosen.value}"
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == f"Saved as {target}")
    starts = {Format.PNG: b"\x89PNG", Format.SVG: b"<?xml", Format.PDF: b"%PDF", Format.JSON: b"{"}
    assert target.read_bytes().startswith(starts[chosen])
    assert [one for one in Format if Settings().choices("export")[one.value] == "True"] == [chosen]


def test_what_was_saved_can_be_shown_in_its_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("debatemap.window.files.reveal", lambda file, _parent: shown.append(file))
    dialog = _dialog(window, qtbot)
    _choose(dialog, Format.PNG)
    _drawn(dialog, qtbot)
    _save(dialog, qtbot, monkeypatch, tmp_path / "out.png")
    qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("Saved as "))
    button = next(one for one in window.statusBar().findChildren(QPushButton) if one.text() == "Show in its folder")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown == [tmp_path / "out.png"]
    window.statusBar().clearMessage()  # as the tip of a menu does
    assert button.isVisible()
    window._status.tell("Something else was done.")
    assert button.isHidden()


def test_sizes_bytes_and_picture_follow_the_choices(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(window, qtbot)
    before = _weighed(dialog, qtbot)["PNG"]
    assert " px · " in before
    assert before.endswith(" kB")
    assert not dialog.image.pixmap.isNull()
    dialog.form.percent.setValue(100)
    assert _weighed(dialog, qtbot)["PNG"] != before
    _set(dialog.form.measure, Measure.WIDTH)
    dialog.form.width_in_px.setValue(1000)
    assert _weighed(dialog, qtbot)["PNG"].startswith("1,000 × ")
    _set(dialog.form.measure, Measure.DPI)
    dialog.form.dpi.setValue(192)
    assert _weighed(dialog, qtbot)["PNG"] == before
    _set(dialog.form.passages, Passages.ALL)
    assert _weighed(dialog, qtbot)["PNG"] != before
    dialog.reject()


@pytest.mark.parametrize(
    ("page", "turned", "told"),
    [
        (Page.A4, Orientation.PORTRAIT, "210 × 297 mm"),
        (Page.A3, Orientation.LANDSCAPE, "420 × 297 mm"),
        (Page.LETTER, Orientation.PORTRAIT, "216 × 279 mm"),
    ],
)
def test_paper_has_its_size_and_lies_as_chosen(
    window: MainWindow, qtbot: QtBot, page: Page, turned: Orientation, told: str
) -> None:
    dialog = _dialog(window, qtbot)
    _choose(dialog, Format.PDF)
    _set(dialog.form.page, page)
    _set(dialog.form.orientation, turned)
    assert _weighed(dialog, qtbot)["PDF"].startswith(told)
    dialog.reject()


def test_the_bytes_told_are_those_of_the_files(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _dialog(window, qtbot)
    _choose(dialog, *Format)
    told = _weighed(dialog, qtbot)
    english = QLocale("en")
    _save(dialog, qtbot, monkeypatch, tmp_path / "out.svg")
    qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("Saved as "))
    assert {path.name for path in tmp_path.glob("out*")} == {"out.png", "out.svg", "out.pdf", "out.json"}
    for one in Format:
        size = (tmp_path / f"out.{one.value}").stat().st_size
        assert told[one.name].endswith(english.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def test_a_neighbourhood_is_exported_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.claim_asked.emit("buses")
    dialog = _dialog(window, qtbot)
    _choose(dialog, Format.JSON)
    _set(dialog.form.extent, Extent.NEAR)
    assert dialog.form.steps.isVisible()
    _save(dialog, qtbot, monkeypatch, tmp_path / "near")
    target = tmp_path / "near.json"
    qtbot.waitUntil(target.exists)
    assert _claims(target) < {"close", "air", "shops", "buses", "dust"}
    assert "buses" in _claims(target)


def test_without_a_selected_claim_no_neighbourhood_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(window, qtbot)
    assert dialog.form.extent.findData(Extent.NEAR) == -1
    assert dialog.form.extent.findData(Extent.SHOWN) == -1
    dialog.reject()


def test_a_neighbourhood_on_the_screen_is_what_is_exported_unless_something_else_is_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(window, qtbot, Part("buses", steps=1))
    window.desk.claim_asked.emit("close")
    dialog = _dialog(window, qtbot)
    assert dialog.form.extent.currentData() == Extent.SHOWN.value
    assert not dialog.form.steps.isVisible()
    _choose(dialog, Format.JSON)
    _save(dialog, qtbot, monkeypatch, tmp_path / "shown.json")
    qtbot.waitUntil((tmp_path / "shown.json").exists)
    assert _claims(tmp_path / "shown.json") == set(window.canvas.picture.card_of)


def test_what_was_chosen_for_the_whole_map_is_there_again_when_that_is_seen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings().set_choices("export", ExportChoices(extent=Extent.NEAR, steps=2).remembered())
    _show(window, qtbot, Part("buses", steps=1))
    _save(_dialog(window, qtbot), qtbot, monkeypatch, tmp_path / "shown.png")
    qtbot.waitUntil((tmp_path / "shown.png").exists)
    kept = recalled(Settings().choices("export"))
    assert (kept.extent, kept.steps) == (Extent.NEAR, 2)


def test_another_extent_that_is_chosen_beside_a_neighbourhood_is_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(window, qtbot, Part("buses", steps=1))
    dialog = _dialog(window, qtbot)
    _set(dialog.form.extent, Extent.VISIBLE)
    _save(dialog, qtbot, monkeypatch, tmp_path / "view.png")
    qtbot.waitUntil((tmp_path / "view.png").exists)
    assert recalled(Settings().choices("export")).extent is Extent.VISIBLE


def test_what_is_in_the_window_is_exported_as_it_stands(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.claim_asked.emit("dust")
    window.canvas.zoom_by(8)
    window.canvas.zoom_by(8)
    dialog = _dialog(window, qtbot)
    _choose(dialog, Format.JSON, Format.PNG)
    _set(dialog.form.extent, Extent.VISIBLE)
    assert not dialog.form.passages.isVisible()
    _save(dialog, qtbot, monkeypatch, tmp_path / "seen")
    qtbot.waitUntil((tmp_path / "seen.json").exists)
    assert 0 < len(_claims(tmp_path / "seen.json")) < 5


@pytest.mark.parametrize("folded", [True, False])
def test_folds_are_kept_or_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folded: bool
) -> None:
    _show(window, qtbot, Part(folded=frozenset({"close"})))
    dialog = _dialog(window, qtbot)
    assert dialog.form.folded.isVisible()
    dialog.form.folded.setChecked(folded)
    _choose(dialog, Format.JSON)
    _save(dialog, qtbot, monkeypatch, tmp_path / "out.json")
    qtbot.waitUntil((tmp_path / "out.json").exists)
    assert (_claims(tmp_path / "out.json") == {"close"}) is folded


def test_an_answer_that_comes_late_is_dropped(opener: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    window = opener(written(tmp_path))
    dialog = _dialog(window, qtbot)
    for percent in (100, 300, 50):
        dialog.form.percent.setValue(percent)
    last = _weighed(dialog, qtbot)
    dialog.form.percent.setValue(49)
    dialog.form.percent.setValue(50)
    assert _weighed(dialog, qtbot) == last
    dialog.reject()


def test_what_does_not_apply_is_not_shown(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(window, qtbot)
    form = dialog.form
    assert form.percent.isVisible()
    assert not form.page.isVisible()
    _choose(dialog, Format.PDF)
    assert form.page.isVisible()
    assert not form.percent.isVisible()
    assert not form.transparent.isVisible()
    assert not form.folded.isVisible()
    _choose(dialog, Format.JSON)
    assert not form.colours.isVisible()
    _choose(dialog)
    assert not _save_button(dialog).isEnabled()
    assert dialog.size_label.text() == "Choose at least one format"
    dialog.reject()


@pytest.mark.parametrize("answer", ["Replace", "Cancel"])
def test_files_are_replaced_only_with_leave_asked_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    there = [tmp_path / "there.png", tmp_path / "there.svg"]
    for path in there:
        path.write_text("precious")
    asked = _answering(monkeypatch, answer)
    dialog = _dialog(window, qtbot)
    _choose(dialog, Format.PNG, Format.SVG, Format.JSON)
    _save(dialog, qtbot, monkeypatch, tmp_path / "there.png")
    assert asked == ["These files are there already:\nthere.png\nthere.svg\nReplace them?"]
    if answer == "Replace":
        qtbot.waitUntil((tmp_path / "there.json").exists)
        assert there[0].read_bytes().startswith(b"\x89PNG")
        assert there[1].read_bytes().startswith(b"<?xml")
    else:
        assert dialog.isVisible()
        assert [path.read_text() for path in there] == ["precious"] * 2
        assert not (tmp_path / "there.json").exists()


def test_a_file_made_meanwhile_by_somebody_else_is_not_replaced(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "there.png").write_text("old")
    theirs = tmp_path / "there.svg"

    def answered(box: QMessageBox) -> None:
        theirs.write_text("precious")
        next(button for button in box.buttons() if button.text().strip("&") == "Replace").click()

    monkeypatch.setattr(QMessageBox, "open", answered)
    dialog = _dialog(window, qtbot)
    _choose(dialog, Format.PNG, Format.SVG)
    _save(dialog, qtbot, monkeypatch, tmp_path / "there.png")
    qtbot.waitUntil(lambda: "there.svg is already there" in window.strip.text)
    assert theirs.read_text() == "precious"
    assert window.statusBar().currentMessage() == f"Saved as {tmp_path / 'there.png'}"
    assert (tmp_path / "there.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["map.json", "letter.svg", "../here/letter.svg"])
def test_neither_the_map_nor_a_source_of_it_is_replaced(
    opener: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    text = SHOPS.replace('url: "https://example.org/letter"', "file: letter.svg")
    window = opener(written(folder, text, name="map.json"))
    (folder / "letter.svg").write_text("precious")
    asked = _answering(monkeypatch, "OK")
    dialog = _dialog(window, qtbot)
    _choose(dialog, Format(name[-4:].strip(".")))
    _save(dialog, qtbot, monkeypatch, folder / name)
    told = "is a source of the map" if "letter" in name else "is the map itself"
    assert asked == [f"{folder / name} {told}: name another file to write to"]
    assert dialog.isVisible()
    assert (folder / "letter.svg").read_text() == "precious"
    assert (folder / "map.json").read_text() == text


def test_what_can_not_be_written_is_told_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "nowhere" / "out.png"
    monkeypatch.setattr("debatemap.window.exporting.ask_where_to_save", lambda *asked: asked[-1](target))
    dialog = _dialog(window, qtbot)
    qtbot.mouseClick(_save_button(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "there is no folder" in window.strip.text)


def test_the_map_is_copied_as_an_image(window: MainWindow, qtbot: QtBot) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, modifiers)
    qtbot.waitUntil(lambda: bool(window.statusBar().currentMessage()))
    image = QGuiApplication.clipboard().image()
    assert image.width() > 400
    assert window.statusBar().currentMessage().startswith("The map is in the clipboard as an image of ")


def test_choices_survive_being_remembered() -> None:
    choices = ExportChoices(
        png=False,
        pdf=True,
        extent=Extent.NEAR,
        steps=3,
        folded=False,
        passages=Passages.ALL,
        colours=Colours.PRINT,
        measure=Measure.WIDTH,
        width=640,
        page=Page.A3,
        orientation=Orientation.PORTRAIT,
        legend=False,
        transparent=True,
    )
    assert recalled(choices.remembered()) == choices


def test_remembered_nonsense_counts_as_never_chosen() -> None:
    nonsense = {"png": "bmp", "percent": "many", "legend": "maybe", "page": "", "colours": "plaid", "extent": "moon"}
    assert recalled(nonsense) == ExportChoices()
    assert recalled({"percent": "99999"}).percent == 800
    assert recalled({"steps": "9"}).steps == 3


def _claims(path: Path) -> set[str]:
    return {card["id"] for card in json.loads(path.read_text(encoding="utf-8"))["cards"]}
