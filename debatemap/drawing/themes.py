"""The three themes: light, dark, and print for white paper."""

from debatemap.drawing.theme import Ink, Theme

LIGHT = Theme(
    name="light",
    dark=False,
    inks={
        Ink.CANVAS: "#f5f4f1",
        Ink.CARD: "#ffffff",
        Ink.CARD_EDGE: "#dad8d2",
        Ink.THESIS_CARD: "#2b3440",
        Ink.THESIS_EDGE: "#2b3440",
        Ink.THESIS_TEXT: "#ffffff",
        Ink.THESIS_QUIET: "#c3cbd5",
        Ink.THESIS_RULE: "#4a5665",
        Ink.THESIS_BADGE: "#414d5c",
        Ink.TEXT: "#1f2328",
        Ink.QUIET_TEXT: "#646a72",
        Ink.QUOTE_TEXT: "#343a42",
        Ink.QUOTE_BAR: "#a9adb3",
        Ink.RULE: "#e6e4df",
        Ink.BADGE: "#f0eeea",
        Ink.BADGE_TEXT: "#4e545c",
        Ink.PROBLEM: "#b3261e",
        Ink.GROUP: "#eceae5",
        Ink.GROUP_EDGE: "#dfdcd5",
        Ink.GROUP_TEXT: "#5a5f66",
        Ink.SUPPORT: "#138089",
        Ink.ATTACK: "#c8461f",
        Ink.UNDERCUT: "#6a3bb8",
        Ink.SELECTION: "#2266d3",
        Ink.HOVER: "#8fb2ea",
        Ink.HIT: "#e8a317",
    },
    speakers=(
        "#4c77a8",
        "#ac8632",
        "#853533",
        "#5c4285",
        "#a85772",
        "#706d06",
        "#0099a5",
        "#729871",
        "#824767",
        "#936b4a",
    ),
)

DARK = Theme(
    name="dark",
    dark=True,
    inks={
        Ink.CANVAS: "#16181b",
        Ink.CARD: "#22252a",
        Ink.CARD_EDGE: "#363a41",
        Ink.THESIS_CARD: "#34445a",
        Ink.THESIS_EDGE: "#5f7797",
        Ink.THESIS_TEXT: "#ffffff",
        Ink.THESIS_QUIET: "#c2cddb",
        Ink.THESIS_RULE: "#51647f",
        Ink.THESIS_BADGE: "#45566f",
        Ink.TEXT: "#e6e5e1",
        Ink.QUIET_TEXT: "#a0a5ad",
        Ink.QUOTE_TEXT: "#cfd0ce",
        Ink.QUOTE_BAR: "#6c727a",
        Ink.RULE: "#363a41",
        Ink.BADGE: "#31353c",
        Ink.BADGE_TEXT: "#c3c6cb",
        Ink.PROBLEM: "#f28b82",
        Ink.GROUP: "#1c1f23",
        Ink.GROUP_EDGE: "#2d3137",
        Ink.GROUP_TEXT: "#a5aab1",
        Ink.SUPPORT: "#4cbfb4",
        Ink.ATTACK: "#f2825c",
        Ink.UNDERCUT: "#9d80f2",
        Ink.SELECTION: "#7aacff",
        Ink.HOVER: "#476594",
        Ink.HIT: "#f0bd4b",
    },
    speakers=(
        "#89b8ec",
        "#edc574",
        "#cc7570",
        "#9c81cb",
        "#ed95b1",
        "#afad56",
        "#65e0ec",
        "#b0d8af",
        "#c686a6",
        "#d5aa87",
    ),
)

PRINT = Theme(
    name="print",
    dark=False,
    inks={
        Ink.CANVAS: "#ffffff",
        Ink.CARD: "#ffffff",
        Ink.CARD_EDGE: "#9a9a9a",
        Ink.THESIS_CARD: "#ffffff",
        Ink.THESIS_EDGE: "#000000",
        Ink.THESIS_TEXT: "#000000",
        Ink.THESIS_QUIET: "#444444",
        Ink.THESIS_RULE: "#c8c8c8",
        Ink.THESIS_BADGE: "#efefef",
        Ink.TEXT: "#000000",
        Ink.QUIET_TEXT: "#4d4d4d",
        Ink.QUOTE_TEXT: "#1a1a1a",
        Ink.QUOTE_BAR: "#8c8c8c",
        Ink.RULE: "#c8c8c8",
        Ink.BADGE: "#efefef",
        Ink.BADGE_TEXT: "#333333",
        Ink.PROBLEM: "#a01414",
        Ink.GROUP: "#f6f6f6",
        Ink.GROUP_EDGE: "#c4c4c4",
        Ink.GROUP_TEXT: "#404040",
        Ink.SUPPORT: "#007079",
        Ink.ATTACK: "#c23b12",
        Ink.UNDERCUT: "#5f30b0",
        Ink.SELECTION: "#1f5fc4",
        Ink.HOVER: "#a9c3ee",
        Ink.HIT: "#e8a317",
    },
    speakers=LIGHT.speakers,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, PRINT)}


def theme(name: str) -> Theme:
    """Return the theme called "light", "dark" or "print"; raise ValueError for any other name."""
    try:
        return THEMES[name]
    except KeyError:
        raise ValueError(f"there is no theme {name!r}; choose one of {', '.join(THEMES)}") from None
