"""What helps: the table of keys, and what the program is."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu

HELP: tuple[ActionSpec, ...] = (
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
