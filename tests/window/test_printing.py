"""Printing: pages as the dialog shows them, on a printer or in a PDF, and a clear word where no printer is."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from debatemap.settings import Settings
from debatemap.window.main_window import MainWindow
from debatemap.window.print_dialog import PrintDialog


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PrintDialog:
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    found = window.findChildren(PrintDialog)
    assert len(found) == 1
    qtbot.waitUntil(found[0].print_button.isEnabled)
    return found[0]


def _spread(dialog: PrintDialog, percent: int) -> None:
    dialog.spread.setCurrentIndex(dialog.spread.findData("several"))
    dialog.percent.setValue(percent)


def test_everything_fits_on_one_page_at_first(dialog: PrintDialog) -> None:
    assert dialog.told.text().startswith("1 page")
    assert not dialog.percent.isVisible()


def test_a_larger_map_takes_more_pages_with_less_overlap_fewer(dialog: PrintDialog) -> None:
    _spread(dialog, 200)
    assert dialog.tiling
    many = len(dialog.tiling.tiles)
    assert dialog.told.text().startswith(f"{many} page")
    assert dialog.told.text().endswith(" · 200% of actual size")
    dialog.percent.setValue(400)
    assert len(dialog.tiling.tiles) > many
    many = len(dialog.tiling.tiles)
    dialog.paper.setCurrentIndex(dialog.paper.findData("a3"))
    assert len(dialog.tiling.tiles) < many


def test_pages_are_saved_as_pdf_with_their_names(
    window: MainWindow, dialog: PrintDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _spread(dialog, 250)
    assert dialog.tiling
    count = len(dialog.tiling.tiles)
    monkeypatch.setattr("debatemap.window.printing.ask_where_to_save", lambda *asked: asked[-1](tmp_path / "pages"))
    qtbot.mouseClick(dialog.pdf_button, Qt.MouseButton.LeftButton)
    target = tmp_path / "pages.pdf"
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == f"Saved as {target}")
    pages = PdfReader(target, strict=True).pages
    assert len(pages) == count
    assert f"A2 · page 2 of {count} · Close the centre?" in pages[1].extract_text()
    assert Settings().choices("print")["percent"] == "250"


def test_a_printer_gets_the_same_pages(window: MainWindow, dialog: PrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    _spread(dialog, 250)
    assert dialog.tiling
    assert dialog.sheet
    count, paper = len(dialog.tiling.tiles), dialog.tiling.paper
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.printing.print_to(printer, dialog, dialog.sheet, dialog.tiling)
    qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith(f"Sent to the printer: {count} page"))
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert len(pages) == count
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (
        round(paper.width),
        round(paper.height),
    )


def test_without_a_printer_the_reader_is_told_what_to_do(
    dialog: PrintDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    assert dialog.told.text().startswith("No printer is installed here. Save the pages as PDF")
    assert dialog.isVisible()
