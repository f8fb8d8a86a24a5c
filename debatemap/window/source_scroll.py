"""A scroll area for a text of any length: only what is seen is laid out, and the view never jumps."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from debatemap.window.source_blocks import Blocks
from debatemap.window.source_column import Column
from debatemap.window.source_layout import LaidBlocks

_LEFT = 18.0
_RIGHT = 12.0
_WIDEST = 38.0
"""The most that a line is long, in widths of the letter M: longer ones are hard to follow."""
_NOTCH = 120
_LINES_PER_NOTCH = 3
_SMALLEST, _LARGEST = 0.7, 3.0
_ZOOM_STEP = 1.1
_KEPT_OF_PAGE = 2
"""How many lines of a page are still seen on the next one."""


class SourceScroll(QAbstractScrollArea):
    """Holds the column; `moved` tells that another part is seen, `zoomed` that the letters have another size."""

    moved = Signal()
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks = Blocks("")
        self._zoom = 1.0
        self._following = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._column = self._laid_column()
        self.verticalScrollBar().setSingleStep(round(self._column.laid.line_height))

    @property
    def column(self) -> Column:
        """Which part is seen."""
        return self._column

    @property
    def left(self) -> float:
        """Where the lines begin, in px from the left edge of the view."""
        free = self.viewport().width() - _RIGHT - _LEFT - self._column.laid.width
        return _LEFT + max(0.0, free / 2)

    @property
    def zoom(self) -> float:
        """How large the letters are, 1.0 being those of the window."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Make the letters larger or smaller, within what can be read."""
        zoom = min(_LARGEST, max(_SMALLEST, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._lay_out()
            self.zoomed.emit(zoom)

    def zoom_by(self, steps: float) -> None:
        """Make the letters larger by so many steps, or smaller."""
        self.set_zoom(round(self._zoom * _ZOOM_STEP**steps, 3))

    def scroll_lines(self, lines: float) -> None:
        """Go down so many lines, or up."""
        self._scroll(lines * self._column.laid.line_height)

    def scroll_page(self, pages: int) -> None:
        """Go down so many pages, or up."""
        kept = _KEPT_OF_PAGE * self._column.laid.line_height
        self._scroll(pages * max(kept, self.viewport().height() - kept))

    def to_start(self) -> None:
        """Go to the beginning of the text."""
        self._column.go_to(0.0)
        self._followed()

    def to_end(self) -> None:
        """Go to the end of the text."""
        self._column.go_to_end()
        self._followed()

    def reveal(self, start: int, end: int) -> None:
        """Bring a stretch of the text into view, with what stands around it."""
        self._column.show(start, end)
        self._followed()

    def go_to_share(self, share: float) -> None:
        """Bring what stands at a share of the text, 0 to 1, to the middle of the view."""
        middle = share * self._column.laid.about_height
        self._column.go_to(min(self._column.end, max(0.0, middle - self.viewport().height() / 2)))
        self._followed()

    def share_of(self, offset: int) -> float:
        """Return at which share of the text's height, 0 to 1, a place stands."""
        laid = self._column.laid
        block = laid.blocks.block_at(offset)
        start, end = laid.blocks.span(block)
        return laid.about(block, (offset - start) / max(1, end - start)) / laid.about_height

    @property
    def seen_share(self) -> tuple[float, float]:
        """Which shares of the text's height lie above the view's top and above its bottom."""
        whole = self._column.laid.about_height
        top = self._column.position / whole
        return top, min(1.0, top + self.viewport().height() / whole)

    # For the class that paints

    def _show_blocks(self, blocks: Blocks, *, stay: bool) -> None:
        """Show another text, at its beginning unless the reader is to `stay` where they are."""
        position = self._column.position if stay else 0.0
        self._blocks = blocks
        self._column = self._laid_column()
        self._column.go_to(position)
        self._followed()

    # How it moves

    def _laid_column(self) -> Column:
        return Column(self._laid(), self.viewport().height())

    def _laid(self) -> LaidBlocks:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * self._zoom)
        widest = QFontMetricsF(font).horizontalAdvance("M") * _WIDEST
        return LaidBlocks(self._blocks, font, min(widest, self.viewport().width() - _LEFT - _RIGHT))

    def _lay_out(self) -> None:
        self._column.resize(self._laid(), self.viewport().height())
        self._followed()

    def _scroll(self, distance: float) -> None:
        if self._column.scroll(distance):
            self._followed()

    def _followed(self) -> None:
        """Bring the scroll bar to where the view is."""
        bar = self.verticalScrollBar()
        with self._leading():
            bar.setPageStep(self.viewport().height())
            bar.setSingleStep(round(self._column.laid.line_height))
            bar.setRange(0, round(self._column.end))
            bar.setValue(round(self._column.position))
        self.viewport().update()
        self.moved.emit()

    @contextmanager
    def _leading(self) -> Generator[None]:
        """Move the scroll bar without being moved by it."""
        self._following = True
        try:
            yield
        finally:
            self._following = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._following:
            self._column.go_to(float(self.verticalScrollBar().value()))
            self.viewport().update()
            self.moved.emit()

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        if arg__1.size().width() == arg__1.oldSize().width():
            self._column.resize(self._column.laid, self.viewport().height())
            self._followed()
        else:
            self._lay_out()

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._lay_out()

    def wheelEvent(self, arg__1: QWheelEvent) -> None:
        arg__1.accept()
        turned = arg__1.angleDelta().y()
        if arg__1.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(turned / _NOTCH)
        elif pixels := arg__1.pixelDelta().y():
            self._scroll(-pixels)
        else:
            self.scroll_lines(-turned / _NOTCH * _LINES_PER_NOTCH)
