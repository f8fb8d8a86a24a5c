"""Opening a file in an editor at a line, and showing it in its folder."""

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from debatemap.window.editors import command_at
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import BROKEN_CLAIM, written

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the planted programs are shell scripts")


def _program(folder: Path, name: str, script: str = "") -> Path:
    """Plant a program that writes down its arguments, one a line."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    said = folder / "said"
    path.write_text(
        script or f'#!/bin/sh\nfor one in "$@"; do echo "$one"; done > "{said}.new"\nmv "{said}.new" "{said}"\n'
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for first, with no editor of the reader's own."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("code", ["-g", "/m/a b.yaml:7"]),
        ("subl", ["/m/a b.yaml:7"]),
        ("gedit", ["+7", "/m/a b.yaml"]),
        ("kate", ["-l", "7", "/m/a b.yaml"]),
        ("notepad++", ["-n7", "/m/a b.yaml"]),
    ],
)
def test_each_editor_is_told_of_the_line_in_its_way(programs: Path, name: str, arguments: list[str]) -> None:
    program = _program(programs, name)
    assert command_at(Path("/m/a b.yaml"), 7, {"PATH": str(programs)}) == [str(program), *arguments]


def test_the_reader_s_own_editor_comes_first_with_its_options_and_one_of_a_terminal_is_not_taken(
    programs: Path,
) -> None:
    kate, _code = _program(programs, "kate"), _program(programs, "code")
    _program(programs, "vim")
    file, path = Path("/m/map.yaml"), str(programs)
    own = {"PATH": path, "VISUAL": "vim", "EDITOR": "kate --new"}
    assert command_at(file, 0, own) == [str(kate), "--new", "-l", "1", str(file)]
    assert (command_at(file, 1, {"PATH": path, "VISUAL": "vim 'unclosed"}) or [""])[0] == str(_code)
    assert command_at(file, 1, {"PATH": str(programs / "none"), "VISUAL": "code"}) is None


def test_the_menu_of_a_problem_opens_its_line_and_copies_it(
    opener: Opener, qtbot: QtBot, tmp_path: Path, programs: Path
) -> None:
    _program(programs, "code")
    path = written(tmp_path, BROKEN_CLAIM, "a map; rm $(x).yaml")
    window = opener(path)
    menu = _menu_of_first_problem(window)
    texts = {action.text().replace("&", ""): action for action in menu.actions()}
    problem = window.desk.problems[0]
    texts["Copy the problem"].trigger()
    assert f"line {problem.place.line}" in QGuiApplication.clipboard().text()
    assert not (programs / "said").exists()
    texts[f"Open line {problem.place.line} in the editor"].trigger()
    qtbot.waitUntil((programs / "said").exists)
    assert (programs / "said").read_text().splitlines() == ["-g", f"{path}:{problem.place.line}"]


def test_the_menu_of_a_problem_goes_to_its_claim(opener: Opener, tmp_path: Path) -> None:
    window = opener(written(tmp_path, BROKEN_CLAIM))
    _menu_of_first_problem(window).actions()[0].trigger()
    assert window.canvas.selected == "air"


def test_the_map_is_opened_at_the_selected_claim(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, programs: Path
) -> None:
    _program(programs, "gedit")
    window.canvas.select("shops")
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil((programs / "said").exists)
    line, file = (programs / "said").read_text().splitlines()
    assert file == str(tmp_path / "map.yaml")
    lines = Path(file).read_text("utf-8").splitlines()
    assert lines[int(line[1:]) - 1].strip().startswith("shops:")


def test_without_such_an_editor_the_desktop_opens_the_file(
    window: MainWindow, tmp_path: Path, programs: Path, visited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(programs))
    window.actions_by_id["edit"].trigger()
    assert visited == [(tmp_path / "map.yaml").as_uri()]


@pytest.mark.skipif(sys.platform == "darwin", reason="there is another way on a Mac")
def test_the_file_is_shown_in_its_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, programs: Path, visited: list[str]
) -> None:
    _program(programs, "dbus-send")
    window.actions_by_id["reveal"].trigger()
    qtbot.waitUntil((programs / "said").exists)
    assert f"array:string:{(tmp_path / 'map.yaml').as_uri()}" in (programs / "said").read_text()
    qtbot.wait(50)
    assert visited == []


@pytest.mark.skipif(sys.platform == "darwin", reason="there is another way on a Mac")
def test_where_no_file_manager_answers_the_folder_is_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, programs: Path, visited: list[str]
) -> None:
    _program(programs, "dbus-send", "#!/bin/sh\nexit 1\n")
    window.actions_by_id["reveal"].trigger()
    qtbot.waitUntil(lambda: visited == [tmp_path.as_uri()])


def _menu_of_first_problem(window: MainWindow) -> QMenu:
    listed = window.problems
    index = listed.model().index(0, 0, QModelIndex())
    place = listed.visualRect(index).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, listed.viewport().mapToGlobal(QPoint(place)))
    QApplication.sendEvent(listed.viewport(), event)
    return listed.findChildren(QMenu)[-1]
