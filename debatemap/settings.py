"""What is remembered from one start to the next; the only home of QSettings."""

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from PySide6.QtCore import QByteArray, QLockFile, QSettings, QStandardPaths

from debatemap.layout.engines import Arrangement

_RECENT_LENGTH = 10
_MOST_ARRANGEMENTS = 200
_LIST_BREAK = "\n"
_LONGEST_NAME = 4096
_PATIENCE_MS = 1000
"""So long it is waited for another instance that writes; then both may write at once, and the last one counts."""
_SEAL_BYTES = 4
_Choice = TypeVar("_Choice", bound=StrEnum)


class Appearance(StrEnum):
    """How the program looks: as the desktop does, or always light, or always dark."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


class Movement(StrEnum):
    """Whether the map moves before one's eyes: as the desktop does, or always, or never."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Start(StrEnum):
    """What is seen when the program starts without a file."""

    PAGE = "page"
    LAST_MAP = "last-map"


TEXT_SIZES = (90, 100, 115, 130, 150, 175)
"""The sizes of letters to choose from, in percent of the usual one."""
_USUAL_TEXT = 100


class Settings:
    """Reads and writes the settings file; a value that makes no sense counts as never set."""

    def __init__(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        self._file = QSettings(str(_kept_in(Path(folder) / "debatemap" / "debatemap.ini")), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> Appearance:
        return _choice(Appearance, self._text("look/appearance"), Appearance.AUTO)

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._file.setValue("look/appearance", value.value)

    @property
    def language(self) -> str | None:
        """The language that the reader chose, such as "fr"; None: the system's."""
        return self._text("look/language") or None

    @language.setter
    def language(self, value: str | None) -> None:
        self._file.setValue("look/language", value or "")

    @property
    def text_size(self) -> int:
        """The size of letters in percent of the usual one."""
        text = self._text("look/text-size")
        return int(text) if text in map(str, TEXT_SIZES) else _USUAL_TEXT

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._file.setValue("look/text-size", str(value))

    @property
    def movement(self) -> Movement:
        return _choice(Movement, self._text("look/movement"), Movement.AUTO)

    @movement.setter
    def movement(self, value: Movement) -> None:
        self._file.setValue("look/movement", value.value)

    @property
    def start(self) -> Start:
        return _choice(Start, self._text("files/start"), Start.PAGE)

    @start.setter
    def start(self, value: Start) -> None:
        self._file.setValue("files/start", value.value)

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._set_bytes("window/geometry", value)

    @property
    def docks(self) -> QByteArray:
        return self._bytes("window/docks")

    @docks.setter
    def docks(self, value: QByteArray) -> None:
        self._set_bytes("window/docks", value)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The maps opened last, the latest first; some may no longer exist."""
        names = self._text("files/recent").split(_LIST_BREAK)
        named = (name for name in names if 0 < len(name) <= _LONGEST_NAME and "\0" not in name)
        return tuple(Path(name) for name in named)[:_RECENT_LENGTH]

    def add_recent(self, path: Path) -> None:
        """Put a map first among the recent ones, those included that another instance has opened meanwhile."""
        with self._alone():
            self._set_recent([path, *(other for other in self.recent if other != path)])

    def clear_recent(self) -> None:
        """Forget which maps were open."""
        self._set_recent([])

    def arrangement(self, path: Path) -> Arrangement:
        """Return how the reader last had a map laid out, automatic for one that is not known."""
        return _choice(Arrangement, dict(self._arrangements()).get(os.path.realpath(path), ""), Arrangement.AUTOMATIC)

    def set_arrangement(self, path: Path, arrangement: Arrangement) -> None:
        """Remember how a map is to be laid out; of many maps the latest only."""
        name = os.path.realpath(path)
        mine = [] if arrangement is Arrangement.AUTOMATIC or _LIST_BREAK in name else [(name, arrangement.value)]
        with self._alone():
            others = [(known, value) for known, value in self._arrangements() if known != name]
            lines = [f"{value} {known}" for known, value in [*mine, *others][:_MOST_ARRANGEMENTS]]
            self._file.setValue("files/arrangements", _LIST_BREAK.join(lines))

    def write(self) -> None:
        """Write at once what was set, instead of soon or at the end."""
        self._file.sync()

    def choices(self, topic: str) -> dict[str, str]:
        """Return what was chosen last in a dialog, by the name of each choice."""
        self._file.beginGroup(topic)
        found = {key: self._text(key) for key in self._file.childKeys()}
        self._file.endGroup()
        return found

    def set_choices(self, topic: str, choices: Mapping[str, str]) -> None:
        """Remember what was chosen in a dialog."""
        for key, value in choices.items():
            self._file.setValue(f"{topic}/{key}", value)

    @contextmanager
    def _alone(self) -> Generator[None]:
        """Take in what other instances wrote, and let none write until what is set here is written too."""
        file = Path(self._file.fileName())
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(file.with_suffix(".writing")))
        lock.tryLock(_PATIENCE_MS)
        try:
            self._file.sync()
            yield
            self._file.sync()
        finally:
            lock.unlock()

    def _arrangements(self) -> list[tuple[str, str]]:
        """Return the paths of maps and how each is laid out, the latest first."""
        lines = (line.partition(" ") for line in self._text("files/arrangements").split(_LIST_BREAK))
        return [(name, value) for value, _, name in lines if name]

    def _set_recent(self, paths: list[Path]) -> None:
        names = [str(path) for path in paths if _LIST_BREAK not in str(path)]
        self._file.setValue("files/recent", _LIST_BREAK.join(names[:_RECENT_LENGTH]))

    def _text(self, key: str) -> str:
        value: object = self._file.value(key)
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> QByteArray:
        """Return bytes as they were set: Qt crashes over the state of a window in which a few are others."""
        value: object = self._file.value(key)
        data = bytes(value.data()) if isinstance(value, QByteArray) else b""
        seal, kept = data[:_SEAL_BYTES], data[_SEAL_BYTES:]
        return QByteArray(kept if seal == _seal(kept) else b"")

    def _set_bytes(self, key: str, value: QByteArray) -> None:
        kept = bytes(value.data())
        self._file.setValue(key, QByteArray(_seal(kept) + kept))


def _kept_in(file: Path) -> Path:
    """Return where to keep settings; in place of a pipe or a device nowhere, so that they last as long as the program.

    Qt would wait for a pipe, and write a file over a device.
    """
    try:
        odd = file.exists() and not file.is_file() and not file.is_dir()
    except OSError:
        odd = False
    return file / "none" if odd else file


def _seal(data: bytes) -> bytes:
    """Return what shows that bytes are still those that were set."""
    return crc32(data).to_bytes(_SEAL_BYTES, "big")


def _choice(kind: type[_Choice], text: str, otherwise: _Choice) -> _Choice:
    try:
        return kind(text)
    except ValueError:
        return otherwise
