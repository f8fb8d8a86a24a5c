"""The line around the map that shows that the keys go to it while nothing in it is selected."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

LINE = 2
"""Its width in px: the margin that the view keeps around its viewport, so that nothing moves when the focus comes."""


class FocusFrame:
    """Colours the margin of a view."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._colour: str | None = None
        view.setAutoFillBackground(True)
        view.setBackgroundRole(QPalette.ColorRole.Window)

    def show_colour(self, colour: str) -> None:
        """Show the line in a colour "#rrggbb"; in that of the ground it is not seen."""
        if colour != self._colour:
            self._colour = colour
            palette = self._view.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(colour))
            self._view.setPalette(palette)
