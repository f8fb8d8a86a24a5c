"""A reader without a mouse finds, reads, follows, narrows, folds, goes back, exports, and sees an edit arrive."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from debatemap.window.export_choices import Extent
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import written
from tests.window.test_source_reader import LETTER, MAP


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    at = QApplication.focusWidget()
    assert at is not None, "the focus is lost"
    qtbot.keyClick(at, key, held)


def _seen(window: MainWindow) -> set[str]:
    return set(window.canvas.picture.card_of)


def test_a_whole_reading_by_keys_alone(
    opener: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    path = written(tmp_path, MAP)
    window = opener(path)
    canvas = window.canvas
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    _press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "another bridge")
    qtbot.waitUntil(lambda: canvas.hits == {"bridge"})
    _press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: canvas.selected == "bridge")
    _press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(canvas.hasFocus)

    _press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: canvas.picture.card_of["bridge"].face.expanded)
    _press(qtbot, Qt.Key.Key_S)
    assert window.panels["source"].isVisible()
    page = window.panels.content("source").page
    qtbot.waitUntil(lambda: page.contents is not None and page.current is not None and page.hasFocus())
    _press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(canvas.hasFocus)

    _press(qtbot, Qt.Key.Key_Down)
    if canvas.selected != "bus":
        _press(qtbot, Qt.Key.Key_Right)
    assert canvas.selected == "bus"
    _press(qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _seen(window) == {"bus", "bridge"})

    exported = tmp_path / "near.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(exported), ""))
    _press(qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChildren(ExportDialog)[0]
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
    for _ in range(30):
        if dialog.form.extent.hasFocus():
            break
        _press(qtbot, Qt.Key.Key_Tab)
    for _ in range(4):
        if dialog.form.extent.currentData() != Extent.NEAR.value:
            _press(qtbot, Qt.Key.Key_Down)
    assert dialog.form.extent.currentData() == Extent.NEAR.value
    qtbot.waitUntil(lambda: dialog.weighed)
    _press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(exported.exists)

    window.activateWindow()  # what a window manager does when a dialog closes
    qtbot.waitUntil(canvas.hasFocus)
    _press(qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)
    _press(qtbot, Qt.Key.Key_Home)
    _press(qtbot, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: _seen(window) == {"bridge"})
    _press(qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)

    written(tmp_path, MAP.replace("There is a bus.", "There is a ferry."))
    _press(qtbot, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "ferry" in window.session.text_of("bus"))
