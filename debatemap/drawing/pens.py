"""Colours, brushes and pens, each made once."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

NO_PEN = Qt.PenStyle.NoPen


@lru_cache(maxsize=512)
def colour(written: str) -> QColor:
    """Return a colour written "#rrggbb"."""
    return QColor(written)


@lru_cache(maxsize=512)
def brush(written: str) -> QBrush:
    """Return a brush that fills with one colour."""
    return QBrush(QColor(written))


@lru_cache(maxsize=512)
def pen(written: str, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    """Return a pen with round ends; width, dashes and gaps in px."""
    made = QPen(QColor(written), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashes:
        made.setDashPattern([length / width for length in dashes])
    return made
