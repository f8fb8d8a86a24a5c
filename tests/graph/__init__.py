"""The graph of a debate: ends of relations, reading order, rings."""
