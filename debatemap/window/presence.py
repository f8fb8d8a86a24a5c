"""Whether files are there, found out without waiting for a drive that does not answer."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic

from PySide6.QtCore import QObject, Signal

_PATIENCE = 0.05
"""So many seconds the window waits for an answer: disks need one or two thousandths, dead drives never give one."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found at a path, and how many bytes it holds."""

    there: bool
    size: int = 0


class _Bell(QObject):
    """Rings when an answer came late; every thread holds it, so that it can ring when nobody listens any more."""

    rang = Signal()


class Presence(QObject):
    """Looks after files, each in a thread that nobody waits for; `changed`: an answer came that was not waited for.

    The threads of Jobs are not for this: two dead drives would keep both of them for good.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell = _Bell()
        self._bell.rang.connect(self.changed)
        self._known: dict[Path, Seen] = {}
        self._asked: dict[Path, _Question] = {}

    def look(self, paths: Iterable[Path]) -> Mapping[Path, Seen]:
        """Return what is at these paths, within a moment; a path that nothing is known of so far is left out."""
        wanted = tuple(paths)
        for path in wanted:
            question = self._asked.get(path)
            if question is None or question.told:
                self._asked[path] = _Question(path, self._bell)
        end = monotonic() + _PATIENCE
        for path in wanted:
            seen = self._asked[path].answer(end)
            if seen is not None:
                self._known[path] = seen
        return {path: self._known[path] for path in wanted if path in self._known}


def first_there(paths: Sequence[Path]) -> Path | None:
    """Return the first of these files that is there and says so within a moment."""
    questions = [_Question(path, _Bell()) for path in paths]
    end = monotonic() + _PATIENCE
    answers = ((question.path, question.answer(end)) for question in questions)
    return next((path for path, seen in answers if seen and seen.there), None)


class _Question:
    """Asks in a thread of its own what is at a path, and rings if the answer was given up before it came."""

    def __init__(self, path: Path, bell: _Bell) -> None:
        self.path = path
        self._bell = bell
        self._lock = Lock()
        self._came = Event()
        self._seen: Seen | None = None
        self._given_up = False
        Thread(target=self._ask, daemon=True).start()

    @property
    def told(self) -> bool:
        """Whether the answer came and was taken, so that it may be asked anew; a late one is first to be taken."""
        return self._came.is_set() and not self._given_up

    def answer(self, end: float) -> Seen | None:
        """Return the answer, waiting for it until `end` at most; None where it has not come by then."""
        self._came.wait(max(0.0, end - monotonic()))
        with self._lock:
            self._given_up = self._seen is None
            return self._seen

    def _ask(self) -> None:
        seen = _seen_at(self.path)
        with self._lock:
            self._seen = seen
            late = self._given_up
        self._came.set()
        if late:
            self._bell.rang.emit()


def _seen_at(path: Path) -> Seen:
    """Return what is at a path; where that can't be found out, nothing is."""
    try:
        return Seen(there=True, size=path.stat().st_size)
    except (OSError, ValueError):
        return Seen(there=False)
