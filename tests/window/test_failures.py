"""Exceptions that nobody expected: one dialog, a report without the map's text, and a small log."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, qWarning
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from debatemap.window import event_log
from debatemap.window.event_log import EventLog, log_file, without_folders
from debatemap.window.failure_dialog import FailureDialog
from debatemap.window.failure_report import report
from debatemap.window.failures import Failures


@pytest.fixture
def failures(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Failures]:
    """The hooks of the program, with nothing said on the terminal."""
    monkeypatch.setattr(sys, "excepthook", _nothing)
    monkeypatch.setattr(threading, "excepthook", _nothing)
    log = EventLog()
    made = Failures(log)
    yield made
    made.end()
    log.end()
    for dialog in _dialogs():
        dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _nothing(*_: object) -> None:
    pass


def _dialogs() -> list[FailureDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, FailureDialog) and one.isVisible()]


def _raised(kind: type[Exception], *words: object) -> Exception:
    try:
        raise kind(*words)
    except Exception as error:
        return error


def _happens(error: Exception) -> None:
    """Let something fail, and the window have its next turn."""
    sys.excepthook(type(error), error, error.__traceback__)
    QCoreApplication.sendPostedEvents()


def test_many_failures_stand_in_one_dialog(failures: Failures) -> None:
    for _ in range(3):
        _happens(_raised(ValueError, "a claim of the map"))
    (dialog,) = _dialogs()
    assert not dialog.isModal()
    assert "ValueError" in dialog.report.toPlainText()
    assert "a claim of the map" not in dialog.report.toPlainText()


def test_a_failure_that_was_told_of_does_not_come_again_and_another_does(failures: Failures) -> None:
    again = _raised(ValueError)
    _happens(again)
    _dialogs()[0].reject()
    _happens(again)
    assert _dialogs() == []
    try:
        _ = 1 // 0
    except ZeroDivisionError as error:
        _happens(error)
    assert "ZeroDivisionError" in _dialogs()[0].report.toPlainText()


def test_what_fails_in_the_middle_of_something_is_told_when_that_is_over(failures: Failures, qtbot: QtBot) -> None:
    error = _raised(ValueError)
    sys.excepthook(type(error), error, error.__traceback__)
    assert _dialogs() == []
    qtbot.waitUntil(lambda: len(_dialogs()) == 1)


def test_painters_of_what_failed_are_ended_and_those_that_qt_lent_are_left(failures: Failures, qtbot: QtBot) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    lent: list[bool] = []

    def fail() -> None:
        painter = QPainter(image)
        raise ValueError(painter)

    class Painted(QGraphicsRectItem):
        def paint(self, painter: QPainter, *_: object) -> None:
            try:
                fail()
            except ValueError as error:
                sys.excepthook(ValueError, error, error.__traceback__)
            lent.append(painter.isActive())

    scene = QGraphicsScene()
    scene.addItem(Painted(0, 0, 2, 2))
    view = QGraphicsView(scene)
    qtbot.addWidget(view)
    view.grab()
    assert lent == [True]
    assert not image.paintingActive()


def test_a_report_stays_when_the_dialog_before_which_it_opened_is_closed(failures: Failures, qtbot: QtBot) -> None:
    window, before = QWidget(), QDialog()
    qtbot.addWidget(window)
    window.show()
    before.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    with qtbot.waitActive(before):
        before.show()
        before.activateWindow()
    _happens(_raised(ValueError))
    (dialog,) = _dialogs()
    assert dialog.parent() is before
    text = dialog.report.toPlainText()
    before.reject()
    qtbot.waitUntil(lambda: len(_dialogs()) == 1 and not isValid(dialog))
    (again,) = _dialogs()
    assert again.report.toPlainText() == text
    again.reject()
    qtbot.waitUntil(lambda: not isValid(again))
    assert _dialogs() == []


def test_what_fails_after_a_dialog_was_closed_is_counted_in_the_next(failures: Failures, qtbot: QtBot) -> None:
    _happens(_raised(ValueError))
    (first,) = _dialogs()
    first.reject()
    _happens(_raised(KeyError))
    (second,) = _dialogs()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.wait(20)
    _happens(_raised(LookupError))
    assert _dialogs() == [second]


def test_what_fails_in_another_thread_is_told_in_that_of_the_window(failures: Failures, qtbot: QtBot) -> None:
    def fail() -> None:
        raise KeyError("a claim of the map")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert _dialogs() == []
    qtbot.waitUntil(lambda: len(_dialogs()) == 1)
    assert "in fail" in _dialogs()[0].report.toPlainText()


def test_the_report_can_be_copied_and_the_dialog_closed_by_key(failures: Failures, qtbot: QtBot) -> None:
    _happens(_raised(ValueError))
    (dialog,) = _dialogs()
    copying = next(button for button in dialog.findChildren(QPushButton) if "opy" in button.text())
    qtbot.mouseClick(copying, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert _dialogs() == []


def test_the_hooks_are_those_of_before_at_the_end(qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook
    log = EventLog()
    made = Failures(log)
    assert (sys.excepthook, threading.excepthook) != before
    made.end()
    log.end()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_report_tells_what_led_to_it_without_words_of_the_map_or_folders() -> None:
    try:
        try:
            raise KeyError("a claim of the map")
        except KeyError as inner:
            raise FileNotFoundError(2, "No such file or directory", "/home/someone/secret.yaml") from inner
    except FileNotFoundError as error:
        told = report(error)
    assert told.index("KeyError") < told.index("which led to") < told.index("FileNotFoundError: [Errno 2] No such file")
    assert "tests/window/test_failures.py:" in told
    assert "a claim of the map" not in told.replace('raise KeyError("a claim of the map")', "")
    assert "Qt 6." in told


class _Incomparable(Exception):
    def __eq__(self, other: object) -> bool:
        raise self

    __hash__ = None  # type: ignore[assignment]


def test_a_report_is_made_of_what_cannot_be_compared_or_said() -> None:
    try:
        try:
            raise _Incomparable
        except _Incomparable as inner:
            raise _Incomparable from inner
    except _Incomparable as error:
        told = report(error)
    assert told.count("\n_Incomparable\n") == 2


def test_the_reason_that_is_told_is_the_system_s_not_what_an_error_says_of_a_file() -> None:
    told = report(OSError(2, "there is no /home/someone/secret.yaml", "/home/someone/secret.yaml"))
    assert told.endswith("FileNotFoundError: [Errno 2] No such file or directory\n")
    assert report(OSError("not a number", "/home/someone/secret.yaml")).endswith("\nOSError\n")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("could not open /home/jane doe/maps/été.yaml now", "could not open été.yaml now"),
        ("file:///tmp/a/b.svg: no", "b.svg: no"),
        (r"C:\Users\Jane\map.yaml is gone", "map.yaml is gone"),
        ("12 and/or 3", "12 and/or 3"),
    ],
)
def test_of_a_path_only_the_name_is_left(text: str, left: str) -> None:
    assert without_folders(text) == left


def test_the_log_stays_small_and_a_flood_of_qt_is_stemmed(own_folders: Path, qtbot: QtBot) -> None:
    log = EventLog()
    for _ in range(600):
        log.note("x" * 1000)
    log.end()
    files = list((own_folders / "state" / "debatemap").iterdir())
    assert len(files) == 2
    assert sum(file.stat().st_size for file in files) <= 256 * 1024


def test_what_qt_says_is_in_the_log(
    own_folders: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(event_log, "_MOST_QT_MESSAGES", 2)
    log = EventLog()
    for number in range(3):
        qWarning(f"said {number} of /home/someone/map.yaml")
    log.end()
    told = log_file().read_text("utf-8")
    assert "WARNING Qt: said 0 of map.yaml" in told
    assert "said 1" in told
    assert "said 2" not in told
    assert "said 2" in capsys.readouterr().err


def test_nothing_that_qt_says_is_obeyed_by_the_terminal(
    own_folders: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    log = EventLog()
    qWarning("no such font: \x1b]0;owned\x07")
    log.end()
    for told in (log_file().read_text("utf-8"), capsys.readouterr().err):
        assert "no such font: \ufffd]0;owned\ufffd" in told


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_in_place_of_the_log_is_not_waited_for(own_folders: Path, qtbot: QtBot) -> None:
    log_file().parent.mkdir(parents=True)
    os.mkfifo(log_file())
    log = EventLog()
    log.note("said into the wind")
    log.end()


class _ClosedTerminal:
    def write(self, _text: str) -> None:
        raise OSError(5, "Input/output error")


def test_what_qt_says_is_logged_when_the_terminal_is_gone(
    failures: Failures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", _ClosedTerminal())
    qWarning("said to nobody")
    QCoreApplication.sendPostedEvents()
    assert _dialogs() == []
    assert "said to nobody" in log_file().read_text("utf-8")


def test_a_log_that_cannot_be_written_is_done_without(own_folders: Path, qtbot: QtBot) -> None:
    (own_folders / "state" / "debatemap").write_text("a file where the folder should be")
    log = EventLog()
    log.note("said into the wind")
    log.end()
