"""Exporting from the window: asks how and where, writes beside the window, and says what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from debatemap.document import Document
from debatemap.drawing.picture import Picture
from debatemap.export import ExportFailed, export_sheet, render_image
from debatemap.export.sheet import Sheet, sheet_of
from debatemap.layout.engines import Arrangement
from debatemap.settings import Settings
from debatemap.window.export_choices import ExportChoices, recalled
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.jobs import Jobs

_TOPIC = "export"
_FOLDER = "folder"
_SCALES = (2.0, 1.0, 0.5, 0.25, 0.1)


class Exporting(QObject):
    """`done(text)` tells that something was saved or copied, `failed(text)` why it was not."""

    done = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, jobs: Jobs, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._settings = settings

    def ask(self, document: Document, seen: frozenset[str], arrangement: Arrangement) -> ExportDialog:
        """Open the export dialog for a map of which the claims `seen` are expanded on the screen, laid out as there."""
        choices = recalled(self._settings.choices(_TOPIC))
        dialog = ExportDialog(document, seen, arrangement, choices, self._jobs, self._window)

        def save(sheet: Sheet, choices: ExportChoices) -> None:
            path = self._target(document, choices, dialog)
            if path:
                self._settings.set_choices(_TOPIC, {**choices.remembered(), _FOLDER: str(path.parent)})
                dialog.accept()
                self._save(sheet, document, path, choices)

        dialog.export_asked.connect(save)
        dialog.open()
        return dialog

    def copy(self, picture: Picture) -> None:
        """Put the whole drawing into the clipboard as an image: twice its actual size, or what memory allows."""

        def told(painted: tuple[QImage | None, str]) -> None:
            image, failure = painted
            if image is None:
                self.failed.emit(failure)
                return
            QGuiApplication.clipboard().setImage(image)
            template = self.tr("The map is in the clipboard as an image of {width} × {height} px.")
            self.done.emit(template.format(width=image.width(), height=image.height()))

        label = self.tr("Painting the map as an image…")
        self._jobs.run(label, lambda _cancelled: _largest_image(sheet_of(picture)), told)

    def _target(self, document: Document, choices: ExportChoices, parent: QWidget) -> Path | None:
        """Let the reader say where to; None where they think better of it."""
        folder = Path(self._settings.choices(_TOPIC).get(_FOLDER) or document.path.parent)
        suffix = f".{choices.format.value}"
        suggested = (folder if folder.is_dir() else Path.home()) / (document.path.stem + suffix)
        template = self.tr("{format} files (*{suffix})")
        filters = template.format(format=choices.format.name, suffix=suffix)
        plain = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(parent, self.tr("Export"), str(suggested), filters, options=plain)
        if not name:
            return None
        path = Path(name) if Path(name).suffix.lower() == suffix else Path(name + suffix)
        return path if not path.exists() or self._may_replace(path, parent) else None

    def _may_replace(self, path: Path, parent: QWidget) -> bool:
        question = self.tr("{file} is there already. Replace it?").format(file=path.name)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(parent, self.tr("Export"), question, yes | no, no) == yes

    def _save(self, sheet: Sheet, document: Document, path: Path, choices: ExportChoices) -> None:
        options = choices.options(frozenset())

        def work(cancelled: Callable[[], bool]) -> str:
            """Return why it failed, empty where it did not."""
            try:
                export_sheet(sheet, document, path, options, force=True, cancelled=cancelled)
            except ExportFailed as failure:
                return str(failure)
            return ""

        def told(failure: str) -> None:
            if failure:
                self.failed.emit(failure)
            else:
                self.done.emit(self.tr("Saved as {file}").format(file=path))

        self._jobs.run(self.tr("Exporting {file}…").format(file=path.name), work, told)


def _largest_image(sheet: Sheet) -> tuple[QImage | None, str]:
    failure = ""
    for scale in _SCALES:
        try:
            return render_image(sheet, scale), ""
        except ExportFailed as failed:
            failure = str(failed)
    return None, failure
