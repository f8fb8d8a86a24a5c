"""Broken and hostile files in the real window: a message with its place, and the last good map stays."""

import os
import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from debatemap.sources import regular_file
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import SHOPS, written

BROKEN = {
    "bomb": (b"a: &a [x]\nb: &b [*a, *a]\n", "1:1:"),
    "deep": (b"[" * 200_000, "1:"),
    "tag": (b"title: T\nclaims: !!python/object/apply:os.system [ls]\n", "2:"),
    "conflict": (f"<<<<<<< a\n{SHOPS}".encode(), "1:1:"),
    "binary": (bytes(range(256)) * 40, "1:1:"),
    "wide": (SHOPS.encode("utf-16-le"), "1:1:"),
    "cut": (SHOPS[: SHOPS.index("passages")].encode() + b'[{quote: "', "19:5:"),
    "zeros": (b"title: T\nclaims:\n  a: \0A\n", "3:6:"),
    "empty": (b"", "1:1:"),
}  # fmt: skip


def test_the_last_good_map_stays_whatever_its_file_becomes(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for name, (data, place) in BROKEN.items():
        (tmp_path / "map.yaml").write_bytes(data)
        qtbot.waitUntil(lambda: bool(window.strip.text), timeout=30_000)
        assert window.strip.text.startswith(f"map.yaml:{place}"), name
        assert "The map on the screen is the last good one." in window.strip.text
        assert window.canvas.picture
        assert set(window.canvas.picture.card_of) == {"close", "air", "shops", "buses", "dust"}
        written(tmp_path)
        qtbot.waitUntil(lambda: not window.strip.text, timeout=30_000)


def test_what_is_no_file_is_told_of_and_the_map_before_it_stays(
    opener: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opener(written(tmp_path))
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    written(tmp_path, name="forbidden.yaml")
    names = ["folder.yaml", "loop.yaml", "nothing.yaml", "forbidden.yaml"]
    if os.name == "posix":
        monkeypatch.chdir(tmp_path)
        os.mkfifo("pipe.yaml")
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("socket.yaml")
        names += ["pipe.yaml", "socket.yaml"]
    real = os.open

    def opened(path: str | Path, *rest: int, **more: int) -> int:
        if Path(path).name == "forbidden.yaml":
            raise PermissionError(13, "Permission denied")
        return real(path, *rest, **more)

    monkeypatch.setattr(regular_file.os, "open", opened)
    for name in names:
        window.open(tmp_path / name)
        qtbot.waitUntil(lambda name=name: name in window.strip.text, timeout=30_000)
        assert "There" in window.strip.text or "This" in window.strip.text or "You have" in window.strip.text
        assert window.desk.document is not None
        assert window.desk.document.path == tmp_path / "map.yaml"
        assert window.canvas.picture
