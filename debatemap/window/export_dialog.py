"""The export dialog: choices on the one side, on the other what will come of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from debatemap.drawing.drawable import Drawable
from debatemap.drawing.measuring import Faces
from debatemap.drawing.picture import Picture
from debatemap.drawing.recolouring import faces_in_theme, picture_in_theme
from debatemap.drawing.theme import Theme
from debatemap.drawing.themes import theme
from debatemap.drawing.within import picture_within
from debatemap.export import ExportFailed, Format, Preview, Weight, preview, sheet_for, weigh
from debatemap.export.sheet import Sheet
from debatemap.shown import WHOLE, Part, limited, shown
from debatemap.window.arranging import Arranged, arrange
from debatemap.window.export_choices import ExportChoices, Extent
from debatemap.window.export_form import ExportForm
from debatemap.window.jobs import Job, Jobs
from debatemap.window.labels import wrapped_label
from debatemap.window.on_screen import OnScreen

_PREVIEW = 1040
_MARGIN = 24
_MOST_KEPT = 4
_Key = tuple[Part, frozenset[str], float]


class Drawn(NamedTuple):
    """A sheet, and the map that is on it."""

    sheet: Sheet
    drawable: Drawable


class _Shown(NamedTuple):
    """What the dialog shows of a sheet: its image, and of each format its size or why it can't be."""

    drawn: Drawn
    image: Preview | None
    sizes: dict[Format, Preview | ExportFailed]


