"""Watches files that other programs write, however they save: in place, by renaming, by deleting first, slowly."""

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from os.path import exists
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from debatemap.sources.regular_file import Unreadable, read_regular_file
from debatemap.window.jobs import Job, Jobs

REST_MS = 150
"""Files are looked at when nothing was written to them for so long, and believed when they look the same twice."""
_POLL_MS = 2500
"""Some file systems, those of networks above all, tell of nothing: there one has to look."""
_PATIENCE = 8
"""So many times it is waited for a file that is gone, which most programs put back at once."""
_MOST_BYTES = 64 * 1024 * 1024
_CLOCK_NS = 20_000_000
"""How coarse the time of a change may be."""

Stamp = tuple[int, int, int] | None
"""When a file was changed (ns), how large it is, and which file it is; None where there is none."""
Digest = bytes | None


class Watching(QObject):
    """`changed`: the content of some of the files is another than before, and they have come to rest."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._paths: frozenset[Path] = frozenset()
        self._since = 0
        self._stamps: Mapping[Path, Stamp] = {}
        self._digests: dict[Path, Digest] = {}
        self._last: Mapping[Path, Stamp] = {}
        self._suspected: set[tuple[Path, Stamp]] = set()
        self._patience = _PATIENCE
        self._job: Job | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._written)
        self._watcher.directoryChanged.connect(self._stirred)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look_if_idle)

    @property
    def paths(self) -> frozenset[Path]:
        """The files that are watched."""
        return self._paths

    def watch(self, paths: Iterable[Path], since: float) -> None:
        """Watch these files and no others; they were read from `since` on, in seconds of the system's clock."""
        self._call_off()
        self._paths = frozenset(paths)
        self._since = round(since * 1e9) - _CLOCK_NS
        self._attach()
        wanted = self._paths
        if wanted:
            self._poll.start()
            self._job = self._jobs.run("", lambda _cancelled: (stamps_of(wanted), digests_of(wanted)), self._begin)
        else:
            self._poll.stop()

    def stop(self) -> None:
        """Watch nothing any more."""
        self.watch((), 0.0)

    def _begin(self, found: tuple[Mapping[Path, Stamp], Mapping[Path, Digest]]) -> None:
        """Take what the files are like now; one that was written while it was read is to be read once more."""
        self._job = None
        self._stamps, self._digests = found[0], dict(found[1])
        self._last = self._stamps
        self._patience = _PATIENCE
        late: set[tuple[Path, Stamp]] = {
            (path, stamp) for path, stamp in self._stamps.items() if stamp and stamp[0] >= self._since
        }
        if late - self._suspected:
            self._suspected = late
            for path, _ in late:
                self._digests.pop(path)
            self._last = {}
            self._rest.start()

    def _written(self) -> None:
        """Look when nothing more is written to the files."""
        self._rest.start()

    def _stirred(self) -> None:
        """Look in a moment, which other files in the folder don't put off: some folders are never at rest."""
        if not self._rest.isActive():
            self._rest.start()

    def _look_if_idle(self) -> None:
        if (self._job is None or self._job.over) and not self._rest.isActive():
            self._look()

    def _look(self) -> None:
        if self._job and not self._job.over:
            self._rest.start()
            return
        wanted = self._paths
        self._job = self._jobs.run("", lambda _cancelled: stamps_of(wanted), self._compare)

    def _compare(self, stamps: Mapping[Path, Stamp]) -> None:
        """Wait until the files look the same twice, then look into those that are not as they were."""
        self._job = None
        self._attach()
        if stamps != self._last:
            self._last = stamps
            self._rest.start()
            return
        if self._patience and any(stamp is None and self._stamps.get(path) for path, stamp in stamps.items()):
            self._patience -= 1
            self._rest.start()
            return
        self._patience = _PATIENCE
        doubtful = frozenset(
            path for path, stamp in stamps.items() if path not in self._digests or stamp != self._stamps.get(path)
        )
        if doubtful:
            self._job = self._jobs.run(
                "", lambda _cancelled: digests_of(doubtful), lambda digests: self._take(stamps, digests)
            )

    def _take(self, stamps: Mapping[Path, Stamp], digests: Mapping[Path, Digest]) -> None:
        self._job = None
        self._attach()
        changed = any(path not in self._digests or self._digests[path] != digest for path, digest in digests.items())
        self._stamps = stamps
        self._digests.update(digests)
        if changed:
            self.changed.emit()

    def _attach(self) -> None:
        """Watch the files that are there and their folders: a file that is replaced is lost to the watcher."""
        there = {str(path) for path in self._paths if exists(path)}  # noqa: PTH110 - fails at no forbidden folder
        wanted = there | {str(path.parent) for path in self._paths}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wanted:
            self._watcher.removePaths(list(gone))
        if new := wanted - watched:
            self._watcher.addPaths(list(new))

    def _call_off(self) -> None:
        self._rest.stop()
        if self._job:
            self._job.cancel()
            self._job = None


def stamps_of(paths: Iterable[Path]) -> dict[Path, Stamp]:
    """Return how files look from outside."""
    return {path: _stamp(path) for path in paths}


def digests_of(paths: Iterable[Path]) -> dict[Path, Digest]:
    """Return what tells the contents of files apart; None for one that can't be read."""
    return {path: _digest(path) for path in paths}


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _digest(path: Path) -> Digest:
    try:
        return blake2b(read_regular_file(path, _MOST_BYTES)).digest()
    except Unreadable:
        return None
