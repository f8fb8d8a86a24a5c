"""How a map is drawn: colours, type, cards, lines."""
