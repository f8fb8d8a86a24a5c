"""Work done beside the window, so that it never freezes; the only home of QThreadPool."""

import sys
from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, Slot

from debatemap.layout.request import Cancelled
from debatemap.window.collector import Collector

_Answer = TypeVar("_Answer")
_TURN_SECONDS = 0.0002
"""How long other threads may keep Python to themselves while the window waits for it. Painting one list asks for Python
hundreds of times, and with the usual 5 ms each time the window would stand still for seconds."""
_MOMENT_MS = 300
"""How long a window that closes waits for its threads: other windows stand still meanwhile."""
_lingering: list[QThreadPool] = []
"""The threads of windows that were closed while they worked at something that can't be left in the middle."""
Executor = Callable[[Callable[[], None]], None]
"""Something that runs a function some time, in whatever thread."""


class Job:
    """A piece of work that was asked for; it may be called off as long as its answer has not been delivered."""

    def __init__(self, label: str, then: Callable[[Any], None]) -> None:
        self.label = label
        self.then = then
        self._called_off = Event()
        self._delivered = False

    @property
    def over(self) -> bool:
        """Whether nothing more comes of it: it was called off, or has failed, or its answer was delivered."""
        return self._delivered or self.cancelled()

    def take_answer(self) -> Callable[[Any], None]:
        """Return what is to be done with the answer, and let go of that."""
        # The thread that worked may be the last to let go of the job: it must not let go of widgets with it.
        then, self.then, self._delivered = self.then, _nothing, True
        return then

    def cancel(self) -> None:
        """Call the work off: it ends soon, and whatever it brings is thrown away."""
        self._called_off.set()

    def cancelled(self) -> bool:
        """Tell whether the work was called off; the work itself asks this now and then."""
        return self._called_off.is_set()


class _Bell(QObject):
    """Rings when work is done. Every piece of work holds it, so that it can ring when nobody listens any more."""

    worked = Signal(object, object, object)


class Jobs(QObject):
    """Runs work in other threads and hands the answers over in the thread of the window.

    `changed` tells that a job began or ended. With an executor of their own, tests run the work by hand.
    """

    changed = Signal()

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_SECONDS)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._executor: Executor = self._pool.start if executor is None else executor
        self._collector = Collector(self)
        self._running: list[Job] = []
        self._finished = False
        self._bell = _Bell()
        self._bell.worked.connect(self._deliver)

    def run(self, label: str, work: Callable[[Callable[[], bool]], _Answer], then: Callable[[_Answer], None]) -> Job:
        """Run `work(cancelled)` beside the window, then call `then` with what it brought.

        `label` says to the reader what is being done; empty: it is not worth telling. `then` is never called once the
        job was cancelled. What `work` raises is raised again in the thread of the window; Cancelled just ends it.
        Once all was finished nothing begins any more: a thread that works while the window is destroyed would wait for
        the interpreter, which waits for the thread.
        """
        job, bell = Job(label, then), self._bell
        if self._finished:
            job.cancel()
            return job
        self._running.append(job)
        self.changed.emit()
        self._executor(lambda: bell.worked.emit(job, *_outcome(job, work)))
        return job

    @property
    def labels(self) -> tuple[str, ...]:
        """What is being done now, for the reader; work that was called off is not told of."""
        return tuple(job.label for job in self._running if job.label and not job.cancelled())

    def cancel_told(self) -> None:
        """Call off what the reader is told of, and nothing that others count on without a word."""
        for job in self._running:
            if job.label:
                job.cancel()
        self.changed.emit()

    def cancel_all(self) -> None:
        """Call off everything."""
        for job in self._running:
            job.cancel()
        self.changed.emit()

    def finish(self) -> None:
        """Call off everything and begin nothing any more, for the end of the window.

        Threads that are still at work after a moment are left to it: they end by themselves, and nobody hears of them.
        """
        self._finished = True
        self.cancel_all()
        self._pool.clear()
        if not self._pool.waitForDone(_MOMENT_MS):
            if self._pool not in _lingering:
                self._pool.setParent(QCoreApplication.instance())
                _lingering.append(self._pool)
        elif all_at_rest(0):
            self._collector.end()

    @Slot(object, object, object)
    def _deliver(self, job: Job, answer: object, failure: BaseException | None) -> None:
        self._running.remove(job)
        then = job.take_answer()
        self.changed.emit()
        if job.cancelled():
            return
        if failure is not None:
            raise failure
        then(answer)


def all_at_rest(patience: int = _MOMENT_MS) -> bool:
    """Tell whether also of the threads that closed windows have left none is at work after so many ms."""
    _lingering[:] = [pool for pool in _lingering if not pool.waitForDone(patience)]
    return not _lingering


def _nothing(_answer: object) -> None:
    """Nothing more is to be done."""


def _outcome(job: Job, work: Callable[[Callable[[], bool]], object]) -> tuple[object, BaseException | None]:
    """Return what the work brings, or what it raises."""
    try:
        return (None if job.cancelled() else work(job.cancelled)), None
    except Cancelled:
        job.cancel()
        return None, None
    except BaseException as error:
        return None, error
