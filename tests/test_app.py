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


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals for another process")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_ctrl_c_on_the_terminal_and_the_end_of_the_session_end_it(tmp_path: Path, name: str) -> None:
    code = "import sys; from pathlib import Path; from debatemap.app import run; sys.exit(run(Path(sys.argv[1])))"
    process = _started(code, str(written(tmp_path)))
    recent = Path(os.environ["XDG_CONFIG_HOME"]) / "debatemap" / "debatemap.ini"
    end = time.monotonic() + 40
    while not (recent.exists() and "map.yaml" in recent.read_text("utf-8")) and time.monotonic() < end:
        time.sleep(0.1)
    process.send_signal(getattr(signal, name))
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors


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
