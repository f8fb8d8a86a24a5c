"""The button that tells how large the map is shown and drops a menu of other sizes."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from debatemap.window.action_set import ActionSet, keys_of
from debatemap.window.actions import ACTIONS
from debatemap.window.actions.zoom import OFFERED

_WIDEST = 8.88
_STEPS = ("zoom-in", "zoom-out")


class ZoomButton(QToolButton):
    """Is seen while there is a map; its sizes come from the table of actions.

    It is always wide enough for any of them, so that none is cut while the room for it is still being made.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoom")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))
        self._scale: float | None = None
        self.hide()

    def offer(self, actions: ActionSet) -> None:
        """Offer the sizes; a line parts what is fitted from what is counted in percent."""
        for ident in OFFERED:
            if ident == OFFERED[2]:
                self.menu().addSeparator()
            self.menu().addAction(actions[ident])

    def show_scale(self, scale: float | None) -> None:
        """Say how large the map is shown; 1.0 is actual size, None no map."""
        self._scale = scale
        if scale is not None:
            said = self._said(scale)
            self.setText(said)
            self.setAccessibleName(self.tr("Size of the map: {percent}").format(percent=said))
            told = self.tr("How large the map is shown ({larger} and {smaller} change it); press for other sizes")
            larger, smaller = (keys_of(spec)[0] for ident in _STEPS for spec in ACTIONS if spec.id == ident)
            self.setToolTip(told.format(larger=larger, smaller=smaller))
        self.setVisible(scale is not None)

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        widest = max(metrics.horizontalAdvance(words) for words in (self._said(_WIDEST), self.text()))
        return QSize(hint.width() - metrics.horizontalAdvance(self.text()) + widest, hint.height())

    def _said(self, scale: float) -> str:
        return self.tr("{percent}%").format(percent=round(scale * 100))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_scale(self._scale)
