"""Lets a program that is told to end tidy up first: the signals to end it become exceptions, as Ctrl+C is one."""

import signal
from types import FrameType
from typing import NoReturn

_NAMES = ("SIGTERM", "SIGHUP", "SIGBREAK")
_AFTER_SIGNAL = 128


def end_tidily() -> None:
    """From now on end by SystemExit where a signal says so, with the exit code of shells; ignored ones stay so."""
    for name in _NAMES:
        number: signal.Signals | None = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(_AFTER_SIGNAL + number)
