"""Small pictures of maps, made beside the window one after the other, when they are first wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap

from debatemap.document import Document, open_document
from debatemap.drawing.detail import Detail
from debatemap.drawing.painting import paint
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Theme
from debatemap.window.arranging import Arranged, arrange
from debatemap.window.jobs import Jobs

_MARGIN = 24.0
_ASPECT = 1.6


@dataclass(frozen=True)
class MapGlance:
    """A map's title, its question, and its picture small."""

    title: str
    question: str
    picture: Picture

    def pixmap(self, size: QSizeF, ratio: float) -> QPixmap:
        """Return the picture fitted into `size` (logical px) on a screen of `ratio` device px per logical px."""
        pixmap = QPixmap((size * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        bounds = QRectF(*self.picture.bounds).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        scale = min(size.width() / bounds.width(), size.height() / bounds.height())
        area = QRectF(0, 0, size.width() / scale, size.height() / scale)
        area.moveCenter(bounds.center())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(scale, scale)
        painter.translate(-area.topLeft())
        paint(painter, self.picture, area, scale * ratio, Detail.FAR)
        painter.end()
        return pixmap


class Thumbnails(QObject):
    """Opens and draws maps, and remembers the glances; `ready(path)`: the glance at a map has come."""

    ready = Signal(object)

    def __init__(self, jobs: Jobs, theme: Callable[[], Theme], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._glances: dict[tuple[Path, str], MapGlance] = {}

    def glance(self, path: Path) -> MapGlance | None:
        """Return the glance at a map in the theme that is on, None where it has not come."""
        return self._glances.get((path, self._theme().name))

    def ask(self, path: Path) -> None:
        """Have the glance at a map made, if it is not there; a file that can't be read brings none."""
        if self.glance(path) is None:
            self._jobs.run("", lambda cancelled: open_document(path, cancelled), lambda found: self._draw(path, found))

    def _draw(self, path: Path, document: Document) -> None:
        theme, debate = self._theme(), document.map

        def arranged(found: Arranged) -> None:
            self._glances[path, theme.name] = MapGlance(debate.title, debate.question or "", found.picture)
            self.ready.emit(path)

        if debate.claims:
            arrange(self._jobs, document, frozenset(), theme, _ASPECT, arranged, quiet=True)
