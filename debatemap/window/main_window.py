"""The main window: the map in the middle, panels around it, and everything wired together.

Each part of the work is a module that says by `handlers` what its actions do; `docks` and `actions` are its tables.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow

from debatemap.canvas.map_canvas import MapCanvas
from debatemap.resources import bundled_maps
from debatemap.settings import Settings
from debatemap.window import menu_key
from debatemap.window.action_set import ActionSet
from debatemap.window.appearance import Look
from debatemap.window.arrangements import Arrangements
from debatemap.window.choices import Choices
from debatemap.window.comfort import Comfort
from debatemap.window.copying import Copying
from debatemap.window.desk import Desk
from debatemap.window.dialogs import about
from debatemap.window.dropping import Dropping
from debatemap.window.exporting import Exporting
from debatemap.window.file_menus import FileMenus
from debatemap.window.files import Files
from debatemap.window.finding import Finding
from debatemap.window.following import Following
from debatemap.window.jobs import Jobs
from debatemap.window.keys_dialog import KeysDialog
from debatemap.window.menus import Menus, name_overflow, tool_bar
from debatemap.window.middle import Middle
from debatemap.window.minimap_choice import MinimapChoice
from debatemap.window.on_screen import OnScreen
from debatemap.window.outline import Outline
from debatemap.window.panels import Panels
from debatemap.window.parts import Parts
from debatemap.window.presence import Presence
from debatemap.window.presentation import Presentation
from debatemap.window.printing import Printing
from debatemap.window.problem_list import ProblemList
from debatemap.window.readiness import present
from debatemap.window.reading_pane import ReadingPane
from debatemap.window.screens import restore_on_screen
from debatemap.window.script_note import ScriptNote
from debatemap.window.session import MapSession
from debatemap.window.speaker_dock import WhoSaysWhat
from debatemap.window.start_page import StartPage
from debatemap.window.status import StatusBar
from debatemap.window.thumbnails import Thumbnails
from debatemap.window.touring import Touring
from debatemap.window.travelling import Travelling
from debatemap.window.turns import Turns
from debatemap.window.viewing import Viewing, aspect_of
from debatemap.window.wayfinding import Wayfinding
from debatemap.window.wordings import window_title

_SIZE = QSize(1440, 900)
_PART_OF_SCREEN = 0.92
"""How much of a small screen the first window takes, so that its title bar and its status bar are both seen."""


class MainWindow(QMainWindow):
    """Opens `path` once it is shown; without one it shows the start page.

    `is_elsewhere(path)` tells whether another window has a map and shows that one; then it is not opened here.
    `window_asked(Path | None)`: open another window, with this map; `chosen()`: the reader chose something that holds
    in all windows; `closed()`: this one is at its end.
    """

    window_asked = Signal(object)
    chosen = Signal()
    closed = Signal()

    def __init__(
        self,
        path: Path | None = None,
        *,
        settings: Settings | None = None,
        look: Look | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__()
        self.is_elsewhere: Callable[[Path], bool] = lambda _path: False
        self._first_path = path
        self.settings = settings or Settings()
        self.look = look or Look(self.settings.appearance, self.settings.text_size)
        self.jobs = jobs or Jobs(parent=self)
        self.desk = Desk(self.jobs, self.settings, self.look.theme, self)
        self.canvas = MapCanvas()
        self.session = MapSession(
            self.jobs,
            self.look.theme,
            lambda: aspect_of(self.canvas),
            self,
            remembered=self.settings.arrangement,
        )
        presence = Presence(self)
        self.start = StartPage(bundled_maps(), Thumbnails(self.jobs, lambda: self.look.theme, self), presence)
        self._middle = Middle(self.start, self.canvas)
        self.strip = self._middle.strip
        self.panels = Panels(self, self.desk)
        self._files = Files(self, self.session, self.desk, self.canvas, self.strip)
        self._script_note = ScriptNote(self.desk, self.strip)
        self._viewing = Viewing(self, self.session, self.desk, self.canvas)
        self._finding = Finding(self.desk, self.canvas, self._middle.find_bar)
        self._parts = Parts(self.session, self.desk, self.canvas, self._middle.part_bar)
        self._travelling = Travelling(self.desk, self.canvas, self.session)
        self._touring = Touring(
            self.desk,
            self.canvas,
            self.session,
            self._travelling,
            self._middle.tour_bar,
            Presentation(self, self.panels, self._middle),
        )
        self._wayfinding = Wayfinding(self.desk, self.canvas, self.panels, self._parts)
        self._following = Following(self, self.desk, self.canvas, self.panels, self._parts)
        self._copying = Copying(self.desk)
        self._who_says_what = WhoSaysWhat(self.desk, self)
        self._arrangements = Arrangements(self.session, self.desk, self.canvas)
        self.choices = Choices(self.settings, self.look)
        self._comfort = Comfort(self.canvas, self.settings, self.look, self.choices)
        self._minimap = MinimapChoice(self.canvas, self.settings)
        self.exporting = Exporting(self, self.jobs, self.settings)
        self.printing = Printing(self, self.jobs, self.settings)
        self.actions_by_id = ActionSet(self._handlers(), self)
        self._menus = Menus(self.menuBar(), self.actions_by_id)
        self._file_menus = FileMenus(self._menus, self.settings, presence, self.open)
        self._status = StatusBar(self.jobs)
        self._dropping = Dropping(self)
        self._turns = Turns(self)
        self._set_up()
        self._wire()
        self._restore()
        self._document_changed()
        if path:
            self._middle.show_map(there=True)
            QTimer.singleShot(0, self, lambda: self.open(path))

    @property
    def outline(self) -> Outline:
        """What the outline panel holds."""
        return cast("Outline", self.panels.content("outline"))

    @property
    def reading(self) -> ReadingPane:
        """What the reading panel holds."""
        return cast("ReadingPane", self.panels.content("reading"))

    @property
    def problems(self) -> ProblemList:
        """What the panel of problems holds."""
        return cast("ProblemList", self.panels.content("problems"))

    @property
    def map_path(self) -> Path | None:
        """The file of the map that is open, or is being opened."""
        return self._first_path or self._files.path

    def open(self, path: Path) -> None:
        """Open a map file, unless another window has it."""
        self._first_path = None
        if not self.is_elsewhere(path):
            self._files.open(path)

    # What it is made of

    def _set_up(self) -> None:
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _PART_OF_SCREEN))
        self.setDockNestingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(tool_bar(self, self.actions_by_id))
        name_overflow(self)
        self.setStatusBar(self._status)
        self.setCentralWidget(self._middle)
        self.actions_by_id.listen_on(self.canvas)
        menu_key.listen(self)
        self._viewing.show_menus(self.actions_by_id)
        self._status.offer_zoom(self.actions_by_id)
        self._travelling.listen_on(self)
        self._touring.listen_on(self)

    def _wire(self) -> None:
        self.desk.document_changed.connect(self._document_changed)
        self.desk.problems_changed.connect(lambda: self._refresh(anew=True))
        self.desk.problems_changed.connect(lambda: self._status.show_problems(len(self.desk.problems)))
        self.desk.claim_changed.connect(self._refresh)
        self.desk.claims_listed.connect(self._claims_listed)
        self.session.broke.connect(lambda: self._middle.show_map(there=self.desk.document is not None))
        arriving = (self._tell_scale, self._parts.arrive, self._travelling.arrive, self._touring.arrive)
        for follow in (*arriving, self._refresh):
            self._viewing.picture_shown.connect(follow)
        self.canvas.scale_changed.connect(self._status.show_scale)
        self._middle.breadcrumb.claim_asked.connect(self.desk.claim_asked)
        self.start.open_asked.connect(lambda: self._files.ask(self.open))
        self.start.map_asked.connect(self.open)
        self._dropping.dropped.connect(self.open)
        self._dropping.more_dropped.connect(self.window_asked)
        self._status.cancel_asked.connect(self.jobs.cancel_told)
        self.look.changed.connect(self._look_changed)
        for changing in (
            self.panels,
            self._arrangements,
            self._parts,
            self._travelling,
            self._touring,
            self.choices,
            self._minimap,
            self._comfort,
        ):
            changing.changed.connect(self._refresh)
        for choosing in (self.choices, self._comfort):
            choosing.changed.connect(self.chosen)
        self.exporting.failed.connect(self.strip.tell)
        self.exporting.done.connect(self._status.tell)
        for saving in (self.exporting, self.printing):
            saving.saved.connect(self._status.tell_saved)
        self._status.folder_asked.connect(self._files.show_in_folder)
        self._copying.done.connect(self._status.tell)
        self.printing.failed.connect(self.strip.tell)
        self.printing.done.connect(self._status.tell)

    def _handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "open": lambda: self._files.ask(self.open),
            "export": lambda: self._ask_about_what_is_seen(self.exporting.ask),
            "copy-image": self._copy_image,
            "new-window": lambda: self.window_asked.emit(None),
            "open-in-new-window": lambda: self._files.ask(self.window_asked.emit),
            "close-window": self._close_window,
            "print": lambda: self._ask_about_what_is_seen(self.printing.ask),
            "quit": QApplication.closeAllWindows,
            "full-screen": self._toggle_full_screen,
            "keys": lambda: KeysDialog(self).open(),
            "about": lambda: about(self),
            **self._files.handlers(),
            **self._viewing.handlers(),
            "speaker-table": self._who_says_what.show,
            **self._wayfinding.handlers(),
            **self._finding.handlers(),
            **self._following.handlers(),
            **self._copying.handlers(),
            **self._parts.handlers(),
            **self._travelling.handlers(),
            **self._touring.handlers(),
            **self._arrangements.handlers(),
            **self.panels.handlers(),
            **self.choices.handlers(),
            **self._minimap.handlers(),
            **self._comfort.handlers(),
        }

    def _restore(self) -> None:
        restore_on_screen(self, self.settings.geometry)
        self.restoreState(self.settings.docks)

    # What it shows

    def _document_changed(self) -> None:
        document = self.desk.document
        self._middle.show_map(there=document is not None)
        self._status.show_document(document)
        if document is None:
            self.start.show_recent(self.settings.recent)
        self._tell_scale()
        self._refresh(anew=True)

    def _tell_scale(self) -> None:
        self._status.show_scale(self.canvas.scale if self.canvas.picture else None)

    def _refresh(self, *, anew: bool = False) -> None:
        """Bring title, panels, readiness and check marks of actions up to date; `anew`: with other problems."""
        document = self.desk.document
        self._middle.breadcrumb.show_claim(document, self.desk.claim)
        self.setWindowTitle(window_title(document) if document else "debatemap")
        there = (
            present(document, self.desk.claim, len(self.desk.problems))
            | self._travelling.present()
            | self._parts.present()
            | self._viewing.present()
            | self._touring.found()
        )
        self.panels.show_for(there, anew=anew)
        self.actions_by_id.update_ready(there)
        self.actions_by_id["full-screen"].setChecked(self.isFullScreen())
        for part in (self.panels, self._arrangements, self.choices, self._minimap):
            for ident, on in part.checked().items():
                self.actions_by_id[ident].setChecked(on)

    def _claims_listed(self, tree: QAbstractItemView) -> None:
        self.actions_by_id.listen_on(tree)
        self._travelling.listen_on(tree.viewport())

    # What its own actions do

    def take_choices(self) -> None:
        """Carry out what was chosen in another window."""
        self._comfort.apply()
        self._refresh()

    def _ask_about_what_is_seen(self, ask: Callable[[OnScreen], object]) -> None:
        if seen := self._on_screen():
            ask(seen)

    def _on_screen(self) -> OnScreen | None:
        document, picture, session = self.desk.document, self.canvas.picture, self.session
        if document is None or picture is None:
            return None
        area, claim, expanded = self.canvas.visible_area(), self.desk.claim, frozenset(session.expanded)
        return OnScreen(document, picture, area, expanded, session.part, session.arrangement, claim)

    def _copy_image(self) -> None:
        if self.canvas.picture:
            self.exporting.copy(self.canvas.picture)

    def _close_window(self) -> None:
        self.close()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # What happens to the window

    def _look_changed(self) -> None:
        self.desk.set_theme(self.look.theme)
        self._turns.do(lambda: self.actions_by_id.retint(self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.actions_by_id.retranslate()
            self._menus.retranslate()
            name_overflow(self)
            self.panels.retranslate()
            self._tell_scale()
        elif event.type() is QEvent.Type.WindowStateChange:
            self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._touring.end()
        self.settings.geometry = self.saveGeometry()
        self.settings.docks = self.saveState()
        self._files.end()
        self.jobs.finish()
        super().closeEvent(event)
        self.closed.emit()
