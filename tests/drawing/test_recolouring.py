"""Another theme without measuring anew."""

from debatemap.drawing.compose import compose
from debatemap.drawing.measuring import Faces, measure
from debatemap.drawing.picture import Picture
from debatemap.drawing.recolouring import faces_in_theme, picture_in_theme
from debatemap.drawing.theme import Theme
from debatemap.drawing.themes import DARK, LIGHT
from tests.drawing.debates import park
from tests.drawing.park_layout import park_layout

OPEN = frozenset({"park"})


def made(theme: Theme) -> tuple[Faces, Picture]:
    faces = measure(park(), OPEN, theme)
    return faces, compose(park(), faces, park_layout(), theme)


def test_recoloured_faces_are_those_that_measuring_would_bring() -> None:
    assert faces_in_theme(made(LIGHT)[0], park().map, DARK) == made(DARK)[0]


def test_a_recoloured_picture_is_the_one_composed_in_that_theme() -> None:
    faces, light = made(LIGHT)
    dark = picture_in_theme(light, faces_in_theme(faces, park().map, DARK).cards, DARK)
    composed = made(DARK)[1]
    assert dark.theme is DARK
    assert dark.card_of == composed.card_of
    assert (dark.cards, dark.relations, dark.groups) == (composed.cards, composed.relations, composed.groups)
