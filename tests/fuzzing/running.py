"""Runs a fuzzer guided by coverage: libFuzzer's, by way of atheris; what it finds is kept in `.fuzzing`."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from time import process_time

import atheris

ROOT = Path(__file__).parents[2]
_LIMITS = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=4096", "-print_final_stats=1"]
_SECONDS = 2.0


def fuzz(name: str, one: Callable[[bytes], None], seeds: Iterable[bytes], words: Iterable[str]) -> None:
    """Give `one` ever other inputs until it raises or takes too long, or the options of the command line say to end.

    Begins with `seeds` and with what earlier runs of that `name` found; `words` are what inputs may be made of.
    """
    kept = ROOT / ".fuzzing" / name
    for folder in (kept / "found", kept / "seeds"):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (kept / "seeds" / str(number)).write_bytes(seed)
    (kept / "words").write_text("\n".join(map(_spelled, words)), encoding="utf-8")
    limits = [*_LIMITS, f"-dict={kept / 'words'}", f"-artifact_prefix={kept}/"]
    atheris.Setup([sys.argv[0], *limits, *sys.argv[1:], str(kept / "found"), str(kept / "seeds")], _timed(one))
    atheris.Fuzz()


def _timed(one: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """Return `one` with a limit of time, which tells of the slowest input."""
    slowest = 0.0

    def timed(data: bytes) -> None:
        nonlocal slowest
        began = process_time()
        one(data)
        seconds = process_time() - began
        if seconds > max(2 * slowest, 0.01):
            slowest = seconds
            print(f"slowest so far: {seconds:.3f} s for {len(data)} bytes", file=sys.stderr, flush=True)
        if seconds > _SECONDS:
            raise TimeoutError(f"{seconds:.1f} s")

    return timed


def _spelled(word: str) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'
