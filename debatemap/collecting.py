"""Keeps Python's garbage collector from walking through a large map again and again while it is being built."""

import gc
from collections.abc import Generator
from contextlib import contextmanager

_MANY = 50_000
"""So many new objects take the collector longer than a moment to walk through."""


@contextmanager
def collection_paused() -> Generator[None]:
    """Pause the collector; what was built meanwhile is set aside if it is much, so that no collection follows at once.

    Whatever is set aside is freed as usual when nothing refers to it any more, but in rings that refer to themselves.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()
