"""What is done by mouse or arrow keys on the map, for the table of keys."""

from dataclasses import dataclass

from debatemap.model.problem import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something done by mouse or arrow keys, which no menu can hold; English."""

    how: str
    what: str


GESTURES: tuple[Gesture, ...] = (
    Gesture(QT_TRANSLATE_NOOP("Gestures", "↑"), QT_TRANSLATE_NOOP("Gestures", "Go to the claim’s conclusion")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "↓"), QT_TRANSLATE_NOOP("Gestures", "Go to its first reason")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "← →"), QT_TRANSLATE_NOOP("Gestures", "Go to the claims beside it")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Drag"), QT_TRANSLATE_NOOP("Gestures", "Move the map")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Wheel"), QT_TRANSLATE_NOOP("Gestures", "Zoom at the pointer")),
    Gesture(QT_TRANSLATE_NOOP("Gestures", "Click"), QT_TRANSLATE_NOOP("Gestures", "Select a claim and read it")),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Double-click"),
        QT_TRANSLATE_NOOP("Gestures", "Show or hide the passages in a card"),
    ),
    Gesture(
        QT_TRANSLATE_NOOP("Gestures", "Click a line"),
        QT_TRANSLATE_NOOP("Gestures", "Go to the far end of a relation"),
    ),
)
"""What the canvas understands beside the actions."""
