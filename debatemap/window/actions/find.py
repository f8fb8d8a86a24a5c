"""Finding: the bar above the map, and from one find to the next."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

FIND: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="find",
        menu=Menu.GO,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Find…"),
        help=QT_TRANSLATE_NOOP("Actions", "Find words in claims, passages, speakers, sources and tags"),
        shortcuts=("Ctrl+F", "/"),
        needs=Needs.MAP,
        icon="find",
        in_toolbar=True,
        in_map_menu=True,
    ),
    ActionSpec(
        id="find-next",
        menu=Menu.GO,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "Find &next"),
        help=QT_TRANSLATE_NOOP("Actions", "Go to the next claim that was found"),
        shortcuts=("F3", "Ctrl+G"),
        needs=Needs.MAP,
    ),
    ActionSpec(
        id="find-previous",
        menu=Menu.GO,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
        help=QT_TRANSLATE_NOOP("Actions", "Go to the claim that was found before this one"),
        shortcuts=("Shift+F3", "Ctrl+Shift+G"),
        needs=Needs.MAP,
    ),
)
