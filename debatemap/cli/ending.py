"""Lets a program that is told to end do so at once and tidily: no file that is half written stays behind."""

import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_AFTER_SIGNAL = 128


def end_tidily(tidy: Callable[[], None]) -> None:
    """From now on tidy up and end where a signal says so, with the exit code of shells; ignored ones stay so.

    No exception does that: wherever Qt is at work, it crashes over one, or makes an error of its own out of it.
    """

    def end(number: int, _frame: FrameType | None) -> NoReturn:
        try:
            tidy()
        finally:
            os._exit(_AFTER_SIGNAL + number)

    for name in _NAMES:
        number: signal.Signals | None = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:
            signal.signal(number, end)
