"""The form of the export dialog."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QSpinBox, QWidget

from debatemap.export import Format, Orientation, Page
from debatemap.window.export_choices import RANGES, Colours, ExportChoices, Extent, Measure, Passages

_STEPS = {"percent": 25, "dpi": 24, "width": 160, "steps": 1}
_TEXT_MARGIN = 8


class ExportForm(QWidget):
    """Shows choices and lets them be changed; what does not apply to the chosen formats is hidden.

    `selected`: a claim is there whose neighbourhood can be exported; `near`: a neighbourhood is on the screen, which is
    then exported unless the reader wants something else; `folds`: something is folded on the screen.
    """

    changed = Signal()

    def __init__(self, choices: ExportChoices, *, selected: bool, near: bool, folds: bool) -> None:
        super().__init__()
        self._folds = folds
        offered = {Extent.NEAR: selected, Extent.SHOWN: near}
        self._extents = [one for one in Extent if offered.get(one, True)]
        extent = Extent.SHOWN if near else choices.extent if choices.extent in self._extents else Extent.WHOLE
        self.formats = {one: self._box(one.name, on=one in choices.formats) for one in Format}
        self.extent = self._list(self._extents, self._extent_names(), extent)
        self.steps = self._number("steps", choices.steps)
        self.folded = self._box(self.tr("Folded as on the screen"), on=choices.folded)
        self.passages = self._list(list(Passages), self._passages_names(), choices.passages)
        self.colours = self._list(list(Colours), self._colours_names(), choices.colours)
        self.measure = self._list(list(Measure), self._measure_names(), choices.measure)
        self.percent = self._number("percent", choices.percent, self.tr("%"))
        self.dpi = self._number("dpi", choices.dpi)
        self.width_in_px = self._number("width", choices.width, self.tr(" px"))
        self.page = self._list(list(Page), self._page_names(), choices.page)
        self.orientation = self._list(list(Orientation), self._orientation_names(), choices.orientation)
        self.legend = self._box(self.tr("Title and legend"), on=choices.legend)
        self.transparent = self._box(self.tr("Transparent ground"), on=choices.transparent)
        for box, told in zip(self.formats.values(), self._format_tips(), strict=True):
            box.setToolTip(told)
            box.setAccessibleDescription(told)
        self._formats_row = _beside(*self.formats.values())
        self._size_row = _beside(self.measure, self.percent, self.dpi, self.width_in_px)
        self._rows = QFormLayout(self)
        self._lay_out()
        self.changed.connect(self._hide_needless)
        self._hide_needless()

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        return ExportChoices(
            png=self.formats[Format.PNG].isChecked(),
            svg=self.formats[Format.SVG].isChecked(),
            pdf=self.formats[Format.PDF].isChecked(),
            json=self.formats[Format.JSON].isChecked(),
            extent=Extent(self.extent.currentData()),
            steps=self.steps.value(),
            folded=self.folded.isChecked(),
            passages=Passages(self.passages.currentData()),
            colours=Colours(self.colours.currentData()),
            measure=Measure(self.measure.currentData()),
            percent=self.percent.value(),
            dpi=self.dpi.value(),
            width=self.width_in_px.value(),
            page=Page(self.page.currentData()),
            orientation=Orientation(self.orientation.currentData()),
            legend=self.legend.isChecked(),
            transparent=self.transparent.isChecked(),
        )

    def _lay_out(self) -> None:
        rows = self._rows
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(11)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(self.tr("Formats"), self._formats_row)
        rows.addRow(self.tr("Claims"), self.extent)
        rows.addRow(self.tr("Steps"), self.steps)
        rows.addRow("", self.folded)
        rows.addRow(self.tr("Passages"), self.passages)
        rows.addRow(self.tr("Colours"), self.colours)
        rows.addRow(self.tr("Size"), self._size_row)
        rows.addRow(self.tr("Page"), self.page)
        rows.addRow(self.tr("Orientation"), self.orientation)
        rows.addRow("", self.legend)
        rows.addRow("", self.transparent)

    def _hide_needless(self) -> None:
        chosen = self.choices
        formats = set(chosen.formats)
        drawn = bool(formats - {Format.JSON})
        visible = chosen.extent is Extent.VISIBLE
        show = self._rows.setRowVisible
        show(self.steps, chosen.extent is Extent.NEAR)
        show(self.folded, self._folds and not visible)
        show(self.passages, not visible)
        show(self.colours, drawn)
        show(self.legend, drawn)
        show(self._size_row, Format.PNG in formats)
        show(self.page, Format.PDF in formats)
        show(self.orientation, Format.PDF in formats and chosen.page is not Page.DRAWING)
        show(self.transparent, bool(formats & {Format.PNG, Format.SVG}))
        self.percent.setVisible(chosen.measure is Measure.PERCENT)
        self.dpi.setVisible(chosen.measure is Measure.DPI)
        self.width_in_px.setVisible(chosen.measure is Measure.WIDTH)

    def _number(self, name: str, value: int, suffix: str = "") -> QSpinBox:
        made = QSpinBox()
        made.setRange(*RANGES[name])
        made.setSingleStep(_STEPS[name])
        made.setSuffix(suffix)
        made.setValue(value)
        made.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        made.valueChanged.connect(self.changed)
        return made

    def _list(self, values: Sequence[StrEnum], names: Sequence[str], chosen: StrEnum) -> QComboBox:
        made = QComboBox()
        for value, name in zip(values, names, strict=True):
            made.addItem(name, value.value)
        made.setCurrentIndex(list(values).index(chosen))
        made.currentIndexChanged.connect(self.changed)
        return made

    def _box(self, text: str, *, on: bool) -> QCheckBox:
        made = QCheckBox(text)
        made.setChecked(on)
        made.toggled.connect(self.changed)
        return made

    def _format_tips(self) -> tuple[str, ...]:
        return (
            self.tr("PNG – an image"),
            self.tr("SVG – for web pages and drawing programs"),
            self.tr("PDF – for print and reading"),
            self.tr("JSON – the drawing as data"),
        )

    def _extent_names(self) -> list[str]:
        names = {
            Extent.WHOLE: self.tr("The whole map"),
            Extent.SHOWN: self.tr("The neighbourhood on the screen"),
            Extent.NEAR: self.tr("Around the selected claim"),
            Extent.VISIBLE: self.tr("What is in the window"),
        }
        return [names[one] for one in self._extents]

    def _passages_names(self) -> tuple[str, ...]:
        return self.tr("As on the screen"), self.tr("None"), self.tr("All")

    def _colours_names(self) -> tuple[str, ...]:
        return self.tr("Light"), self.tr("Dark"), self.tr("For paper")

    def _measure_names(self) -> tuple[str, ...]:
        return self.tr("Scale"), self.tr("DPI"), self.tr("Width")

    def _page_names(self) -> tuple[str, ...]:
        return self.tr("As large as the drawing"), self.tr("A4"), self.tr("A3"), self.tr("Letter")

    def _orientation_names(self) -> tuple[str, ...]:
        return self.tr("As suits the drawing"), self.tr("Portrait"), self.tr("Landscape")


def _beside(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget, 1)
    return made
