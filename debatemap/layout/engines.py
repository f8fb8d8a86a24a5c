"""Chooses the engine that lays a map out: the one place to change when there are several."""

from debatemap.layout.request import LayoutEngine
from debatemap.layout.wrapped import WrappedLayout


def engine() -> LayoutEngine:
    """Return the engine for maps that are nearly trees, as most debates are."""
    return WrappedLayout()
