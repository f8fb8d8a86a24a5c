"""What an action is: its words, its keys, its place in the menus, and what it needs."""

from dataclasses import dataclass
from enum import StrEnum

from debatemap.model.problem import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The menus, each under its English title."""

    FILE = QT_TRANSLATE_NOOP("Menu", "&File")
    VIEW = QT_TRANSLATE_NOOP("Menu", "&View")
    ZOOM = QT_TRANSLATE_NOOP("Menu", "&Zoom")
    PART = QT_TRANSLATE_NOOP("Menu", "Par&t of the map")
    ARRANGEMENT = QT_TRANSLATE_NOOP("Menu", "Arra&ngement")
    APPEARANCE = QT_TRANSLATE_NOOP("Menu", "A&ppearance")
    LANGUAGE = QT_TRANSLATE_NOOP("Menu", "Lan&guage")
    GO = QT_TRANSLATE_NOOP("Menu", "&Go")
    MAP = QT_TRANSLATE_NOOP("Menu", "&Map")
    TOUR = QT_TRANSLATE_NOOP("Menu", "&Tour")
    HELP = QT_TRANSLATE_NOOP("Menu", "&Help")


class Needs(StrEnum):
    """What must be there for an action to make sense."""

    NOTHING = "nothing"
    FILE = "file"
    MAP = "map"
    CLAIM = "claim"
    PASSAGES = "passages"
    MORE = "more"
    PROBLEMS = "problems"
    SOURCES = "sources"
    SPEAKERS = "speakers"
    FOCUS = "focus"
    FOLDS = "folds"
    BACK = "back"
    FORWARD = "forward"
    TOUR = "tour"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing to do; `text` and `help` are English, `section` parts a menu by lines.

    `where_claims_are`: its keys work only while the map or the outline has the focus, because elsewhere they mean
    something else (Space presses a button). `in_context`: in a claim's context menu; `in_map_menu`: in that of the map.
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
    in_map_menu: bool = False
    where_claims_are: bool = False
