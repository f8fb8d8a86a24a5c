"""How the map is laid out: what each arrangement is good for."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

ARRANGEMENT: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="arrange-automatic",
        menu=Menu.ARRANGEMENT,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Automatic"),
        help=QT_TRANSLATE_NOOP("Actions", "Lay the map out as suits its shape"),
        shortcuts=("A",),
        needs=Needs.MAP,
        icon="arrange-automatic",
        checkable=True,
    ),
    ActionSpec(
        id="arrange-wrapped",
        menu=Menu.ARRANGEMENT,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Wrapped"),
        help=QT_TRANSLATE_NOOP("Actions", "Lay reasons out in columns under their conclusion, as large as possible"),
        shortcuts=("W",),
        needs=Needs.MAP,
        icon="arrange-wrapped",
        checkable=True,
    ),
    ActionSpec(
        id="arrange-top-down",
        menu=Menu.ARRANGEMENT,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "Layered, &top-down"),
        help=QT_TRANSLATE_NOOP("Actions", "Lay reasons out in rows, one below the other"),
        shortcuts=("T",),
        needs=Needs.MAP,
        icon="arrange-top-down",
        checkable=True,
    ),
    ActionSpec(
        id="arrange-left-right",
        menu=Menu.ARRANGEMENT,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "Layered, &left to right"),
        help=QT_TRANSLATE_NOOP("Actions", "Lay reasons out in columns, one to the right of the other"),
        shortcuts=("L",),
        needs=Needs.MAP,
        icon="arrange-left-right",
        checkable=True,
    ),
)
