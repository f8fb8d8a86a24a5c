"""Turns: one thing at a time, and the window lives between them."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from debatemap.window.turns import Turns


def test_what_is_asked_for_is_done_in_order_with_the_window_living_in_between(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    turns = Turns(owner)
    heart = QTimer(owner)
    heart.timeout.connect(lambda: done.append("beat"))
    turns.do(lambda: done.append("first"), lambda: done.append("second"))
    heart.start()
    assert done == []
    qtbot.waitUntil(lambda: "second" in done)
    first, second = done.index("first"), done.index("second")
    assert "beat" in done[first:second]


def test_the_same_thing_waits_only_once(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    turns = Turns(owner)

    def step() -> None:
        done.append("done")

    turns.do(step, step)
    turns.do(step, lambda: done.append("last"))
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["done", "last"]


def test_what_is_called_off_is_not_done(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    turns = Turns(owner)
    turns.do(lambda: done.append("called off"))
    turns.call_off()
    turns.do(lambda: done.append("done"))
    qtbot.waitUntil(lambda: "done" in done)
    assert done == ["done"]
