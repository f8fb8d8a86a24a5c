"""How the window looks: the drawing's own light or dark colours, spread over every control."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from debatemap.drawing.fonts import FAMILY, load_fonts
from debatemap.drawing.theme import Ink, Theme
from debatemap.drawing.themes import theme
from debatemap.settings import Appearance
from debatemap.window.stylesheet import stylesheet
from debatemap.window.tints import Tints

_LEAST_POINTS = 10.5


class Look(QObject):
    """Dresses the running QApplication; `changed` tells when light became dark or dark light."""

    changed = Signal()

    def __init__(self, appearance: Appearance, text_size: int = 100) -> None:
        application = cast("QApplication", QApplication.instance())
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._theme = theme(self._wanted())
        load_fonts()
        application.setStyle("Fusion")
        self._usual_font = _interface_font(application.font())
        application.setFont(_sized(self._usual_font, text_size))
        application.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        self._dress()

    @property
    def theme(self) -> Theme:
        """The theme that is on, light or dark."""
        return self._theme

    @property
    def appearance(self) -> Appearance:
        """What the reader chose."""
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Follow the desktop, or be light or dark always."""
        self._appearance = appearance
        wanted = theme(self._wanted())
        if wanted is not self._theme:
            self._theme = wanted
            self._dress()
            self.changed.emit()

    def resize_text(self, percent: int) -> None:
        """Make all letters but those of the map so many percent of their usual size."""
        self._application.setFont(_sized(self._usual_font, percent))
        self._dress()

    def _wanted(self) -> str:
        if self._appearance is not Appearance.AUTO:
            return self._appearance.value
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _dress(self) -> None:
        self._application.setPalette(palette(self._theme))
        self._application.setStyleSheet(stylesheet(self._theme))

    @Slot()
    def _desktop_changed(self) -> None:
        self.choose(self._appearance)


def palette(of: Theme) -> QPalette:
    """Return a palette with every role set from the theme's colours."""
    role = QPalette.ColorRole
    tints = Tints(of)
    roles = {
        role.Window: tints.chrome,
        role.WindowText: of.colour(Ink.TEXT),
        role.Base: of.colour(Ink.CARD),
        role.AlternateBase: tints.chrome,
        role.Text: of.colour(Ink.TEXT),
        role.PlaceholderText: of.colour(Ink.QUIET_TEXT),
        role.Button: of.colour(Ink.CARD),
        role.ButtonText: of.colour(Ink.TEXT),
        role.BrightText: of.colour(Ink.PROBLEM),
        role.ToolTipBase: of.colour(Ink.THESIS_CARD),
        role.ToolTipText: of.colour(Ink.THESIS_TEXT),
        role.Highlight: of.colour(Ink.SELECTION),
        role.HighlightedText: of.colour(Ink.CARD),
        role.Link: of.colour(Ink.SELECTION),
        role.LinkVisited: of.colour(Ink.SELECTION),
        role.Accent: of.colour(Ink.SELECTION),
        role.Light: of.colour(Ink.CARD),
        role.Midlight: of.colour(Ink.RULE),
        role.Mid: of.colour(Ink.CARD_EDGE),
        role.Dark: of.colour(Ink.QUOTE_BAR),
        role.Shadow: of.colour(Ink.CARD_EDGE),
    }
    made = QPalette()
    for key, colour in roles.items():
        made.setColor(key, QColor(colour))
    for key in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tints.faint))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(of.colour(Ink.CARD_EDGE)))
    return made


def _sized(font: QFont, percent: int) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * percent / 100)
    return made


def _interface_font(system: QFont) -> QFont:
    """Return the bundled family at the desktop's size, if that is not too small for it."""
    made = QFont(FAMILY)
    made.setPointSizeF(max(_LEAST_POINTS, system.pointSizeF()))
    return made
