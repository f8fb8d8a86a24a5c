"""How much a map may hold, so that no file can hang or crash the reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is read.

    Bytes of the file, levels of nesting, keys and values, claims and entries under any other key, entries of all lists
    together, code points of an id, of one text and of a whole source text; slips of spelling that are looked into,
    pieces that a broken file is read in, and problems that are told.
    """

    file_bytes: int = 64 * 1024 * 1024
    depth: int = 32
    nodes: int = 2_500_000
    claims: int = 200_000
    listed: int = 800_000
    id_length: int = 1_000
    text_length: int = 100_000
    source_length: int = 20_000_000
    slips: int = 2_000
    pieces: int = 150_000
    problems: int = 10_000


LIMITS = Limits()
