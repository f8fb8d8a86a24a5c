"""Painters that have ended before what they paint on is freed, whatever goes wrong: Qt crashes over others."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painter_on(device: QPaintDevice) -> Generator[QPainter]:
    """Return a painter on a device; it ends also where an exception does, as of too little memory."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
