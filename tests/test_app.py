"""The program with its window, run as a whole in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.window.maps import SHOPS, written

_CHECKOUT = Path(__file__).parents[1]
_FAIL_TWICE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import debatemap.app
from debatemap.window.failure_dialog import FailureDialog

def fail():
    raise ValueError("/home/someone/secret.yaml")

def look():
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, FailureDialog)]
    print(len(dialogs), dialogs[0].isModal(), dialogs[0].report.toPlainText(), flush=True)
    for one in dialogs:
        one.close()
    QTimer.singleShot(100, QApplication.quit)

debatemap.app._application()
QTimer.singleShot(300, fail)
QTimer.singleShot(400, fail)
QTimer.singleShot(900, look)
sys.exit(debatemap.app.run())
"""

_FAIL_IN_PAINTING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
import debatemap.app
from debatemap.window.failure_dialog import FailureDialog

class Painted(QWidget):
    def paintEvent(self, event):
        pixmap = QPixmap(20, 20)
        small, large = QPainter(pixmap), QPainter(self)
        large.drawPixmap(0, 0, pixmap)
        raise ValueError

def look():
    print(sum(isinstance(one, FailureDialog) for one in QApplication.topLevelWidgets()), flush=True)
    painted.close()
    painted.deleteLater()
    QTimer.singleShot(100, QApplication.closeAllWindows)

debatemap.app._application()
painted = Painted()
QTimer.singleShot(100, painted.show)
QTimer.singleShot(300, painted.update)
QTimer.singleShot(900, look)
sys.exit(debatemap.app.run())
"""
_CLOSE_WHILE_READING = """
import sys
from pathlib import Path
from time import monotonic
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import debatemap.app
from debatemap.window import session

def read_for_long(*_):
    print("reading", flush=True)
    end = monotonic() + 30
    while monotonic() < end:
        pass

session.open_document = read_for_long
debatemap.app._application()
QTimer.singleShot(800, QApplication.closeAllWindows)
sys.exit(debatemap.app.run(Path(sys.argv[1])))
"""
_QUIT_WHILE_WRITING = """
import sys
from pathlib import Path
from time import sleep
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import debatemap.app
from debatemap.export.whole_file import write_whole
from debatemap.window.windows import Windows

open_all = Windows.open_all

def write(out):
    out.write(b"half")
    print("writing", flush=True)
    sleep(30)

def open_then_write(self, paths):
    open_all(self, paths)
    target = Path(sys.argv[1]) / "out.pdf"
    self.all[0].jobs.run("", lambda _cancelled: write_whole(target, write, force=True), lambda _: None)

Windows.open_all = open_then_write
debatemap.app._application()

def look():
    if list(Path(sys.argv[1]).glob(".debatemap-*")):
        QApplication.quit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.exit(debatemap.app.run())
"""
_ASKED_EARLY = """
import os, signal, sys
from pathlib import Path
import debatemap.app
from debatemap.window.windows import Windows

open_all = Windows.open_all

def ask_then_open(self, paths):
    os.kill(os.getpid(), signal.SIGTERM)
    open_all(self, paths)

Windows.open_all = ask_then_open
sys.exit(debatemap.app.run(Path(sys.argv[1])))
"""

_TELL_WINDOWS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import debatemap.app
from debatemap.window.main_window import MainWindow

told = set()

def look():
    titles = {one.windowTitle() for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)}
    for title in sorted(titles - told):
        print(title, flush=True)
    told.update(titles)

debatemap.app._application()
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(debatemap.app.run(Path(sys.argv[1])))
"""


def _started(code: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=_CHECKOUT, stdout=pipe, stderr=pipe, text=True, env=dict(os.environ))


