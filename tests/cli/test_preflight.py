"""Where Qt could not start, the reader is told what to do instead of seeing the process abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from debatemap.cli import displays, libraries, preflight
from tests.cli.running import SMALL, debatemap

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring all that Qt needs")


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    path = tmp_path / "map.yaml"
    path.write_text(SMALL)
    return path


def spoil(folder: Path, *names: str) -> dict[str, str | None]:
    """Return an environment in which libraries can't be loaded."""
    for name in names:
        (folder / name).write_bytes(b"not a library")
    return {"LD_LIBRARY_PATH": str(folder)}


def test_without_a_display_the_export_is_named(map_file: Path) -> None:
    answer = debatemap(map_file)
    assert answer.returncode == 2
    assert f"debatemap export {map_file} map.png" in answer.stderr


def test_the_line_that_is_offered_does_nothing_else_whatever_the_map_is_called(tmp_path: Path) -> None:
    (tmp_path / "a b;date\x1b[2J\n.yaml").write_text(SMALL)
    told = debatemap("a b;date\x1b[2J\n.yaml", cwd=tmp_path).stderr
    assert "\n  debatemap export 'a b;date\\x1b[2J\\n.yaml' 'a b;date\\x1b[2J\\n.png'\n" in told


def test_a_display_that_does_not_answer_is_told(map_file: Path) -> None:
    answer = debatemap(map_file, changes={"DISPLAY": ":4242"})
    assert answer.returncode == 2
    assert "the display :4242 does not answer" in answer.stderr


def test_a_compositor_that_does_not_answer_is_told(map_file: Path) -> None:
    answer = debatemap(map_file, changes={"WAYLAND_DISPLAY": "wayland-42", "XDG_RUNTIME_DIR": str(map_file.parent)})
    assert answer.returncode == 2
    assert "the display wayland-42 does not answer" in answer.stderr or "Qt needs libraries" in answer.stderr


def test_a_platform_that_qt_has_not_is_told(map_file: Path) -> None:
    answer = debatemap(map_file, changes={"QT_QPA_PLATFORM": "nonsense"})
    assert answer.returncode == 2
    assert "“nonsense”" in answer.stderr


@pytest.mark.parametrize("words", [["export", "map.yaml", "a.png"], ["map.yaml"]])
def test_a_library_that_drawing_needs_is_named_with_its_package(
    map_file: Path, tmp_path_factory: pytest.TempPathFactory, words: list[str]
) -> None:
    changes = spoil(tmp_path_factory.mktemp("lib"), "libEGL.so.1", "libfontconfig.so.1")
    answer = debatemap(*words, cwd=map_file.parent, changes=changes)
    assert answer.returncode == 2
    assert "libegl1 libfontconfig1" in answer.stderr or "libEGL.so.1 libfontconfig.so.1" in answer.stderr


def test_a_library_that_only_a_window_needs_is_named_with_its_package(
    map_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    changes = {**spoil(tmp_path_factory.mktemp("lib"), "libxcb-cursor.so.0"), "DISPLAY": ":4242"}
    answer = debatemap(map_file, changes=changes)
    assert answer.returncode == 2
    assert "libxcb-cursor" in answer.stderr
    assert debatemap("export", "map.yaml", "a.png", cwd=map_file.parent, changes=changes).returncode == 0


def test_only_apt_systems_are_told_of_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    needed = ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libGL.so.1"]
    assert libraries.install_line(needed) == "sudo apt-get install -y libglib2.0-0 libgl1"
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert libraries.install_line(needed) is None


def test_without_pyside_its_installation_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "find_spec", lambda _name: None)
    found = preflight.obstacle_to_drawing()
    assert found is not None
    assert "pip install" in found


def test_a_display_that_answers_is_taken(map_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "x11_answers", lambda: True)
    monkeypatch.setattr(libraries, "missing", lambda _needed: ())
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert preflight.obstacle_to_window(map_file, {"DISPLAY": ":1"}) is None
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"


def test_without_wayland_x11_is_taken(map_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "x11_answers", lambda: True)
    monkeypatch.setattr(preflight, "wayland_answers", lambda: False)
    monkeypatch.setattr(libraries, "missing", lambda _needed: ())
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert preflight.obstacle_to_window(map_file, {"DISPLAY": ":1", "WAYLAND_DISPLAY": "wayland-0"}) is None
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"


def test_a_hanging_display_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event

    hanging = Event()
    monkeypatch.setattr(displays, "_PATIENCE", 0.05)
    monkeypatch.setattr(displays, "_connects", hanging.wait)
    assert not displays.x11_answers()
    hanging.set()


def test_a_real_display_answers(tmp_path: Path) -> None:
    from shutil import which

    if not which("Xvfb"):
        pytest.skip("there is no Xvfb")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"], pass_fds=[write], stderr=-3)
    try:
        os.close(write)
        display = f":{os.read(read, 16).decode().strip()}"
        script = "from debatemap.cli.displays import x11_answers; print(x11_answers())"
        from tests.cli.running import environment

        answer = subprocess.run(
            [sys.executable, "-c", script],
            env=environment({"DISPLAY": display}),
            capture_output=True,
            text=True,
            check=True,
        )
        assert answer.stdout == "True\n"
    finally:
        os.close(read)
        server.terminate()
        server.wait(10)
