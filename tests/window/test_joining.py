"""A second call hands its maps over to the program that runs already, and waits for none that is hung."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from debatemap.window import doorway as doorway_module
from debatemap.window.doorway import Doorway
from debatemap.window.joining import GREETING, MOST_BYTES, hand_over, meeting_place

_SOME = [Path("/maps/a.yaml")]


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A runtime folder of the test's own."""
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def doorway(qtbot: QtBot) -> Iterator[Doorway]:
    made = Doorway()
    assert made.open
    yield made
    made.end()


def _handed_over(qtbot: QtBot, paths: list[Path]) -> bool:
    answers: list[bool] = []
    Thread(target=lambda: answers.append(hand_over(paths))).start()
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def _sent(qtbot: QtBot, words: bytes) -> bytes:
    """Return what the program says to a caller who says these words after the greeting, until it hangs up."""
    heard: list[bytes] = []

    def call() -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
            caller.settimeout(5)
            caller.connect(str(meeting_place()))
            said = caller.recv(100)
            try:
                caller.sendall(words)
                while part := caller.recv(100):
                    said += part
            except OSError:
                pass
            heard.append(said)

    Thread(target=call).start()
    qtbot.waitUntil(lambda: bool(heard))
    return heard[0]


def test_the_running_one_takes_the_maps(
    doorway: Doorway, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    taken: list[tuple[Path, ...]] = []
    doorway.asked.connect(taken.append)
    assert _handed_over(qtbot, [Path("Été & co.yaml"), Path("/maps/b.yaml")])
    assert taken == [(tmp_path / "Été & co.yaml", Path("/maps/b.yaml"))]


def test_without_a_running_one_without_maps_and_without_a_private_folder_nothing_is_handed_over(
    qtbot: QtBot, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not hand_over(_SOME)
    doorway = Doorway()
    assert not hand_over([])
    doorway.end()
    runtime.chmod(0o755)
    assert meeting_place() is None
    assert not Doorway().open
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert meeting_place() is None


def test_another_screen_has_another_program(doorway: Doorway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":77")
    assert not hand_over(_SOME)


def test_the_same_screen_is_the_same_by_whichever_way_qt_comes_to_it(runtime: Path) -> None:
    plain = {"XDG_RUNTIME_DIR": str(runtime), "DISPLAY": ":0"}
    assert meeting_place(plain) == meeting_place({**plain, "QT_QPA_PLATFORM": "xcb"})
    assert meeting_place(plain) != meeting_place({**plain, "QT_QPA_PLATFORM": "offscreen"})


def test_a_hung_one_is_not_waited_for_and_not_driven_out(qtbot: QtBot) -> None:
    place = meeting_place()
    assert place
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as hung:
        hung.bind(str(place))
        hung.listen(2)
        start = monotonic()
        assert not hand_over(_SOME)
        assert monotonic() - start < 1
        assert not Doorway().open
        assert place.exists()


def test_who_was_given_up_hears_nothing_afterwards(doorway: Doorway, qtbot: QtBot) -> None:
    taken: list[tuple[Path, ...]] = []
    doorway.asked.connect(taken.append)
    assert not hand_over(_SOME)
    qtbot.wait(50)
    assert taken == []


def test_a_socket_that_was_left_behind_is_replaced(qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as gone:
        gone.bind(str(meeting_place()))
    assert not hand_over(_SOME)
    doorway = Doorway()
    assert doorway.open
    doorway.end()
    place = meeting_place()
    assert place
    assert not place.exists()


@pytest.mark.parametrize(
    "words",
    [
        b"GET / HTTP/1.1\n",
        b"\xff\xfe\n",
        b"[]\n",
        b'"/maps/a.yaml"\n',
        b'["maps/a.yaml"]\n',
        b'["/maps/a.yaml", 3]\n',
        b'["/maps/a\\u0000b"]\n',
        json.dumps(["/a"] * 21).encode() + b"\n",
        b"[" * 60_000 + b"\n",
        b"x" * (MOST_BYTES + 10),
    ],
)
def test_what_no_debatemap_would_say_opens_nothing(doorway: Doorway, qtbot: QtBot, words: bytes) -> None:
    taken: list[tuple[Path, ...]] = []
    doorway.asked.connect(taken.append)
    assert _sent(qtbot, words) == GREETING
    assert taken == []


def test_silent_callers_do_not_keep_others_out_for_long(
    doorway: Doorway, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatemap.window.doorway._LONGEST_CALL_MS", 50)
    silent = [socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) for _ in range(9)]
    for caller in silent:
        caller.connect(str(meeting_place()))
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not doorway._calls)
    assert _handed_over(qtbot, _SOME)
    for caller in silent:
        caller.close()


def test_two_that_begin_at_once_do_not_take_each_others_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, runtime: Path
) -> None:
    others: list[Doorway] = []
    bind = doorway_module._bind

    def bind_while_another_begins(made: socket.socket, place: Path) -> None:
        bind(made, place)
        if not others:
            others.append(Doorway())

    monkeypatch.setattr(doorway_module, "_bind", bind_while_another_begins)
    first = Doorway()
    assert (first.open, others[0].open) == (True, False)
    others[0].end()
    assert _handed_over(qtbot, _SOME)
    first.end()
