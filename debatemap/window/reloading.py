"""What it means that a map was read again: what is new in it, whether it is whole, which files it is made of."""

import os
import re
from itertools import chain, islice
from pathlib import Path

from debatemap.document import Document
from debatemap.format import LIMITS, SLIPS
from debatemap.model import DebateMap, Severity
from debatemap.sources.regular_file import Unreadable, read_regular_file

_LINE_END = re.compile(r"\r\n|\r|\n")
_REST_OF_LINE = re.compile(r"[^\r\n]*")
_MOST_FILES = 300
_LONGEST_LINE = 160


def is_broken(document: Document, earlier: Document) -> bool:
    """Tell whether a file is rather being written, or misspelt, than meant as it is.

    That is so where nothing could be read, and where there is a slip in the spelling of the file: the first since it
    was read without any, or one by which claims have gone.
    """
    if not document.readable or not document.map.claims:
        return True
    lost = not earlier.map.claims.keys() <= document.map.claims.keys()
    return _has_slips(document) and (lost or not _has_slips(earlier))


def _has_slips(document: Document) -> bool:
    return any(one.severity is Severity.ERROR and one.code in SLIPS for one in document.problems)


def changed_claims(before: DebateMap, after: DebateMap) -> frozenset[str]:
    """Return the claims that are new or say something else, and those that bear on something else than before."""
    changed = {ident for ident, claim in after.claims.items() if before.claims.get(ident) != claim}
    for ident, relation in after.relations.items():
        if before.relations.get(ident) != relation:
            changed.update(relation.premises)
    return frozenset(changed)


def files_of(document: Document) -> frozenset[Path]:
    """Return the files that a document is read from, also those that are missing; a link and what it leads to."""
    if "\0" in str(document.path):
        return frozenset()
    files = {document.path, Path(os.path.realpath(document.path))}
    folder = Path(os.path.realpath(document.path)).parent
    for source in document.map.sources.values():
        if source.file and "\0" not in source.file and len(files) < _MOST_FILES:
            file = Path(folder, source.file)
            if ".." not in file.parts and file.is_relative_to(folder):
                files.add(file)
    return frozenset(files)


def line_of(path: Path, number: int) -> str:
    """Return a line of a file, counted from 1, without what is too much of it; empty where there is none."""
    try:
        text = read_regular_file(path, LIMITS.file_bytes).decode("utf-8", "replace")
    except Unreadable:
        return ""
    starts = chain([0], (match.end() for match in _LINE_END.finditer(text)))
    start = next(islice(starts, max(0, number - 1), None), None)
    found = None if start is None else _REST_OF_LINE.match(text, start)
    line = found.group().rstrip() if found else ""
    return line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE] + "…"
