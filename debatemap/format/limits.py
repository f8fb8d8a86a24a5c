"""How much a map may hold, so that no file can hang or crash the reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is read.

    Bytes of the file, levels of nesting, claims, code points of an id, of one text and of a whole source text;
    slips of spelling that are looked into, and problems that are told.
    """

    file_bytes: int = 128 * 1024 * 1024
    depth: int = 32
    claims: int = 200_000
    id_length: int = 1_000
    text_length: int = 100_000
    source_length: int = 20_000_000
    slips: int = 2_000
    problems: int = 10_000


LIMITS = Limits()
