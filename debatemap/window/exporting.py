"""Exporting from the window: asks how and where, writes beside the window, and says what came of it."""

from collections.abc import Callable, Mapping, Sequence, Set
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from debatemap.document import Document
from debatemap.drawing.picture import Picture
from debatemap.export import ExportFailed, Format, export_sheet, render_image
from debatemap.export.sheet import Sheet, sheet_of
from debatemap.export.spared import check_spared
from debatemap.settings import Settings
from debatemap.window.dialogs import ask_where_to_save
from debatemap.window.export_choices import ExportChoices, recalled
from debatemap.window.export_dialog import Drawn, ExportDialog
from debatemap.window.jobs import Job, Jobs
from debatemap.window.on_screen import OnScreen
from debatemap.window.replacing import ask_to_replace, refuse

_TOPIC = "export"
_FOLDER = "folder"
_TELLING_MS = 200
_SCALES = (2.0, 1.0, 0.5, 0.25, 0.1)


class Exporting(QObject):
    """`saved(text, file)` and `done(text)` tell that something was saved or copied, `failed(text)` why it was not."""

    saved = Signal(str, object)
    done = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, jobs: Jobs, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._settings = settings

    def ask(self, seen: OnScreen) -> ExportDialog:
        """Open the export dialog for a map that is seen like this."""
        dialog = ExportDialog(seen, recalled(self._settings.choices(_TOPIC)), self._jobs, self._window)

        def save(drawn: Drawn, choices: ExportChoices) -> None:
            def write(targets: Mapping[Format, Path], agreed: Set[Path]) -> None:
                folder = str(targets[choices.formats[0]].parent)
                before = self._settings.choices(_TOPIC)
                self._settings.set_choices(_TOPIC, {**choices.remembered(before), _FOLDER: folder})
                dialog.accept()
                self._save(drawn, targets, choices, agreed)

            self._ask_where(seen.document, choices.formats, dialog, write)

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

    def _ask_where(
        self,
        document: Document,
        formats: Sequence[Format],
        parent: QWidget,
        then: Callable[[Mapping[Format, Path], Set[Path]], None],
    ) -> None:
        """Let the reader say where to, by one name for all formats; go on with the files that may be replaced, too."""
        folder = Path(self._settings.choices(_TOPIC).get(_FOLDER) or document.path.parent)
        suggested = (folder if folder.is_dir() else Path.home()) / f"{document.path.stem}.{formats[0].value}"
        template = self.tr("{format} files (*{suffix})")
        filters = [template.format(format=one.name, suffix=f".{one.value}") for one in formats]

        def named(path: Path) -> None:
            targets = {one: _named(path, one) for one in formats}
            try:
                for target in targets.values():
                    check_spared(target, document)
            except ExportFailed as failure:
                refuse(str(failure), self.tr("Export"), parent)
                return
            ask_to_replace(list(targets.values()), self.tr("Export"), parent, lambda agreed: then(targets, agreed))

        ask_where_to_save(parent, self.tr("Export"), suggested, filters, named)

    def _save(self, drawn: Drawn, targets: Mapping[Format, Path], choices: ExportChoices, agreed: Set[Path]) -> None:
        """Write all files beside the window, over those that the reader agreed to replace, telling how far that is."""
        names = ", ".join(path.name for path in targets.values())
        shares: list[float] = [0.0]

        def work(cancelled: Callable[[], bool]) -> tuple[list[Path], str]:
            """Return what was written, and why the next was not, empty where everything was."""
            written: list[Path] = []
            for number, (one, path) in enumerate(targets.items()):

                def progress(share: float, before: int = number) -> None:
                    shares[0] = (before + share) / len(targets)

                options = choices.options(one, frozenset())
                try:
                    force = path in agreed
                    export_sheet(*drawn, path, options, force=force, cancelled=cancelled, progress=progress)
                except ExportFailed as failure:
                    return written, str(failure)
                written.append(path)
                if cancelled():
                    break
            return written, ""

        def told(result: tuple[list[Path], str]) -> None:
            written, failure = result
            if failure:
                self.failed.emit(failure)
            if written:
                self.saved.emit(self.tr("Saved as {file}").format(file=", ".join(map(str, written))), written[0])

        job = self._jobs.run(self.tr("Exporting {file}…").format(file=names), work, told)
        self._follow(job, names, shares)

    def _follow(self, job: Job, names: str, shares: Sequence[float]) -> None:
        """Keep the status bar telling which share of a job is done, until it ends."""
        timer = QTimer(self, interval=_TELLING_MS)

        def tell() -> None:
            if job.label not in self._jobs.labels:
                timer.stop()
                timer.deleteLater()
                return
            template = self.tr("Exporting {file}… {percent}%")
            job.label = template.format(file=names, percent=round(shares[0] * 100))
            self._jobs.changed.emit()

        timer.timeout.connect(tell)
        timer.start()


def _named(path: Path, one: Format) -> Path:
    """Return a path with the suffix of a format, in place of that of any other format."""
    known = path.suffix.lower().removeprefix(".") in {other.value for other in Format}
    if path.suffix.lower() == f".{one.value}":
        return path
    return path.with_suffix(f".{one.value}") if known else path.with_name(f"{path.name}.{one.value}")


def _largest_image(sheet: Sheet) -> tuple[QImage | None, str]:
    failure = ""
    for scale in _SCALES:
        try:
            return render_image(sheet, scale), ""
        except ExportFailed as failed:
            failure = str(failed)
    return None, failure
