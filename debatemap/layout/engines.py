"""Chooses the engine that lays a map out: the one place that knows them all."""

from enum import StrEnum

from debatemap.layout.request import LayoutEngine
from debatemap.layout.wrapped import WrappedLayout


class Arrangement(StrEnum):
    """How a reader wants a map to be laid out; automatic leaves it to the map's shape."""

    AUTOMATIC = "automatic"
    WRAPPED = "wrapped"
    TOP_DOWN = "top-down"
    LEFT_RIGHT = "left-right"


def engine(arrangement: Arrangement = Arrangement.AUTOMATIC) -> LayoutEngine:
    """Return the engine for an arrangement."""
    match arrangement:
        case Arrangement.AUTOMATIC | Arrangement.WRAPPED | Arrangement.TOP_DOWN | Arrangement.LEFT_RIGHT:
            return WrappedLayout()
