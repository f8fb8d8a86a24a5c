"""Which part of the map is shown: a neighbourhood, and branches that are folded."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

_LEVELS = (
    QT_TRANSLATE_NOOP("Actions", "On&e level of reasons"),
    QT_TRANSLATE_NOOP("Actions", "&Two levels of reasons"),
    QT_TRANSLATE_NOOP("Actions", "T&hree levels of reasons"),
)

PART: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="focus",
        menu=Menu.PART,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "Only the &neighbourhood"),
        help=QT_TRANSLATE_NOOP("Actions", "Show only what is near the selected claim; again: one step further"),
        shortcuts=("N",),
        needs=Needs.CLAIM,
        icon="focus",
        in_context=True,
    ),
    ActionSpec(
        id="focus-less",
        menu=Menu.PART,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Smaller neighbourhood"),
        help=QT_TRANSLATE_NOOP("Actions", "Show one step less around the claim; after the last the whole map"),
        shortcuts=("Shift+N",),
        needs=Needs.FOCUS,
        in_map_menu=True,
    ),
    ActionSpec(
        id="fold",
        menu=Menu.PART,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "&Fold or unfold the branch"),
        help=QT_TRANSLATE_NOOP("Actions", "Hide or show what stands below the selected claim"),
        shortcuts=("F",),
        needs=Needs.CLAIM,
        icon="fold",
        in_context=True,
    ),
    ActionSpec(
        id="fold-others",
        menu=Menu.PART,
        section=1,
        text=QT_TRANSLATE_NOOP("Actions", "Fold all &others"),
        help=QT_TRANSLATE_NOOP("Actions", "Fold every branch but that of the selected claim; without one every branch"),
        shortcuts=("Shift+F",),
        needs=Needs.MAP,
        in_map_menu=True,
    ),
    *(
        ActionSpec(
            id=f"levels-{levels}",
            menu=Menu.PART,
            section=2,
            text=text,
            help=QT_TRANSLATE_NOOP("Actions", "Fold whatever stands deeper below the theses"),
            shortcuts=(f"Alt+{levels}",),
            needs=Needs.MAP,
        )
        for levels, text in enumerate(_LEVELS, start=1)
    ),
    ActionSpec(
        id="unfold-all",
        menu=Menu.PART,
        section=2,
        text=QT_TRANSLATE_NOOP("Actions", "&Unfold everything"),
        help=QT_TRANSLATE_NOOP("Actions", "Show all that is folded"),
        shortcuts=("U",),
        needs=Needs.FOLDS,
        in_map_menu=True,
    ),
)
