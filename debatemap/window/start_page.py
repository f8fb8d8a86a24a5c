"""What is shown while no map is open: open one, a recent one, or one of those that come with the program."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from debatemap.canvas.tips import as_tooltip
from debatemap.model.turning import legible
from debatemap.window.action_set import tooltip
from debatemap.window.actions import ACTIONS
from debatemap.window.labels import plain_label, wrapped_label
from debatemap.window.map_card import MapCard
from debatemap.window.presence import Presence, Seen
from debatemap.window.thumbnails import Thumbnails

_MARGIN = 48
_WIDTH = 820
_COLUMNS = 3
_MOST_PICTURES = 2 * _COLUMNS
"""So many recent maps are shown as pictures, the others by name."""
_LARGEST_PICTURED = 500_000
"""A file of more bytes is not drawn for its picture, which would keep a map waiting that the reader opens meanwhile."""


class StartPage(QScrollArea):
    """`open_asked` opens a file by dialog, `map_asked` a map by its path."""

    open_asked = Signal()
    map_asked = Signal(object)

    def __init__(
        self, examples: Sequence[Path], thumbnails: Thumbnails, presence: Presence, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._examples = examples
        self._recent: tuple[Path, ...] = ()
        self._seen: Mapping[Path, Seen] = {}
        self._presence = presence
        self._presence.changed.connect(self._look_again)
        self._thumbnails = thumbnails
        self.setWidgetResizable(True)
        self.setObjectName("start")
        self._build()

    def show_recent(self, recent: Sequence[Path]) -> None:
        """List other recent maps, and which of them are there."""
        seen = self._presence.look(recent)
        if (tuple(recent), seen) != (self._recent, self._seen):
            self._recent, self._seen = tuple(recent), seen
            self._build()

    def _look_again(self) -> None:
        """Tell what a slow drive has answered at last, if the page is still looked at."""
        if self.isVisible():
            self.show_recent(self._recent)

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self._build()

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("start")
        column = QVBoxLayout()
        column.setSpacing(10)
        self._write_welcome(column)
        self._write_recent(column)
        self._write_examples(column)
        column.addStretch(1)
        frame = QGridLayout(page)
        frame.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        frame.setColumnStretch(0, 1)
        frame.setColumnStretch(2, 1)
        frame.setColumnMinimumWidth(1, _WIDTH)
        frame.addLayout(column, 0, 1)
        self.setWidget(page)

    def _write_welcome(self, column: QVBoxLayout) -> None:
        column.addWidget(plain_label("debatemap", "title"))
        column.addWidget(wrapped_label(self.tr("Read a debate as a map: who says what, for and against."), "quiet"))
        column.addSpacing(8)
        button = QPushButton(self.tr("Open a map…"))
        button.setDefault(True)
        button.setToolTip(next(tooltip(spec) for spec in ACTIONS if spec.id == "open"))
        button.clicked.connect(self.open_asked)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(wrapped_label(self.tr("Or drop a file into this window."), "quiet"))

    def _write_recent(self, column: QVBoxLayout) -> None:
        if not self._recent:
            return
        column.addSpacing(20)
        column.addWidget(plain_label(self.tr("Recent maps"), "heading"))
        pictured = [path for path in self._recent if _is_soon_drawn(self._seen.get(path))][:_MOST_PICTURES]
        if pictured:
            column.addLayout(self._cards(pictured))
        for path in self._recent:
            seen = self._seen.get(path)
            if seen and not seen.there:
                column.addWidget(self._gone(path))
            elif path not in pictured:
                column.addWidget(self._recent_button(path), 0, Qt.AlignmentFlag.AlignLeft)

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(_named(path).replace("&", "&&"))
        button.setObjectName("plain")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.map_asked.emit(path))
        return button

    def _gone(self, path: Path) -> QLabel:
        return wrapped_label(self.tr("{map} (no longer there)").format(map=_named(path)), "quiet")

    def _cards(self, paths: Sequence[Path]) -> QGridLayout:
        """Return maps as pictures, in rows; where each lies is told by its tooltip."""
        grid = QGridLayout()
        grid.setSpacing(16)
        for number, path in enumerate(paths):
            card = MapCard(path, self._thumbnails)
            card.setToolTip(as_tooltip(legible(str(path))))
            card.clicked.connect(lambda _checked=False, path=path: self.map_asked.emit(path))
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        grid.setColumnStretch(_COLUMNS, 1)
        return grid

    def _write_examples(self, column: QVBoxLayout) -> None:
        if not self._examples:
            return
        column.addSpacing(20)
        column.addWidget(plain_label(self.tr("Examples"), "heading"))
        column.addLayout(self._cards(self._examples))


def _is_soon_drawn(seen: Seen | None) -> bool:
    return seen is not None and seen.there and seen.size <= _LARGEST_PICTURED


def _named(path: Path) -> str:
    return legible(f"{path.stem}  —  {path.parent}")
