"""The export dialog: choices on the one side, on the other what will come of them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from debatemap.document import Document
from debatemap.drawing.themes import theme
from debatemap.export import ExportFailed, Format, preview, sheet_for
from debatemap.export.preview import Preview
from debatemap.export.sheet import Sheet
from debatemap.layout.engines import Arrangement
from debatemap.window.arranging import Arranged, arrange
from debatemap.window.export_choices import ExportChoices
from debatemap.window.export_form import ExportForm
from debatemap.window.jobs import Job, Jobs
from debatemap.window.labels import wrapped_label

_PREVIEW = 520
_MARGIN = 24


class ExportDialog(QDialog):
    """`export_asked(Sheet, ExportChoices)`: the reader wants this sheet saved."""

    export_asked = Signal(object, object)

    def __init__(
        self,
        document: Document,
        seen: frozenset[str],
        arrangement: Arrangement,
        choices: ExportChoices,
        jobs: Jobs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._document = document
        self._seen = seen
        self._arrangement = arrangement
        self._jobs = jobs
        self._job: Job | None = None
        self._arranged: dict[tuple[frozenset[str], float], Arranged] = {}
        self._sheet: Sheet | None = None
        self.form = ExportForm(choices)
        self.image = _Image()
        self.size_label: QLabel = wrapped_label("", "quiet")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save…"))
        self.form.changed.connect(self._refresh)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self._call_off)
        self._refresh()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(24, 22, 24, 18)
        right.setSpacing(14)
        right.addWidget(self.form)
        right.addStretch(1)
        right.addWidget(self.size_label)
        right.addWidget(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.image, 1)
        side = QWidget()
        side.setLayout(right)
        side.setFixedWidth(360)
        row.addWidget(side)
        self.resize(940, 560)

    def _refresh(self) -> None:
        """Draw anew what the choices ask for, beside the window; what is there already is only painted anew."""
        self._call_off()
        self._sheet = None
        self._enable_saving(ready=False)
        choices = self.form.choices
        options = choices.options(self._seen)
        expanded = frozenset(self._document.map.claims) if options.expand_all else options.expanded
        key = (expanded, options.chosen_aspect)
        if key in self._arranged:
            self._show(key, choices)
            return
        self.size_label.setText(self.tr("Drawing…"))

        def arranged(found: Arranged) -> None:
            self._arranged[key] = found
            self._show(key, choices)

        self._job = arrange(
            self._jobs,
            self._document,
            expanded,
            options.chosen_theme,
            options.chosen_aspect,
            arranged,
            arrangement=self._arrangement,
            quiet=True,
        )

    def _show(self, key: tuple[frozenset[str], float], choices: ExportChoices) -> None:
        """Paint the preview beside the window, and show it."""
        arranged, document, options = self._arranged[key], self._document, choices.options(self._seen)

        def work(_cancelled: Callable[[], bool]) -> tuple[Sheet, Preview | ExportFailed]:
            sheet = sheet_for(document, options, arranged.in_theme(theme(choices.colours.value)).picture)
            try:
                return sheet, preview(sheet, options, round(_PREVIEW * 2))
            except ExportFailed as failure:
                return sheet, failure

        self._job = self._jobs.run("", work, lambda painted: self._painted(*painted, choices))

    def _painted(self, sheet: Sheet, small: Preview | ExportFailed, choices: ExportChoices) -> None:
        self._job = None
        if isinstance(small, ExportFailed):
            self.image.show_pixmap(QPixmap())
            self.size_label.setText(str(small))
            return
        self._sheet = sheet
        self._enable_saving(ready=True)
        self.image.show_pixmap(QPixmap.fromImage(small.image))
        template = self.tr("{width} × {height} mm") if small.in_mm else self.tr("{width} × {height} px")
        size = template.format(width=self._number(small.width), height=self._number(small.height))
        self.size_label.setText(self.tr("Positions and routes, no image") if choices.format is Format.JSON else size)

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _enable_saving(self, *, ready: bool) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(ready)

    def _save(self) -> None:
        if self._sheet:
            self.export_asked.emit(self._sheet, self.form.choices)

    def _call_off(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None


class _Image(QWidget):
    """Shows a picture as large as there is room for, with a thin line around it."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()

    @property
    def pixmap(self) -> QPixmap:
        """The picture that is shown; null for none."""
        return self._pixmap

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Show another picture, or none."""
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().midlight())
        if self._pixmap.isNull():
            return
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self._pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(room.center())
        painter.drawPixmap(place, self._pixmap)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(place)
