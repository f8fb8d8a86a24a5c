"""What is taken out of the map, and what can be asked about it as a whole."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

MAP: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="copy-claim",
        menu=Menu.MAP,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Copy the claim"),
        help=QT_TRANSLATE_NOOP("Actions", "Copy the selected claim as text, with its passages and their sources"),
        shortcuts=("Ctrl+C",),
        needs=Needs.CLAIM,
        icon="copy",
        in_context=True,
        where_claims_are=True,
    ),
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
