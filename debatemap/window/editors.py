"""Opens a map's file in an editor, at a line where the editor can be told of one, and shows a file in its folder."""

import os
import shlex
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import which

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_Arguments = Callable[[str, int], list[str]]


def _go_to(file: str, line: int) -> list[str]:
    return ["-g", f"{file}:{line}"]


def _colon(file: str, line: int) -> list[str]:
    return [f"{file}:{line}"]


def _plus(file: str, line: int) -> list[str]:
    return [f"+{line}", file]


def _letter_l(file: str, line: int) -> list[str]:
    return ["-l", str(line), file]


def _letter_n(file: str, line: int) -> list[str]:
    return [f"-n{line}", file]


_EDITORS: Mapping[str, _Arguments] = {
    "code": _go_to,
    "codium": _go_to,
    "code-insiders": _go_to,
    "subl": _colon,
    "zed": _colon,
    "kate": _letter_l,
    "kwrite": _letter_l,
    "gedit": _plus,
    "xed": _plus,
    "pluma": _plus,
    "geany": _letter_l,
    "gvim": _plus,
    "notepad++": _letter_n,
}
"""How each editor with a window of its own is told of a line; those of a terminal would open unseen."""


def command_at(file: Path, line: int, environment: Mapping[str, str] = os.environ) -> list[str] | None:
    """Return the command that opens a file at a line: of the reader's own editor, or of one that is there."""
    for wish in (environment.get("VISUAL", ""), environment.get("EDITOR", ""), *_EDITORS):
        words = _words(wish)
        known = _EDITORS.get(Path(words[0]).stem) if words else None
        program = which(words[0], path=environment.get("PATH")) if known else None
        if known and program:
            return [program, *words[1:], *known(str(file), max(1, line))]
    return None


def edit(file: Path, line: int = 1) -> None:
    """Open a file in an editor, at a line if one is there that can be told of it, else in what the desktop has."""
    command = command_at(file, line)
    if command is None or not QProcess.startDetached(command[0], command[1:])[0]:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def reveal(file: Path, parent: QObject) -> None:
    """Show a file in its folder, selected where the desktop's file manager can do that."""
    command = _revealing(file)
    program = which(command[0])
    if program is None:
        _open_folder(file)
        return
    process = QProcess(parent)
    process.finished.connect(process.deleteLater)
    if sys.platform != "win32":  # The explorer's exit code tells nothing.

        def finished(code: int, _how: QProcess.ExitStatus) -> None:
            if code:
                _open_folder(file)

        process.finished.connect(finished)
    process.start(program, command[1:])


def _revealing(file: Path) -> list[str]:
    if sys.platform == "darwin":
        return ["open", "-R", str(file)]
    if sys.platform == "win32":
        return ["explorer", f"/select,{file}"]
    service = "org.freedesktop.FileManager1"
    call = ["/org/freedesktop/FileManager1", f"{service}.ShowItems", f"array:string:{file.as_uri()}", "string:"]
    return ["dbus-send", "--session", "--print-reply", "--reply-timeout=3000", f"--dest={service}", *call]


def _open_folder(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command, posix=sys.platform != "win32")
    except ValueError:
        return []
