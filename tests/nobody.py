"""Lets a test go on as somebody to whom files can be forbidden."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_NOBODY = 65_534


@contextmanager
def as_nobody() -> Iterator[None]:
    """Go on as a user who is neither the administrator nor the owner of anything, where the test may change users."""
    administrator = os.name == "posix" and os.geteuid() == 0
    if administrator:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if administrator:
            os.seteuid(0)
