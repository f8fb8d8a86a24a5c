"""The main window: the map in the middle, panels around it, and everything wired together."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QColor, QDesktopServices
from PySide6.QtWidgets import QApplication, QMainWindow

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import Document
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Ink
from debatemap.resources import bundled_maps
from debatemap.settings import Settings
from debatemap.window.action_set import ActionSet
from debatemap.window.appearance import Look
from debatemap.window.choices import Choices
from debatemap.window.dialogs import about, ask_for_map
from debatemap.window.dropping import Dropping
from debatemap.window.exporting import Exporting
from debatemap.window.file_menus import FileMenus
from debatemap.window.jobs import Jobs
from debatemap.window.keys_dialog import KeysDialog
from debatemap.window.menus import Menus, context_menu, tool_bar
from debatemap.window.middle import Middle
from debatemap.window.outline import Outline
from debatemap.window.panel import Panel
from debatemap.window.panels import Panels
from debatemap.window.problem_list import ProblemList, claim_of, worst_of
from debatemap.window.readiness import present
from debatemap.window.reading_pane import ReadingPane
from debatemap.window.session import MapSession
from debatemap.window.start_page import StartPage
from debatemap.window.status import StatusBar
from debatemap.window.thumbnails import Thumbnails

_ZOOM = 1.25
_SIZE = QSize(1440, 900)
_PART_OF_SCREEN = 0.92
"""How much of a small screen the first window takes, so that its title bar and its status bar are both seen."""
_USUAL_ASPECT = 1.6


class MainWindow(QMainWindow):
    """Opens `path` once it is shown; without one it shows the start page."""

    def __init__(
        self,
        path: Path | None = None,
        *,
        settings: Settings | None = None,
        look: Look | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.look = look or Look(self.settings.appearance)
        self.jobs = jobs or Jobs(parent=self)
        self.session = MapSession(self.jobs, self.look.theme, self._aspect, self)
        self.canvas = MapCanvas()
        self.start = StartPage(bundled_maps(), Thumbnails(self.jobs, lambda: self.look.theme, self))
        self._middle = Middle(self.start, self.canvas)
        self.strip = self._middle.strip
        self.outline = Outline(self.look.theme)
        self.reading = ReadingPane(self.look.theme)
        self.problems = ProblemList()
        self.panels = Panels(self, self.settings, self.outline, self.reading, self.problems)
        self.choices = Choices(self.settings, self.look)
        self.exporting = Exporting(self, self.jobs, self.settings)
        self.actions_by_id = ActionSet(self._handlers(), self)
        self._menus = Menus(self.menuBar(), self.actions_by_id)
        self._file_menus = FileMenus(self._menus, self.settings, self.open)
        self._status = StatusBar(self.jobs)
        self._dropping = Dropping(self)
        self._set_up()
        self._wire()
        self._restore()
        if path:
            self._middle.show_map(there=True)
            QTimer.singleShot(0, self, lambda: self.open(path))

    # What it is made of

    def _set_up(self) -> None:
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _PART_OF_SCREEN))
        self.canvas.setBackgroundBrush(QColor(self.look.theme.colour(Ink.CANVAS)))
        self.setDockNestingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(tool_bar(self, self.actions_by_id))
        self.setStatusBar(self._status)
        self.setCentralWidget(self._middle)
        for widget in (self.canvas, self.outline.tree):
            self.actions_by_id.listen_on(widget)
        self.canvas.set_words(self.session.text_of, self.session.note_of)
        self._show_document(None)

    def _wire(self) -> None:
        self.session.document_changed.connect(self._document_changed)
        self.session.broke.connect(self._broke)
        self.session.picture_changed.connect(self._picture_changed)
        self.session.card_opened.connect(self.canvas.make_legible)
        self.canvas.claim_selected.connect(self._claim_selected)
        self.canvas.expansion_asked.connect(self.session.toggle)
        self.canvas.passage_activated.connect(self._show_passage)
        self.canvas.context_menu_asked.connect(self._context_menu)
        self.canvas.scale_changed.connect(self._status.show_scale)
        self.outline.claim_chosen.connect(self.canvas.select)
        self.reading.claim_asked.connect(self._go_to)
        self.reading.address_asked.connect(_browse)
        self.problems.activated.connect(self._go_to_problem)
        self.start.open_asked.connect(self._ask_for_map)
        self.start.map_asked.connect(self.open)
        self._dropping.dropped.connect(self.open)
        self._status.cancel_asked.connect(self.jobs.cancel_all)
        self.look.changed.connect(self._look_changed)
        self.panels.changed.connect(self._refresh)
        self.choices.changed.connect(self._refresh)
        self.exporting.failed.connect(self.strip.tell)
        self.exporting.done.connect(self._status.tell)

    def _handlers(self) -> Mapping[str, Callable[[], None]]:
        session, panels = self.session, self.panels
        return {
            "open": self._ask_for_map,
            "reload": session.reload,
            "edit": self._edit,
            "close": self._close_map,
            "export": self._export,
            "copy-image": self._copy_image,
            "quit": self._quit,
            "fit": self.canvas.fit,
            "actual-size": self.canvas.actual_size,
            "zoom-in": lambda: self.canvas.zoom_by(_ZOOM),
            "zoom-out": lambda: self.canvas.zoom_by(1 / _ZOOM),
            "expand": self._toggle_selected,
            "expand-all": lambda: session.expand_all(self.canvas.selected),
            "collapse-all": lambda: session.collapse_all(self.canvas.selected),
            "show-outline": lambda: self._toggle_panel(panels.outline),
            "show-reading": lambda: self._toggle_panel(panels.reading),
            "only-map": lambda: panels.show_only_map(not panels.only_map),
            "full-screen": self._toggle_full_screen,
            "go-reading": self._to_reading,
            "go-outline": self._to_outline,
            "go-map": self.canvas.setFocus,
            "next-passage": self._next_passage,
            "next-problem": self._next_problem,
            "keys": lambda: KeysDialog(self).open(),
            "about": lambda: about(self),
            **self.choices.handlers(),
        }

    # Opening and closing

    def open(self, path: Path) -> None:
        """Open a map file."""
        self.session.open(path.absolute())

    def _ask_for_map(self) -> None:
        document = self.session.document
        path = ask_for_map(self, document.path.parent if document else Path.cwd())
        if path:
            self.open(path)

    def _close_map(self) -> None:
        self.session.close()
        self.strip.hide()
        self.canvas.clear()
        self._show_document(None)

    def _edit(self) -> None:
        if self.session.document:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.document.path)))

    def _quit(self) -> None:
        QApplication.closeAllWindows()

    # What the session says

    def _document_changed(self, document: Document, fresh: bool) -> None:
        self.strip.hide()
        if fresh or not document.map.claims:
            self.canvas.clear()
        if fresh:
            self.outline.show_all()
        self._show_document(document)
        self.settings.add_recent(document.path)
        if not document.map.claims:
            self._tell_first_problem(document)

    def _broke(self, document: Document) -> None:
        if document.readable:
            self.problems.show_problems(document.problems)
            self.panels.map_changed(is_open=True, troubled=True)
        self._middle.show_map(there=self.session.document is not None)
        self._tell_first_problem(document)

    def _tell_first_problem(self, document: Document) -> None:
        if not document.problems:
            self.strip.tell(self.tr("{file} holds no claims.").format(file=document.path.name))
            return
        told, shown = worst_of(document), self.session.document
        if self.canvas.picture and shown and shown.path == document.path:
            told = self.tr("{problem} The map on the screen is the last good one.").format(problem=told)
        self.strip.tell(told, self.tr("Open in editor") if document.readable else "", self._edit)

    def _show_document(self, document: Document | None) -> None:
        self._middle.show_map(there=document is not None)
        self.outline.show_document(document)
        self.reading.show_claim(document, None)
        self.problems.show_problems(document.problems if document else ())
        self.panels.map_changed(is_open=document is not None, troubled=bool(document and document.problems))
        self._status.show_document(document)
        if document is None:
            self.start.show_recent(self.settings.recent)
            self._status.show_scale(None)
        else:
            self.canvas.setFocus()
        self._refresh()

    def _picture_changed(self, picture: Picture, hold: str | None, animate: bool) -> None:
        self.canvas.show_picture(picture, hold=hold, animate=animate)
        self._status.show_scale(self.canvas.scale)
        self._claim_selected(self.canvas.selected or "")

    def _aspect(self) -> float:
        size = self.canvas.size()
        return size.width() / size.height() if self.canvas.isVisible() and size.height() > 0 else _USUAL_ASPECT

    # Claims

    def _claim_selected(self, claim: str) -> None:
        self.outline.select(claim or None)
        self.reading.show_claim(self.session.document, claim or None)
        self._refresh()

    def _go_to(self, claim: str) -> None:
        self.canvas.select(claim)

    def _toggle_selected(self) -> None:
        if self.canvas.selected:
            self.session.toggle(self.canvas.selected)

    def _show_passage(self, claim: str, index: int) -> None:
        self.canvas.select(claim, reveal=False)
        self.panels.show(self.panels.reading)
        self.reading.show_passage(index)

    def _next_passage(self) -> None:
        claim, document = self.canvas.selected, self.session.document
        if claim and document:
            before = self.reading.passage
            count = len(document.map.claims[claim].passages)
            self._show_passage(claim, 0 if before is None else (before + 1) % count)

    def _to_reading(self) -> None:
        self.panels.show(self.panels.reading)
        self.reading.setFocus()

    def _to_outline(self) -> None:
        self.panels.show(self.panels.outline)
        self.outline.tree.setFocus()

    def _context_menu(self, claim: str, place: QPoint) -> None:
        menu = context_menu(self, self.actions_by_id, on_claim=bool(claim))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    # Problems

    def _go_to_problem(self, index: QModelIndex) -> None:
        document = self.session.document
        claim = claim_of(index, document.map) if document else None
        if claim:
            self.canvas.select(claim)
        else:
            self._edit()

    def _next_problem(self) -> None:
        self.panels.show(self.panels.problems)
        self.problems.go_on()
        self.problems.setFocus()

    # Exporting

    def _export(self) -> None:
        if self.session.document:
            self.exporting.ask(self.session.document, self.session.expanded)

    def _copy_image(self) -> None:
        if self.canvas.picture:
            self.exporting.copy(self.canvas.picture)

    # Looks

    def _toggle_panel(self, panel: Panel) -> None:
        self.panels.show(panel, seen=not self.panels.seen(panel))

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _look_changed(self) -> None:
        theme = self.look.theme
        self.session.set_theme(theme)
        self.outline.set_theme(theme)
        self.reading.set_theme(theme)
        self.actions_by_id.retint(self.palette())

    def _refresh(self) -> None:
        """Bring title, readiness and check marks of actions up to date."""
        document = self.session.document
        self.setWindowTitle(f"{document.map.title or document.path.name} — debatemap" if document else "debatemap")
        self.actions_by_id.update_ready(present(document, self.canvas.selected, self.problems.count()))
        checked = {
            "show-outline": self.panels.seen(self.panels.outline),
            "show-reading": self.panels.seen(self.panels.reading),
            "only-map": self.panels.only_map,
            "full-screen": self.isFullScreen(),
            **self.choices.checked(),
        }
        for ident, on in checked.items():
            self.actions_by_id[ident].setChecked(on)

    def _restore(self) -> None:
        self.restoreGeometry(self.settings.geometry)
        self.restoreState(self.settings.docks)
        self.panels.arrange()

    # What happens to the window

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.actions_by_id.retranslate()
            self._menus.retranslate()
            self.panels.retranslate()
            self._status.show_scale(self.canvas.scale if self.canvas.picture else None)
        elif event.type() is QEvent.Type.WindowStateChange:
            self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = self.saveGeometry()
        self.settings.docks = self.saveState()
        self.jobs.finish()
        super().closeEvent(event)


def _browse(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
