"""The pages of a print side by side, as they are to be glued; painted beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from debatemap.drawing.fonts import font
from debatemap.drawing.painter import painter_on
from debatemap.drawing.picture import Face
from debatemap.export.pages import paint_page
from debatemap.export.sheet import Sheet
from debatemap.export.tiles import Tiling
from debatemap.window.jobs import Job, Jobs

_ROOM, _GAP, _NARROW_GAP = 24.0, 8.0, 2.0
_MANY, _LEAST_FOR_NAME = 12, 36.0
_EDGE, _NAME = QColor("#b9b9b9"), QColor("#555555")


class PrintPages(QWidget):
    """Shows the pages of one tiling; a picture that comes late is dropped."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: Job | None = None
        self._asked: tuple[Sheet, Tiling] | None = None
        self._image = QImage()

    @property
    def image(self) -> QImage:
        """What is shown; null as long as that is being painted."""
        return self._image

    def show_pages(self, sheet: Sheet, tiling: Tiling) -> None:
        """Show other pages."""
        self._asked = sheet, tiling
        self._paint()

    def call_off(self) -> None:
        """Paint nothing more."""
        if self._job:
            self._job.cancel()
            self._job = None

    def _paint(self) -> None:
        self.call_off()
        if self._asked is None:
            return
        (sheet, tiling), size, ratio = self._asked, self.size(), self.devicePixelRatio()

        def work(cancelled: Callable[[], bool]) -> QImage:
            return _painted(sheet, tiling, size, ratio, cancelled)

        self._job = self._jobs.run("", work, self._show)

    def _show(self, image: QImage) -> None:
        self._job = None
        self._image = image
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._paint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().midlight())
        painter.drawImage(0, 0, self._image)


def _painted(sheet: Sheet, tiling: Tiling, size: QSize, ratio: float, cancelled: Callable[[], bool]) -> QImage:
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    paper = tiling.paper
    gap = _GAP if max(tiling.rows, tiling.columns) < _MANY else _NARROW_GAP
    across = (size.width() - 2 * _ROOM - gap * (tiling.columns - 1)) / tiling.columns
    down = (size.height() - 2 * _ROOM - gap * (tiling.rows - 1)) / tiling.rows
    scale = max(0.001, min(across / paper.width, down / paper.height))
    width, height = paper.width * scale, paper.height * scale
    left = (size.width() - width * tiling.columns - gap * (tiling.columns - 1)) / 2
    top = (size.height() - height * tiling.rows - gap * (tiling.rows - 1)) / 2
    with painter_on(image) as painter:
        for tile in tiling.tiles:
            if cancelled():
                break
            page = QRectF(left + tile.column * (width + gap), top + tile.row * (height + gap), width, height)
            painter.fillRect(page, Qt.GlobalColor.white)
            painter.save()
            painter.translate(page.topLeft())
            painter.scale(scale, scale)
            paint_page(painter, sheet, tiling, tile, "")
            painter.restore()
            painter.setPen(_EDGE)
            painter.drawRect(page)
            if len(tiling.tiles) > 1 and width > _LEAST_FOR_NAME:
                painter.setFont(font(Face.SMALL))
                painter.setPen(_NAME)
                at_corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
                painter.drawText(page.adjusted(0, 0, -4, -2), at_corner, tile.name)
    return image
