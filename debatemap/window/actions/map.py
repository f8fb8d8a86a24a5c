"""What can be asked about the map as a whole."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

MAP: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="speaker-table",
        menu=Menu.MAP,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "&Who says what…"),
        help=QT_TRANSLATE_NOOP("Actions", "Show a table of who asserts, supports and attacks what"),
        shortcuts=("Shift+S",),
        needs=Needs.SPEAKERS,
        in_map_menu=True,
    ),
)
