"""The strip beside a source's text: the whole of it from top to bottom, and what is mapped once, more often, or not."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from debatemap.canvas.tips import as_tooltip
from debatemap.drawing.theme import Ink, Theme
from debatemap.health import Coverage
from debatemap.window.source_view import SourceView
from debatemap.window.tints import Tints, mixed

_WIDTH = 16
_EDGE = 3
_ONCE = 5
_MORE = 10
"""How wide, in px, what is mapped once and more often is drawn: told apart without colour."""
_LEAST = 2.0
_MOST_TICKS = 2_000


@dataclass(frozen=True, slots=True)
class _Bar:
    top: float
    height: float
    more: bool


class SourceStrip(QWidget):
    """Shows what of the view's text is mapped, what was found, and which part is seen; a click goes there."""

    def __init__(self, view: SourceView, theme: Theme) -> None:
        super().__init__()
        self._view = view
        self._theme = theme
        self._bars: tuple[_Bar, ...] = ()
        self._made_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self.update)
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 60)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def retranslate(self) -> None:
        """Name the strip in the language that is on."""
        self.setAccessibleName(self.tr("What of the text is mapped"))

    def tooltip_at(self, y: float) -> str:
        """Return what is said of a height of the strip."""
        contents = self._view.contents
        if contents is None or not contents.whole:
            return ""
        count = max((1 + bar.more for bar in self._shown_bars() if bar.top <= y <= bar.top + bar.height), default=0)
        here = (self.tr("Not mapped"), self.tr("Mapped"), self.tr("Mapped more than once"))[count]
        share = self.tr("{percent}% of the text is mapped").format(percent=percent(contents.coverage.share))
        return f"{here}\n{share}"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._view.go_to_share(event.position().y() / max(1, self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._view.go_to_share(min(1.0, max(0.0, event.position().y() / max(1, self.height()))))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), as_tooltip(self.tooltip_at(event.pos().y())), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colour(Ink.CARD)))
        painter.fillRect(QRectF(_EDGE, 0, _MORE, self.height()), QColor(self._theme.colour(Ink.BADGE)))
        accent, card = self._theme.colour(Ink.SELECTION), self._theme.colour(Ink.CARD)
        once, more = QColor(mixed(accent, card, 0.55)), QColor(accent)
        for bar in self._shown_bars():
            width = _MORE if bar.more else _ONCE
            painter.fillRect(QRectF(_EDGE, bar.top, width, bar.height), more if bar.more else once)
        self._paint_finds(painter)
        self._paint_seen(painter)
        painter.end()

    def _paint_finds(self, painter: QPainter) -> None:
        scene = self._view.scene
        if scene is None:
            return
        colour = QColor("#c79a1b" if self._theme.dark else "#e69500")
        for span in scene.finds[:_MOST_TICKS]:
            top = self._view.share_of(span.start) * self.height()
            painter.fillRect(QRectF(_EDGE - 2, top, _MORE + 4, 2), colour)

    def _paint_seen(self, painter: QPainter) -> None:
        top, bottom = (share * self.height() for share in self._view.seen_share)
        if self._view.contents is None or (top <= 0 and bottom >= self.height()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Tints(self._theme).quiet))
        shade = QColor(self._theme.colour(Ink.TEXT))
        shade.setAlphaF(0.07)
        painter.setBrush(shade)
        painter.drawRoundedRect(QRectF(1.5, top + 0.5, _WIDTH - 3, max(6.0, bottom - top - 1)), 3, 3)

    def _shown_bars(self) -> tuple[_Bar, ...]:
        contents = self._view.contents
        if contents is None:
            return ()
        made_for = (contents, self.height(), self._view.column.laid)
        if made_for != self._made_for:
            self._made_for = made_for
            self._bars = self._made_bars(contents.coverage)
        return self._bars

    def _made_bars(self, coverage: Coverage) -> tuple[_Bar, ...]:
        """Make the bars, those of what is mapped more than once on top; what shares its px is drawn once."""
        found: list[_Bar] = []
        for more in (False, True):
            last = -1.0
            for span in coverage.spans:
                if (span.count > 1) is more or not more:
                    top, end = (self._view.share_of(place) * self.height() for place in (span.start, span.end))
                    if end > last:
                        top = max(top, last)
                        found.append(_Bar(top, max(_LEAST, end - top), more))
                        last = max(top + _LEAST, end)
        return tuple(found)


def percent(share: float) -> str:
    """Return a share, 0 to 1, as a whole number of hundredths; a little is never nothing, nor nearly all everything."""
    whole = round(100 * share)
    if share > 0 and whole == 0:
        return "<1"
    return ">99" if share < 1 and whole == 100 else str(whole)
