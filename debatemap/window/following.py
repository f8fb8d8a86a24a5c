"""Following relations: menus that name the claims at the ends of a relation, or all relations of a claim."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.window.desk import Desk
from debatemap.window.panels import Panels
from debatemap.window.parts import Parts
from debatemap.window.relation_steps import Step, steps_of_claim, steps_of_relation

_WIDEST = 480
_MOST = 24


class Following(QObject):
    """Asks where to go along a relation, and goes there, to what is folded away too."""

    def __init__(self, window: QWidget, desk: Desk, canvas: MapCanvas, panels: Panels, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._canvas = canvas
        self._panels = panels
        self._parts = parts
        canvas.relation_menu_asked.connect(self._ask_of_relation)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the action on relations does, by its id."""
        return {"follow": self._ask_of_claim}

    def _ask_of_relation(self, relation: str, place: QPoint) -> None:
        document = self._desk.document
        found = document.map.relations.get(relation) if document else None
        if document and found:
            self._ask(steps_of_relation(document, found), place)

    def _ask_of_claim(self) -> None:
        document, claim = self._desk.document, self._desk.claim
        place = self._canvas.place_of(claim) if claim else None
        if document is None or claim is None:
            return
        view = self._canvas.viewport()
        corner = self._canvas.mapFromScene(place.x, place.bottom) if place else view.rect().center()
        corner.setX(min(max(corner.x(), 0), view.width()))
        corner.setY(min(max(corner.y(), 0), view.height()))
        self._ask(steps_of_claim(document, claim), view.mapToGlobal(corner))

    def _ask(self, steps: tuple[Step, ...], place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        metrics = QFontMetrics(menu.font())
        for step in steps[:_MOST]:
            said = metrics.elidedText(step.words, Qt.TextElideMode.ElideRight, _WIDEST)
            menu.addAction(said.replace("&", "&&")).triggered.connect(self._goer(step))
        if len(steps) > _MOST:
            more = menu.addAction(self.tr("%n more in the reading pane", "", len(steps) - _MOST))
            more.triggered.connect(lambda: self._panels.go("reading"))
        if not steps:
            menu.addAction(self.tr("No relation")).setEnabled(False)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    def _goer(self, step: Step) -> Callable[[], None]:
        return lambda: self._parts.reveal(step.claim, lambda: self._canvas.follow_to(step.relation, step.claim))
