"""Loads the texts of a map's sources, from nowhere but the map's own folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from debatemap.model import Place, Problem, Source
from debatemap.sources import wordings
from debatemap.sources.regular_file import Obstacle, Unreadable, read_below
from debatemap.sources.source_text import SourceText

_MEGABYTE = 1024 * 1024
# Those that may be found to be UTF-8 all the same; in others something can't be decoded.
_OTHER_FORMATS = {b"%PDF-": "PDF", b"{\\rtf": "RTF", b"PK\x03\x04": "ZIP"}
_DRIVE = re.compile(r"[A-Za-z]:|[\\/]")


@dataclass(frozen=True, slots=True)
class Limits:
    """The most bytes that are read of one source's file, and of the files of all sources of a map together."""

    one: int = 64 * _MEGABYTE
    together: int = 256 * _MEGABYTE


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts that could be loaded, by the source's id, and what was wrong with the others."""

    texts: Mapping[str, SourceText]
    problems: tuple[Problem, ...]


class _Refused(Exception):
    """A file that isn't read, with the words for why."""

    def __init__(self, wording: wordings.Wording, reason: str = "") -> None:
        super().__init__(wording.code)
        self.wording = wording
        self.reason = reason


def load_texts(
    sources: Iterable[Source],
    folder: Path,
    place: Callable[[str], Place],
    cancelled: Callable[[], bool],
    limits: Limits = Limits(),
) -> Texts:
    """Load the text of every source that has one; `place` tells where the file of a source is named in the map."""
    loader = _Loader(folder, limits)
    texts: dict[str, SourceText] = {}
    problems: list[Problem] = []
    for source in sources:
        if cancelled():
            break
        if source.text is not None:
            texts[source.id] = SourceText(source.text)
        elif source.file is not None:
            try:
                texts[source.id] = loader.load(source.file)
            except _Refused as refused:
                values = {"file": source.file, "most": str(limits.one // _MEGABYTE), "reason": refused.reason}
                problems.append(refused.wording.problem(place(source.id), values))
    return Texts(texts, tuple(problems))


class _Loader:
    """Loads files of one folder, each once."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits
        self._left = limits.together
        self._loaded: dict[tuple[Path, Path], SourceText] = {}

    def load(self, name: str) -> SourceText:
        """Return the text of the file `name`; raises _Refused."""
        path = self._inside(name)
        if path not in self._loaded:
            self._loaded[path] = SourceText(self._decoded(*path), name)
        return self._loaded[path]

    def _inside(self, name: str) -> tuple[Path, Path]:
        """Return the real folder of the map, and the way without links from there to the file `name`."""
        if _DRIVE.match(name) or ".." in re.split(r"[\\/]", name):
            raise _Refused(wordings.OUTSIDE)
        try:
            home = self._folder.resolve()
            path = (home / name).resolve()
        except (OSError, ValueError, RuntimeError) as error:
            # A name too long or with a zero byte, or links that lead to each other.
            raise _Refused(wordings.BAD_NAME) from error
        if not path.is_relative_to(home):
            raise _Refused(wordings.LINK_OUTSIDE)
        return home, path.relative_to(home)

    def _decoded(self, home: Path, path: Path) -> str:
        try:
            data = read_below(home, path, self._limits.one)
        except Unreadable as error:
            raise _Refused(_BY_OBSTACLE[error.obstacle], error.reason) from error
        self._left -= len(data)
        if self._left < 0:
            raise _Refused(wordings.TOO_LARGE_TOGETHER)
        other = next((name for mark, name in _OTHER_FORMATS.items() if data.startswith(mark)), None)
        if other is not None:
            raise _Refused(wordings.OTHER_FORMAT, other)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise _Refused(wordings.NOT_UTF_8, _line(data, error.start)) from error
        zero = data.find(b"\0")
        if zero >= 0:
            raise _Refused(wordings.NOT_TEXT, _line(data, zero))
        return text.removeprefix("\ufeff")


def _line(data: bytes, place: int) -> str:
    return str(data.count(b"\n", 0, place) + 1)


_BY_OBSTACLE = {
    Obstacle.MISSING: wordings.MISSING,
    Obstacle.FOLDER: wordings.FOLDER,
    Obstacle.LINK: wordings.LINK_OUTSIDE,
    Obstacle.NOT_REGULAR: wordings.NOT_REGULAR,
    Obstacle.NO_PERMISSION: wordings.NO_PERMISSION,
    Obstacle.TOO_LARGE: wordings.TOO_LARGE,
    Obstacle.BAD_NAME: wordings.BAD_NAME,
    Obstacle.BROKEN: wordings.BROKEN,
}
