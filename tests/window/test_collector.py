"""Garbage is collected in the window's thread only, and not while much is built."""

import gc
import threading
import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from debatemap.collecting import collect_some, collection_paused
from debatemap.window.collector import Collector
from debatemap.window.jobs import Jobs


class Ring:
    def __init__(self) -> None:
        self.itself = self


def fill() -> "weakref.ref[Ring]":
    """Make more garbage than Python lets lie, and give one piece of it to be watched."""
    ring = Ring()
    rings = [Ring() for _ in range(2 * gc.get_threshold()[0])]
    assert rings
    return weakref.ref(ring)


def test_work_beside_the_window_collects_nothing(qtbot: QtBot) -> None:
    jobs = Jobs()
    threads: list[threading.Thread] = []
    gc.callbacks.append(lambda _phase, _info: threads.append(threading.current_thread()))
    try:
        done: list[bool] = []

        def work(_cancelled: Callable[[], bool]) -> bool:
            return fill()() is not None

        jobs.run("", work, done.append)
        qtbot.waitUntil(lambda: bool(done))
        assert done == [True]
        assert set(threads) <= {threading.main_thread()}
    finally:
        gc.callbacks.pop()
        jobs.finish()
    assert gc.isenabled()


def test_the_window_collects_now_and_then(qtbot: QtBot) -> None:
    owner = QObject()
    collector = Collector(owner)
    garbage = fill()
    qtbot.waitUntil(lambda: garbage() is None, timeout=3000)
    collector.end()
    assert gc.isenabled()


def test_nothing_is_collected_while_much_is_built() -> None:
    with collection_paused():
        garbage = fill()
        collect_some()
        assert garbage() is not None
    gc.collect()
    assert garbage() is None
