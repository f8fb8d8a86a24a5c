"""Gives every speaker a colour of their own in a theme."""

from collections.abc import Sequence

from debatemap.drawing.colours import adapted, difference, linear, well_formed
from debatemap.drawing.theme import Ink, Theme
from debatemap.model import DebateMap

_TOO_NEAR = 0.07


def speaker_colours(debate: DebateMap, theme: Theme) -> dict[str, str]:
    """Return a colour "#rrggbb" for each speaker, in the map's order, to be seen against a card of the theme.

    A speaker's own colour is kept as far as contrast allows; the others take the palette's, first those unlike these.
    """
    card = theme.colour(Ink.CARD)
    own = {ident: well_formed(speaker.colour) for ident, speaker in debate.speakers.items()}
    colours = {ident: adapted(colour, card) for ident, colour in own.items() if colour}
    free = _unlike(theme.speakers, list(colours.values()))
    palette = [*free, *(colour for colour in theme.speakers if colour not in free)]
    others = [ident for ident in debate.speakers if ident not in colours]
    colours.update({ident: palette[i % len(palette)] for i, ident in enumerate(others)})
    return {ident: colours[ident] for ident in debate.speakers}


def _unlike(palette: Sequence[str], taken: Sequence[str]) -> list[str]:
    return [
        colour for colour in palette if all(difference(linear(colour), linear(other)) > _TOO_NEAR for other in taken)
    ]
