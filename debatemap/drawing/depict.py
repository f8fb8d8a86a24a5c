"""From a document to its picture in one call, for everything that can wait for it."""

from collections.abc import Set

from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.compose import compose
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.measuring import measure
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Theme
from debatemap.layout.engines import Arrangement, engine

_FEW = 0.25
"""Of all cards: if more are expanded, another arrangement shows all of them larger."""


def depict(
    document: Drawable,
    *,
    expanded: Set[str] = frozenset(),
    theme: Theme,
    aspect: float = 1.6,
    arrangement: Arrangement = Arrangement.AUTOMATIC,
    numbered: bool = False,
) -> Picture:
    """Measure, lay out and compose a map; `aspect` is the wanted width ÷ height. Needs a QGuiApplication.

    With `numbered` each quote bears the number of its source in the legend. Where few cards are expanded, all stand as
    near as they can to where they stand in the map without passages: so they do in the window, and pictures of one map
    that are shown one after the other can be followed.
    """
    faces = measure(document, expanded, theme, numbered=numbered)
    chosen, plan = engine(arrangement), None
    if 0 < len(expanded) <= _FEW * len(faces.cards):
        plain = measure(document, frozenset(), theme, numbered=numbered)
        plan = chosen.lay_out(layout_request(document, plain, aspect)).plan
    return compose(document, faces, chosen.lay_out(layout_request(document, faces, aspect, keep=plan)), theme)