def test_what_should_not_happen_is_told_in_one_dialog_and_in_the_log_and_the_window_lives_on() -> None:
    process = _started(_FAIL_TWICE)
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert out.startswith("1 False debatemap ")
    log = (Path(os.environ["XDG_STATE_HOME"]) / "debatemap" / "debatemap.log").read_text("utf-8")
    for told in (out, log):
        assert "ValueError" in told
        assert "in fail" in told
        assert "someone" not in told
        assert "secret" not in told
    assert "secret" in errors


def test_what_fails_while_it_paints_is_told_and_ends_neither_the_program_nor_the_painting_of_others() -> None:
    process = _started(_FAIL_IN_PAINTING)
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert out == "1\n"
    assert "ValueError" in errors
    assert "Paint" not in errors.replace("paintEvent", "").replace("Painted", "").replace("QPainter", "")


def test_it_ends_at_once_while_a_map_is_being_read(tmp_path: Path) -> None:
    process = _started(_CLOSE_WHILE_READING, str(written(tmp_path)))
    assert process.stdout is not None
    assert process.stdout.readline() == "reading\n"
    began = time.monotonic()
    _, errors = process.communicate(timeout=60)
    assert time.monotonic() - began < 10
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert "QThread" not in errors
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "debatemap" / "debatemap.ini"
    assert "geometry" in settings.read_text("utf-8")


def test_it_ends_at_once_while_a_file_is_being_written_and_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "out.pdf").write_text("old")
    process = _started(_QUIT_WHILE_WRITING, str(tmp_path))
    assert process.stdout is not None
    assert process.stdout.readline() == "writing\n"
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 0, errors
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]
    assert (tmp_path / "out.pdf").read_text() == "old"
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "debatemap" / "debatemap.ini"
    assert "geometry" in settings.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals for another process")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_ctrl_c_and_the_end_of_session_or_terminal_end_it_and_the_window_is_remembered(
    tmp_path: Path, name: str
) -> None:
    code = "import sys; from pathlib import Path; from debatemap.app import run; sys.exit(run(Path(sys.argv[1])))"
    process = _started(code, str(written(tmp_path)))
    recent = Path(os.environ["XDG_CONFIG_HOME"]) / "debatemap" / "debatemap.ini"
    end = time.monotonic() + 40
    while not (recent.exists() and "map.yaml" in recent.read_text("utf-8")) and time.monotonic() < end:
        time.sleep(0.1)
    process.send_signal(signal.Signals[name])
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert "geometry" in recent.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals for another process")
def test_it_ends_also_when_it_is_asked_to_before_its_window_is_there(tmp_path: Path) -> None:
    process = _started(_ASKED_EARLY, str(written(tmp_path)))
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_program_that_is_to_outlive_its_terminal_does(tmp_path: Path) -> None:
    code = "import signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN); exec(sys.argv[1])"
    process = _started(code, _TELL_WINDOWS.replace("sys.argv[1]", "sys.argv[2]"), str(written(tmp_path)))
    assert process.stdout is not None
    while "Close the centre?" not in (line := process.stdout.readline()):
        assert line, "it ended"
    process.send_signal(signal.SIGHUP)
    time.sleep(0.5)
    assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there the program is started anew each time")
def test_a_second_call_opens_its_map_in_the_program_that_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    first = _started(_TELL_WINDOWS, str(written(tmp_path)))
    assert first.stdout is not None
    while "Close the centre?" not in (line := first.stdout.readline()):
        assert line, "it ended"
    written(tmp_path, SHOPS.replace("Close the centre?", "Another map"), "other.yaml")
    command = [sys.executable, "-m", "debatemap", "other.yaml"]
    environment = {**os.environ, "PYTHONPATH": str(_CHECKOUT)}
    second = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert (second.returncode, second.stdout, second.stderr) == (0, b"", b"")
    while "Another map" not in (line := first.stdout.readline()):
        assert line, "it ended"
    first.send_signal(signal.SIGINT)
    _, errors = first.communicate(timeout=60)
    assert "Traceback" not in errors
    assert [path for path in runtime.iterdir() if path.suffix != ".lock"] == []
