"""Letting go: what nobody wants any more is freed a few things at a time, and wholly in the end."""

from itertools import count
from weakref import ref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from debatemap.window import letting_go
from debatemap.window.letting_go import LettingGo


class _Thing:
    """Something that can be seen to be gone."""


def test_things_live_a_while_longer_and_are_all_freed_in_the_end(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letting_go, "_DELAY_MS", 20)
    monkeypatch.setattr(letting_go, "_STEP", 10)
    monkeypatch.setattr(letting_go, "perf_counter", map(float, count()).__next__)
    monkeypatch.setattr(letting_go, "_SLICE_SECONDS", 1.5)
    owner = QObject()
    going = LettingGo(owner)
    things = [_Thing() for _ in range(25)]
    watched = [ref(thing) for thing in things]
    going.take(things)
    things.clear()
    assert all(one() for one in watched)
    left: list[tuple[int, int]] = []
    qtbot.waitUntil(lambda: left.append((going.held, sum(one() is not None for one in watched))) or going.held < 25)
    assert left[-1] in {(15, 15), (5, 5)}, "freed ten at a time"
    qtbot.waitUntil(lambda: going.held == 0)
    assert not any(one() for one in watched)


def test_what_is_taken_goes_while_more_comes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letting_go, "_DELAY_MS", 60)
    owner = QObject()
    going = LettingGo(owner)
    most = 0
    for _ in range(40):
        going.take([object() for _ in range(100)])
        qtbot.wait(10)
        most = max(most, going.held)
    assert most < 2000
    qtbot.waitUntil(lambda: going.held == 0)
