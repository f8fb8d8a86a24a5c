"""Colours can be read, and told apart by everyone."""

from collections.abc import Callable
from itertools import combinations

import pytest

from debatemap.drawing.colours import adapted, contrast, difference, linear, well_formed
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.theme import Ink, Theme
from debatemap.drawing.themes import THEMES, theme
from debatemap.model import DebateMap, Speaker

ON_CARDS = (Ink.TEXT, Ink.QUIET_TEXT, Ink.QUOTE_TEXT)
ON_THESES = (Ink.THESIS_TEXT, Ink.THESIS_QUIET)
LINES = (Ink.SUPPORT, Ink.ATTACK, Ink.UNDERCUT)

# Machado, Oliveira and Fernandes 2009, full severity, on linear light.
BLIND_TO = {
    "green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
FREQUENT = ("green", "red")

every_theme = pytest.mark.parametrize("shown", THEMES.values(), ids=lambda shown: shown.name)


def seen(colour: str, blindness: str) -> tuple[float, float, float]:
    light = linear(colour)
    mixed = [sum(share * part for share, part in zip(row, light, strict=True)) for row in BLIND_TO[blindness]]
    red, green, blue = (min(1.0, max(0.0, part)) for part in mixed)
    return red, green, blue


@every_theme
def test_every_ink_has_a_colour(shown: Theme) -> None:
    assert all(well_formed(shown.colour(ink)) for ink in Ink)


@every_theme
def test_all_text_stands_out_from_what_is_behind_it(shown: Theme) -> None:
    pairs = [(ink, Ink.CARD) for ink in (*ON_CARDS, Ink.PROBLEM)]
    pairs += [(ink, Ink.CANVAS) for ink in (Ink.TEXT, Ink.QUIET_TEXT)]
    pairs += [(ink, Ink.THESIS_CARD) for ink in ON_THESES]
    pairs += [(Ink.BADGE_TEXT, Ink.BADGE), (Ink.THESIS_QUIET, Ink.THESIS_BADGE)]
    pairs += [(Ink.GROUP_TEXT, Ink.GROUP), (Ink.QUIET_TEXT, Ink.GROUP)]
    weak = {pair: contrast(shown.colour(pair[0]), shown.colour(pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@every_theme
def test_lines_stand_out_from_canvas_and_groups(shown: Theme) -> None:
    for line in LINES:
        assert contrast(shown.colour(line), shown.colour(Ink.CANVAS)) > 3.5
        assert contrast(shown.colour(line), shown.colour(Ink.GROUP)) > 3.5


@every_theme
@pytest.mark.parametrize("blindness", FREQUENT)
def test_kinds_of_lines_differ_for_the_colour_blind(shown: Theme, blindness: str) -> None:
    for one, other in combinations(LINES, 2):
        assert difference(seen(shown.colour(one), blindness), seen(shown.colour(other), blindness)) > 0.12


@every_theme
@pytest.mark.parametrize("blindness", BLIND_TO)
def test_text_lines_and_rings_stand_out_for_the_colour_blind(shown: Theme, blindness: str) -> None:
    needed = {(ink, Ink.CARD): 4.5 for ink in (*ON_CARDS, Ink.PROBLEM)}
    needed |= {(ink, Ink.THESIS_CARD): 4.5 for ink in ON_THESES}
    needed |= {(ink, ground): 3.0 for ink in (*LINES, Ink.SELECTION) for ground in (Ink.CANVAS, Ink.GROUP)}
    needed |= {(colour, Ink.CARD): 3.0 for colour in shown.speakers}
    found = {pair: _contrast_seen(*(shown.colour(part) for part in pair), blindness) for pair in needed}
    assert {pair: ratio for pair, ratio in found.items() if ratio < needed[pair]} == {}


def _contrast_seen(one: str, other: str, blindness: str) -> float:
    lights = [
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in map(_sight(blindness), (one, other))
    ]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def _sight(blindness: str) -> Callable[[str], tuple[float, float, float]]:
    return lambda colour: seen(colour, blindness)


@every_theme
def test_eight_speakers_or_more_have_distinct_colours_that_show_on_cards(shown: Theme) -> None:
    assert len(shown.speakers) >= 8
    assert all(contrast(colour, shown.colour(Ink.CARD)) >= 3 for colour in shown.speakers)
    assert min(difference(linear(a), linear(b)) for a, b in combinations(shown.speakers, 2)) > 0.04


@every_theme
@pytest.mark.parametrize("blindness", BLIND_TO)
def test_the_first_speakers_can_be_told_apart_by_the_colour_blind(shown: Theme, blindness: str) -> None:
    def nearest(count: int) -> float:
        colours = [seen(colour, blindness) for colour in shown.speakers[:count]]
        return min(difference(one, other) for one, other in combinations(colours, 2))

    assert nearest(4) > 0.1
    assert nearest(8) > 0.06
    assert nearest(10) > 0.05


@every_theme
@pytest.mark.parametrize("own", ["#ffee88", "#ffffff", "#000000", "#0a0a3c", "#f00"])
def test_a_speakers_own_colour_is_brought_to_the_contrast_of_the_theme(shown: Theme, own: str) -> None:
    debate = DebateMap("A debate", speakers={"a": Speaker("a", "A", colour=own)})
    assert contrast(speaker_colours(debate, shown)["a"], shown.colour(Ink.CARD)) >= 3


def test_a_colour_that_shows_well_is_left_alone() -> None:
    assert adapted("#b5651d", "#ffffff") == "#b5651d"


def test_a_colour_that_is_none_counts_as_not_given() -> None:
    debate = DebateMap("A debate", speakers={"a": Speaker("a", "A", colour="url(#x)")})
    assert speaker_colours(debate, theme("light"))["a"] in theme("light").speakers


def test_speakers_keep_their_hue_in_every_theme() -> None:
    speakers = {name: Speaker(name, name) for name in "abcdef"} | {"own": Speaker("own", "Own", colour="#4c73a5")}
    places = []
    for shown in THEMES.values():
        colours = speaker_colours(DebateMap("A debate", speakers=speakers), shown)
        places.append([shown.speakers.index(colours[name]) for name in "abcdef"])
    assert places[0] == places[1] == places[2]
    assert 0 not in places[0], "the palette's blue is too like the speaker's own"


def test_an_unknown_theme_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="light, dark, print"):
        theme("sepia")
