"""A stretch of a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text from `start` up to but not including `end`, in code points."""

    start: int
    end: int
