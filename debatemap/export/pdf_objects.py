"""Finds the objects of a PDF where its table says they stand: a title may hold any words that objects are known by."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from re import DOTALL, Pattern
from re import compile as pattern
from typing import NamedTuple

_END = pattern(rb"trailer\s*<<(.*)>>\s*startxref\s*(\d+)\s*%%EOF\s*", DOTALL)
_ENTRY = pattern(rb"(\d{10}) \d{5} n")
_HEAD = pattern(rb"\d+ \d+ obj\s*")


class Objects(NamedTuple):
    """A PDF as Qt writes it: where each object stands, from its start to its end, its trailer and its table's place."""

    pdf: bytes
    places: tuple[slice, ...] = ()
    trailer: bytes = b""
    table: int = 0

    def like(self, beginning: Pattern[bytes]) -> Iterator[bytes]:
        """Return the objects that begin in a way."""
        return (self.pdf[place] for place in self._places_like(beginning))

    def replaced(self, beginning: Pattern[bytes], change: Callable[[bytes], bytes]) -> bytes:
        """Return the PDF with the objects that begin in a way changed; none may become longer or shorter."""
        pdf = bytearray(self.pdf)
        for place in self._places_like(beginning):
            pdf[place] = change(self.pdf[place])
        return bytes(pdf)

    def _places_like(self, beginning: Pattern[bytes]) -> Iterator[slice]:
        for place in self.places:
            head = _HEAD.match(self.pdf, place.start)
            if head and beginning.match(self.pdf, head.end()):
                yield place


def objects(pdf: bytes) -> Objects:
    """Return the objects of a PDF as Qt writes it, none of a file that is not as expected."""
    end = _END.fullmatch(pdf, max(0, pdf.rfind(b"trailer")))
    if end is None:
        return Objects(pdf)
    table = int(end[2])
    starts = sorted(int(entry) for entry in _ENTRY.findall(pdf, table, end.start()))
    places = tuple(slice(*bounds) for bounds in pairwise([*starts, table]))
    return Objects(pdf, places, end[1], table)
