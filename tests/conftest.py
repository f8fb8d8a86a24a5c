"""Every test runs off screen, in English, with folders of its own; a Qt warning or an exception in a slot fails it."""

import os
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples in every run, so that a change is never blamed for what chance found; `--hypothesis-profile search`
# looks for new ones.
_slow_is_fine = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=_slow_is_fine)
settings.register_profile("search", deadline=None, suppress_health_check=_slow_is_fine)
settings.load_profile("steady")

# Read by Qt when the first application starts, so they must be set before any test does that.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "en_US.UTF-8"
for _name in ("LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(_name, None)

# A shell that starts the tests in the background, or nohup, lets them ignore these, and so what they start.
for _name, _usual in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
    if hasattr(signal, _name) and signal.getsignal(signal.Signals[_name]) is signal.SIG_IGN:
        signal.signal(signal.Signals[_name], _usual)

# What the off-screen platform says of itself when a window asks for something that only a real screen has, and what Qt
# says once where the machine lacks the locale set above.
_PLATFORM_REMARKS = r"^This plugin does not support |^Detected locale "


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(_PLATFORM_REMARKS, extend=True))


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings and data of a test in a folder of its own; return that folder."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    for name in ("CONFIG", "DATA", "STATE"):
        folder = home / name.lower()
        folder.mkdir()
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder))
    return home
