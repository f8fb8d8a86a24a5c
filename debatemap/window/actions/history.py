"""Back and forward over the places that the reader has been at."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

HISTORY: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="back",
        menu=Menu.GO,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "Bac&k"),
        help=QT_TRANSLATE_NOOP("Actions", "Go back to where you were before"),
        shortcuts=("Alt+Left", "Back"),
        needs=Needs.BACK,
        icon="back",
        in_toolbar=True,
    ),
    ActionSpec(
        id="forward",
        menu=Menu.GO,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "For&ward"),
        help=QT_TRANSLATE_NOOP("Actions", "Go forward again to where you came back from"),
        shortcuts=("Alt+Right", "Forward"),
        needs=Needs.FORWARD,
        icon="forward",
        in_toolbar=True,
    ),
)
