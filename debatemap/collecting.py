"""Keeps Python's garbage collector from walking through a large map again and again while it is being built."""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock

_MANY = 50_000
"""So many new objects take the collector longer than a moment to walk through."""

_lock = Lock()
_pauses: set[object] = set()


@contextmanager
def collection_paused() -> Generator[None]:
    """Pause the collector; if much was built meanwhile, all is set aside, so that no collection follows at once.

    Whatever is set aside is freed as usual when nothing refers to it any more, but in rings that refer to themselves.
    Threads may pause it at the same time; where it was off, it stays off.
    """
    token = object()
    with _lock:
        running = gc.isenabled()
        gc.disable()
        before = gc.get_count()[0]
        _pauses.add(token)
    try:
        yield
    finally:
        with _lock:
            _pauses.discard(token)
            if gc.get_count()[0] - before > _MANY:
                gc.freeze()
            if running:
                gc.enable()


def collect_some() -> None:
    """Collect what garbage there is, as much at a time as Python itself would; nothing while collection is paused."""
    if _pauses:
        return
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
