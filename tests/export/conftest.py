"""Fixtures of the export's tests: a debate with everything in it, and its sheet."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtGui import QGuiApplication

from debatemap.export.sheet import Sheet, sheet_of
from tests.export.debates import Given, debate, drawn


@pytest.fixture
def given(qapp: QGuiApplication) -> Given:
    return debate()


@pytest.fixture
def sheet(given: Given) -> Sheet:
    return sheet_of(drawn(given, expanded=frozenset({"shops"})), given)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter, as the folders of tests may not."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
