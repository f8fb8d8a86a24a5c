"""The form of the export dialog."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from debatemap.export import Format, Page
from debatemap.window.export_choices import Colours, ExportChoices, Passages

_STEP = 25
_TEXT_MARGIN = 8


class ExportForm(QWidget):
    """Shows choices and lets them be changed; what does not apply to the chosen format is hidden."""

    changed = Signal()

    def __init__(self, choices: ExportChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format = self._list(list(Format), self._format_names(), choices.format)
        self.passages = self._list(list(Passages), self._passages_names(), choices.passages)
        self.colours = self._list(list(Colours), self._colours_names(), choices.colours)
        self.page = self._list(list(Page), self._page_names(), choices.page)
        self.percent = QSpinBox()
        self.percent.setRange(10, 800)
        self.percent.setSingleStep(_STEP)
        self.percent.setSuffix(self.tr("%"))
        self.percent.setValue(choices.percent)
        self.percent.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self.percent.valueChanged.connect(self.changed)
        self.legend = self._box(self.tr("Title and legend"), on=choices.legend)
        self.transparent = self._box(self.tr("Transparent ground"), on=choices.transparent)
        self._rows = QFormLayout(self)
        self._lay_out()
        self.changed.connect(self._hide_needless)
        self._hide_needless()

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        return ExportChoices(
            format=Format(self.format.currentData()),
            passages=Passages(self.passages.currentData()),
            colours=Colours(self.colours.currentData()),
            percent=self.percent.value(),
            page=Page(self.page.currentData()),
            legend=self.legend.isChecked(),
            transparent=self.transparent.isChecked(),
        )

    def _lay_out(self) -> None:
        rows = self._rows
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(12)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(self.tr("Format"), self.format)
        rows.addRow(self.tr("Passages"), self.passages)
        rows.addRow(self.tr("Colours"), self.colours)
        rows.addRow(self.tr("Scale"), self.percent)
        rows.addRow(self.tr("Page"), self.page)
        rows.addRow("", self.legend)
        rows.addRow("", self.transparent)

    def _hide_needless(self) -> None:
        chosen = self.choices.format
        drawn = chosen is not Format.JSON
        self._rows.setRowVisible(self.colours, drawn)
        self._rows.setRowVisible(self.legend, drawn)
        self._rows.setRowVisible(self.percent, chosen is Format.PNG)
        self._rows.setRowVisible(self.page, chosen is Format.PDF)
        self._rows.setRowVisible(self.transparent, chosen in {Format.PNG, Format.SVG})

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

    def _format_names(self) -> tuple[str, ...]:
        return (
            self.tr("PNG – an image"),
            self.tr("SVG – for web pages and drawing programs"),
            self.tr("PDF – for print and reading"),
            self.tr("JSON – the drawing as data"),
        )

    def _passages_names(self) -> tuple[str, ...]:
        return self.tr("As on the screen"), self.tr("None"), self.tr("All")

    def _colours_names(self) -> tuple[str, ...]:
        return self.tr("Light"), self.tr("Dark"), self.tr("For paper")

    def _page_names(self) -> tuple[str, ...]:
        return self.tr("As large as the drawing"), self.tr("A4"), self.tr("A3")
