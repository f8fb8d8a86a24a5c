"""Levels of detail: what a card shows from how far away."""

from enum import StrEnum


class Detail(StrEnum):
    """FAR shows titles or first words, large; MIDDLE the text of each card; NEAR everything."""

    FAR = "far"
    MIDDLE = "middle"
    NEAR = "near"


def detail_at(scale: float) -> Detail:
    """Return the level of detail at so many device px per scene px."""
    if scale < 0.5:
        return Detail.FAR
    return Detail.MIDDLE if scale < 0.75 else Detail.NEAR
