"""Cards that are lit together: all that a search found, or all that has just changed."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from debatemap.drawing.outlines import CARD_RADIUS
from debatemap.drawing.picture import Picture
from debatemap.drawing.spatial_index import index_of
from debatemap.drawing.theme import Ink
from debatemap.layout.request import Rect

_LINE = 2.5
_DISTANCE = 1.0
_FILL = 0.16
_ROUND_FROM = 0.2
"""Below this scale the corners of cards can't be told from square ones, which are painted much more quickly."""
_RINGED_FROM = 0.1
"""Below this scale a card is too small to be ringed: it is filled."""
_FILL_WHOLE = 0.75


class ClaimLights(QGraphicsItem):
    """Rings and tints any number of cards; only those that are seen are looked at when they are painted."""

    def __init__(self, height: float, ink: Ink, place_of: Callable[[str], Rect | None]) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(height)
        self._ink = ink
        self._place_of = place_of
        self._picture: Picture | None = None
        self._claims: frozenset[str] = frozenset()
        self._strength = 0.0
        self._box = QRectF()

    @property
    def claims(self) -> frozenset[str]:
        """The claims whose cards are lit."""
        return self._claims

    def show_picture(self, picture: Picture | None) -> None:
        """Light the same claims in another picture."""
        self.prepareGeometryChange()
        self._picture = picture
        self._box = QRectF(*picture.bounds) if picture else QRectF()
        self._box.adjust(-_LINE * 20, -_LINE * 20, _LINE * 20, _LINE * 20)

    def light(self, claims: Collection[str], strength: float = 1.0) -> None:
        """Light the cards of these claims and no others; a `strength` below 1 lets them be seen less."""
        if self._claims or claims:
            self._claims = frozenset(claims)
            self._strength = strength
            self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._picture is None or not self._claims:
            return
        exposed: QRectF = option.exposedRect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        scale = painter.worldTransform().m11()
        reach = (_DISTANCE + _LINE / 2) / scale
        boxes = [QRectF(*place).adjusted(-reach, -reach, reach, reach) for place in self._seen(exposed, 2 * reach)]
        colour, tint = QColor(self._picture.theme.colour(self._ink)), QColor(self._picture.theme.colour(self._ink))
        colour.setAlphaF(self._strength)
        ringed = scale >= _RINGED_FROM
        tint.setAlphaF((_FILL if ringed else _FILL_WHOLE) * self._strength)
        painter.setPen(QPen(colour, _LINE / scale) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, ringed)
        if scale < _ROUND_FROM:
            painter.drawRects(boxes)
            return
        for box in boxes:
            painter.drawRoundedRect(box, CARD_RADIUS + reach, CARD_RADIUS + reach)

    def _seen(self, exposed: QRectF, reach: float) -> list[Rect]:
        if self._picture is None:
            return []
        box = exposed.adjusted(-reach, -reach, reach, reach)
        cards = index_of(self._picture).cards_in(Rect(box.x(), box.y(), box.width(), box.height()))
        lit = (card for card in cards if card.face.claim in self._claims)
        return [self._place_of(card.face.claim) or card.rect for card in lit]
