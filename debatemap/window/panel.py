"""A panel at the side of the map: a dock with a quiet title of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from debatemap.window.icon_button import IconButton
from debatemap.window.key_names import with_key
from debatemap.window.labels import plain_label

_MARGINS = (16, 0, 12, 0)


class Panel(QDockWidget):
    """Holds one widget, put in when it is there. `close_asked`: the reader wants it out of the way."""

    close_asked = Signal()

    def __init__(self, name: str, window: QMainWindow, *, margins: bool = False) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self._title = plain_label()
        self._close = IconButton("close", 14)
        self._close.clicked.connect(self.close_asked)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(16, 10, 8, 4)
        self._bar.addWidget(self._title, 1)
        self._bar.addWidget(self._close)
        frame = QFrame()
        frame.setObjectName("panelTitle")
        frame.setLayout(self._bar)
        self.setTitleBarWidget(frame)
        body = QWidget()
        body.setObjectName("panel")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(*(_MARGINS if margins else (0, 0, 0, 0)))
        self._column.setSpacing(6)
        self.setWidget(body)

    def fill(self, content: QWidget) -> None:
        """Put in what the panel holds."""
        self._column.addWidget(content)

    def name(self, title: str, keys: Sequence[str] = ()) -> None:
        """Give the panel a title, in the language that is on; `keys` hide it too."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._close.say(with_key(self.tr("Hide this panel"), keys))
