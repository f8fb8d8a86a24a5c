"""From a document to its picture in one call, for everything that can wait for it."""

from collections.abc import Set

from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.compose import compose
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.measuring import measure
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Theme
from debatemap.layout.engines import Arrangement, engine


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

    With `numbered` each quote bears the number of its source in the legend.
    """
    faces = measure(document, expanded, theme, numbered=numbered)
    request = layout_request(document, faces, aspect)
    return compose(document, faces, engine(arrangement).lay_out(request), theme)
