"""What is done on the map and in the text of a source without any action, for the table of keys."""

from dataclasses import dataclass

from debatemap.model.problem import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something done by mouse or keys in one place only, which no menu can hold; English."""

    how: str
    what: str


GESTURES: tuple[Gesture, ...] = (
    Gesture(QT_TRANSLATE_NOOP("Gestures", "↑"), QT_TRANSLATE_NOOP("Gestures", "Go to the claim’s conclusion")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "↓"), QT_TRANSLATE_NOOP("Gestures", "Go to its first reason")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "← →"), QT_TRANSLATE_NOOP("Gestures", "Go to the claims beside it")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Drag"), QT_TRANSLATE_NOOP("Gestures", "Move the map")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Wheel"), QT_TRANSLATE_NOOP("Gestures", "Zoom at the pointer")),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Two fingers"),
        QT_TRANSLATE_NOOP("Gestures", "Move the map; apart or together: zoom at the pointer"),
    ),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Click"), QT_TRANSLATE_NOOP("Gestures", "Select a claim and read it")),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Double-click"),
        QT_TRANSLATE_NOOP("Gestures", "Show or hide the passages in a card"),
    ),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Click a line"),
        QT_TRANSLATE_NOOP("Gestures", "Go to the far end of a relation"),
    ),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Ctrl+click a line"),
        QT_TRANSLATE_NOOP("Gestures", "Go to the near end of a relation"),
    ),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Shift+F10, right click"),
        QT_TRANSLATE_NOOP("Gestures", "Open the menu of a claim, in the outline and the reading pane too"),
    ),
)
"""What the canvas understands beside the actions."""

SOURCE_GESTURES: tuple[Gesture, ...] = (
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "P, Shift+P"),
        QT_TRANSLATE_NOOP("Gestures", "Go to the next passage in the text, or the one before"),
    ),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Click, Enter"),
        QT_TRANSLATE_NOOP("Gestures", "Select the claim of a passage; again: the next claim on these words"),
    ),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Ctrl+F"), QT_TRANSLATE_NOOP("Gestures", "Find in the text")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "+, −, 0"), QT_TRANSLATE_NOOP("Gestures", "Larger, smaller, normal letters")),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Shift+arrows"),
        QT_TRANSLATE_NOOP("Gestures", "Select words, to be copied with Ctrl+C"),
    ),
)
"""What the text of a source understands while it has the focus."""
