"""The line icons, drawn in the colours of the palette that is on."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from debatemap.resources import resource

_SIZE = 20
_RATIOS = (1.0, 1.5, 2.0, 3.0)
_INK = b"currentColor"
_MOST = 2000
"""So many drawings are kept: the same icon stands at many buttons, and comes back with the theme."""


def line_icon(name: str, palette: QPalette, size: int = _SIZE) -> QIcon:
    """Return the icon resources/icons/`name`.svg in the palette's text colours, sharp on any screen up to `size` px."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole.ButtonText
    ready, off = palette.color(group.Active, role), palette.color(group.Disabled, role)
    return QIcon(_icon(name, ready.name(), off.name(), max(size, _SIZE)))


def drawn(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return the icon as a picture of `size` logical px in one colour."""
    pixmap = QPixmap.fromImage(_drawing(name, colour.name(), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def program_icon() -> QIcon:
    """Return the program's own mark, for the window and the task bar."""
    return QIcon(str(resource("icons/debatemap.svg")))


@lru_cache(maxsize=_MOST)
def _icon(name: str, ready: str, off: str, size: int) -> QIcon:
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ready), (QIcon.Mode.Disabled, off)):
        for ratio in _RATIOS:
            icon.addPixmap(drawn(name, QColor(colour), size, ratio), mode)
    return icon


@lru_cache(maxsize=_MOST)
def _drawing(name: str, colour: str, side: int) -> QImage:
    image = _mask(name, side).copy()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    return image


@lru_cache(maxsize=_MOST)
def _mask(name: str, side: int) -> QImage:
    """Return the icon in black: to dye it takes a tenth of what it takes to draw it."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(_INK, b"black")))
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


@cache
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()
