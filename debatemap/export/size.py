"""How many pixels an image gets, and which sizes are too large."""

from math import floor, sqrt
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from debatemap.export.failure import ExportFailed
from debatemap.export.options import SMALLEST_SCALE, ExportOptions
from debatemap.layout.request import Rect

MOST_PIXELS = 2_000_000_000
LONGEST_SIDE = 65_000
MOST_PIXELS_IN_MEMORY = 150_000_000
LONGEST_SIDE_IN_MEMORY = 32_000


class Size(NamedTuple):
    """The size of an image in px, and the px per px of the drawing that lead to it."""

    width: int
    height: int
    scale: float


def image_size(bounds: Rect, options: ExportOptions) -> Size:
    """Return the size of the image of a sheet; raise ExportFailed, naming what would do, if it is too large."""
    size = _wanted(bounds, options)
    if size.width * size.height > MOST_PIXELS or max(size.width, size.height) > LONGEST_SIDE:
        raise _too_large(bounds, size, _largest_scale(bounds, MOST_PIXELS, LONGEST_SIDE))
    return size


def size_in_memory(bounds: Rect, scale: float) -> Size:
    """Return the size of an image that is held in memory whole; raise ExportFailed as for files, only sooner."""
    size = _scaled(bounds, scale)
    if size.width * size.height > MOST_PIXELS_IN_MEMORY or max(size.width, size.height) > LONGEST_SIDE_IN_MEMORY:
        raise _too_large(bounds, size, _largest_scale(bounds, MOST_PIXELS_IN_MEMORY, LONGEST_SIDE_IN_MEMORY))
    return size


def scale_of(bounds: Rect, options: ExportOptions) -> float:
    """Return the px per px of the drawing that the options ask for."""
    return options.scale if options.width is None else options.width / bounds.width


def _wanted(bounds: Rect, options: ExportOptions) -> Size:
    if options.width is None:
        return _scaled(bounds, options.scale)
    scale = scale_of(bounds, options)
    return Size(options.width, max(1, round(bounds.height * scale)), scale)


def _scaled(bounds: Rect, scale: float) -> Size:
    return Size(max(1, round(bounds.width * scale)), max(1, round(bounds.height * scale)), scale)


def _largest_scale(bounds: Rect, pixels: int, side: int) -> float:
    scale = min(side / max(bounds.width, bounds.height), sqrt(pixels / (bounds.width * bounds.height)))
    # A hundredth less than the bound allows, as sizes are rounded to whole px.
    return floor(scale * 100 - 0.01) / 100


def _too_large(bounds: Rect, size: Size, scale: float) -> ExportFailed:
    values = {"width": f"{size.width:,}", "height": f"{size.height:,}", "scale": scale, "px": int(bounds.width * scale)}
    if scale < SMALLEST_SCALE:
        wording = QCoreApplication.translate(
            "Export", "An image of {width} × {height} px is too large: export SVG or PDF, or at most {px} px of width"
        )
    else:
        wording = QCoreApplication.translate(
            "Export",
            "An image of {width} × {height} px is too large: choose a scale of {scale} or a width of {px} px at most",
        )
    return ExportFailed(wording.format_map(values))
