"""debatemap: opens a debate map, draws it, lets a reader read the very words, and exports it."""

__version__ = "0.1.0"
