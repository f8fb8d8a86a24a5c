"""The line icons, drawn in the colours of the palette that is on."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from debatemap.resources import resource

_SIZE = 20
_RATIOS = (1.0, 1.5, 2.0, 3.0)
_INK = b"currentColor"


def line_icon(name: str, palette: QPalette) -> QIcon:
    """Return the icon resources/icons/`name`.svg in the palette's text colours, sharp on any screen."""
    icon = QIcon()
    group = QPalette.ColorGroup
    for mode, colours in ((QIcon.Mode.Normal, group.Active), (QIcon.Mode.Disabled, group.Disabled)):
        colour = palette.color(colours, QPalette.ColorRole.ButtonText)
        for ratio in _RATIOS:
            icon.addPixmap(drawn(name, colour, _SIZE, ratio), mode)
    return icon


def drawn(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return the icon as a picture of `size` logical px in one colour."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(_INK, colour.name().encode())))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def program_icon() -> QIcon:
    """Return the program's own mark, for the window and the task bar."""
    return QIcon(str(resource("icons/debatemap.svg")))


@cache
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()
