"""The text of a source with its passages lit: what is shown of it, and what is selected."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from debatemap.canvas.motion import Motion
from debatemap.model.turning import disarmed
from debatemap.sources import Span
from debatemap.window.source_contents import Contents
from debatemap.window.source_inks import SourceInks
from debatemap.window.source_painting import Scene, paint_source
from debatemap.window.source_scroll import SourceScroll
from debatemap.window.source_selection import Selection

_GLOW_MS = 1400
_FOCUS_BAR = 2
_MOST_SPOKEN = 400

Words = Callable[[Sequence[int]], str]
"""Says in plain text what the passages of these numbers are."""


class SourceView(SourceScroll):
    """Shows Contents; `marks_asked` gives the numbers of the passages that the reader wants the claims of, `step_asked`
    wants the next passage (True) or the one before."""

    marks_asked = Signal(tuple)
    step_asked = Signal(bool)
    find_asked = Signal()

    def __init__(self, inks: SourceInks, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inks = inks
        self._words = words
        self._scene: Scene | None = None
        self._selection: Selection | None = None
        self.motion = Motion(self)

    @property
    def contents(self) -> Contents | None:
        """What is shown."""
        return self._scene.contents if self._scene else None

    @property
    def current(self) -> int | None:
        """The number of the passage that the reader is at."""
        return self._scene.current if self._scene else None

    @property
    def scene(self) -> Scene | None:
        """All that is painted."""
        return self._scene

    @property
    def selected_text(self) -> str:
        """The selected words, as they stand in the source."""
        if self._scene is None or self._selection is None:
            return ""
        return self._scene.contents.blocks.text[slice(*self._selection.span)]

    def show_contents(self, contents: Contents) -> None:
        """Show a text, from its beginning; where it is the one that is shown, stay at the place."""
        before, current = self.contents, self.current
        stay = before is not None and before.source == contents.source and before.blocks.text == contents.blocks.text
        number = None
        if before and stay and current is not None:
            number = contents.marks.number_of(before.marks[current].key)
        self.motion.stop()
        self._selection = self._selection if stay else None
        self._scene = Scene(contents, current=number, selected=self._selection.span if self._selection else None)
        self._show_blocks(contents.blocks, stay=stay)
        self._describe()

    def clear(self) -> None:
        """Show nothing."""
        self.motion.stop()
        self._scene = self._selection = None
        self.viewport().update()

    def set_inks(self, inks: SourceInks) -> None:
        """Take other colours."""
        self._inks = inks
        self.viewport().update()

    def choose(self, claim: str | None) -> None:
        """Light the passages of the selected claim more than the others."""
        if self._scene:
            marks = self._scene.contents.marks
            chosen = frozenset(number for number, mark in enumerate(marks) if mark.claim == claim)
            self._show(replace(self._scene, chosen=chosen))

    def show_mark(self, number: int) -> None:
        """Go to a passage: the whole of it in view, with a ring around it, and glowing for a moment."""
        if self._scene is None:
            return
        mark = self._scene.contents.marks[number]
        self._show(replace(self._scene, current=number, glow=1.0))
        self.reveal(mark.start, mark.end)
        self.motion.run(self._fade, _GLOW_MS)
        self._describe()

    def step_mark(self, *, forward: bool) -> int | None:
        """Go to the next passage, or the one before; from where the reader looks, if the last one is out of sight."""
        if self._scene is None or not len(self._scene.contents.marks):
            return None
        marks, current = self._scene.contents.marks, self._scene.current
        if current is not None and self.column.is_seen(marks[current].start):
            number = (current + (1 if forward else -1)) % len(marks)
        else:
            here = marks.after(self.column.first_seen)
            number = here if forward else (here - 1) % len(marks)
        self.show_mark(number)
        return number

    def forget_mark(self) -> None:
        """Be at no passage any more."""
        if self._scene:
            self._show(replace(self._scene, current=None, glow=0.0))

    def show_finds(self, finds: Sequence[Span], current: int | None) -> None:
        """Mark what was found, and go to one of the finds."""
        if self._scene is None:
            return
        self._show(replace(self._scene, finds=finds, find=current))
        if current is not None:
            self.reveal(*finds[current])

    # For the class that follows the pointer and the keys

    def _hover(self, numbers: frozenset[int]) -> None:
        if self._scene:
            self._show(replace(self._scene, hovered=numbers))

    def _select(self, selection: Selection | None) -> None:
        self._selection = selection
        if self._scene:
            self._show(replace(self._scene, selected=selection.span if selection else None))

    def copy(self) -> None:
        """Copy the selected words; signs that what they are pasted into might obey are seen."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(disarmed(self.selected_text))

    def select_all(self) -> None:
        """Select the whole text."""
        if self._scene:
            self._select(Selection(0, len(self._scene.contents.blocks.text)))

    # How it is painted

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(arg__1.rect(), self._inks.ground)
        if self._scene:
            paint_source(painter, self.column, self._scene, self._inks, self.left)
        if self.hasFocus():
            painter.fillRect(0, 0, _FOCUS_BAR, self.viewport().height(), self._inks.ring)
        painter.end()

    def _show(self, scene: Scene) -> None:
        if scene != self._scene:
            self._scene = scene
            self.viewport().update()

    def _fade(self, share: float) -> None:
        if self._scene:
            self._show(replace(self._scene, glow=1.0 - share))

    def _describe(self) -> None:
        """Tell a screen reader the passage that the reader is at, or the first words that are seen."""
        if self._scene is None:
            return
        if self._scene.current is None:
            start = self.column.first_seen
            self.setAccessibleDescription(self._scene.contents.blocks.text[start : start + _MOST_SPOKEN])
            return
        mark = self._scene.contents.marks[self._scene.current]
        words = self._scene.contents.blocks.text[mark.start : mark.end][:_MOST_SPOKEN]
        self.setAccessibleDescription(f"{words}\n{self._words((self._scene.current,))}")
