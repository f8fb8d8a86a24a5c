"""Mends a finished PDF: adds links, takes out dates, which differ each time, and lets spaces be copied as spaces."""

from collections.abc import Sequence
from re import DOTALL, Match, search
from re import compile as pattern
from typing import NamedTuple

from debatemap.layout.request import Rect

_DATES = pattern(rb'/(?:CreationDate|ModDate) \(D:[^)]*\)|xmp:(?:Create|Modify|Metadata)Date="[^"]*"')
_ANNOTATIONS = pattern(rb"/Annots (\d+) 0 R")
_TRAILER = pattern(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", DOTALL)


_LETTERS_OF_FONT = pattern(rb"/CIDInit .*?endcmap", DOTALL)


class Annotation(NamedTuple):
    """An area of the page, in points from its lower left corner, and the address that it leads to."""

    area: Rect
    address: str


def undated(pdf: bytes) -> bytes:
    """Return a PDF with blanks where it told its dates; nothing in it moves."""
    return _DATES.sub(lambda found: b" " * len(found[0]), pdf)


def with_spaces(pdf: bytes) -> bytes:
    """Return a PDF whose spaces are copied as spaces; Qt says tab, as the font has one shape for both."""
    return _LETTERS_OF_FONT.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), pdf)


def with_links(pdf: bytes, annotations: Sequence[Annotation]) -> bytes:
    """Return a PDF of one page, as Qt writes it, with links on that page, appended as the format allows.

    A file that is not as expected comes back as it is.
    """
    listed = _ANNOTATIONS.search(pdf)
    trailer = _TRAILER.search(pdf)
    if not annotations or listed is None or trailer is None:
        return pdf
    size = search(rb"/Size (\d+)", trailer[1])
    if size is None:
        return pdf
    return pdf + _update(len(pdf), annotations, int(listed[1]), int(size[1]), trailer)


def _update(start: int, annotations: Sequence[Annotation], listed: int, first: int, trailer: Match[bytes]) -> bytes:
    """Return an incremental update: the page's list of annotations anew, each annotation, and where they stand."""
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
    kept = trailer[1].replace(f"/Size {first}".encode("ascii"), f"/Size {first + len(annotations)}".encode("ascii"))
    end = b"trailer\n<<" + kept + b"/Prev " + trailer[2] + b"\n>>\nstartxref\n" + str(start).encode("ascii")
    return b"".join(parts) + table.encode("ascii") + end + b"\n%%EOF\n"


def _body(annotation: Annotation) -> str:
    area = annotation.area
    corners = " ".join(f"{value:.2f}" for value in (area.x, area.y, area.right, area.bottom))
    action = f"<< /S /URI /URI {_string(annotation.address)} >>"
    return f"<< /Type /Annot /Subtype /Link /Rect [{corners}] /Border [0 0 0] /A {action} >>"


def _string(address: str) -> str:
    """Return an address as a PDF string; URIs are ASCII there, so other letters are written by their bytes."""
    safe = "".join(chr(byte) if 32 < byte < 127 else f"%{byte:02X}" for byte in address.encode("utf-8", "replace"))
    return "(" + safe.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
