"""The bar above the map that says where one is: the conclusions of the selected claim, from the thesis down to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from debatemap.canvas.tips import as_tooltip
from debatemap.document import Document
from debatemap.drawing.reading_direction import map_reads_right_to_left
from debatemap.shown import way_up
from debatemap.window.labels import plain_label
from debatemap.window.wordings import SIGNS, end_claim, label, role

_WIDTHS = (260, 190, 140)
"""How wide a crumb may be in px: the first width with which all have room, or else the last."""
_NARROWEST = 60
_PADDING = 6
"""Px beside the words of a crumb."""
_STEP = 22
"""Px that the sign between two crumbs takes."""
_GAP = 6
"""Px before the «…» that stands for hidden crumbs."""
_MOST_CRUMBS = 60
"""More have no room, and a menu of thousands takes minutes."""


@dataclass(frozen=True, slots=True)
class _Crumb:
    """A claim on the way, and by what sign and role it bears on the one before it."""

    claim: str
    words: str
    sign: str = ""
    role: str = ""


class Breadcrumb(QFrame):
    """Always as high, so that the map never moves when a claim is selected; without one it names the map.

    It begins at the side where the reading of the map begins.

    `claim_asked` asks to go to a claim. What does not fit stands in a menu behind «…».
    """

    claim_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumb")
        self._title = ""
        self._way: tuple[str, ...] = ()
        self._crumbs: tuple[_Crumb, ...] = ()
        self._buttons: list[QPushButton] = []
        self._shown: list[QWidget] = []
        self._widest = _WIDTHS[0]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 12, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._retranslate()

    @property
    def claims(self) -> tuple[str, ...]:
        """The claims on the way, from the thesis to the selected one."""
        return self._way

    @property
    def buttons(self) -> list[QPushButton]:
        """What can be pressed to go to a claim, the thesis first."""
        return list(self._buttons)

    def show_claim(self, document: Document | None, claim: str | None) -> None:
        """Show the way to a claim, or the name of the map; the claim may have gone out of its file meanwhile."""
        self._title = document.map.title if document else ""
        self._way, self._crumbs = (), ()
        if document and claim and claim in document.map.claims:
            self._way = (*reversed(way_up(document.graph, claim)), claim)
            self._crumbs = _crumbs(document, self._way)
        leftward = document is not None and map_reads_right_to_left(document.map)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
        self._fill()

    def sizeHint(self) -> QSize:
        return QSize(400, self.fontMetrics().height() + 13)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fill()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The way to the thesis"))

    def _fill(self) -> None:
        focused = any(button.hasFocus() for button in self._buttons)
        self._clear()
        if not self._crumbs:
            words = QFontMetrics(self.font()).elidedText(
                " ".join(self._title.split()), Qt.TextElideMode.ElideRight, max(0, self.width() - 40)
            )
            title = plain_label(words, "quiet")
            title.setContentsMargins(_PADDING, 0, _PADDING, 0)
            self._put(title)
        else:
            first, hidden, last = self._divided()
            for number, crumb in enumerate(first):
                self._add(crumb, begins=number == 0)
            if hidden or self._left_out:
                self._add_hidden(hidden)
            for crumb in last:
                self._add(crumb, begins=False)
        if focused and self._buttons:
            self._buttons[-1].show()
            self._buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self._buttons.clear()
        for widget in self._shown:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown.clear()

    def _put(self, widget: QWidget) -> None:
        """Put a widget behind the others; the stretch stays, since what is taken out of a layout is never freed."""
        self._row.insertWidget(self._row.count() - 1, widget)
        self._shown.append(widget)

    def _divided(self) -> tuple[tuple[_Crumb, ...], tuple[_Crumb, ...], tuple[_Crumb, ...]]:
        """Return the crumbs before, behind, and after «…»: as many of the last ones as there is room for."""
        crumbs, room = self._crumbs, self.width() - 40
        for self._widest in _WIDTHS:
            if not self._left_out and sum(self._wide(crumb) for crumb in crumbs) <= room:
                return crumbs, (), ()
        room -= self._wide(crumbs[0]) + 2 * _STEP
        kept = len(crumbs)
        while kept > 1 and (room := room - self._wide(crumbs[kept - 1])) >= 0:
            kept -= 1
        kept = max(1, min(kept, len(crumbs) - 1))
        return crumbs[:1], crumbs[1:kept], crumbs[kept:]

    @property
    def _left_out(self) -> int:
        """How many claims of a very long way are not even in the menu."""
        return len(self._way) - len(self._crumbs)

    def _wide(self, crumb: _Crumb) -> int:
        """Return the px that a crumb takes with its sign; the one that the reader is at is in bold."""
        wide = self._letters(crumb).horizontalAdvance(crumb.words) + 18
        return min(self._widest, max(_NARROWEST, wide)) + _STEP

    def _letters(self, crumb: _Crumb) -> QFontMetrics:
        font = self.font()
        font.setBold(crumb is self._crumbs[-1])
        return QFontMetrics(font)

    def _add(self, crumb: _Crumb, *, begins: bool) -> None:
        if not begins:
            sign = plain_label(crumb.sign, "crumbSign")
            sign.setFixedWidth(_STEP)
            sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._put(sign)
        button = QPushButton()
        button.setObjectName("crumbHere" if crumb is self._crumbs[-1] else "crumb")
        width = self._wide(crumb) - _STEP
        shown = self._letters(crumb).elidedText(crumb.words, Qt.TextElideMode.ElideRight, width - 14)
        button.setText(shown.replace("&", "&&"))
        button.setFixedWidth(width)
        button.setToolTip(as_tooltip(crumb.words))
        button.setAccessibleName(" ".join(filter(None, (crumb.role, crumb.words))))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.claim_asked.emit(crumb.claim))
        self._put(button)
        self._buttons.append(button)

    def _add_hidden(self, hidden: tuple[_Crumb, ...]) -> None:
        more = QToolButton()
        more.setObjectName("crumbMore")
        more.setText("…")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        words = self.tr("%n claim(s) between", "", len(hidden) + self._left_out)
        more.setToolTip(words)
        more.setAccessibleName(words)
        menu = QMenu(more)
        for crumb in hidden:
            shown = self.fontMetrics().elidedText(crumb.words, Qt.TextElideMode.ElideRight, 2 * _WIDTHS[0])
            action = menu.addAction(f"{crumb.sign}  {shown}".replace("&", "&&"))
            action.triggered.connect(self._asker(crumb.claim))
        more.setMenu(menu)
        gap = QWidget()
        gap.setFixedWidth(_GAP)
        self._put(gap)
        self._put(more)

    def _asker(self, claim: str) -> Callable[[], None]:
        return lambda: self.claim_asked.emit(claim)


def _crumbs(document: Document, way: tuple[str, ...]) -> tuple[_Crumb, ...]:
    """Return the crumbs of a way from the thesis down to a claim: the first, and of a very long way the last ones."""
    debate, graph = document.map, document.graph
    crumbs = [_Crumb(way[0], label(debate.claims[way[0]]))]
    for above, below in pairwise(way[-_MOST_CRUMBS:]):
        between = next((one for one in graph.outgoing(below) if end_claim(debate, one) == above), None)
        sign, word = (SIGNS[between.kind], role(between.kind)) if between else ("", "")
        crumbs.append(_Crumb(below, label(debate.claims[below]), sign, word))
    return tuple(crumbs)
