"""What is chosen once and for all: light or dark, and the language."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu

LOOKS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="appearance-auto",
        menu=Menu.APPEARANCE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "As the &system"),
        help=QT_TRANSLATE_NOOP("Actions", "Be light or dark as the desktop is"),
        checkable=True,
    ),
    ActionSpec(
        id="appearance-light",
        menu=Menu.APPEARANCE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Light"),
        help=QT_TRANSLATE_NOOP("Actions", "Dark text on light ground"),
        checkable=True,
    ),
    ActionSpec(
        id="appearance-dark",
        menu=Menu.APPEARANCE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Dark"),
        help=QT_TRANSLATE_NOOP("Actions", "Light text on dark ground"),
        checkable=True,
    ),
    ActionSpec(
        id="language-system",
        menu=Menu.LANGUAGE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "The &system’s language"),
        help=QT_TRANSLATE_NOOP("Actions", "Speak the language of the desktop"),
        checkable=True,
    ),
    ActionSpec(
        id="language-en",
        menu=Menu.LANGUAGE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&English"),
        help=QT_TRANSLATE_NOOP("Actions", "Speak English"),
        checkable=True,
    ),
    ActionSpec(
        id="language-fr",
        menu=Menu.LANGUAGE,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Français"),
        help=QT_TRANSLATE_NOOP("Actions", "Speak French"),
        checkable=True,
    ),
)
