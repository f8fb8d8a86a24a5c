"""The tree of the outline: its rows are as high as the style wants them, and each has the menu of its claim."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QTreeView

from debatemap.window.outline_model import CLAIM_ROLE

_WIDEST_BRANCHES = 8000
"""Px that a line may be indented by so that branches lead to it: Qt walks up all that a line stands below for them."""
_RESTYLED = (QEvent.Type.Polish, QEvent.Type.StyleChange)


class OutlineTree(QTreeView):
    """`menu_asked`: a menu is wanted for a claim at a point of the screen, by mouse or by key."""

    menu_asked = Signal(str, QPoint)

    def event(self, event: QEvent) -> bool:
        """Lay the rows out anew where the style sheet comes or changes, once and when there is time.

        Qt would keep their height from before the first one, and lay out thousands of rows at each of the many changes
        that another theme brings.
        """
        if event.type() not in _RESTYLED:
            return super().event(event)
        self.scheduleDelayedItemsLayout()
        return QAbstractScrollArea.event(self, event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw the branches before a line, but not hundreds of them."""
        if rect.width() <= _WIDEST_BRANCHES:
            super().drawBranches(painter, rect, index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            event.ignore()
            return
        event.accept()
        middle = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_asked.emit(index.data(CLAIM_ROLE), middle if by_key else event.globalPos())
