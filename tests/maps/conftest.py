"""The bundled maps, opened once, and the article that lies beside the repository where its owner put it."""

from pathlib import Path

import pytest

from debatemap.document import Document, open_document

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def article() -> str:
    file = ROOT.parent / "shared" / "seed" / "article.txt"
    if not file.exists():
        pytest.skip("the article is under its author's copyright and is not here")
    return file.read_bytes().decode("utf-8")


@pytest.fixture(scope="session")
def article_map() -> Document:
    return open_document(ROOT / "maps" / "deepseek-amodei.yaml")


@pytest.fixture(scope="session")
def example_map() -> Document:
    return open_document(ROOT / "maps" / "school-phones.yaml")
