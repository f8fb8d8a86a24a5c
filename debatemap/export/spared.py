"""Keeps an export from being written over the map that it is drawn from, or over the text of a source of it."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from debatemap.document import Document
from debatemap.export.failure import ExportFailed


def check_spared(target: Path, document: Document) -> None:
    """Raise ExportFailed if `target` is the map or the file of one of its sources, by whatever name."""
    real = Path(os.path.realpath(document.path))
    if _same(target, real):
        wording = QCoreApplication.translate("Export", "{file} is the map itself: name another file to write to")
        raise ExportFailed(wording.format(file=target))
    files = {source.file for source in document.map.sources.values() if source.file and "\0" not in source.file}
    if any(_same(target, real.parent / file) for file in files):
        wording = QCoreApplication.translate("Export", "{file} is a source of the map: name another file to write to")
        raise ExportFailed(wording.format(file=target))


def _same(one: Path, other: Path) -> bool:
    try:
        return os.path.realpath(one) == os.path.realpath(other) or one.samefile(other)
    except (OSError, ValueError):
        return False
