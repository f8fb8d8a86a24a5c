"""Opens a map that a test writes."""

from pathlib import Path

from debatemap.document import Document, open_document
from debatemap.health import FindingKind, health_of


def opened(folder: Path, text: str, **files: str) -> Document:
    """Return the document of a map whose lines are `text`, with text files beside it (letter="…" is letter.txt)."""
    for name, words in files.items():
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
    path = folder / "map.yaml"
    path.write_text(f"title: Cars\n{text}", encoding="utf-8")
    return open_document(path)


def claims_of(document: Document, kind: FindingKind) -> list[tuple[str, ...]]:
    """Return the claims of each finding of a kind."""
    return [finding.claims for finding in health_of(document).of_kind(kind)]
