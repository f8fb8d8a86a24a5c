"""A long day at the window: whatever opens and closes leaves nothing behind that would slow it down."""

import gc
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from debatemap.window.main_window import MainWindow
from tests.window.maps import SHOPS, written


def _widgets(window: MainWindow) -> int:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return len(window.findChildren(QWidget))


def test_reading_the_map_again_adds_no_widget(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    def read_again() -> None:
        with qtbot.waitSignal(window.session.picture_changed):
            window.session.reload()

    read_again()
    before = _widgets(window)
    for number in range(5):
        written(tmp_path, SHOPS.replace("Dust", f"Dust {number}"))
        read_again()
    qtbot.waitUntil(lambda: _widgets(window) <= before)


def test_a_large_map_that_is_read_again_leaves_nothing_to_the_garbage_collector(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    lines = "\n".join(f"  c{number}: {{text: Claim {number}., supports: c{number // 3}}}" for number in range(1, 1000))
    text = f"title: Large\nclaims:\n  c0: Claim 0.\n{lines}\n"
    with qtbot.waitSignal(window.session.picture_changed):
        window.open(written(tmp_path, text, "large.yaml"))

    def read_again(number: int) -> None:
        written(tmp_path, text.replace("Claim 7.", f"Claim 7, written {number} times."), "large.yaml")
        with qtbot.waitSignal(window.session.picture_changed):
            window.session.reload()

    read_again(1)
    gc.unfreeze()
    gc.collect()
    gc.disable()
    for number in range(2, 5):
        read_again(number)
    gc.unfreeze()
    assert gc.collect() < 1000


def test_dialogs_go_when_they_are_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("shops")
    before = _widgets(window)
    for ident in ("keys", "about", "preferences", "export", "print"):
        window.actions_by_id[ident].trigger()
        dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
        assert dialogs, ident
        qtbot.keyClick(dialogs[0], Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: _widgets(window) <= before)


def test_another_language_adds_no_widget(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for language in ("fr", "en", "fr"):
        window.actions_by_id[f"language-{language}"].trigger()
        qtbot.wait(100)
    before = _widgets(window)
    for language in ("en", "fr") * 3:
        window.actions_by_id[f"language-{language}"].trigger()
        qtbot.wait(20)
    qtbot.waitUntil(lambda: _widgets(window) <= before)
