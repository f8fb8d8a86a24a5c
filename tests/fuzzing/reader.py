"""Looks for bytes that the reader of maps can't bear, guided by coverage: `python -m tests.fuzzing.reader [OPTION…]`.

Begins with the example maps and with what earlier runs found; that is kept in `.fuzzing`, as is an input that breaks a
promise. libFuzzer's options may follow (-max_total_time=600 …). Each input is held to `promises`, and may take two
seconds and one gigabyte. Needs `pip install --editable '.[fuzz]'`.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import atheris

with atheris.instrument_imports(include=["debatemap"]):
    from debatemap.format.keys import CLAIM, MAP, PASSAGE, RELATION
    from tests.fuzzing.promises import keep

_ROOT = Path(__file__).parents[2]
_KEPT = _ROOT / ".fuzzing" / "reader"
_LIMITS = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=4096", "-print_final_stats=1"]
_SECONDS = 2.0
_SIGNS = [
    *(": ", " #", "- ", "? ", "[", "]", "{", "}", ", ", "*a", "&a", "!a", "|\n", ">-\n", "%", "@", "`", '"', "'"),
    *("\n", "\n  ", "\n    ", "\r\n", "\r", "\t", "---\n", "...\n", "<<: ", "->", " -> ", "~", "null", "\ufeff"),
    *("\u00a0", "\u2028", "\u0085", "\u202e", "\ufffd", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "|||||||\n", "–"),
]


class _Slowest:
    """Remembers how long the slowest input took."""

    seconds = 0.0


def _one(data: bytes) -> None:
    began = process_time()
    keep(data)
    seconds = process_time() - began
    if seconds > 2 * _Slowest.seconds or seconds > _SECONDS:
        _Slowest.seconds = seconds
        print(f"slowest so far: {seconds:.3f} s for {len(data)} bytes", file=sys.stderr, flush=True)
    if seconds > _SECONDS:
        raise TimeoutError(f"{seconds:.1f} s")


def seeds() -> Iterator[bytes]:
    """Yield whole maps to begin with."""
    for pattern in ("maps/*.yaml", "tests/format/*valid/*.yaml", "../shared/cases/maps/*/map.yaml"):
        yield from (path.read_bytes() for path in sorted(_ROOT.glob(pattern)))


def words() -> Iterator[str]:
    """Yield signs and keys that maps are made of."""
    yield from _SIGNS
    for record in (MAP, CLAIM, RELATION, PASSAGE):
        yield from (f"{key}: " for key in record.keys)


def _spelled(word: str) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'


def main(options: list[str]) -> None:
    """Fuzz until an input breaks a promise, or the options say to end."""
    for folder in (_KEPT / "found", _KEPT / "seeds"):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (_KEPT / "seeds" / str(number)).write_bytes(seed)
    (_KEPT / "words").write_text("\n".join(_spelled(word) for word in words()), encoding="utf-8")
    folders = [str(_KEPT / "found"), str(_KEPT / "seeds")]
    limits = [*_LIMITS, f"-dict={_KEPT / 'words'}", f"-artifact_prefix={_KEPT}/"]
    atheris.Setup([sys.argv[0], *limits, *options, *folders], _one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
