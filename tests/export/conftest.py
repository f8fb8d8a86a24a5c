"""Fixtures of the export's tests: a debate with everything in it, and its sheet."""

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
