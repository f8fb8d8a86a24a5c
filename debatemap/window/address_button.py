"""A button that leads to a web page and shows beforehand where it leads; nothing is opened without a click."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

_LONGEST = 42


def address_button(address: str, then: Callable[[str], None]) -> QPushButton:
    """Return a button that shows an http(s) address and calls `then` with it when it is pressed."""
    bare = address.split("://", 1)[1].rstrip("/")
    shown = bare if len(bare) <= _LONGEST else bare[: _LONGEST - 1] + "…"
    button = QPushButton("↗ " + shown.replace("&", "&&"))
    button.setObjectName("plain")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    template = QCoreApplication.translate("Addresses", "Open {address} in the browser")
    button.setAccessibleName(template.format(address=address))
    button.clicked.connect(lambda: then(address))
    return button
