"""Printing from the window: asks how, then sends pages to a printer or into a PDF, beside the window."""

from collections.abc import Callable, Set
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QMarginsF, QObject, Qt, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QWidget

from debatemap.document import Document
from debatemap.export import ExportFailed
from debatemap.export.pages import Label, pages_as_pdf, paint_pages
from debatemap.export.sheet import Sheet
from debatemap.export.spared import check_spared
from debatemap.export.tiles import Tile, Tiling
from debatemap.export.whole_file import write_whole
from debatemap.settings import Settings
from debatemap.window.dialogs import ask_where_to_save
from debatemap.window.jobs import Jobs
from debatemap.window.on_screen import OnScreen
from debatemap.window.print_dialog import PrintDialog
from debatemap.window.replacing import ask_to_replace, refuse

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_TOPIC = "print"


class Printing(QObject):
    """`saved(text, file)` and `done(text)` tell that pages were saved or printed, `failed(text)` why they were not."""

    saved = Signal(str, object)
    done = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, jobs: Jobs, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._settings = settings

    def ask(self, seen: OnScreen) -> PrintDialog:
        """Open the print dialog for a map that is seen like this."""
        dialog = PrintDialog(seen, self._settings.choices(_TOPIC), self._jobs, self._window)

        def print_(sheet: Sheet, tiling: Tiling) -> None:
            self._choose_printer(dialog, sheet, tiling)

        def save(sheet: Sheet, tiling: Tiling) -> None:
            self._save(dialog, seen.document, sheet, tiling)

        dialog.print_asked.connect(print_)
        dialog.pdf_asked.connect(save)
        dialog.open()
        return dialog

    def print_to(self, printer: "QPrinter", dialog: PrintDialog, sheet: Sheet, tiling: Tiling) -> None:
        """Send the pages to a printer that was chosen."""
        across = tiling.paper.width > tiling.paper.height
        turned = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
        printer.setFullPage(True)
        printer.setPageLayout(QPageLayout(dialog.page_size, turned, QMarginsF(0.0, 0.0, 0.0, 0.0)))
        label = self._label(sheet)

        def work(cancelled: Callable[[], bool]) -> bool:
            try:
                paint_pages(printer, printer.resolution(), sheet, tiling, label, cancelled)
            except ExportFailed:
                return False
            return True

        def told(went_well: bool) -> None:
            if went_well:
                self.done.emit(self.tr("Sent to the printer: %n page(s)", "", len(tiling.tiles)))
            else:
                self.failed.emit(self.tr("The printer takes nothing. Is it on, and is there paper?"))

        self._remember(dialog)
        self._jobs.run(self.tr("Printing…"), work, told)

    def _choose_printer(self, dialog: PrintDialog, sheet: Sheet, tiling: Tiling) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            dialog.tell(self.tr("No printer is installed here. Save the pages as PDF, and print that elsewhere."))
            dialog.pdf_button.setFocus()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(sheet.picture.title)
        printer.setPageSize(dialog.page_size)
        asking = QPrintDialog(printer, dialog)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.accepted.connect(lambda: self.print_to(printer, dialog, sheet, tiling))
        QDialog.open(asking)

    def _save(self, dialog: PrintDialog, document: Document, sheet: Sheet, tiling: Tiling) -> None:
        path = document.path
        folder = Path(self._settings.choices("export").get("folder") or path.parent)
        suggested = (folder if folder.is_dir() else Path.home()) / f"{path.stem}.pdf"

        def named(path: Path) -> None:
            target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            try:
                check_spared(target, document)
            except ExportFailed as failure:
                refuse(str(failure), self.tr("Print"), dialog)
                return

            def write(agreed: Set[Path]) -> None:
                self._write(dialog, target, sheet, tiling, replace=target in agreed)

            ask_to_replace([target], self.tr("Print"), dialog, write)

        ask_where_to_save(dialog, self.tr("Save as PDF"), suggested, [self.tr("PDF files (*.pdf)")], named)

    def _write(self, dialog: PrintDialog, target: Path, sheet: Sheet, tiling: Tiling, *, replace: bool) -> None:
        label = self._label(sheet)

        def work(cancelled: Callable[[], bool]) -> str:
            """Return why it failed, empty where it did not."""

            def write(out: BinaryIO) -> None:
                out.write(pages_as_pdf(sheet, tiling, label, cancelled))

            try:
                write_whole(target, write, force=replace)
            except ExportFailed as failure:
                return str(failure)
            return ""

        def told(failure: str) -> None:
            if failure:
                self.failed.emit(failure)
            else:
                self.saved.emit(self.tr("Saved as {file}").format(file=target), target)

        self._remember(dialog)
        self._jobs.run(self.tr("Saving {file}…").format(file=target.name), work, told)

    def _remember(self, dialog: PrintDialog) -> None:
        self._settings.set_choices(_TOPIC, dialog.remembered)
        dialog.accept()

    def _label(self, sheet: Sheet) -> Label:
        template = self.tr("{place} · page {number} of {count} · {title}")
        title = sheet.picture.title

        def label(tile: Tile, number: int, count: int) -> str:
            return template.format(place=tile.name, number=number, count=count, title=title)

        return label
