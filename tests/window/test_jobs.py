"""Jobs: answers come back in the window's thread, late ones are dropped."""

import gc
import sys
from collections.abc import Callable, Generator
from threading import Event, current_thread, main_thread
from time import perf_counter
from weakref import WeakSet

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from debatemap.layout.request import Cancelled
from debatemap.window import collector
from debatemap.window.jobs import Jobs, all_at_rest
from tests.window.by_hand import ByHand


@pytest.fixture(autouse=True)
def _collecting_as_before(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """Let no collector of jobs that a test leaves keep Python's own off for the tests after it."""
    monkeypatch.setattr(collector, "_at_work", WeakSet())
    was = gc.isenabled()
    yield
    if was:
        gc.enable()


def test_the_answer_is_delivered_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    threads: list[object] = []

    def work(_cancelled: Callable[[], bool]) -> int:
        threads.append(current_thread())
        return 42

    answers: list[tuple[int, object]] = []
    jobs.run("working", work, lambda answer: answers.append((answer, current_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(42, main_thread())]
    assert threads[0] is not main_thread()
    jobs.finish()


def test_a_cancelled_job_never_answers(qtbot: QtBot) -> None:
    hand = ByHand()
    jobs = Jobs(hand)
    answers: list[int] = []
    early = jobs.run("early", lambda _: 1, answers.append)
    jobs.run("late", lambda _: 2, answers.append)
    early.cancel()
    assert jobs.labels == ("late",)
    hand.work()
    assert answers == [2]
    assert jobs.labels == ()


def test_work_that_notices_the_cancelling_ends_quietly(qtbot: QtBot) -> None:
    hand = ByHand()
    jobs = Jobs(hand)
    answers: list[int] = []

    def work(_cancelled: Callable[[], bool]) -> int:
        raise Cancelled

    jobs.run("stopping", work, answers.append)
    hand.work()
    assert answers == []
    assert jobs.labels == ()


def test_what_goes_wrong_is_raised_where_the_reader_is_told(qtbot: QtBot) -> None:
    hand = ByHand()
    jobs = Jobs(hand)

    def work(_cancelled: Callable[[], bool]) -> int:
        raise OSError("disk gone")

    jobs.run("failing", work, lambda _: None)
    with qtbot.captureExceptions() as caught:
        hand.work()
    assert [str(error) for _, error, _ in caught] == ["disk gone"]


def test_what_the_reader_is_not_told_of_goes_on_when_the_rest_is_called_off(qtbot: QtBot) -> None:
    hand, answers = ByHand(), []
    jobs = Jobs(hand)
    told = jobs.run("Opening", lambda _cancelled: 1, answers.append)
    untold = jobs.run("", lambda _cancelled: 2, answers.append)
    jobs.cancel_told()
    assert (told.over, untold.over) == (True, False)
    hand.work()
    assert answers == [2]
    assert untold.over


def test_a_job_that_failed_is_over(qtbot: QtBot) -> None:
    hand = ByHand()
    jobs = Jobs(hand)
    job = jobs.run("", lambda _cancelled: 1 // 0, lambda _: None)
    assert not job.over
    with qtbot.captureExceptions() as failures:
        hand.work()
    assert failures
    assert job.over


def test_finishing_calls_off_what_waits(qtbot: QtBot) -> None:
    hand = ByHand()
    jobs = Jobs(hand)
    answers: list[int] = []
    for _ in range(3):
        jobs.run("waiting", lambda _: 1, answers.append)
    jobs.finish()
    hand.work()
    assert answers == []


def test_what_cannot_be_left_in_the_middle_is_not_waited_for(qtbot: QtBot) -> None:
    jobs, begun, gate = Jobs(), Event(), Event()

    def work(_cancelled: Callable[[], bool]) -> None:
        begun.set()
        gate.wait(20)

    jobs.run("", work, lambda _: None)
    assert begun.wait(20)
    began = perf_counter()
    jobs.finish()
    jobs.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(jobs)
    assert not all_at_rest()
    assert perf_counter() - began < 2
    gate.set()
    qtbot.waitUntil(all_at_rest)


def test_the_collector_stays_off_while_what_another_window_left_is_at_work(qtbot: QtBot) -> None:
    left, last = Jobs(), Jobs()
    go = Event()
    started = Event()
    left.run("slow", lambda _cancelled: (started.set(), go.wait(20))[1], lambda _: None)
    assert started.wait(5)
    left.finish()
    delete(left)
    last.finish()
    try:
        assert not gc.isenabled()
    finally:
        go.set()
        qtbot.waitUntil(all_at_rest)
    delete(last)
    Jobs().finish()
    assert gc.isenabled()


def test_after_finishing_nothing_begins(qtbot: QtBot) -> None:
    hand = ByHand()
    jobs = Jobs(hand)
    jobs.finish()
    job = jobs.run("late", lambda _: 1, lambda _: None)
    assert job.cancelled()
    assert len(hand) == 0
    assert jobs.labels == ()


def test_work_that_outlives_the_window_ends_quietly(qtbot: QtBot) -> None:
    hand = ByHand()
    jobs = Jobs(hand)
    answers: list[int] = []
    jobs.run("long", lambda _: 1, answers.append)
    delete(jobs)
    hand.work()
    assert answers == []


def test_the_window_gets_its_turn_while_others_work() -> None:
    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(0.005)
        Jobs()
        assert sys.getswitchinterval() < 0.001
    finally:
        sys.setswitchinterval(before)
