"""The one item that paints the map: from what it painted before, from an overview, or card by card on the move."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from debatemap.canvas.frame import Frame
from debatemap.canvas.glide import Glide, GlidePainter
from debatemap.canvas.overview import Overview
from debatemap.drawing.painting import paint, paint_landmarks
from debatemap.drawing.picture import Picture
from debatemap.layout.request import Rect


class MapItem(QGraphicsItem):
    """Paints a Picture wherever it is exposed; all that lies above it is in other items."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._picture: Picture | None = None
        self._overview: Overview | None = None
        self._glide: tuple[GlidePainter, float] | None = None
        self._box = QRectF()
        self._frame = Frame(self._paint_part)
        self.hurried = False
        """Whether the next frames must come soon, sharp or not."""
        self.paintings = 0
        """How often some part of the map has been painted anew, for tests and measurements."""

    def show_picture(self, picture: Picture | None, overview: Overview | None = None) -> None:
        """Show another picture from now on; from far away its overview."""
        self._picture, self._overview, self._glide = picture, overview, None
        self._frame.drop()
        self.update()

    def paint_again(self) -> None:
        """Forget what was painted, because the overview has become finer."""
        self._frame.drop()
        self.update()

    def cover(self, box: QRectF) -> None:
        """Take all of the scene that can ever be seen, so that the ground is painted together with the map."""
        self.prepareGeometryChange()
        self._box = box

    def boundingRect(self) -> QRectF:
        return self._box

    def sharpen(self, seconds: float) -> bool:
        """Paint on for about so long at what was shown hurriedly; return whether there is more to do."""
        if self._frame.sharpen(seconds):
            self.update()
        return self._frame.blurred

    def begin_glide(self, glide: Glide) -> None:
        """Show the cards on their way until `end_glide`."""
        self._glide = (GlidePainter(glide), 0.0)
        self.update()

    def go_on_gliding(self, part: float) -> None:
        """Show the cards after this part of their way, 0…1."""
        if self._glide:
            self._glide = (self._glide[0], part)
            self.update()

    def end_glide(self) -> None:
        """Show the picture itself again."""
        self._glide = None
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._picture is None or widget is None:
            return
        size, ratio = widget.size(), widget.devicePixelRatioF()
        if self._glide:
            self._glide[0].paint(painter, self._glide[1], size, ratio)
            return
        exposed: QRectF = option.exposedRect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        part = painter.worldTransform().mapRect(exposed).toAlignedRect()
        self._frame.draw(painter, part, size, ratio, hurried=self.hurried)

    def _paint_part(self, painter: QPainter, area: QRectF, scale: float) -> None:
        if self._picture is None:
            return
        self.paintings += 1
        if self._overview and self._overview.serves(scale):
            self._overview.draw(painter, area, scale)
            paint_landmarks(painter, self._picture, Rect(area.x(), area.y(), area.width(), area.height()), scale)
        else:
            paint(painter, self._picture, area, scale)
