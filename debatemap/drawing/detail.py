"""Levels of detail: what a card shows from how far away."""

from enum import StrEnum


class Detail(StrEnum):
    """FAR shows titles or telling words, large; MIDDLE the text of each card; NEAR also small print and badges."""

    FAR = "far"
    MIDDLE = "middle"
    NEAR = "near"


LABELS_FROM = 0.17
"""Below this reading scale no words fit into a card that could be read: the map is a plan with landmarks."""


def detail_at(reading: float) -> Detail:
    """Return the level of detail at a reading scale."""
    if reading < 0.55:
        return Detail.FAR
    return Detail.MIDDLE if reading < 0.65 else Detail.NEAR


def reading_scale(scale: float, ratio: float) -> float:
    """Return the scale that decides what can be read, from device px per scene px and device px per px of the screen.

    On a screen with finer pixels a letter is read at fewer px of the screen, yet not at as few as its pixels would
    allow.
    """
    return scale / ratio ** (2 / 3)
