"""The distances of the layered drawing, in px, as for top-down: along a row, and from row to row."""

LANE = 12.0
"""Between two lines that run side by side."""

CARD_GAP = 24.0
"""Between two cards of one row."""

NEAR_CARDS = 12.0
"""Between two cards of one row, after one before them grew: what is near takes up some of the push."""

LINE_GAP = 18.0
"""Between a card and a line that passes it."""

GROUP_PADDING = 14.0
"""From the border of a group's area to what lies in it."""

GROUP_GAP = 20.0
"""From the border of a group's area to its neighbour in the row."""

ARROW_ROOM = 30.0
"""From a box that an arrow ends at to the first bend of the line: straight way for the arrowhead."""

START_ROOM = 26.0
"""From the last bend to the box that a line leaves: room for the sign."""

JUNCTION_ROOM = 12.0
"""From a junction to the next bend of a line without an arrowhead."""

LEAST_GAP = 40.0
"""Between two rows of cards."""

PASSING_ROOM = 16.0
"""From a row, or a group, to the next line that passes it."""

SIDE_REACH = 34.0
"""How far beside a junction an undercut comes up, before it turns to the junction."""

LOOP_REACH = 40.0
"""How far beside a card the line of a claim against itself swings out."""

EDGE_INSET = 14.0
"""From a card's corner to the first place where a line may meet it."""

START_STEP = 24.0
"""Between two lines that leave one card, where there is room."""

END_STEP = 72.0
"""Between two arrowheads on one card, where there is room."""

UNIT_GAP = 48.0
"""Between two parts of the map that nothing joins."""

MARGIN = 16.0
"""Around the whole drawing."""


def rounded(length: float) -> float:
    """Return a length as a whole number of 64ths of a px, so that sums of lengths are exact."""
    return round(length * 64) / 64
