"""A reader without a mouse opens, finds, reads, follows, narrows, folds, goes back, exports, and sees an edit."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatemap.window.export_choices import Extent
from debatemap.window.export_dialog import ExportDialog
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.hands import ALT, CTRL, Desktop, file_dialog, press, write
from tests.window.maps import written
from tests.window.test_source_reader import LETTER, MAP


def _seen(window: MainWindow) -> set[str]:
    return set(window.canvas.picture.card_of)


def _name_file(qtbot: QtBot, path: Path) -> None:
    """Type a path into the dialog that asks for a file."""
    qtbot.waitUntil(lambda: file_dialog() is not None)
    press(Qt.Key.Key_A, CTRL)
    write(str(path))
    press(Qt.Key.Key_Return)


def test_a_whole_reading_by_keys_alone(opener: Opener, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    path = written(tmp_path, MAP)
    desktop = Desktop()
    window = opener(None)
    canvas = window.canvas
    qtbot.waitUntil(window.isActiveWindow)

    press(Qt.Key.Key_O, CTRL)
    _name_file(qtbot, path)
    qtbot.waitUntil(lambda: canvas.picture is not None and canvas.hasFocus())

    press(Qt.Key.Key_F, CTRL)
    write("another bridge")
    qtbot.waitUntil(lambda: canvas.hits == {"bridge"})
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: canvas.selected == "bridge")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(canvas.hasFocus)

    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: canvas.picture.card_of["bridge"].face.expanded)
    press(Qt.Key.Key_S)
    page = window.panels.content("source").page
    qtbot.waitUntil(lambda: page.isVisible() and page.current is not None and page.hasFocus())
    assert page.contents is not None
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(canvas.hasFocus)

    press(Qt.Key.Key_Down)
    if canvas.selected != "bus":
        press(Qt.Key.Key_Right)
    assert canvas.selected == "bus"
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _seen(window) == {"bus", "bridge"})

    exported = tmp_path / "near.png"
    press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ExportDialog))
    dialog = QApplication.activeWindow()
    for _ in range(30):
        if dialog.form.extent.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    for _ in range(4):
        if dialog.form.extent.currentData() != Extent.NEAR.value:
            press(Qt.Key.Key_Down)
    assert dialog.form.extent.currentData() == Extent.NEAR.value
    qtbot.waitUntil(lambda: dialog.weighed)

    press(Qt.Key.Key_Return)
    _name_file(qtbot, exported)
    qtbot.waitUntil(exported.exists)

    qtbot.waitUntil(canvas.hasFocus)
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: _seen(window) == {"bridge"})
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: len(_seen(window)) == 4)

    written(tmp_path, MAP.replace("There is a bus.", "There is a ferry."))
    press(Qt.Key.Key_F5)
    assert desktop
    qtbot.waitUntil(lambda: "ferry" in window.session.text_of("bus"))
