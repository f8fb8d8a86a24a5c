"""The head of the source reader: which source, whose and of when, its web page, and the steps through its passages."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from debatemap.drawing.reading_direction import joined
from debatemap.export.addresses import web_address
from debatemap.model import Source
from debatemap.window.address_button import address_button
from debatemap.window.icon_button import IconButton
from debatemap.window.key_names import named, with_key
from debatemap.window.labels import breakable, plain_label, wrapped_label
from debatemap.window.source_strip import percent

_LONGEST_TITLE = 90
_TEXT_MARGIN = 4


class _Chooser(QComboBox):
    """Cuts a long title with an ellipsis."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        part = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.currentText(), mode, part.width() - _TEXT_MARGIN)
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs


class SourceHead(QWidget):
    """Asks for another source (its id), a step to the next passage (True) or the one before, a search, a web page."""

    source_chosen = Signal(str)
    step_asked = Signal(bool)
    find_asked = Signal()
    address_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sources: tuple[Source, ...] = ()
        self._shares: Mapping[str, float] = {}
        self._place: tuple[int | None, int] = (None, 0)
        self._address: QPushButton | None = None
        self.chooser = _Chooser()
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(8)
        self.chooser.activated.connect(self._chosen)
        self.byline = wrapped_label("", "quiet")
        self.place = plain_label("", "quiet")
        self._before, self._after, self._find = (IconButton(name) for name in ("previous", "next", "find-in-text"))
        self._before.clicked.connect(lambda: self.step_asked.emit(False))
        self._after.clicked.connect(lambda: self.step_asked.emit(True))
        self._find.clicked.connect(self.find_asked)
        self._lay_out()
        self._retranslate()

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Offer these sources."""
        self._sources = tuple(sources)
        self._shares = {}
        self.chooser.clear()
        self.chooser.addItems([self._title(source) for source in self._sources])
        self.setVisible(bool(self._sources))

    def show_shares(self, shares: Mapping[str, float]) -> None:
        """Say beside each source which share of its text, 0 to 1, is mapped."""
        self._shares = shares
        for row, source in enumerate(self._sources):
            self.chooser.setItemText(row, self._title(source))

    def show_source(self, ident: str | None) -> None:
        """Show which source is read."""
        row = next((row for row, source in enumerate(self._sources) if source.id == ident), -1)
        self.chooser.setCurrentIndex(row)
        source = self._sources[row] if row >= 0 else None
        said = joined((source.author, source.date), " · ") if source else ""
        self.byline.setText(breakable(said))
        self.byline.setVisible(bool(said))
        self.chooser.setToolTip("")
        self._show_address(web_address(source.url) if source else None)
        self.show_place(None, 0)

    def show_place(self, number: int | None, count: int) -> None:
        """Say at which passage the reader is, counted from 0, and how many there are."""
        self._place = (number, count)
        if number is None:
            self.place.setText(self.tr("%n passage(s)", "", count))
        else:
            self.place.setText(self.tr("Passage {number} of {count}").format(number=number + 1, count=count))
        for button in (self._before, self._after):
            button.setEnabled(count > 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _chosen(self, row: int) -> None:
        self.source_chosen.emit(self._sources[row].id)

    def _lay_out(self) -> None:
        self._steps = QHBoxLayout()
        self._steps.setSpacing(2)
        self._steps.addWidget(self.place, 1)
        for button in (self._before, self._after, self._find):
            self._steps.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.chooser)
        self._column.addWidget(self.byline)
        self._column.addLayout(self._steps)

    def _show_address(self, address: str | None) -> None:
        if self._address:
            self._column.removeWidget(self._address)
            self._address.deleteLater()
            self._address = None
        if address:
            self._address = address_button(address, self.address_asked.emit)
            self._column.insertWidget(2, self._address)

    def _title(self, source: Source) -> str:
        words = " ".join(source.title.split())
        title = words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rstrip() + "…"
        share = self._shares.get(source.id)
        if share is None:
            return title
        return self.tr("{percent}% · {title}").format(percent=percent(share), title=title)

    def _retranslate(self) -> None:
        self.chooser.setAccessibleName(self.tr("Source"))
        self._before.say(with_key(self.tr("The passage before"), named("Shift+P")))
        self._after.say(with_key(self.tr("The next passage"), named("P")))
        self._find.say(with_key(self.tr("Find in the text"), named("Ctrl+F")))
        self.show_place(*self._place)
        self.show_shares(self._shares)
