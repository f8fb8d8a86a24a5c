"""A button that is only an icon, in the colours that are on, and says in words what it does."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolButton

from debatemap.window.icons import line_icon


class IconButton(QToolButton):
    """Shows resources/icons/`icon`.svg, `size` px wide and high; the Tab key reaches it, a click leaves the focus."""

    def __init__(self, icon: str, size: int = 16) -> None:
        super().__init__()
        self._icon = icon
        self._colours: list[QColor] = []
        self.setObjectName(icon)
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._retint()

    def say(self, words: str) -> None:
        """Tell what the button does, under the pointer and to a screen reader."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def resize_icon(self, size: int) -> None:
        """Show the icon `size` px wide and high from now on."""
        if size != self.iconSize().width():
            self.setIconSize(QSize(size, size))
            self._colours = []
            self._retint()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.PaletteChange:
            self._retint()

    def _retint(self) -> None:
        """Draw the icon anew where its colours are others; most changes of the palette are of no concern to it."""
        groups, palette = QPalette.ColorGroup, self.palette()
        colours = [palette.color(group, QPalette.ColorRole.ButtonText) for group in (groups.Active, groups.Disabled)]
        if colours != self._colours:
            self._colours = colours
            self.setIcon(line_icon(self._icon, palette, self.iconSize().width()))
