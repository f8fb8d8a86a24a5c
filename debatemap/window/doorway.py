"""Where other calls of debatemap hand over their maps to this one; see `joining`."""

import errno
import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from debatemap.window.joining import GREETING, MOST_BYTES, TAKEN, meeting_place, read_message

_MOST_CALLERS = 8
_LONGEST_CALL_MS = 2000
_REST_MS = 1000


class Doorway(QObject):
    """Listens where this program is looked for, unless another listens there; `asked(paths)`: open these maps."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = meeting_place()
        self._socket, self._inode = _listening(self._place) if self._place else (None, 0)
        self._calls: list[_Call] = []
        if self._socket is None or self._place is None:
            return
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._called)

    @property
    def open(self) -> bool:
        """Whether others find this program."""
        return self._socket is not None

    def end(self) -> None:
        """Listen no longer."""
        for call in tuple(self._calls):
            call.end()
        if self._socket is None or self._place is None:
            return
        self._notifier.setEnabled(False)
        self._socket.close()
        self._socket = None
        if _inode(self._place) == self._inode:
            self._place.unlink(missing_ok=True)

    def _called(self) -> None:
        try:
            caller, _ = self._socket.accept() if self._socket else (None, None)
        except OSError:
            self._rest()
            return
        if caller is None:
            return
        if len(self._calls) >= _MOST_CALLERS:
            caller.close()
            return
        call = _Call(caller, self)
        self._calls.append(call)
        call.said.connect(self.asked)
        call.ended.connect(lambda: self._calls.remove(call))
        call.begin()

    def _rest(self) -> None:
        """Listen again in a while: a call that can't be taken, for lack of handles, would ring all the time."""
        self._notifier.setEnabled(False)
        QTimer.singleShot(_REST_MS, self, lambda: self._notifier.setEnabled(self.open))


class _Call(QObject):
    """One caller, who is listened to without waiting for it, and not for long."""

    said = Signal(object)
    ended = Signal()

    def __init__(self, caller: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._caller: socket.socket | None = caller
        self._heard = b""
        caller.setblocking(False)
        self._notifier = QSocketNotifier(caller.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)

    def begin(self) -> None:
        """Greet the caller."""
        QTimer.singleShot(_LONGEST_CALL_MS, self, self.end)
        self._say(GREETING)

    def end(self) -> None:
        """Hang up."""
        if self._caller:
            self._notifier.setEnabled(False)
            self._caller.close()
            self._caller = None
            self.ended.emit()
            self.deleteLater()

    def _say(self, words: bytes) -> bool:
        try:
            return bool(self._caller and self._caller.send(words) == len(words))
        except OSError:
            self.end()
            return False

    def _listen(self) -> None:
        try:
            part = self._caller.recv(MOST_BYTES) if self._caller else b""
        except OSError:
            part = b""
        self._heard += part
        line, end, _ = self._heard.partition(b"\n")
        if not part or len(self._heard) > MOST_BYTES:
            self.end()
        elif end:
            paths = read_message(line)
            if paths and self._say(TAKEN):
                self.said.emit(paths)
            self.end()


def _listening(place: Path) -> tuple[socket.socket | None, int]:
    """Return a socket that listens at a place, and its inode; no socket where another program does, or where none can.

    Two programs that begin at once would each take the other's socket, which does not listen yet, for a dead one.
    """
    import fcntl  # there is none on Windows, where nobody comes here

    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        with place.with_name(f"{place.name}.lock").open("w") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _bind(made, place)
            place.chmod(0o600)
            made.listen(_MOST_CALLERS)
            made.setblocking(False)
            return made, _inode(place)
    except OSError:
        made.close()
        return None, 0


def _bind(made: socket.socket, place: Path) -> None:
    """Bind a socket to a place, where one that nobody listens at any more may lie in the way."""
    try:
        made.bind(str(place))
    except OSError as failure:
        if failure.errno != errno.EADDRINUSE or _is_lived_in(place):
            raise
        place.unlink()
        made.bind(str(place))


def _is_lived_in(place: Path) -> bool:
    """Tell whether a program listens at a place, as against one that ended without taking its socket away."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.setblocking(False)
        try:
            caller.connect(str(place))
        except (ConnectionRefusedError, FileNotFoundError):
            return False
        except OSError:
            return True
    return True


def _inode(place: Path) -> int:
    try:
        return os.lstat(place).st_ino
    except OSError:
        return 0
