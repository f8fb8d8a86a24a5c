"""Levels of detail: what a card shows from how far away."""

from enum import StrEnum


class Detail(StrEnum):
    """FAR shows titles or first words, large; MIDDLE the text of each card; NEAR also small print, chips and badges."""

    FAR = "far"
    MIDDLE = "middle"
    NEAR = "near"


def detail_at(scale: float) -> Detail:
    """Return the level of detail at so many device px per scene px."""
    if scale < 0.45:
        return Detail.FAR
    return Detail.MIDDLE if scale < 0.6 else Detail.NEAR
