"""Files that are dropped into the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_MOST = 10
"""So many files are opened at most when many are dropped at once, each in a window."""


class Dropping(QObject):
    """Lets files be dropped on a widget; `dropped(Path)`: the first one that was; `more_dropped(Path)`: each other."""

    dropped = Signal(object)
    more_dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the drops out of the events of the widget."""
        # A QDragEnterEvent is a QDropEvent too, as is that of a drag that merely moves.
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
        if local and not isinstance(event, QDragEnterEvent):
            self.dropped.emit(Path(local[0]))
            for name in local[1:_MOST]:
                self.more_dropped.emit(Path(name))
        return True
