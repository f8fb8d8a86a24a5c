"""Looks for bytes that the reader of maps can't bear, guided by coverage: `python -m tests.fuzzing.reader [OPTION…]`.

Begins with the example maps. libFuzzer's options may follow (-max_total_time=600 …). Each input is held to `promises`,
and may take two seconds and one gigabyte. Needs `pip install --editable '.[fuzz]'`.
"""

from collections.abc import Iterator

import atheris

from tests.fuzzing.running import ROOT, fuzz

with atheris.instrument_imports(include=["debatemap"]):
    from debatemap.format.keys import CLAIM, MAP, PASSAGE, RELATION
    from tests.fuzzing.promises import keep

_SIGNS = [
    *(": ", " #", "- ", "? ", "[", "]", "{", "}", ", ", "*a", "&a", "!a", "|\n", ">-\n", "%", "@", "`", '"', "'"),
    *("\n", "\n  ", "\n    ", "\r\n", "\r", "\t", "---\n", "...\n", "<<: ", "->", " -> ", "~", "null", "\ufeff"),
    *("\u00a0", "\u2028", "\u0085", "\u202e", "\ufffd", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "|||||||\n", "–"),
]


def seeds() -> Iterator[bytes]:
    """Yield whole maps to begin with."""
    for pattern in ("maps/*.yaml", "tests/format/*valid/*.yaml", "../shared/cases/maps/*/map.yaml"):
        yield from (path.read_bytes() for path in sorted(ROOT.glob(pattern)))


def words() -> Iterator[str]:
    """Yield signs and keys that maps are made of."""
    yield from _SIGNS
    for record in (MAP, CLAIM, RELATION, PASSAGE):
        yield from (f"{key}: " for key in record.keys)


if __name__ == "__main__":
    fuzz("reader", keep, seeds(), words())
