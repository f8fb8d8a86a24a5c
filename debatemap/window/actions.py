"""Everything that the reader can do, once each: this table feeds menus, tool bar, context menu, tooltips and key help."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The menus, each under its English title."""

    FILE = QT_TRANSLATE_NOOP("Menu", "&File")
    VIEW = QT_TRANSLATE_NOOP("Menu", "&View")
    APPEARANCE = QT_TRANSLATE_NOOP("Menu", "&Appearance")
    LANGUAGE = QT_TRANSLATE_NOOP("Menu", "&Language")
    GO = QT_TRANSLATE_NOOP("Menu", "&Go")
    HELP = QT_TRANSLATE_NOOP("Menu", "&Help")


class Needs(StrEnum):
    """What must be there for an action to make sense."""

    NOTHING = "nothing"
    FILE = "file"
    MAP = "map"
    CLAIM = "claim"
    PASSAGES = "passages"
    PROBLEMS = "problems"
    BACK = "back"
    FORWARD = "forward"
    HITS = "hits"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing to do; `text` and `help` are English, `section` parts a menu by lines.

    `where_claims_are`: its keys work only while the map or the outline has the focus, because elsewhere they mean
    something else (Space presses a button).
    """

    id: str
    menu: Menu
    section: int
    text: str
    help: str
    shortcuts: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    icon: str = ""
    checkable: bool = False
    in_toolbar: bool = False
    in_context: bool = False
    where_claims_are: bool = False


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="open",
        menu=Menu.FILE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Open…"),
        help=QT_TRANSLATE_NOOP("Actions", "Open a debate map"),
        shortcuts=("Ctrl+O",),
        icon="open",
        in_toolbar=True,
    ),
    ActionSpec(
        id="reload",
        menu=Menu.FILE,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Reload"),
        help=QT_TRANSLATE_NOOP("Actions", "Read the map’s file again"),
        shortcuts=("F5", "Ctrl+R"),
        needs=Needs.FILE,
        icon="reload",
        in_toolbar=True,
    ),
    ActionSpec(
        id="edit",
        menu=Menu.FILE,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "Open in e&ditor"),
        help=QT_TRANSLATE_NOOP("Actions", "Open the map’s file in your text editor"),
        shortcuts=("Ctrl+D",),
        needs=Needs.FILE,
        icon="edit",
    ),
    ActionSpec(
        id="close",
        menu=Menu.FILE,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Close the map"),
        help=QT_TRANSLATE_NOOP("Actions", "Close the map and show the start page"),
        shortcuts=("Ctrl+W",),
        needs=Needs.FILE,
    ),
    ActionSpec(
        id="export",
        menu=Menu.FILE,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "&Export…"),
        help=QT_TRANSLATE_NOOP("Actions", "Save the drawing as a picture, PDF or data"),
        shortcuts=("Ctrl+E",),
        needs=Needs.MAP,
        icon="export",
        in_toolbar=True,
    ),
    ActionSpec(
        id="copy-image",
        menu=Menu.FILE,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "Copy as &image"),
        help=QT_TRANSLATE_NOOP("Actions", "Copy the whole drawing as an image"),
        shortcuts=("Ctrl+Shift+C",),
        needs=Needs.MAP,
        icon="copy",
    ),
    ActionSpec(
        id="quit",
        menu=Menu.FILE,
        section=3,
        text=QT_TRANSLATE_NOOP("Actions", "&Quit"),
        help=QT_TRANSLATE_NOOP("Actions", "End the program"),
        shortcuts=("Ctrl+Q",),
    ),
    ActionSpec(
        id="fit",
        menu=Menu.VIEW,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Whole map"),
        help=QT_TRANSLATE_NOOP("Actions", "Fit the whole map into the window"),
        shortcuts=("0", "Ctrl+0"),
        needs=Needs.MAP,
        icon="fit",
        in_toolbar=True,
    ),
    ActionSpec(
        id="actual-size",
        menu=Menu.VIEW,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Actual size"),
        help=QT_TRANSLATE_NOOP("Actions", "Show the map at its actual size"),
        shortcuts=("1", "Ctrl+1"),
        needs=Needs.MAP,
        icon="actual-size",
        in_toolbar=True,
    ),
    ActionSpec(
        id="zoom-in",
        menu=Menu.VIEW,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        help=QT_TRANSLATE_NOOP("Actions", "Show the map larger"),
        shortcuts=("+", "Ctrl++", "=", "Ctrl+="),
        needs=Needs.MAP,
        icon="zoom-in",
        in_toolbar=True,
    ),
    ActionSpec(
        id="zoom-out",
        menu=Menu.VIEW,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
        help=QT_TRANSLATE_NOOP("Actions", "Show the map smaller"),
        shortcuts=("-", "Ctrl+-"),
        needs=Needs.MAP,
        icon="zoom-out",
        in_toolbar=True,
    ),
    ActionSpec(
        id="expand",
        menu=Menu.VIEW,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "Expand or &collapse the claim"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide the passages in the selected claim’s card"),
        shortcuts=("Space", "Return", "Enter"),
        needs=Needs.CLAIM,
        icon="expand",
        in_toolbar=True,
        in_context=True,
        where_claims_are=True,
    ),
    ActionSpec(
        id="expand-all",
        menu=Menu.VIEW,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Expand all"),
        help=QT_TRANSLATE_NOOP("Actions", "Show the passages in every card"),
        shortcuts=("E",),
        needs=Needs.MAP,
        icon="expand-all",
        in_toolbar=True,
    ),
    ActionSpec(
        id="collapse-all",
        menu=Menu.VIEW,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "Co&llapse all"),
        help=QT_TRANSLATE_NOOP("Actions", "Hide the passages in every card"),
        shortcuts=("Shift+E",),
        needs=Needs.MAP,
        icon="collapse-all",
        in_toolbar=True,
    ),
    ActionSpec(
        id="show-outline",
        menu=Menu.VIEW,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "O&utline"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide the outline"),
        shortcuts=("F7",),
        needs=Needs.FILE,
        icon="outline",
        checkable=True,
        in_toolbar=True,
    ),
    ActionSpec(
        id="show-reading",
        menu=Menu.VIEW,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "&Reading pane"),
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide the reading pane"),
        shortcuts=("F8",),
        needs=Needs.FILE,
        icon="reading",
        checkable=True,
        in_toolbar=True,
    ),
    ActionSpec(
        id="show-panels",
        menu=Menu.VIEW,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "Only the &map"),
        help=QT_TRANSLATE_NOOP("Actions", "Hide every panel, or show them again"),
        shortcuts=("F9",),
        needs=Needs.FILE,
        checkable=True,
    ),
    ActionSpec(
        id="full-screen",
        menu=Menu.VIEW,
        section=3,
        text=QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        help=QT_TRANSLATE_NOOP("Actions", "Fill the whole screen, or leave it again"),
        shortcuts=("F11",),
        checkable=True,
    ),
    ActionSpec(
        id="appearance-auto",
        menu=Menu.APPEARANCE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "As the &system"),
        help=QT_TRANSLATE_NOOP("Actions", "Be light or dark as the desktop is"),
        checkable=True,
    ),
    ActionSpec(
        id="appearance-light",
        menu=Menu.APPEARANCE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Light"),
        help=QT_TRANSLATE_NOOP("Actions", "Dark text on light ground"),
        checkable=True,
    ),
    ActionSpec(
        id="appearance-dark",
        menu=Menu.APPEARANCE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Dark"),
        help=QT_TRANSLATE_NOOP("Actions", "Light text on dark ground"),
        checkable=True,
    ),
    ActionSpec(
        id="language-system",
        menu=Menu.LANGUAGE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "The &system’s language"),
        help=QT_TRANSLATE_NOOP("Actions", "Speak the language of the desktop"),
        checkable=True,
    ),
    ActionSpec(
        id="language-en",
        menu=Menu.LANGUAGE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&English"),
        help=QT_TRANSLATE_NOOP("Actions", "Speak English"),
        checkable=True,
    ),
    ActionSpec(
        id="language-fr",
        menu=Menu.LANGUAGE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Français"),
        help=QT_TRANSLATE_NOOP("Actions", "Speak French"),
        checkable=True,
    ),
    ActionSpec(
        id="go-reading",
        menu=Menu.GO,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "To the &reading pane"),
        help=QT_TRANSLATE_NOOP("Actions", "Read the selected claim in full"),
        shortcuts=("R",),
        needs=Needs.MAP,
        in_context=True,
    ),
    ActionSpec(
        id="go-outline",
        menu=Menu.GO,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "To the &outline"),
        help=QT_TRANSLATE_NOOP("Actions", "Move through the claims as a list"),
        shortcuts=("O",),
        needs=Needs.MAP,
    ),
    ActionSpec(
        id="go-map",
        menu=Menu.GO,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "To the &map"),
        help=QT_TRANSLATE_NOOP("Actions", "Go back to the map"),
        shortcuts=("M", "Escape"),
        needs=Needs.MAP,
    ),
    ActionSpec(
        id="next-passage",
        menu=Menu.GO,
        section=3,
        text=QT_TRANSLATE_NOOP("Actions", "Next &passage"),
        help=QT_TRANSLATE_NOOP("Actions", "Read the next passage of the selected claim"),
        shortcuts=("P",),
        needs=Needs.PASSAGES,
        in_context=True,
    ),
    ActionSpec(
        id="next-problem",
        menu=Menu.GO,
        section=3,
        text=QT_TRANSLATE_NOOP("Actions", "Next pro&blem"),
        help=QT_TRANSLATE_NOOP("Actions", "Go to the next problem in the map’s file"),
        shortcuts=("F4",),
        needs=Needs.PROBLEMS,
    ),
    ActionSpec(
        id="keys",
        menu=Menu.HELP,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Keys"),
        help=QT_TRANSLATE_NOOP("Actions", "List every key and what it does"),
        shortcuts=("F1", "?"),
        icon="help",
    ),
    ActionSpec(
        id="about",
        menu=Menu.HELP,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&About debatemap"),
        help=QT_TRANSLATE_NOOP("Actions", "Say what this program is, and which version"),
    ),
)
"""In the order of the menus."""


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something done by mouse or arrow keys, which no menu can hold; English."""

    how: str
    what: str


GESTURES: tuple[Gesture, ...] = (
    Gesture(QT_TRANSLATE_NOOP("Gestures", "↑"), QT_TRANSLATE_NOOP("Gestures", "Go to the claim’s conclusion")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "↓"), QT_TRANSLATE_NOOP("Gestures", "Go to its first reason")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "← →"), QT_TRANSLATE_NOOP("Gestures", "Go to the claims beside it")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Drag"), QT_TRANSLATE_NOOP("Gestures", "Move the map")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Wheel"), QT_TRANSLATE_NOOP("Gestures", "Zoom at the pointer")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Click"), QT_TRANSLATE_NOOP("Gestures", "Select a claim and read it")),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Double-click"),
        QT_TRANSLATE_NOOP("Gestures", "Show or hide the passages in a card"),
    ),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Click a line"),
        QT_TRANSLATE_NOOP("Gestures", "Go to the far end of a relation"),
    ),
)
"""What the canvas understands beside the actions."""
