"""The print dialog: on one page or over several, with the pages shown as they will be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from debatemap.drawing.themes import theme
from debatemap.export import Orientation
from debatemap.export.pages import without_blank
from debatemap.export.sheet import Sheet, sheet_of
from debatemap.export.tiles import MOST_PAGES, Paper, Tiling, on_one_page, tiled
from debatemap.shown import shown
from debatemap.window.arranging import Arranged, arrange
from debatemap.window.jobs import Job, Jobs
from debatemap.window.labels import wrapped_label
from debatemap.window.on_screen import OnScreen
from debatemap.window.print_pages import PrintPages

_POINTS_PER_PX = 0.75
_POINTS_PER_MM = 72 / 25.4
_MARGIN_MM = 12.0
SIZES = {"a4": QPageSize.PageSizeId.A4, "a3": QPageSize.PageSizeId.A3, "letter": QPageSize.PageSizeId.Letter}


class PrintDialog(QDialog):
    """`print_asked(Sheet, Tiling)`, `pdf_asked(Sheet, Tiling)`: the reader wants these pages."""

    print_asked = Signal(object, object)
    pdf_asked = Signal(object, object)

    def __init__(self, seen: OnScreen, remembered: dict[str, str], jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._seen = seen
        self._arranged: Arranged | None = None
        self._job: Job | None = None
        self.sheet: Sheet | None = None
        self.tiling: Tiling | None = None
        self.spread = self._list(
            ("one", "several"), (self.tr("On one page"), self.tr("Over several pages")), remembered, "spread"
        )
        self.percent = self._number(10, 400, 25, self.tr("%"), remembered, "percent", 100)
        self.overlap = self._number(0, 40, 5, self.tr(" mm"), remembered, "overlap", 10)
        self.paper = self._list(tuple(SIZES), (self.tr("A4"), self.tr("A3"), self.tr("Letter")), remembered, "paper")
        turned = self.tr("As suits the drawing"), self.tr("Portrait"), self.tr("Landscape")
        self.orientation = self._list([one.value for one in Orientation], turned, remembered, "orientation")
        self.legend = QCheckBox(self.tr("Title and legend"))
        self.legend.setChecked(remembered.get("legend") != "False")
        self.legend.toggled.connect(self._refresh)
        self.pages = PrintPages(jobs)
        self.told: QLabel = wrapped_label("", "quiet")
        self.print_button = QPushButton(self.tr("Print…"))
        self.pdf_button = QPushButton(self.tr("Save as PDF…"))
        self._rows = QFormLayout()
        self._lay_out()
        self.print_button.clicked.connect(lambda: self.print_asked.emit(self.sheet, self.tiling))
        self.pdf_button.clicked.connect(lambda: self.pdf_asked.emit(self.sheet, self.tiling))
        self.finished.connect(self._call_off)
        self._refresh()
        colours = theme("print")
        self._job = arrange(
            jobs,
            seen.document,
            seen.expanded,
            colours,
            2**0.5,
            self._drawn,
            part=seen.part,
            arrangement=seen.arrangement,
            quiet=True,
        )

    @property
    def remembered(self) -> dict[str, str]:
        """What is chosen now, as texts."""
        return {
            "spread": self.spread.currentData(),
            "percent": str(self.percent.value()),
            "overlap": str(self.overlap.value()),
            "paper": self.paper.currentData(),
            "orientation": self.orientation.currentData(),
            "legend": str(self.legend.isChecked()),
        }

    @property
    def page_size(self) -> QPageSize:
        """The paper that is chosen."""
        return QPageSize(SIZES[self.paper.currentData()])

    def tell(self, text: str) -> None:
        """Say something above the buttons."""
        self.told.setText(text)

    def _lay_out(self) -> None:
        rows = self._rows
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(11)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(self.tr("Map"), self.spread)
        rows.addRow(self.tr("Size"), self.percent)
        rows.addRow(self.tr("Overlap"), self.overlap)
        rows.addRow(self.tr("Paper"), self.paper)
        rows.addRow(self.tr("Orientation"), self.orientation)
        rows.addRow("", self.legend)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.print_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.pdf_button, self.print_button, cancel):
            button.setAutoDefault(button is self.print_button)
            buttons.addWidget(button)
        right = QVBoxLayout()
        right.setContentsMargins(24, 22, 24, 18)
        right.setSpacing(14)
        right.addLayout(rows)
        right.addStretch(1)
        right.addWidget(self.told)
        right.addLayout(buttons)
        side = QWidget()
        side.setLayout(right)
        side.setMinimumWidth(400)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pages, 1)
        row.addWidget(side)
        self.resize(1000, 600)

    def _drawn(self, arranged: Arranged) -> None:
        self._job = None
        self._arranged = arranged
        self._refresh()

    def _refresh(self) -> None:
        several = self.spread.currentData() == "several"
        self._rows.setRowVisible(self.percent, several)
        self._rows.setRowVisible(self.overlap, several)
        self.sheet = self.tiling = None
        if self._arranged:
            legend = shown(self._seen.document, self._seen.part) if self.legend.isChecked() else None
            self.sheet = sheet_of(self._arranged.picture, legend)
            self.tiling = self._tiled(self.sheet, several=several)
        ready = bool(self.tiling and self.tiling.tiles)
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(ready)
        if self.sheet and self.tiling:
            self.pages.show_pages(self.sheet, self.tiling)
        self.told.setText(self._words())

    def _words(self) -> str:
        if self.tiling is None:
            return self.tr("Drawing…")
        if not self.tiling.tiles:
            return self.tr("More than {most} pages: choose a smaller size").format(most=MOST_PAGES)
        percent = self.locale().toString(round(self.tiling.scale / _POINTS_PER_PX * 100))
        pages = self.tr("%n page(s)", "", len(self.tiling.tiles))
        return f"{pages} · " + self.tr("{percent}% of actual size").format(percent=percent)

    def _tiled(self, sheet: Sheet, *, several: bool) -> Tiling:
        """Return the pages; where the paper may be turned, those that show the map larger, or are fewer."""
        short, long = sorted((self.page_size.sizePoints().width(), self.page_size.sizePoints().height()))
        margin = _MARGIN_MM * _POINTS_PER_MM
        upright, across = Paper(short, long, margin), Paper(long, short, margin)
        orientation = Orientation(self.orientation.currentData())
        papers = {Orientation.PORTRAIT: [upright], Orientation.LANDSCAPE: [across]}.get(orientation, [upright, across])
        if not several:
            return max((on_one_page(sheet.bounds, paper) for paper in papers), key=lambda one: one.scale)
        scale = self.percent.value() / 100 * _POINTS_PER_PX
        overlap = self.overlap.value() * _POINTS_PER_MM
        found = (without_blank(tiled(sheet.bounds, paper, scale, overlap), sheet) for paper in papers)
        return min(found, key=lambda one: (not one.tiles, len(one.tiles)))

    def _list(self, values: Sequence[str], names: Sequence[str], remembered: dict[str, str], name: str) -> QComboBox:
        made = QComboBox()
        for value, shown_name in zip(values, names, strict=True):
            made.addItem(shown_name, value)
        made.setCurrentIndex(max(0, made.findData(remembered.get(name))))
        made.currentIndexChanged.connect(self._refresh)
        return made

    def _number(
        self, least: int, most: int, step: int, suffix: str, remembered: dict[str, str], name: str, first: int
    ) -> QSpinBox:
        made = QSpinBox()
        made.setRange(least, most)
        made.setSingleStep(step)
        made.setSuffix(suffix)
        value = remembered.get(name, "")
        made.setValue(int(value) if value.isascii() and value.isdecimal() and len(value) < 6 else first)
        made.lineEdit().setTextMargins(8, 0, 0, 0)
        made.valueChanged.connect(self._refresh)
        return made

    def _call_off(self) -> None:
        self.pages.call_off()
        if self._job:
            self._job.cancel()
            self._job = None
