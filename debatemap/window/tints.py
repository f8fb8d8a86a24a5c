"""Colours of bars, buttons and highlights, mixed from those of the drawing's theme so that all belong together."""

from debatemap.drawing.theme import Ink, Theme


class Tints:
    """The window's own shades of a theme, each "#rrggbb"."""

    def __init__(self, theme: Theme) -> None:
        ink = theme.colour
        card, text, accent = ink(Ink.CARD), ink(Ink.TEXT), ink(Ink.SELECTION)
        self.card = card
        self.text = text
        self.accent = accent
        self.quiet = ink(Ink.QUIET_TEXT)
        self.problem = ink(Ink.PROBLEM)
        self.rule = ink(Ink.RULE)
        self.edge = ink(Ink.CARD_EDGE)
        self.tip = ink(Ink.THESIS_CARD)
        self.tip_text = ink(Ink.THESIS_TEXT)
        self.chrome = mixed(ink(Ink.CANVAS), card, 0.5)
        self.field = mixed(ink(Ink.CANVAS), card, 0.7)
        self.strong_edge = mixed(ink(Ink.QUOTE_BAR), ink(Ink.CARD_EDGE), 0.4)
        self.hover = mixed(text, card, 0.06)
        self.pressed = mixed(text, card, 0.12)
        self.chosen = mixed(accent, card, 0.18 if theme.dark else 0.13)
        self.scroll = mixed(ink(Ink.QUIET_TEXT), card, 0.4)
        self.faint = mixed(ink(Ink.QUIET_TEXT), card, 0.6)
        self.on_accent = card if not theme.dark else ink(Ink.CANVAS)
        self.accent_hover = mixed(accent, text, 0.88)
        self.strip = mixed(ink(Ink.PROBLEM), card, 0.12)


def mixed(one: str, other: str, share: float) -> str:
    """Return the colour "#rrggbb" made of `share` (0 to 1) of one and the rest of the other."""
    channels = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in channels)
