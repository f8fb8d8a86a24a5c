"""Hands maps over to a debatemap that is running already; loads no Qt, so that this takes no time.

The running one listens at a socket in the reader's own runtime folder (see `doorway`). It greets whoever calls, which
proves that it is alive; then it is told the paths of the maps as one line of JSON, and says that it took them. A caller
that is not greeted in time opens its maps by itself. Where there is no such folder, every call is a program of its own.
"""

import json
import os
import socket
import stat
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast
from zlib import crc32

import debatemap

GREETING = b"debatemap\n"
TAKEN = b"taken\n"
MOST_BYTES = 65_536
MOST_MAPS = 20
_PATIENCE = 0.3
_MARKS = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME")
_ON_SCREEN = {"", "xcb", "wayland"}
"""Platforms that show windows on the screen; which of them it is, is only settled once a program runs."""


def meeting_place(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return where this version, for this reader and this screen, is to be found; None where that can't be safe."""
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not hasattr(socket, "AF_UNIX") or sys.platform == "win32" or not _is_private(folder):
        return None
    platform = environment.get("QT_QPA_PLATFORM", "")
    marks = [str(Path(debatemap.__file__).parent), "" if platform in _ON_SCREEN else platform]
    marks += [environment.get(name, "") for name in _MARKS]
    digest = crc32("\0".join(marks).encode("utf-8", "surrogateescape"))
    return Path(folder, f"debatemap-{debatemap.__version__}-{digest:08x}")


def hand_over(paths: Sequence[Path]) -> bool:
    """Tell whether a running debatemap has taken these maps to open them."""
    place = meeting_place()
    if place is None or not 0 < len(paths) <= MOST_MAPS:
        return False
    message = json.dumps([str(path.absolute()) for path in paths]).encode("ascii") + b"\n"
    if len(message) > MOST_BYTES:
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
            caller.settimeout(_PATIENCE)
            caller.connect(str(place))
            return _hears(caller, GREETING) and not caller.sendall(message) and _hears(caller, TAKEN)
    except OSError:
        return False


def read_message(line: bytes) -> tuple[Path, ...]:
    """Return the maps that a message names; none where it is not what a debatemap writes."""
    try:
        names: object = json.loads(line)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(names, list):
        return ()
    paths = [Path(name) for name in cast("list[object]", names) if isinstance(name, str)]
    sound = all(path.is_absolute() and "\0" not in str(path) for path in paths)
    return tuple(paths) if sound and len(paths) == len(cast("list[object]", names)) <= MOST_MAPS else ()


def _hears(caller: socket.socket, words: bytes) -> bool:
    heard = b""
    while len(heard) < len(words):
        part = caller.recv(len(words) - len(heard))
        if not part:
            return False
        heard += part
    return heard == words


def _is_private(folder: str) -> bool:
    """Tell whether a folder is the reader's own, and closed to all others."""
    if not Path(folder).is_absolute():
        return False
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
