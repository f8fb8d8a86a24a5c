"""Several maps in several windows."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from debatemap.settings import Appearance, Movement, Settings
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow
from debatemap.window.preferences_dialog import PreferencesDialog
from debatemap.window.screens import restore_on_screen
from debatemap.window.windows import Windows
from tests.window.maps import BROKEN_CLAIM, written

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    settings = Settings()
    made = Windows(settings, Look(settings.appearance))
    yield made
    for window in made.all:
        window.close()
    _let_go()


def _let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _drawn(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.canvas.picture is not None)


def test_each_map_has_a_window_and_a_selection_of_its_own(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    windows.open_all([written(tmp_path), written(tmp_path, BROKEN_CLAIM, "other.yaml")])
    first, second = windows.all
    for window in (first, second):
        _drawn(window, qtbot)
    first.canvas.select("shops")
    assert second.desk.claim != "shops"
    assert [window.windowTitle().split(" — ")[0] for window in (first, second)] == [
        "Close the centre?",
        "Broken in one claim",
    ]
    assert first.pos() != second.pos()


def test_without_a_map_there_is_one_window_with_the_start_page(windows: Windows) -> None:
    windows.open_all([])
    (window,) = windows.all
    assert window.start.isVisible()


def test_a_key_opens_another_window_and_one_closes_it_without_harm_to_the_first(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    first = windows.open(written(tmp_path))
    _drawn(first, qtbot)
    qtbot.keyClick(first, Qt.Key.Key_N, _CTRL)
    _, second = windows.all
    second.open(written(tmp_path, BROKEN_CLAIM, "other.yaml"))
    _drawn(second, qtbot)
    qtbot.keyClick(second, Qt.Key.Key_W, _CTRL)
    assert windows.all == (first,)
    _let_go()
    assert not isValid(second)
    first.session.reload()
    done: list[int] = []
    first.jobs.run("", lambda _cancelled: 3, done.append)
    qtbot.waitUntil(lambda: done == [3])
    assert first.isVisible()


def test_a_map_is_opened_in_a_new_window_when_asked(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = windows.open(written(tmp_path))
    _drawn(first, qtbot)
    other = written(tmp_path, BROKEN_CLAIM, "other.yaml")

    monkeypatch.setattr("debatemap.window.files.ask_for_map", lambda *asked: asked[-1](other))
    first.actions_by_id["open-in-new-window"].trigger()
    assert len(windows.all) == 2
    _drawn(windows.all[1], qtbot)
    assert first.windowTitle().startswith("Close the centre?")


def test_of_several_files_dropped_each_has_a_window(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    first = windows.open()
    data = QMimeData()
    paths = (written(tmp_path), written(tmp_path, BROKEN_CLAIM, "other.yaml"))
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(first, QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none))
    QApplication.sendEvent(first, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, left, none))
    assert len(windows.all) == 2
    for window in windows.all:
        _drawn(window, qtbot)


def test_a_map_that_another_window_has_is_shown_there(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path)
    first, empty = windows.open(path), windows.open()
    _drawn(first, qtbot)
    first.showMinimized()
    monkeypatch.chdir(tmp_path)
    empty.open(Path("map.yaml"))
    assert empty.map_path is None
    qtbot.waitUntil(lambda: not first.isMinimized() and first.isActiveWindow())
    assert windows.open(path, beside=empty) is first
    assert len(windows.all) == 2
    monkeypatch.setattr("debatemap.window.files.ask_for_map", lambda *asked: asked[-1](path))
    empty.actions_by_id["open"].trigger()
    empty.actions_by_id["open-in-new-window"].trigger()
    assert len(windows.all) == 2
    assert empty.start.isVisible()


def test_a_map_that_was_closed_or_could_not_be_read_can_be_opened_anywhere(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = written(tmp_path)
    first, second = windows.open(path), windows.open()
    _drawn(first, qtbot)
    first.open(tmp_path / "gone.yaml")
    qtbot.waitUntil(lambda: bool(first.strip.text))
    assert first.map_path == path
    first.actions_by_id["close"].trigger()
    second.open(path)
    _drawn(second, qtbot)


def test_a_map_whose_opening_was_called_off_by_a_reload_is_not_taken_for_open(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    shown, other = written(tmp_path), written(tmp_path / "other")
    window = windows.open(shown)
    qtbot.waitUntil(lambda: window.desk.document is not None)
    window.open(other)
    window.session.reload()
    qtbot.waitUntil(lambda: window.map_path == shown)
    assert window.desk.document.path == shown


def test_a_map_whose_opening_was_cancelled_is_not_taken_for_open(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    shown, other = written(tmp_path), written(tmp_path, name="other.yaml")
    first = windows.open(shown)
    _drawn(first, qtbot)
    first.open(other)
    assert first.map_path == other
    first.jobs.cancel_told()
    assert first.map_path == shown
    assert windows.open(other) is not first


def test_maps_of_another_call_come_into_the_window_without_one_and_into_new_ones(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [written(tmp_path, name=f"{number}.yaml") for number in range(3)]
    first = windows.open(paths[0])
    empty = windows.open()
    windows.join(paths)
    assert [window.map_path for window in windows.all] == paths
    assert windows.all[:2] == (first, empty)
    for window in windows.all:
        _drawn(window, qtbot)


def test_what_is_chosen_in_one_window_holds_in_all(windows: Windows, qtbot: QtBot) -> None:
    first, second = windows.open(), windows.open()
    first.actions_by_id["appearance-dark"].trigger()
    first.actions_by_id["language-fr"].trigger()
    for window in (first, second):
        assert window.actions_by_id["appearance-dark"].isChecked()
        assert window.actions_by_id["language-fr"].isChecked()
        assert window.desk.theme.dark
    first.actions_by_id["preferences"].trigger()
    dialog = first.findChildren(PreferencesDialog)[0]
    dialog.movement_chosen.emit(Movement.NEVER)
    assert second.canvas.reduced_motion
    dialog.movement_chosen.emit(Movement.ALWAYS)
    assert not second.canvas.reduced_motion
    first.choices.choose_appearance(Appearance.LIGHT)


def test_no_thread_is_left_when_windows_come_and_go(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    other = written(tmp_path, name="other.yaml")
    kept = windows.open(written(tmp_path))
    _drawn(kept, qtbot)
    before = threading.active_count()
    for _ in range(5):
        window = windows.open(other, beside=kept)
        _drawn(window, qtbot)
        window.close()
        _let_go()
    assert windows.all == (kept,)
    assert threading.active_count() <= before


def test_windows_opened_at_once_both_stand_among_the_recent_maps(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [written(tmp_path), written(tmp_path, BROKEN_CLAIM, "other.yaml")]
    windows.open_all(paths)
    for window in windows.all:
        _drawn(window, qtbot)
    assert set(Settings().recent) == set(paths)


@pytest.mark.parametrize("place", [(5000, 5000), (-3000, 10), (100, -2000)])
def test_a_window_remembered_off_all_screens_comes_back_onto_one(qtbot: QtBot, place: tuple[int, int]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setGeometry(QRect(40, 40, 500, 400))
    widget.show()
    widget.move(*place)
    restore_on_screen(widget, QByteArray(b"not a geometry"))
    free = widget.screen().availableGeometry()
    assert free.contains(widget.geometry())


def test_a_window_on_a_screen_stays_where_it_was(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setGeometry(QRect(120, 90, 400, 300))
    widget.show()
    geometry = widget.saveGeometry()
    widget.move(10, 10)
    restore_on_screen(widget, geometry)
    assert widget.geometry() == QRect(120, 90, 400, 300)
