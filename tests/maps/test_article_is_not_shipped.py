"""The article is its author's: the repository quotes it and never holds it."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
WINDOW = 200


def kept_files() -> Iterator[Path]:
    """Yield the files of the repository, without its history, environments and caches."""
    for top in ROOT.iterdir():
        if top.name.startswith(".") and top.name != ".ci":
            continue
        yield from ([top] if top.is_file() else (path for path in top.rglob("*") if path.is_file()))


def test_no_file_holds_a_long_run_of_it(article):
    words = " ".join(article.split())
    # A run of 400 characters holds one of these windows whole, wherever it starts.
    windows = [words[start : start + WINDOW] for start in range(0, len(words) - WINDOW, WINDOW)]
    for path in kept_files():
        text = " ".join(path.read_bytes().decode("utf-8", errors="replace").split())
        assert not [window for window in windows if window in text], path
