"""How much a map may hold, so that no file can hang or crash the reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is read: bytes of the file, levels of nesting, claims, code points of one text, problems told."""

    file_bytes: int = 128 * 1024 * 1024
    depth: int = 32
    claims: int = 200_000
    id_length: int = 1_000
    text_length: int = 100_000
    source_length: int = 20_000_000
    problems: int = 10_000


LIMITS = Limits()
