"""A button that leads to a web page and shows beforehand where it leads; nothing is opened without a click."""

from collections.abc import Callable
from unicodedata import normalize

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QPushButton, QSizePolicy

from debatemap.canvas.tips import as_tooltip

_LONGEST = 42
_LONGEST_TOLD = 240
_LATIN = frozenset("ßæœøłđðþ")
"""The Latin letters that are no others with an accent."""


def address_button(address: str, then: Callable[[str], None]) -> QPushButton:
    """Return a button that shows an http(s) address and calls `then` with it when it is pressed.

    The tooltip tells the whole of one that is too long for the button.
    """
    scheme, host, rest = _parts(address)
    button = QPushButton("↗ " + _short(host, rest.rstrip("/")).replace("&", "&&"))
    button.setObjectName("plain")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    template = QCoreApplication.translate("Addresses", "Open {address} in the browser")
    whole = f"{scheme}://{host}{rest}"
    button.setAccessibleName(template.format(address=whole))
    told = whole if len(whole) <= _LONGEST_TOLD else whole[: _LONGEST_TOLD - 1] + "…"
    button.setToolTip(as_tooltip(template.format(address=told)))
    button.clicked.connect(lambda: then(address))
    return button


def _parts(address: str) -> tuple[str, str, str]:
    """Return scheme, host and the rest; letters of the host that only look like Latin ones are seen not to be."""
    scheme, _, bare = address.partition("://")
    end = next((place for place, sign in enumerate(bare) if sign in "/?#"), len(bare))
    host, colon, port = bare[:end].partition(":")
    return scheme, f"{_plainly(scheme, host)}{colon}{port}", bare[end:]


def _plainly(scheme: str, host: str) -> str:
    """Return a host in Latin letters with or without accents as it is, another one as browsers ask for it."""
    told = normalize("NFC", host).lower()
    if all(sign.isascii() or sign in _LATIN or normalize("NFD", sign)[0].isascii() for sign in told):
        return told
    return QUrl(f"{scheme}://{host}").host(QUrl.ComponentFormattingOption.FullyEncoded) or host


def _short(host: str, rest: str) -> str:
    """Return an address as short as a button may be; of a long host the end is kept, which says whose it is."""
    if len(host) > _LONGEST:
        return "…" + host[1 - _LONGEST :]
    room = _LONGEST - len(host)
    return host + (rest if len(rest) <= room else rest[: max(0, room - 1)] + "…")
