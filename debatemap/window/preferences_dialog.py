"""The few preferences: language, light or dark, the size of letters, movement, and what opens at the start."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from debatemap import i18n
from debatemap.settings import TEXT_SIZES, Appearance, Movement, Settings, Start
from debatemap.window.labels import plain_label, wrapped_label

_SYSTEM = ""
_LEAST_WIDTH = 300


class PreferencesDialog(QDialog):
    """Tells each choice by a signal as soon as it is made; knows what is chosen from the settings alone."""

    language_chosen = Signal(object)
    """Speak this language, "en" or "fr"; None: the system's."""
    appearance_chosen = Signal(object)
    text_size_chosen = Signal(int)
    """Make letters so many percent of their usual size."""
    movement_chosen = Signal(object)
    start_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.language = _list(settings.language or _SYSTEM, [_SYSTEM, *i18n.LANGUAGES])
        self.appearance = _list(settings.appearance, list(Appearance))
        self.text_size = _list(str(settings.text_size), [str(size) for size in TEXT_SIZES])
        self.movement = _list(settings.movement, list(Movement))
        self.start = _list(settings.start, list(Start))
        self._names: list[QLabel] = [plain_label() for _ in self._lists]
        self._remark = wrapped_label("", "quiet")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(480, 10))

    @property
    def _lists(self) -> tuple[QComboBox, ...]:
        return self.language, self.appearance, self.text_size, self.movement, self.start

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(12)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in zip(self._names, self._lists, strict=True):
            name.setBuddy(field)
            field.setMinimumWidth(_LEAST_WIDTH)
            rows.addRow(name, field)
        self._remark.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addLayout(rows)
        column.addWidget(self._remark)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self.language.activated.connect(lambda: self.language_chosen.emit(self.language.currentData() or None))
        self.appearance.activated.connect(
            lambda: self.appearance_chosen.emit(Appearance(self.appearance.currentData()))
        )
        self.text_size.activated.connect(lambda: self.text_size_chosen.emit(int(self.text_size.currentData())))
        self.movement.activated.connect(lambda: self.movement_chosen.emit(Movement(self.movement.currentData())))
        self.start.activated.connect(lambda: self.start_chosen.emit(Start(self.start.currentData())))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        names = (
            self.tr("&Language"),
            self.tr("&Appearance"),
            self.tr("&Text size"),
            self.tr("&Movement"),
            self.tr("At the &start"),
        )
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        _word(self.language, [self.tr("As the system"), *i18n.LANGUAGES.values()])
        _word(self.appearance, [self.tr("As the system"), self.tr("Light"), self.tr("Dark")])
        _word(self.text_size, [self.tr("{percent}%").format(percent=size) for size in TEXT_SIZES])
        _word(
            self.movement,
            [self.tr("As the system"), self.tr("Cards glide to their places"), self.tr("Everything is at once there")],
        )
        _word(self.start, [self.tr("Show the start page"), self.tr("Open the last map again")])
        self._remark.setText(
            self.tr("The text size is that of menus, panels and the reading pane; the map is zoomed instead.")
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))


def _list(chosen: str, values: Sequence[str | StrEnum]) -> QComboBox:
    made = QComboBox()
    for value in values:
        made.addItem("", str(value))
    made.setCurrentIndex(max(0, made.findData(str(chosen))))
    return made


def _word(field: QComboBox, names: Sequence[str]) -> None:
    for number, name in enumerate(names):
        field.setItemText(number, name)
