"""How much of what was made for earlier pictures is kept: in proportion to the picture that is shown now.

A map that is read again and again brings new cards and lines each time; without this the old ones would pile up.
"""

from debatemap.drawing.picture import Picture
from debatemap.drawing.relation_painting import keep_shapes
from debatemap.drawing.text_painting import keep_texts

_FEWEST = 300
_TIMES = 2
"""So many pictures' worth is kept: to glide from one to the next, both must be at hand."""


def remember_for(picture: Picture) -> None:
    """Let go of what no picture like this one needs; to be called in the thread that paints."""
    keep_shapes(max(_FEWEST, _TIMES * len(picture.relations)))
    keep_texts(max(_FEWEST, _TIMES * (len(picture.cards) + len(picture.groups))))
