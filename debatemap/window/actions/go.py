"""Where to go: from the map to what stands beside it, and on."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

GO: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="go-reading",
        menu=Menu.GO,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "To the &reading pane"),
        help=QT_TRANSLATE_NOOP("Actions", "Read the selected claim in full; again: in its source"),
        shortcuts=("R",),
        needs=Needs.MAP,
        in_context=True,
    ),
    ActionSpec(
        id="go-source",
        menu=Menu.GO,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "To the &source"),
        help=QT_TRANSLATE_NOOP("Actions", "Read the passage where it stands in its source"),
        shortcuts=("S",),
        needs=Needs.SOURCES,
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
        id="previous-passage",
        menu=Menu.GO,
        section=3,
        text=QT_TRANSLATE_NOOP("Actions", "Passage &before"),
        help=QT_TRANSLATE_NOOP("Actions", "Read the passage before, of the selected claim"),
        shortcuts=("Shift+P",),
        needs=Needs.PASSAGES,
    ),
    ActionSpec(
        id="next-problem",
        menu=Menu.GO,
        section=3,
        text=QT_TRANSLATE_NOOP("Actions", "Next prob&lem"),
        help=QT_TRANSLATE_NOOP("Actions", "Go to the next problem in the map’s file"),
        shortcuts=("F4",),
        needs=Needs.PROBLEMS,
    ),
)
