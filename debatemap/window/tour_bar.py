"""The bar below the map that says what to see at this step of a tour, and leads on to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from debatemap.window.icon_button import IconButton
from debatemap.window.key_names import named, with_key
from debatemap.window.labels import plain_label, wrapped_label

_USUAL, _LARGE = 1.2, 2.6
"""How much larger than other words of the window a caption is, in the window and when it is shown to others."""
_MEASURE = 72
"""About how many letters a line of a caption has at most."""
_ICON = 20
_GAPS = 76
"""The room between a caption, the buttons beside it and the number of the step."""
_HEIGHT, _TALLEST, _WIDTH = 900, 2.5, 1000
"""On screens higher than this, in px, large letters grow with them, up to so many times; on narrow ones they shrink."""
_MOST_LINES = 5
_SHARES = (1.0, 0.85, 0.72, 0.6, 0.5, 0.4)
"""Of the size that captions would have in large letters, until the longest has few enough lines."""
_LEAST_MOST = 120
"""In px: so high a caption may be even in a low window."""


class TourBar(QFrame):
    """Hidden while no tour is on; as high throughout a tour as its longest caption, so that the map stays still."""

    next_asked = Signal()
    previous_asked = Signal()
    present_asked = Signal()
    end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tourBar")
        self._captions: Callable[[], Sequence[str]] = tuple
        self._texts: tuple[str, ...] = ()
        self._index = 0
        self._large = False
        self._larger = 1.0
        self._progress = QProgressBar()
        self._progress.setObjectName("tourProgress")
        self._progress.setTextVisible(False)
        self._say = wrapped_label("", "tourSay")
        self._say.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._count = plain_label("", "quiet")
        self.previous, self.next = IconButton("step-back", _ICON), IconButton("step-on", _ICON)
        self.present = IconButton("present", _ICON)
        self.end = IconButton("close", _ICON)
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.present.clicked.connect(self.present_asked)
        self.end.clicked.connect(self.end_asked)
        self._buttons = (self.previous, self.next, self.present)
        self._lay_out()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._row.addWidget(self._say, 1)
        self._row.addSpacing(24)
        for widget in (self.previous, self._count, self.next):
            self._row.addWidget(widget)
        self._row.addSpacing(8)
        self._row.addWidget(self.present)
        self._row.addWidget(self.end)
        for button in self._buttons:
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._progress)
        column.addLayout(self._row)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._set_size()

    @property
    def text(self) -> str:
        """The caption that is told; empty while hidden."""
        return "" if self.isHidden() else self._say.text()

    @property
    def count(self) -> str:
        """Which step of how many it is."""
        return self._count.text()

    @property
    def large(self) -> bool:
        """Whether the caption is told in letters that are read from afar."""
        return self._large

    def begin(self, captions: Callable[[], Sequence[str]]) -> None:
        """Take the captions of a tour, which are asked for again when the language changes."""
        self._captions = captions
        self._texts = tuple(captions())
        self._make_room()

    def tell(self, index: int) -> None:
        """Show the caption of a step, counted from 0."""
        self._index = index
        self._make_room()
        self._tell()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._say, self._say.text()))

    def show_large(self, *, large: bool) -> None:
        """Tell captions in large letters, or no longer; the buttons then come and go with the pointer."""
        self._large = large
        self.end.setVisible(not large)
        self.show_buttons(seen=True)
        self._set_size()
        self._make_room()

    def show_buttons(self, *, seen: bool) -> None:
        """Let the buttons be seen, or only their room be kept."""
        for button in self._buttons:
            button.setVisible(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.ApplicationFontChange:
            self._set_size()
            self._make_room()

    def retranslate(self) -> None:
        """Word the bar in the language that is on."""
        self.previous.say(with_key(self.tr("Step before"), named("←")))
        self.next.say(with_key(self.tr("Next step"), named("Space")))
        self.present.say(with_key(self.tr("Present on the full screen"), named("Shift+F5")))
        self.end.say(with_key(self.tr("End the tour"), named("Esc")))
        self._texts = tuple(self._captions())
        self._make_room()
        self._tell()

    def _tell(self) -> None:
        if not self._texts:
            return
        number, most = self._index + 1, len(self._texts)
        self._say.setText(self._texts[self._index])
        self._count.setText(self._counted(number))
        self._count.setAccessibleName(self.tr("Step {number} of {count}").format(number=number, count=most))
        self._progress.setRange(0, most)
        self._progress.setValue(number)
        self.previous.setEnabled(self._index > 0)
        self.next.setEnabled(number < most)

    def _counted(self, number: int) -> str:
        return self.tr("{number} of {count}").format(number=number, count=len(self._texts))

    def _beside(self) -> int:
        """Return how much of the width is not for the caption."""
        self._count.setMinimumWidth(QFontMetrics(self._count.font()).horizontalAdvance(self._counted(len(self._texts))))
        edges = self._row.contentsMargins()
        widgets = self._buttons if self._large else (*self._buttons, self.end)
        wide = sum(widget.sizeHint().width() for widget in widgets)
        return wide + self._count.minimumWidth() + edges.left() + edges.right() + _GAPS

    def _set_size(self) -> None:
        edge = 56 if self._large else 20
        self._row.setContentsMargins(edge, edge // 2 if self._large else 10, edge - 4, edge // 2 if self._large else 10)
        larger = _larger(self.screen().size()) if self._large else 1.0
        self._larger = larger
        self._count.setFont(_font(larger))
        for button in (*self._buttons, self.end):
            button.resize_icon(round(_ICON * larger))

    def _make_room(self) -> None:
        """Be as high as the longest caption needs, as wide as what is around also while hidden.

        Where that would be many lines, large letters are less large.
        """
        around = self.parentWidget() or self
        beside, need = self._beside(), 0
        for share in _SHARES if self._large else _SHARES[:1]:
            font = _font(max(_USUAL, _USUAL * self._larger * share))
            metrics = QFontMetrics(font)
            widest = metrics.averageCharWidth() * _MEASURE
            need = _height(metrics, max(120, min(widest, around.width() - beside)), self._texts)
            self._say.setFont(font)
            self._say.setMaximumWidth(widest)
            if need <= metrics.lineSpacing() * _MOST_LINES:
                break
        self._say.setFixedHeight(min(need, max(_LEAST_MOST, around.height() * 2 // 5)) + 4)


def _larger(screen: QSize) -> float:
    """Return how many times larger letters are that are read from afar: they grow with the screen."""
    high = min(_TALLEST, max(1.0, screen.height() / _HEIGHT))
    return max(1.0, _LARGE / _USUAL * high * min(1.0, screen.width() / _WIDTH))


def _font(larger: float) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * larger)
    return font


def _height(metrics: QFontMetrics, width: int, texts: Sequence[str]) -> int:
    """Return how high the longest of the texts is, in lines so many px wide."""
    wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    heights = (metrics.boundingRect(0, 0, width, 10_000, wrapped, text).height() for text in texts)
    return max(heights, default=metrics.lineSpacing())
