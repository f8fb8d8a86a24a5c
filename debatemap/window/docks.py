"""The table of panels around the map.

To add one: a row in DOCKS, and a function that makes its widget from the Desk, which tells it of the map, the claim and
the passage that are read, and which it asks to go elsewhere. Its action, its key, its button, and that it is remembered
follow from the row.
"""

from PySide6.QtCore import QModelIndex

from debatemap.document import PassageKey
from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import Menu, Needs
from debatemap.window.desk import Desk
from debatemap.window.dock_spec import BELOW, LEFT, RIGHT, DockSpec
from debatemap.window.health_dock import health_panel
from debatemap.window.outline import Outline
from debatemap.window.problem_list import PROBLEM_ROLE, ProblemList
from debatemap.window.reading_pane import ReadingPane
from debatemap.window.source_dock import source_reader
from debatemap.window.speaker_dock import speaker_panel


def _outline(desk: Desk) -> Outline:
    outline = Outline(desk.theme)

    def show_document() -> None:
        outline.show_document(desk.document)
        outline.show_found(desk.found)
        outline.select(desk.claim)

    show_document()
    desk.document_changed.connect(show_document)
    desk.claim_changed.connect(lambda: outline.select(desk.claim))
    desk.found_changed.connect(lambda: outline.show_found(desk.found))
    desk.theme_changed.connect(lambda: outline.set_theme(desk.theme))
    outline.claim_chosen.connect(desk.claim_asked)
    outline.menu_asked.connect(desk.claim_menu_asked)
    outline.words_asked.connect(desk.words_asked)
    desk.claims_listed.emit(outline.tree)
    return outline


def _reading(desk: Desk) -> ReadingPane:
    pane = ReadingPane(desk.theme)

    def show_claim() -> None:
        pane.show_claim(desk.document, desk.claim)

    def show_passage(passage: PassageKey) -> None:
        if not passage.of_relation:
            pane.show_passage(passage.index)

    show_claim()
    desk.document_changed.connect(show_claim)
    desk.claim_changed.connect(show_claim)
    desk.found_changed.connect(lambda: pane.mark(desk.found.words))
    desk.passage_changed.connect(show_passage)
    desk.theme_changed.connect(lambda: pane.set_theme(desk.theme))
    pane.claim_asked.connect(desk.claim_asked)
    pane.menu_asked.connect(desk.claim_menu_asked)
    pane.passage_asked.connect(desk.passage_asked)
    pane.address_asked.connect(desk.address_asked)
    return pane


def _problems(desk: Desk) -> ProblemList:
    problems = ProblemList()

    def go(index: QModelIndex) -> None:
        desk.problem_asked.emit(index.data(PROBLEM_ROLE))

    problems.show_problems(desk.problems)
    desk.problems_changed.connect(lambda: problems.show_problems(desk.problems))
    problems.activated.connect(go)
    problems.claim_asked.connect(desk.problem_asked)
    problems.line_asked.connect(desk.line_asked)
    return problems


DOCKS: tuple[DockSpec, ...] = (
    DockSpec(
        id="outline",
        title=QT_TRANSLATE_NOOP("Panels", "Outline"),
        area=LEFT,
        size=280,
        build=_outline,
        text=QT_TRANSLATE_NOOP("Actions", "O&utline"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide the outline"),
        shortcut="F7",
        icon="outline",
        margins=True,
    ),
    DockSpec(
        id="speakers",
        title=QT_TRANSLATE_NOOP("Panels", "Speakers"),
        area=LEFT,
        size=280,
        build=speaker_panel,
        text=QT_TRANSLATE_NOOP("Actions", "Spea&kers"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide who takes part, and light what they say"),
        shortcut="Shift+F7",
        icon="speakers",
        height=260,
        needs=Needs.SPEAKERS,
        first=False,
    ),
    DockSpec(
        id="reading",
        title=QT_TRANSLATE_NOOP("Panels", "Reading"),
        area=RIGHT,
        size=350,
        build=_reading,
        text=QT_TRANSLATE_NOOP("Actions", "&Reading pane"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide the reading pane"),
        shortcut="F8",
        icon="reading",
    ),
    DockSpec(
        id="source",
        title=QT_TRANSLATE_NOOP("Panels", "Source"),
        area=RIGHT,
        size=350,
        build=source_reader,
        text=QT_TRANSLATE_NOOP("Actions", "&Source"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide the text of a source, its passages lit"),
        shortcut="Shift+F8",
        icon="source",
        height=440,
        needs=Needs.SOURCES,
        first=False,
    ),
    DockSpec(
        id="health",
        title=QT_TRANSLATE_NOOP("Panels", "Health"),
        area=BELOW,
        size=240,
        build=health_panel,
        text=QT_TRANSLATE_NOOP("Actions", "&Health"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide what is quoted, and what could be advised"),
        shortcut="Shift+F4",
        icon="health",
        height=260,
        needs=Needs.MAP,
        first=False,
        menu=Menu.MAP,
    ),
    DockSpec(
        id="problems",
        title=QT_TRANSLATE_NOOP("Panels", "Problems"),
        area=BELOW,
        size=150,
        build=_problems,
        needs=Needs.PROBLEMS,
        passing=True,
    ),
)
"""In the order of the menu; panels in one area stand one below the other in this order."""
