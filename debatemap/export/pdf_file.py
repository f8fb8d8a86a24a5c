"""Mends a finished PDF: adds links, takes out dates, which differ each time, and lets spaces be copied as spaces."""

from collections.abc import Sequence
from re import MULTILINE, search
from re import compile as pattern
from typing import NamedTuple

from debatemap.export.pdf_objects import Objects, objects
from debatemap.layout.request import Rect

_DATES = (
    (pattern(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)"), pattern(rb"<<\s*/Title ")),
    (pattern(rb'xmp:(?:Create|Modify|Metadata)Date="[^"]*"'), pattern(rb"<<\s*/Type /Metadata\s")),
)
"""How dates are written, and how the one object that tells them so begins: in no other are these words dates."""
_LETTERS_OF_FONT = pattern(rb"<<\s*/Length \d+\s*>>\s*stream\s*/CIDInit ")
_MEANT = pattern(rb"(?<=^<.{4}> <.{4}> ).+$", MULTILINE)
"""Which letters a range of shapes is read as; the range itself is told before them in the same numbers."""
_PAGE = pattern(rb"<<\s*/Type /Page\s")


class Annotation(NamedTuple):
    """An area of the page, in points from its lower left corner, and the address that it leads to."""

    area: Rect
    address: str


def undated(pdf: bytes) -> bytes:
    """Return a PDF with blanks where it told its dates; nothing in it moves."""
    for dates, holder in _DATES:
        pdf = objects(pdf).replaced(holder, lambda told, dates=dates: dates.sub(lambda date: b" " * len(date[0]), told))
    return pdf


def with_spaces(pdf: bytes) -> bytes:
    """Return a PDF whose spaces are copied as spaces; Qt says tab, as the font has one shape for both."""

    def spaced(letters: bytes) -> bytes:
        return _MEANT.sub(lambda meant: meant[0].replace(b"<0009>", b"<0020>"), letters)

    return objects(pdf).replaced(_LETTERS_OF_FONT, spaced)


def with_links(pdf: bytes, annotations: Sequence[Annotation]) -> bytes:
    """Return a PDF of one page, as Qt writes it, with links on that page, appended as the format allows.

    A file that is not as expected comes back as it is.
    """
    found = objects(pdf)
    listed = search(rb"/Annots (\d+) 0 R", b"".join(found.like(_PAGE)))
    size = search(rb"/Size (\d+)", found.trailer)
    if not annotations or listed is None or size is None:
        return pdf
    return pdf + _update(found, annotations, int(listed[1]), int(size[1]))


def _update(found: Objects, annotations: Sequence[Annotation], listed: int, first: int) -> bytes:
    """Return an incremental update: the page's list of annotations anew, each annotation, and where they stand."""
    start = len(found.pdf)
    numbers = range(first, first + len(annotations))
    bodies = [(listed, "[" + " ".join(f"{number} 0 R" for number in numbers) + "]")]
    bodies += zip(numbers, map(_body, annotations), strict=True)
    places: list[int] = []
    parts: list[bytes] = []
    for number, body in bodies:
        places.append(start)
        parts.append(f"{number} 0 obj\n{body}\nendobj\n".encode("ascii"))
        start += len(parts[-1])
    entries = [f"{place:010d} 00000 n \n" for place in places]
    table = (
        f"xref\n0 1\n0000000000 65535 f \n{listed} 1\n{entries[0]}{first} {len(annotations)}\n{''.join(entries[1:])}"
    )
    kept = found.trailer.replace(f"/Size {first}".encode("ascii"), f"/Size {first + len(annotations)}".encode("ascii"))
    end = f"/Prev {found.table}\n>>\nstartxref\n{start}\n%%EOF\n"
    return b"".join(parts) + table.encode("ascii") + b"trailer\n<<" + kept + end.encode("ascii")


def _body(annotation: Annotation) -> str:
    area = annotation.area
    corners = " ".join(f"{value:.2f}" for value in (area.x, area.y, area.right, area.bottom))
    action = f"<< /S /URI /URI {_string(annotation.address)} >>"
    return f"<< /Type /Annot /Subtype /Link /Rect [{corners}] /Border [0 0 0] /A {action} >>"


def _string(address: str) -> str:
    """Return an address as a PDF string; URIs are ASCII there, so other letters are written by their bytes."""
    safe = "".join(chr(byte) if 32 < byte < 127 else f"%{byte:02X}" for byte in address.encode("utf-8", "replace"))
    return "(" + safe.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
