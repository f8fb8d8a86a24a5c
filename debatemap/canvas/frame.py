"""The last painted view of the map, kept so that whatever moves above the map never has it painted again.

While the scale changes quickly and painting is slow, what was painted is enlarged or shrunk, and painted anew, a piece
at a time, when the movement rests.
"""

from time import perf_counter

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QRegion, QTransform

from debatemap.canvas.sheet import Painting, Sheet

_QUICK = 0.006
"""A view that takes less time to paint than this, in seconds, is always painted anew."""
_PIECE = 180


class Frame:
    """The sheet on the screen, the last one that was sharp, and the one that is being painted to follow them."""

    def __init__(self, painting: Painting) -> None:
        self._painting = painting
        self._shown: Sheet | None = None
        self._sharp: Sheet | None = None
        self._next: Sheet | None = None
        self._slow = False
        self._spent = 0.0

    @property
    def blurred(self) -> bool:
        """Whether what is shown was stretched and should be sharpened once the view rests."""
        return self._shown is not None and self._shown is not self._sharp

    def drop(self) -> None:
        """Forget what was painted."""
        self._shown, self._sharp, self._next = None, None, None

    def draw(self, painter: QPainter, exposed: QRect, size: QSize, ratio: float, *, hurried: bool) -> None:
        """Put the part `exposed` of the view on the screen; `painter` maps scene px to px of the view.

        `ratio` is how many device px each of these has; `hurried` tells that the next frame must come soon.
        """
        sheet = self._followed(painter.worldTransform(), size, ratio, hurried=hurried)
        part = exposed & sheet.view
        self._paint(sheet, QRegion(part))
        sheet.show(painter, part)

    def sharpen(self, seconds: float) -> bool:
        """Paint on at the sharp sheet for about so long; return True when it takes the place of the blurred one."""
        if self._shown is None or not self.blurred:
            return False
        if self._next is None:
            self._next, self._spent = Sheet(self._shown.size, self._shown.ratio, self._shown.transform), 0.0
        start = perf_counter()
        while not self._next.whole and perf_counter() < start + seconds:
            self._next.paint(self._next.next_piece(_PIECE), self._painting)
        self._spent += perf_counter() - start
        if not self._next.whole:
            return False
        self._slow = self._spent > _QUICK
        self._shown = self._sharp = self._next
        self._next = None
        return True

    def _followed(self, transform: QTransform, size: QSize, ratio: float, *, hurried: bool) -> Sheet:
        shown = self._shown
        if shown is None or not shown.fits(size, ratio):
            return self._begun(Sheet(size, ratio, transform))
        if shown.same_scale(transform):
            shown.scroll(transform)
            if self._next:
                self._next.scroll(transform)
            return shown
        if not (hurried and self._slow):
            return self._begun(Sheet(size, ratio, transform))
        basis = self._sharp if self._sharp and self._sharp.covers(transform) else shown
        self._shown, self._next = basis.stretched(transform), None
        return self._shown

    def _begun(self, sheet: Sheet) -> Sheet:
        self._shown = self._sharp = sheet
        self._next = None
        return sheet

    def _paint(self, sheet: Sheet, region: QRegion) -> None:
        everything, start = sheet.missing == QRegion(sheet.view), perf_counter()
        sheet.paint(region, self._painting)
        if everything and sheet.whole:
            self._slow = perf_counter() - start > _QUICK
