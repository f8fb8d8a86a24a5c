"""The distances of the wrapped drawing, in px."""

LANE = 8.0
"""Between two lines that run side by side."""

NEAR_LANE = 6.0
"""Between two links that run side by side with many others."""

FEW_LANES = 8
"""So many links run LANE apart."""

GUTTER_LEFT = 12.0
"""From the column before to the first lane of a gutter."""

GUTTER_RIGHT = 22.0
"""From the last lane of a gutter to its column: room for the sign beside the reason."""

HEADER_ABOVE = 16.0
"""From a conclusion to the first lane under it: room for the arrowhead."""

HEADER_BELOW = 10.0
"""From the last lane of a header to the reasons."""

STACK_GAP = 12.0
"""Between two blocks of one column."""

BAND_GAP = 4.0
"""Between two bands of one block, above the second one's header."""

PAGE_GAP = 36.0
"""Between two columns, and two bands, of blocks that have no conclusion."""

COMPONENT_GAP = 24.0
"""Between two blocks of one component that have no conclusion."""

GROUP_PADDING = 12.0
"""From the border of a group's area to what lies in it."""

STUB_TOP = 22.0
"""From the top of a card to where its first line leaves it: the middle of its first line of text."""

STUB_STEP = 16.0
"""Between two lines that leave one card."""

EDGE_INSET = 12.0
"""From a card's corner to the first place where a line may meet it."""

LINK_ROOM = 26.0
"""From a card to the first link on its right: room for the sign beside the reason."""

FOOTER_ABOVE = 10.0
"""From the longest column to the first link under it."""

ENTRY_STEP = 16.0
"""Between two arrowheads on one card."""
