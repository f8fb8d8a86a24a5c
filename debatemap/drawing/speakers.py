"""Gives every speaker a colour of their own in a theme."""

from collections.abc import Sequence

from debatemap.drawing.colours import adapted, difference, linear, well_formed
from debatemap.drawing.theme import Ink, Theme
from debatemap.drawing.themes import LIGHT
from debatemap.model import DebateMap

_TOO_NEAR = 0.1


def speaker_colours(debate: DebateMap, theme: Theme) -> dict[str, str]:
    """Return a colour "#rrggbb" for each speaker, in the map's order, to be seen against a card of the theme.

    A speaker's own colour is kept as far as contrast allows; the others take the palette's, first those unlike these.
    """
    card = theme.colour(Ink.CARD)
    own = {ident: colour for ident, speaker in debate.speakers.items() if (colour := well_formed(speaker.colour))}
    others = [ident for ident in debate.speakers if ident not in own]
    order = _order(list(own.values()))
    colours = {ident: adapted(colour, card) for ident, colour in own.items()}
    colours.update({ident: theme.speakers[order[i % len(order)]] for i, ident in enumerate(others)})
    return {ident: colours[ident] for ident in debate.speakers}


def _order(taken: Sequence[str]) -> list[int]:
    """Return in which order the palette is used: the same in every theme, so that a speaker keeps to one hue."""
    near = [any(difference(linear(colour), linear(other)) < _TOO_NEAR for other in taken) for colour in LIGHT.speakers]
    return sorted(range(len(near)), key=near.__getitem__)
