"""The guided tour through the map, and showing it to others."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

TOUR: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="tour",
        menu=Menu.TOUR,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Guided tour"),
        help=QT_TRANSLATE_NOOP("Actions", "Be led through the map step by step, or begin again at the first step"),
        shortcuts=("G",),
        needs=Needs.MAP,
        icon="tour",
        in_map_menu=True,
    ),
    ActionSpec(
        id="present",
        menu=Menu.TOUR,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Present"),
        help=QT_TRANSLATE_NOOP(
            "Actions", "Show the tour to others: the map and its captions alone, large, on the full screen"
        ),
        shortcuts=("Shift+F5",),
        needs=Needs.MAP,
        icon="present",
        in_map_menu=True,
    ),
    ActionSpec(
        id="tour-next",
        menu=Menu.TOUR,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Next step"),
        help=QT_TRANSLATE_NOOP("Actions", "Go on to the next step of the tour; on the map Space does so too"),
        shortcuts=("Right", "PgDown"),
        needs=Needs.TOUR,
        icon="step-on",
        where_claims_are=True,
    ),
    ActionSpec(
        id="tour-previous",
        menu=Menu.TOUR,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "Step &before"),
        help=QT_TRANSLATE_NOOP("Actions", "Go back to the step of the tour before this one"),
        shortcuts=("Left", "PgUp", "Backspace"),
        needs=Needs.TOUR,
        icon="step-back",
        where_claims_are=True,
    ),
    ActionSpec(
        id="tour-first",
        menu=Menu.TOUR,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&First step"),
        help=QT_TRANSLATE_NOOP("Actions", "Go to the first step of the tour"),
        shortcuts=("Home",),
        needs=Needs.TOUR,
        where_claims_are=True,
    ),
    ActionSpec(
        id="tour-last",
        menu=Menu.TOUR,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Last step"),
        help=QT_TRANSLATE_NOOP("Actions", "Go to the last step of the tour"),
        shortcuts=("End",),
        needs=Needs.TOUR,
        where_claims_are=True,
    ),
    ActionSpec(
        id="tour-end",
        menu=Menu.TOUR,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "&End the tour"),
        help=QT_TRANSLATE_NOOP("Actions", "Leave the tour and see the map as before it; Escape does so too"),
        needs=Needs.TOUR,
    ),
)