class ExportDialog(QDialog):
    """`export_asked(Drawn, ExportChoices)`: the reader wants this saved."""

    export_asked = Signal(object, object)

    def __init__(self, seen: OnScreen, choices: ExportChoices, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._seen = seen
        self._jobs = jobs
        self._job: Job | None = None
        self._arranged: dict[_Key, Arranged] = {}
        self._drawn: Drawn | None = None
        self._sizes: dict[Format, Preview | ExportFailed] = {}
        selected = bool(seen.claim or seen.part.focus)
        near, folds = seen.part.focus is not None, bool(seen.part.folded)
        self.form = ExportForm(choices, selected=selected, near=near, folds=folds)
        self.image = _Image()
        self.size_label: QLabel = wrapped_label("", "quiet")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._save_button: QPushButton = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._lay_out()
        self._save_button.setText(self.tr("Save…"))
        self.form.changed.connect(self._refresh)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self._call_off)
        self._refresh()

    @property
    def weighed(self) -> bool:
        """Whether all that is to be told is told."""
        return self._job is None

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
        side.setMinimumWidth(400)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row.addWidget(side)
        self.resize(1000, 640)

    def _refresh(self) -> None:
        """Draw anew what the choices ask for, beside the window; what is there already is only painted anew."""
        self._call_off()
        self._drawn = None
        self._save_button.setEnabled(False)
        choices = self.form.choices
        if not choices.formats:
            self.image.show_pixmap(QPixmap())
            self.size_label.setText(self.tr("Choose at least one format"))
            return
        self.size_label.setText(self.tr("Drawing…"))
        if choices.extent is Extent.VISIBLE:
            self._paint(choices, self._in_view)
            return
        key = self._key(choices)
        if key in self._arranged:
            self._paint_arranged(key, choices)
            return

        def arranged(found: Arranged) -> None:
            self._arranged = dict([*self._arranged.items(), (key, found)][-_MOST_KEPT:])
            self._paint_arranged(key, choices)

        part, expanded, aspect = key
        self._job = arrange(
            self._jobs,
            self._seen.document,
            expanded,
            theme(choices.colours.value),
            aspect,
            arranged,
            part=part,
            arrangement=self._seen.arrangement,
            quiet=True,
        )

    def _key(self, choices: ExportChoices) -> _Key:
        seen, options = self._seen, choices.options(choices.formats[0], self._seen.expanded)
        expanded = frozenset(seen.document.map.claims) if options.expand_all else options.expanded
        return self._part(choices), expanded, options.chosen_aspect

    def _part(self, choices: ExportChoices) -> Part:
        """Return which part of the map is to be exported."""
        seen, chosen = self._seen, WHOLE
        if choices.extent is Extent.SHOWN:
            chosen = seen.part
        elif choices.extent is Extent.NEAR:
            chosen = Part(seen.claim or seen.part.focus, choices.steps)
        return replace(chosen, folded=seen.part.folded if choices.folded else WHOLE.folded)

    def _paint_arranged(self, key: _Key, choices: ExportChoices) -> None:
        arranged, document = self._arranged[key], self._seen.document

        def pictured(colours: Theme) -> tuple[Picture, Drawable]:
            return arranged.in_theme(colours).picture, shown(document, key[0])

        self._paint(choices, pictured)

    def _in_view(self, colours: Theme) -> tuple[Picture, Drawable]:
        """Return the cards that are in the window, as they stand there."""
        document, seen = self._seen.document, picture_within(self._seen.picture, self._seen.area)
        faces = Faces({ident: card.face for ident, card in seen.card_of.items()}, {})
        recoloured = picture_in_theme(seen, faces_in_theme(faces, document.map, colours).cards, colours)
        return recoloured, limited(document, seen.card_of.keys())

    def _paint(self, choices: ExportChoices, pictured: Callable[[Theme], tuple[Picture, Drawable]]) -> None:
        """Paint the preview beside the window, then weigh what would be written."""
        formats = {one: choices.options(one, self._seen.expanded) for one in choices.formats}

        def work(_cancelled: Callable[[], bool]) -> _Shown:
            picture, drawable = pictured(theme(choices.colours.value))
            sheet = sheet_for(drawable, next(iter(formats.values())), picture)
            sizes: dict[Format, Preview | ExportFailed] = {}
            for one, options in formats.items():
                try:
                    sizes[one] = preview(sheet, options, _PREVIEW)
                except ExportFailed as failure:
                    sizes[one] = failure
            image = next((small for small in sizes.values() if isinstance(small, Preview)), None)
            return _Shown(Drawn(sheet, drawable), image, sizes)

        self._job = self._jobs.run("", work, lambda found: self._show(found, choices))

    def _show(self, found: _Shown, choices: ExportChoices) -> None:
        self._sizes = found.sizes
        self.image.show_pixmap(QPixmap.fromImage(found.image.image) if found.image else QPixmap())
        self._tell({})
        if any(isinstance(size, ExportFailed) for size in found.sizes.values()):
            self._job = None
            return
        self._drawn = found.drawn
        self._save_button.setEnabled(True)
        self._weigh(found.drawn, choices)

    def _weigh(self, drawn: Drawn, choices: ExportChoices) -> None:
        formats = {one: choices.options(one, self._seen.expanded) for one in choices.formats}

        def work(cancelled: Callable[[], bool]) -> dict[Format, Weight]:
            return {one: weigh(*drawn, options, cancelled) for one, options in formats.items()}

        def weighed(weights: dict[Format, Weight]) -> None:
            self._job = None
            self._tell(weights)

        self._job = self._jobs.run("", work, weighed)

    def _tell(self, weights: dict[Format, Weight]) -> None:
        """Say how large each file will be, and how heavy where that is known."""
        lines: list[str] = []
        for one, size in self._sizes.items():
            told = str(size) if isinstance(size, ExportFailed) else self._dimensions(one, size)
            if one in weights:
                bytes_ = self.locale().formattedDataSize(weights[one].size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
                told += " · " + (bytes_ if weights[one].exact else self.tr("about {size}").format(size=bytes_))
            lines.append(f"{one.name} · {told}")
        self.size_label.setText("\n".join(lines))

    def _dimensions(self, one: Format, size: Preview) -> str:
        if one is Format.JSON:
            return self.tr("Positions and routes, no image")
        template = self.tr("{width} × {height} mm") if size.in_mm else self.tr("{width} × {height} px")
        return template.format(width=self.locale().toString(size.width), height=self.locale().toString(size.height))

    def _save(self) -> None:
        if self._drawn:
            self.export_asked.emit(self._drawn, self.form.choices)

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
